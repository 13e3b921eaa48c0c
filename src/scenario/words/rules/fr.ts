// Says in French what is found in rules, expressions, decks and lessons; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { naming, picking, quoting, said } from '../parts.ts';

const quoted = quoting('«\u00a0', '\u00a0»');
const meant = (word: unknown): string =>
  said(word) === '' ? '' : ` Vouliez-vous dire ${quoted(word)} ?`;

/** What a part of an expression is. */
const kind = naming({
  number: 'un nombre',
  truth: 'une condition',
  word: 'un mot entre guillemets',
  words: 'une lecture en mots',
  thing: "un sujet, et non l'une de ses lectures",
  many: 'une liste',
  name: 'un nom sans guillemets',
});
const each = naming({
  zone: 'chaque zone',
  state: 'chaque État',
  pair: 'chaque paire',
  network: 'chaque réseau',
  world: 'le monde',
});
const one = naming({
  zone: 'Une zone',
  state: 'Un État',
  pair: 'Une paire',
  network: 'Un réseau',
  world: 'Le monde',
});
const limited = naming({
  parts: 'éléments',
  depth: 'niveaux de parenthèses',
  quantifiers: 'listes imbriquées',
  arguments: 'valeurs dans une fonction',
});

const slip = picking({
  'breaks-off': () => "L'expression s'arrête ici.",
  'one-equals': () => 'Un seul = ne compare rien.',
  'less-or-equal': () => 'Les signes sont inversés.',
  'not-equal': () => "<> n'est pas un signe du langage.",
  'word-and': () => "Le mot « and » n'est pas lu ici.",
  'word-or': () => "Le mot « or » n'est pas lu ici.",
  'word-not': () => "Le mot « not » n'est pas lu ici.",
  'one-sign': (part) => `Un seul ${quoted(part)} ne relie rien.`,
  'no-zero': () => 'Un nombre ne commence pas par un point.',
  comma: () => 'Un nombre prend un point, pas une virgule.',
  'bracket-open': () => "Cette parenthèse n'est jamais fermée.",
  'bracket-extra': () => 'Cette parenthèse ne ferme rien.',
  'quote-open': () => 'Ces guillemets ne sont jamais fermés.',
  'not-latin': () => 'Une expression ne contient que des lettres et signes latins.',
  reserved: (part) => `Le mot ${quoted(part)} ne peut pas être un nom.`,
  variable: () => 'Il faut ici un nom pour les membres de la liste.',
  unexpected: (part) => `${quoted(part)} ne peut pas se trouver ici.`,
});
const remedy = picking({
  'breaks-off': () => "Terminez-la : que doit-il y avoir de l'autre côté ?",
  'one-equals': () => 'Écrivez == pour comparer.',
  'less-or-equal': () => 'Écrivez <= ou >=.',
  'not-equal': () => "Écrivez != pour « n'est pas ».",
  'word-and': () => 'Écrivez && pour « et ».',
  'word-or': () => 'Écrivez || pour « ou ».',
  'word-not': () => 'Écrivez ! devant ce qui est nié.',
  'one-sign': () => 'Écrivez && pour « et », || pour « ou ».',
  'no-zero': () => 'Écrivez 0.5, et non .5.',
  comma: () => 'Écrivez 0.5, et non 0,5.',
  'bracket-open': () => 'Ajoutez ) là où elle doit finir.',
  'bracket-extra': () => 'Supprimez-la, ou ouvrez-en une avant.',
  'quote-open': () => 'Fermez-les avant la fin de la ligne.',
  'not-latin': () =>
    'Les lectures et les identifiants sont en latin ; les autres écritures vont dans les textes.',
  reserved: () => 'Choisissez un autre nom.',
  variable: () => 'Écrivez par exemple zones.exists(z, z.trust < 0.2).',
  unexpected: () => "docs/rules.md montre comment s'écrivent les conditions.",
});

export const rulesFr = {
  'event-two-draws': {
    message: (f) =>
      `L'événement ${quoted(f['id'])} est une carte du paquet ${quoted(f['deck'])} ; sa propre probabilité n'est pas utilisée.`,
    hint: () => 'Supprimez "probability" ou "deck".',
  },
  'deck-empty': {
    message: (f) => `Le paquet ${quoted(f['id'])} n'a aucune carte qui puisse être tirée.`,
    hint: () => 'Écrivez "deck" sur les événements qui en font partie, avec un poids positif.',
  },
  'expression-syntax': {
    message: (f) => slip(f['slip'], f['part']),
    hint: (f) => remedy(f['slip'], f['part']),
  },
  'expression-limit': {
    message: (f) =>
      said(f['what']) === 'number'
        ? `Le nombre est trop grand : au plus ${said(f['most'])}.`
        : `L'expression est trop grande : au plus ${said(f['most'])} ${limited(f['what'])}.`,
    hint: (f) =>
      said(f['what']) === 'number' ? 'Écrivez un nombre ordinaire.' : 'Faites-en deux règles.',
  },
  'expression-refused': {
    message: (f) => `${quoted(f['part'])} ne fait pas partie du langage.${meant(f['meant'])}`,
    hint: () =>
      'Il y a + - * / < <= > >= == != && || ! ?: et min, max, abs, size, exists, all, filter, happened, since, chosen.',
  },
  'expression-arguments': {
    message: (f) => `${quoted(f['name'])} demande ${said(f['needs'])} élément(s).`,
    hint: () => 'Écrivez par exemple min(a, b), zones.exists(z, z.trust < 0.2), since("id").',
  },
  'expression-type': {
    message: (f) =>
      said(f['found']) === ''
        ? `Les parties de ${quoted(f['part'])} ne vont pas ensemble.`
        : `C'est ${kind(f['found'])} ; il faut ici ${kind(f['expected'])}.`,
    hint: (f) =>
      said(f['expected']) === 'truth'
        ? 'Comparez à quelque chose : zone.trust < 0.3.'
        : said(f['expected']) === 'word'
          ? 'Mettez le mot entre guillemets : zone.posture == "service".'
          : 'Les nombres se comparent à des nombres, les conditions se relient par && et ||.',
  },
  'expression-constant': {
    message: () => 'La condition ne lit rien : elle est toujours la même.',
    hint: () => "Lisez quelque chose, ou écrivez true pour une règle qui s'applique toujours.",
  },
  'comparison-settled': {
    message: (f) =>
      `${quoted(f['reading'])} va de ${said(f['low'])} à ${said(f['high'])} : ${f['answer'] === 'always' ? "c'est toujours" : "ce n'est jamais"} le cas.`,
    hint: (f) =>
      f['high'] === 1
        ? 'Les écrans montrent les indices de 0 à 100 ; les règles les comptent de 0 à 1.'
        : 'Comparez-la à un nombre entre les deux.',
  },
  'unknown-name': {
    message: (f) => `${quoted(f['name'])} n'est pas connu ici.${meant(f['meant'])}`,
    hint: (f) => `Connus ici : ${said(f['known'])}.`,
  },
  'wrong-scope': {
    message: (f) => `${quoted(f['name'])} ne se lit pas ici, où l'on regarde ${each(f['scope'])}.`,
    hint: (f) => `Connus ici : ${said(f['known'])}.`,
  },
  'unknown-reading': {
    message: (f) =>
      `${one(f['subject'])} n'a pas de lecture ${quoted(f['name'])}.${meant(f['meant'])}`,
    hint: () => 'docs/readings.md donne la liste des lectures.',
  },
  'unknown-word': {
    message: (f) =>
      `${quoted(f['reading'])} ne vaut jamais ${quoted(f['value'])}.${meant(f['meant'])}`,
    hint: (f) => `Ses mots sont : ${said(f['known'])}.`,
  },
  'nothing-to-read': {
    message: (f) => `On ne peut pas lire ${quoted(f['name'])} dans ${kind(f['found'])}.`,
    hint: (f) =>
      said(f['found']) === 'many'
        ? 'Interrogez une liste par exists, all, filter ou size.'
        : 'Seuls les zones, les États, les paires, les réseaux et le monde ont des lectures.',
  },
  'variable-taken': {
    message: (f) => `Le nom ${quoted(f['name'])} est pris.`,
    hint: () => 'Choisissez-en un autre, z par exemple.',
  },
  'reading-stale': {
    message: (f) =>
      `À ${quoted(f['hook'])}, la lecture ${quoted(f['reading'])} est encore celle du tour précédent.`,
    hint: (f) =>
      `Elle est celle du tour à partir de ${quoted(f['freshAt'])}. Gardez-la si c'est voulu.`,
  },
  'effect-misses': {
    message: (f) =>
      `Une règle pour ${each(f['scope'])} avec "on: ${said(f['on'])}" n'atteint pas le stock ${quoted(f['column'])}.`,
    hint: (f) => `Il appartient à : ${said(f['owner'])}. docs/rules.md dit ce que "on" peut être.`,
  },
  'rule-waits-idly': {
    message: () => 'Avec "once", la règle n\'attend jamais : le délai ne sert à rien.',
    hint: () => "Supprimez l'un des deux.",
  },
  'rule-conflict': {
    message: (f) =>
      `Les règles ${quoted(f['rule'])} et ${quoted(f['other'])} changent ${quoted(f['column'])} des mêmes sujets au même moment, avec la même priorité.`,
    hint: () => "Donnez à l'une une priorité plus haute, ou réunissez-les.",
  },
  'example-incomplete': {
    message: (f) => `L'exemple ne donne pas ${quoted(f['missing'])}, que la règle lit.`,
    hint: () => 'Ajoutez-le sous "given".',
  },
  'example-unread': {
    message: (f) =>
      `L'exemple donne ${quoted(f['key'])}, que la règle ne lit pas.${meant(f['meant'])}`,
    hint: () => 'Supprimez-le, ou corrigez son nom.',
  },
  'example-fails': {
    message: (f) =>
      said(f['column']) === ''
        ? said(f['found']) === 'fires'
          ? "La règle s'applique ici ; l'exemple attend le silence."
          : "La règle reste muette ici ; l'exemple attend qu'elle s'applique."
        : said(f['found']) === 'silent'
          ? `La règle reste muette ici ; l'exemple attend que ${quoted(f['column'])} change de ${said(f['expected'])}.`
          : `${quoted(f['column'])} change de ${said(f['found'])} ; l'exemple attend ${said(f['expected'])}.`,
    hint: () => "Corrigez la règle ou l'exemple.",
  },
  'lesson-same-sides': {
    message: () => 'Les deux côtés jouent la même chose : rien ne peut différer.',
    hint: () => 'Comparez deux jeux différents.',
  },
  'lesson-of-region': {
    message: (f) => `${quoted(f['metric'])} n'est mesuré que pour toute la région.`,
    hint: () =>
      'Supprimez "of", ou choisissez une mesure des États ; docs/measures.md dit lesquelles.',
  },
  'lesson-measure-one': {
    message: (f) => `La leçon ${quoted(f['id'])} doit mesurer une seule chose.`,
    hint: () => 'Écrivez soit "metric", soit "weights" avec au moins une mesure, pas les deux.',
  },
  'lesson-weight-unscored': {
    message: (f) => `${quoted(f['metric'])} n'est jamais noté : ce n'est ni un bien ni un mal.`,
    hint: () => 'Pondérez une mesure qui a un bon sens ; docs/measures.md dit lesquelles.',
  },
  'lesson-good-missing': {
    message: (f) => `Dire dans quel sens ${quoted(f['metric'])} est bon est un jugement.`,
    hint: () => 'Dites-le : "good: up" ou "good: down".',
  },
  'lesson-turns': {
    message: (f) =>
      `Les tours ${said(f['from'])} à ${said(f['to'])} ne sont pas ceux de cette partie, qui en a ${said(f['last'])} avec son épilogue.`,
    hint: () => "Écrivez le plus tôt d'abord et restez dans le calendrier.",
  },
  'lesson-paid-by-rule': {
    message: (f) =>
      `La règle ${quoted(f['rule'])} déplace ${quoted(f['column'])} dans le sens que cette leçon attend de ${quoted(f['metric'])} : elle peut être vraie par construction.`,
    hint: () => "Mesurez ce qu'aucune règle ne donne directement.",
  },
  'no-lesson-fails': {
    message: (f) => `Les ${said(f['count'])} leçons sont toutes notées comme vérifiées.`,
    hint: () => "Ajoutez une thèse que l'on entend et dont on attend qu'elle échoue.",
  },
  'contested-without-dissent': {
    message: (f) => `La leçon ${quoted(f['id'])} est contestée et personne ne s'y oppose.`,
    hint: () => 'Ajoutez "dissent" : qui dit autre chose, où, et avec quels nombres.',
  },
  'rule-never-fired': {
    message: (f) =>
      `La règle ${quoted(f['id'])} n’a joué dans aucune des ${said(f['games'])} parties d’essai.`,
    hint: () => 'Revoyez sa condition : le jeu n’y arrive peut-être jamais, ou un mot est faux.',
  },
  'lesson-by-construction': {
    message: (f) =>
      f['rules'] === ''
        ? `La leçon ${quoted(f['id'])} compare des jeux qui n’ont jamais fini autrement.`
        : `Le verdict de la leçon ${quoted(f['id'])} tient à des règles qui écrivent ce qu’elle mesure : ${said(f['rules'])}.`,
    hint: () => 'Mesurez ce que les jeux peuvent changer eux-mêmes, et qu’aucune règle ne paie.',
  },
} as const satisfies Partial<FindingCatalogue>;

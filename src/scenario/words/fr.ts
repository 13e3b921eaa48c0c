// Says the findings in French; it decides neither when they are found nor how severe they are.

import type { FindingCatalogue } from '../findings.ts';
import { actorsFr } from './actors/fr.ts';
import { courseFr } from './course/fr.ts';
import { naming, quoting, said } from './parts.ts';
import { rulesFr } from './rules/fr.ts';
import { workshopFr } from './workshop/fr.ts';

const quoted = quoting('«\u00a0', '\u00a0»');
const named = naming({
  strategy: 'stratégie',
  rule: 'règle',
  lesson: 'leçon',
  deck: 'paquet',
  event: 'événement',
  choice: 'choix',
  state: 'État',
  zone: 'zone',
  'zone-or-gate': 'zone ou porte',
  network: 'réseau',
  partner: 'partenaire',
  framework: 'cadre',
  pair: 'paire',
  passage: 'passage',
  flow: 'flux',
  seat: 'siège',
  'order-set': "ensemble d'ordres",
  measure: 'mesure',
  community: 'communauté',
  control: 'direction',
  object: 'table',
  array: 'liste',
  string: 'mot',
  text: 'texte',
  number: 'nombre',
  value: 'valeur',
  boolean: 'true ou false',
  trade: 'commerce informel',
  drugs: 'drogues',
  migrants: 'migration',
  arms: 'armes',
  fighters: 'combattants',
});

const meant = (word: unknown): string =>
  said(word) === '' ? '' : ` Vouliez-vous dire ${quoted(word)} ?`;

export const fr: FindingCatalogue = {
  ...rulesFr,
  ...workshopFr,
  ...actorsFr,
  ...courseFr,
  'seat-holds-nothing': {
    message: (f) => `Le siège ${quoted(f['id'])} (${named(f['kind'])}) ne dit pas ce qu'il joue.`,
    hint: () => 'Nommez son État, son réseau, son partenaire ou ses zones.',
  },
  'file-too-big': {
    message: (f) =>
      `Le fichier compte ${said(f['bytes'])} octets ; ${said(f['most'])} au plus sont lus.`,
    hint: () =>
      'Déplacez les longs textes dans texts/en.yaml, texts/fr.yaml et texts/ar.yaml, ou abrégez.',
  },
  'file-empty': {
    message: () => 'Le fichier est vide.',
    hint: () => 'Partez du plus petit scénario, à la fin de docs/format.md.',
  },
  'too-many-parts': {
    message: (f) =>
      `Le fichier compte plus de ${said(f['most'])} éléments d'une même sorte et n'a pas été lu.`,
    hint: () => "Un scénario en demande bien moins. Cherchez ce qui s'est répété par erreur.",
  },
  'too-deep': {
    message: (f) => `Listes et tables s'emboîtent sur plus de ${said(f['most'])} niveaux.`,
    hint: () => 'Cherchez une parenthèse ou un crochet jamais refermé.',
  },
  'too-many-findings': {
    message: (f) =>
      `${said(f['count'])} constats ; seuls les ${said(f['shown'])} premiers sont montrés, erreurs d'abord.`,
    hint: () => 'Corrigez ceux-ci, puis vérifiez à nouveau.',
  },
  'forbidden-character': {
    message: (f) =>
      `Le caractère ${said(f['character'])} n'est pas admis : il est invisible ou retourne le sens du texte.`,
    hint: () => "Supprimez-le. L'arabe à côté du latin n'en a pas besoin.",
  },
  'tab-character': {
    message: () => 'Une tabulation se trouve ici.',
    hint: () => 'Utilisez des espaces.',
  },
  'unbalanced-direction': {
    message: () =>
      "Une marque d'isolement du sens du texte est ouverte sans être fermée, ou l'inverse.",
    hint: () => 'Fermez chaque isolement sur sa ligne, ou supprimez les deux marques.',
  },
  'yaml-syntax': {
    message: (f) => `Ceci n'est pas du YAML correct (${said(f['problem'])}).`,
    hint: () => 'Vérifiez retraits, deux-points, guillemets et crochets ici et juste avant.',
  },
  'several-documents': {
    message: () => 'Un second document commence ici ; un scénario en est un seul.',
    hint: () => 'Supprimez la ligne de trois tirets, ou faites-en un autre fichier.',
  },
  'anchor-refused': {
    message: (f) => `Les ancres et renvois comme ${quoted(f['part'])} ne sont pas lus.`,
    hint: () =>
      'Écrivez la valeur en entier, ou mettez entre guillemets un texte qui commence par & ou *.',
  },
  'tag-refused': {
    message: (f) => `Les étiquettes comme ${quoted(f['part'])} ne sont pas lues.`,
    hint: () => "Supprimez l'étiquette, ou mettez entre guillemets un texte qui commence par !.",
  },
  'directive-refused': {
    message: (f) => `Les directives comme ${quoted(f['part'])} ne sont pas lues.`,
    hint: () => 'Supprimez la ligne.',
  },
  'merge-refused': {
    message: () => 'Les clés de fusion (<<) ne sont pas lues.',
    hint: () => 'Écrivez les valeurs en entier.',
  },
  'forbidden-key': {
    message: (f) => `La clé ${quoted(f['key'])} n'est pas admise.`,
    hint: () => 'Choisissez un autre nom.',
  },
  'key-not-plain': {
    message: (f) => `La clé ${quoted(f['key'])} n'est pas un mot simple en lettres latines.`,
    hint: () =>
      'Les clés sont les mots du format et les identifiants ; les autres écritures vont dans les textes.',
  },
  'duplicate-key': {
    message: (f) => `La clé ${quoted(f['key'])} apparaît ici une seconde fois.`,
    hint: () => "N'en gardez qu'une.",
  },
  'not-finite': {
    message: (f) => `${quoted(f['value'])} n'est pas un nombre fini.`,
    hint: () => 'Écrivez un nombre ordinaire.',
  },
  'not-a-scenario': {
    message: (f) => `Le format ${quoted(f['value'])} n'est pas celui d'un scénario.`,
    hint: () => "La première ligne d'un scénario est « format: tukhum-scenario ».",
  },
  'version-unknown': {
    message: (f) =>
      `La version ${quoted(f['value'])} du format est inconnue ici ; connues : ${said(f['known'])}.`,
    hint: () =>
      'Ouvrez le fichier avec le programme pour lequel il fut écrit, ou indiquez la version suivie.',
  },
  'unknown-key': {
    message: (f) => `La clé ${quoted(f['key'])} est inconnue ici.${meant(f['meant'])}`,
    hint: () => 'Les clés de chaque partie sont dans docs/format.md.',
  },
  'forbidden-variable': {
    message: (f) =>
      `${quoted(f['key'])} n'est jamais une entrée : le modèle regarde les actes et les conditions, pas qui sont les gens.`,
    hint: () =>
      'Supprimez-la. Décrivez les lieux par la confiance, les moyens de vivre, les services.',
  },
  'missing-field': {
    message: (f) => `${quoted(f['field'])} manque.`,
    hint: () => 'Ajoutez-le ; docs/format.md en donne le sens.',
  },
  'wrong-type': {
    message: (f) =>
      `${quoted(f['field'])} devrait être du type « ${named(f['expected'])} » ; ${quoted(f['value'])} ne l'est pas.`,
    hint: () =>
      "Un nombre s'écrit seul ou { value, range, source, note } ; un texte { en, fr, ar }.",
  },
  'out-of-bounds': {
    message: (f) =>
      `${quoted(f['field'])} vaut ${said(f['value'])} ; ${f['side'] === 'least' ? 'le minimum' : 'le maximum'} est ${said(f['bound'])}.`,
    hint: () => 'Les bornes appartiennent au modèle ; docs/format.md les donne.',
  },
  'not-whole': {
    message: (f) => `${quoted(f['field'])} vaut ${said(f['value'])}, qui n'est pas un entier.`,
    hint: () => 'Écrivez un nombre entier.',
  },
  'not-in-list': {
    message: (f) =>
      `${quoted(f['value'])} ne fait pas partie de : ${said(f['known'])}.${meant(f['meant'])}`,
    hint: () => 'Prenez un mot de la liste.',
  },
  'bad-id': {
    message: (f) => `${quoted(f['value'])} ne peut pas être un identifiant.`,
    hint: () =>
      "Il commence par une lettre latine et compte au plus 40 lettres, chiffres et traits d'union.",
  },
  'too-long': {
    message: (f) =>
      `${quoted(f['field'])} compte ${said(f['length'])} caractères ; ${said(f['most'])} au plus.`,
    hint: () => 'Abrégez : on le lit à une table.',
  },
  'too-many-items': {
    message: (f) =>
      `${quoted(f['field'])} compte ${said(f['count'])} éléments ; ${said(f['most'])} au plus.`,
    hint: () => 'Réunissez-en ou supprimez-en.',
  },
  'too-few-items': {
    message: (f) =>
      `${quoted(f['field'])} compte ${said(f['count'])} éléments ; il en faut au moins ${said(f['least'])}.`,
    hint: () => 'Ajoutez ce qui manque.',
  },
  'invalid-value': {
    message: (f) => `${quoted(f['field'])} ne peut pas être ${quoted(f['value'])}.`,
    hint: () => 'docs/format.md dit ce qui peut se trouver ici.',
  },
  'duplicate-id': {
    message: (f) => `L'identifiant ${quoted(f['id'])} apparaît deux fois dans ${said(f['list'])}.`,
    hint: () => 'Donnez à chacun le sien.',
  },
  'unknown-id': {
    message: (f) => `Il n'y a pas de ${named(f['what'])} ${quoted(f['id'])}.${meant(f['meant'])}`,
    hint: () => "Prenez un identifiant du fichier, ou ajoutez ce qu'il nomme.",
  },
  'unknown-parameter': {
    message: (f) => `Le modèle n'a pas de paramètre ${quoted(f['id'])}.${meant(f['meant'])}`,
    hint: () => 'docs/parameters.md donne les paramètres.',
  },
  'unknown-source': {
    message: (f) => `Il n'y a pas de source ${quoted(f['source'])}.${meant(f['meant'])}`,
    hint: () => 'Ajoutez-la sous « sources », ou écrivez « design choice ».',
  },
  'range-reversed': {
    message: (f) => `L'intervalle descend de ${said(f['low'])} à ${said(f['high'])}.`,
    hint: () => "Écrivez d'abord le plus petit nombre.",
  },
  'value-outside-range': {
    message: (f) =>
      `La valeur ${said(f['value'])} sort de son propre intervalle, ${said(f['low'])} à ${said(f['high'])}.`,
    hint: () => "Corrigez la valeur ou l'intervalle.",
  },
  'parameter-outside-range': {
    message: (f) =>
      `${quoted(f['id'])} vaut ${said(f['value'])} ; l'intervalle plausible va de ${said(f['low'])} à ${said(f['high'])}.`,
    hint: () => 'Ne le gardez que si une source le dit.',
  },
  'zone-unreachable': {
    message: (f) => `On ne peut pas atteindre la zone ${quoted(f['id'])} depuis les autres.`,
    hint: () => 'Ajoutez un passage.',
  },
  'flow-without-route': {
    message: (f) => `Le flux ${quoted(f['id'])} commence là où il finit : il n'a pas de route.`,
    hint: () => 'Donnez-lui deux bouts différents.',
  },
  'network-without-flow': {
    message: (f) => `Le réseau ${quoted(f['id'])} ne déplace rien.`,
    hint: () => 'Donnez-lui un flux, ou supprimez-le.',
  },
  'passage-to-itself': {
    message: (f) => `Un passage mène de ${quoted(f['id'])} à lui-même.`,
    hint: () => 'Nommez deux zones différentes.',
  },
  'passage-repeated': {
    message: (f) => `Le passage ${quoted(f['id'])} joint deux zones déjà jointes.`,
    hint: () => 'Un seul passage entre deux zones.',
  },
  'pair-to-itself': {
    message: (f) => `Une paire joint ${quoted(f['id'])} à lui-même.`,
    hint: () => 'Nommez deux États différents.',
  },
  'pair-repeated': {
    message: (f) => `La paire ${quoted(f['id'])} apparaît deux fois.`,
    hint: () => "N'en gardez qu'une.",
  },
  'pair-missing': {
    message: (f) =>
      `Un passage joint ${quoted(f['a'])} et ${quoted(f['b'])}, sans qu'il y ait de paire des deux.`,
    hint: () =>
      'Ajoutez la paire : sans elle ils ne peuvent convenir de rien et leur frontière reste une couture.',
  },
  'state-without-zone': {
    message: (f) => `L'État ${quoted(f['id'])} ne tient aucune zone.`,
    hint: () => 'Donnez-lui une zone, ou supprimez-le.',
  },
  'cell-repeated': {
    message: (f) =>
      `La cellule ${quoted(f['cell'])} de la carte appartient déjà à ${quoted(f['zone'])}.`,
    hint: () => 'Une cellule, une zone.',
  },
  'shares-not-one': {
    message: (f) => `Les parts font ${said(f['sum'])}, et non 1.`,
    hint: () => "L'attention est limitée : donnez plus à un bien et moins à un autre.",
  },
  'flow-scale': {
    message: (f) =>
      `Tous les flux de ${named(f['good'])} font ${said(f['volume'])} ; les constantes du modèle valent de ${said(f['least'])} à ${said(f['most'])}.`,
    hint: () => 'Les flux sont des indices : multipliez-les tous par un même facteur.',
  },
  'order-wrong-seat': {
    message: (f) =>
      `L'ordre ${quoted(f['kind'])} n'est pas pour un siège « ${named(f['seatKind'])} » comme ${quoted(f['seat'])}.`,
    hint: () => "Retirez-le de l'ensemble, ou donnez à ce siège son propre ensemble.",
  },
  'order-after-end': {
    message: (f) =>
      `Le tour ${said(f['turn'])} vient après le dernier tour à ordres, ${said(f['turns'])}.`,
    hint: () => 'Accordez les ordres plus tôt, ou allongez le calendrier.',
  },
  'order-repeated': {
    message: (f) => `L'ordre ${quoted(f['kind'])} est accordé deux fois dans cet ensemble.`,
    hint: () => "Gardez l'octroi le plus tôt.",
  },
  'column-not-changeable': {
    message: (f) => `Un événement ne peut pas changer ${quoted(f['column'])}.`,
    hint: () => 'docs/format.md donne ce que les événements peuvent changer.',
  },
  'effect-without-subject': {
    message: (f) => `L'effet sur ${quoted(f['what'])} ne nomme rien dans ${said(f['needs'])}.`,
    hint: () => 'Dites lesquels.',
  },
  'effect-wrong-subject': {
    message: (f) =>
      `${quoted(f['column'])} est un stock de ${said(f['needs'])}, non de ${said(f['list'])}.`,
    hint: () => 'Déplacez les identifiants dans la bonne liste.',
  },
  'choice-without-seat': {
    message: (f) => `L'événement ${quoted(f['id'])} offre des choix et ne demande rien à personne.`,
    hint: () => 'Ajoutez « asks » avec le siège qui décide.',
  },
  'default-choice-missing': {
    message: (f) =>
      `L'événement ${quoted(f['id'])} a besoin d'un choix par défaut parmi : ${said(f['known'])}.`,
    hint: () => 'Mettez « defaultChoice » : il vaut si personne ne répond.',
  },
  'event-never': {
    message: (f) => `L'événement ${quoted(f['id'])} ne peut jamais arriver.`,
    hint: () => 'Vérifiez sa probabilité et ses tours.',
  },
  'calendar-short': {
    message: (f) => `Une partie de ${said(f['turns'])} tours récompense ce qui ne dure pas.`,
    hint: (f) =>
      `Prévoyez au moins ${said(f['least'])} tours ; les tables pressées en jouent deux par manche.`,
  },
  'text-missing': {
    message: (f) => `Le texte ${quoted(f['key'])} manque en : ${said(f['languages'])}.`,
    hint: () => "Ajoutez-le ici ou dans texts/ ; d'ici là une autre langue le remplace.",
  },
  'text-unused': {
    message: (f) => `Aucun texte du scénario ne s'appelle ${quoted(f['key'])}.${meant(f['meant'])}`,
    hint: () => 'Les clés suivent le fichier : seats.tunisia.role, events.libya.title …',
  },
  'text-markup': {
    message: (f) => `Le texte contient du balisage : ${quoted(f['words'])}.`,
    hint: () => "Il est montré tel quel et n'agit jamais. Écrivez des mots simples.",
  },
  'real-name-left': {
    message: (f) => `Sous des noms fictifs, ${quoted(f['key'])} dit encore ${quoted(f['name'])}.`,
    hint: (f) => `Écrivez-le dans ${said(f['field'])} sans nom réel d'État ni de lieu.`,
  },
  'source-unused': {
    message: (f) => `Aucun nombre ne renvoie à la source ${quoted(f['source'])}.`,
    hint: () => 'Supprimez-la, ou nommez-la là où elle sert.',
  },
  'stigmatising-word': {
    message: (f) => `${quoted(f['words'])} marque des personnes, non des actes.`,
    hint: (f) =>
      said(f['better']) === ''
        ? 'Dites ce qui est fait, par des réseaux ou des forces.'
        : `Écrivez par exemple ${quoted(f['better'])}.`,
  },
  'real-person': {
    message: (f) => `${quoted(f['words'])} ressemble à une personne réelle.`,
    hint: () => 'Prenez un rôle : « le ministre », « une agente des frontières ».',
  },
  'real-unit': {
    message: (f) => `${quoted(f['words'])} ressemble à une unité réelle.`,
    hint: () => 'Écrivez « la force », « une patrouille », « les services de la province ».',
  },
  'named-organisation': {
    message: (f) => `${quoted(f['words'])} nomme une organisation hors de la présentation.`,
    hint: () =>
      "En jeu, parlez d'un type : « de type AQMI ». Les organisations vont dans une présentation sourcée.",
  },
  'claim-without-source': {
    message: (f) => `La note affirme un fait sans source : ${quoted(f['note'])}.`,
    hint: () => "Nommez la source, ou dites que c'est votre jugement.",
  },
};

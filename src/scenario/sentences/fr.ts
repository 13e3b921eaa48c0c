// Decides how rules and lessons are said in French; what is said is decided where they are read.

import type { Grammar } from './grammar.ts';
import { namesFr } from './names/fr.ts';

/** "moins de 0,3", "moins que la peur" */
function than(right: string): string {
  return /^[\u2212\d]/u.test(right) ? `de ${right}` : `que ${right}`;
}

export const grammarFr: Grammar = {
  names: namesFr,
  number: (value) => String(value).replace('.', ','),
  quoted: (words) => `«\u00a0${words}\u00a0»`,
  owner: {
    here: '',
    itself: ' dans le lieu même',
    authority: ' dans son État',
    'its-authority': " dans l'État de la zone regardée",
    'side-a': ' dans le premier des deux États',
    'side-b': ' dans le second des deux États',
    region: ' dans la région',
    outer: ' dans ce que la règle regarde',
  },
  compare: {
    '<': (left, right) => `${left} vaut moins ${than(right)}`,
    '<=': (left, right) => `${left} vaut au plus ${right}`,
    '>': (left, right) => `${left} vaut plus ${than(right)}`,
    '>=': (left, right) => `${left} vaut au moins ${right}`,
    '==': (left, right) => `${left} vaut ${right}`,
    '!=': (left, right) => `${left} ne vaut pas ${right}`,
  },
  amount: {
    '<': (count) => `moins de ${count}`,
    '<=': (count) => `au plus ${count}`,
    '>': (count) => `plus de ${count}`,
    '>=': (count) => `au moins ${count}`,
    '==': (count) => `exactement ${count}`,
    '!=': (count) => `un nombre autre que ${count}`,
  },
  word: (reading, word, isSo) => (isSo ? `${reading} est ${word}` : `${reading} n'est pas ${word}`),
  turn: {
    '<': (turn) => `le tour ${turn} n'est pas encore venu`,
    '<=': (turn) => `on est au tour ${turn} ou avant`,
    '>': (turn) => `le tour ${turn} est passé`,
    '>=': (turn) => `on est au tour ${turn} ou après`,
    '==': (turn) => `on est au tour ${turn}`,
    '!=': (turn) => `on n'est pas au tour ${turn}`,
  },
  tail: (isTail) => (isTail ? 'les derniers ordres ont été donnés' : 'on donne encore des ordres'),
  flag: (name, isSo) => (isSo ? `il y a ${name}` : `il n'y a pas ${name}`),
  joined: (parts, by) => {
    const last = parts.at(-1) ?? '';
    if (parts.length < 2) return last;
    return `${parts.slice(0, -1).join(', ')} ${by === 'and' ? 'et' : 'ou'} ${last}`;
  },
  not: (condition) => `il n'est pas vrai que ${condition}`,
  never: 'jamais',
  list: {
    'zone.neighbours': {
      some: "dans au moins une zone voisine de l'autre côté",
      every: "dans chaque zone voisine de l'autre côté",
      count: "le nombre de zones voisines de l'autre côté",
      counted: (amount) => `dans ${amount} zones voisines de l'autre côté`,
    },
    'state.zones': {
      some: "dans au moins l'une de ses zones",
      every: 'dans toutes ses zones',
      count: 'le nombre de ses zones',
      counted: (amount) => `dans ${amount} de ses zones`,
    },
    'state.pairs': {
      some: 'avec au moins un autre État',
      every: 'avec chaque autre État',
      count: "le nombre de ses paires avec d'autres États",
      counted: (amount) => `avec ${amount} autres États`,
    },
    'pair.zones': {
      some: 'dans au moins une zone de leur frontière',
      every: 'dans toutes les zones de leur frontière',
      count: 'le nombre de zones de leur frontière',
      counted: (amount) => `dans ${amount} zones de leur frontière`,
    },
    'network.zones': {
      some: 'dans au moins une zone de ses routes',
      every: 'dans toutes les zones de ses routes',
      count: 'le nombre de zones de ses routes',
      counted: (amount) => `dans ${amount} zones de ses routes`,
    },
    'zone.all': {
      some: 'dans au moins une zone',
      every: 'dans toutes les zones',
      count: 'le nombre de zones',
      counted: (amount) => `dans ${amount} zones`,
    },
    'state.all': {
      some: 'dans au moins un État',
      every: 'dans tous les États',
      count: "le nombre d'États",
      counted: (amount) => `dans ${amount} États`,
    },
    'pair.all': {
      some: 'entre au moins deux États',
      every: 'entre tous les États',
      count: "le nombre de paires d'États",
      counted: (amount) => `pour ${amount} paires d'États`,
    },
    'network.all': {
      some: 'pour au moins un réseau',
      every: 'pour tous les réseaux',
      count: 'le nombre de réseaux',
      counted: (amount) => `pour ${amount} réseaux`,
    },
  },
  where: (list, condition) => `${list} où ${condition}`,
  happened: (event, isSo) => `${event} ${isSo ? "s'est produit" : "ne s'est pas produit"}`,
  times: (event) => `le nombre de fois que ${event} s'est produit`,
  since: (event) => `le nombre de tours depuis ${event}`,
  chosen: (event, choice) => `le choix fait dans ${event} est ${choice}`,
  choose: (when, then, otherwise) => `${then} si ${when}, sinon ${otherwise}`,
  greatest: (values) => `la plus grande valeur entre ${values}`,
  smallest: (values) => `la plus petite valeur entre ${values}`,
  others: (count) => `${count} autres`,
  size: (value) => `la grandeur de ${value}`,
  hook: {
    'turn-opens': "À l'ouverture d'un tour",
    'orders-done': 'Une fois les ordres exécutés',
    'flows-done': 'Une fois les flux passés',
    'incidents-done': "Après les incidents d'un tour",
    'turn-closes': "À la clôture d'un tour",
  },
  scope: {
    zone: 'pour chaque zone',
    state: 'pour chaque État',
    pair: "pour chaque paire d'États",
    network: 'pour chaque réseau',
    world: 'pour la région',
  },
  only: (names) => `pour ${names}`,
  target: {
    self: '',
    authority: ' dans son État',
    zones: ' dans ses zones',
    neighbours: " dans les zones voisines de l'autre côté",
    sides: ' dans les deux États',
    everywhere: ' partout',
  },
  adds: (stock, amount, isMore) => `${stock} ${isMore ? 'augmente' : 'diminue'} de ${amount}`,
  multiplies: (stock, factor) => `on multiplie ${stock} par ${factor}`,
  approaches: (stock, share) => `${stock} gagne ${share} de ce qui manque jusqu'à 1`,
  everybody: 'tous',
  holder: 'ceux qui en répondent',
  told: (audience, words) => `${words} est annoncé à ${audience}`,
  makes: (event) => `${event} se produit`,
  once: 'Une seule fois pour chacun.',
  rests: (turns) => `Ensuite, repos de ${turns} ${turns === '1' ? 'tour' : 'tours'}.`,
  limited: (times) => `Au plus ${times} fois par partie.`,
  rule: (start, scope, effects) => `${start}, ${scope} : ${effects}.`,
  ruleIf: (start, scope, condition, effects) =>
    `${start}, ${scope} : si ${condition}, alors ${effects}.`,
  lesson: {
    claim: (words) => `Thèse : ${words}`,
    mean: 'en moyenne',
    sum: 'au total',
    time: {
      early: 'sur les quatre premiers tours',
      late: 'sur les quatre derniers tours avec ordres',
      whole: 'sur tous les tours avec ordres',
      tail: 'sur les tours qui suivent les derniers ordres',
      end: 'au tout dernier tour',
    },
    turns: (from, to) => `du tour ${from} au tour ${to}`,
    region: 'dans la région',
    measured: (metric, how, time, place) =>
      `Mesure : ${metric} ${place}, ${how}${how === '' ? '' : ' '}${time}.`,
    weighed: (metric, weight, isLessGood) =>
      `${metric} × ${weight}${isLessGood ? ' (moins vaut mieux)' : ''}`,
    together: (measures) => `ensemble, en écarts de parties jouées au hasard, ${measures}`,
    low: "Comparaison du mauvais bout : ce qu'une partie sur dix ne dépasse pas en bien.",
    usual: 'Ici, on compare les moyennes.',
    readIn: (time) => `Ceci se lit ${time}.`,
    long: (turns) => `Les parties ont ${turns} tours avec ordres.`,
    expects: {
      lower: (play, against, least) =>
        `Attendu : au moins ${least} de moins en jouant ${play} qu'avec ${against}.`,
      higher: (play, against, least) =>
        `Attendu : au moins ${least} de plus en jouant ${play} qu'avec ${against}.`,
      same: (play, against, least) =>
        `Attendu : la même valeur, à ${least} près, en jouant ${play} qu'avec ${against}.`,
    },
    only: (kinds) => ` avec ${kinds} seulement`,
    without: (kinds) => ` sans ${kinds}`,
    playedBy: (seats) => ` par ${seats}`,
    silent: (seats) => ` tandis que ${seats} ne donne aucun ordre`,
    values: (values) => ` avec ${values}`,
    rulesOff: (rules) => ` sans les règles ${rules}`,
    recorded: {
      holds: 'Au dernier essai, elle était vérifiée.',
      fails: 'Au dernier essai, elle échouait.',
      undecided: 'Au dernier essai, elle restait indécise.',
    },
  },
};

// Holds the French sentences of `tukhum probe`.

import type { probeEn } from './en.ts';

export const probeFr: Readonly<Record<keyof typeof probeEn, string>> = {
  'probe-pinned': '{games} parties : à une borne dans plus de {limit} d’entre elles : {names}.',
  'probe-pinned-none':
    '{games} parties : aucune mesure de la région n’est à une borne dans plus de {limit} des cas.',
  'probe-standing':
    '{games} graines : après la traîne, une autre stratégie est première qu’à mi-partie dans {winner} des cas (nettement dans {clear}) ; deux stratégies au moins changent nettement de place dans {order} ; paires inversées : {kendall}.',
  'probe-busy-seat':
    '{seat} : au moins {least} sortes d’ordres servent dans {busy} des cas (tour par tour : {turns}).',
  'probe-busy':
    '{cases} cas : au moins {least} sortes d’ordres servent dans {busy} ; il en faut {limit}.',
  'probe-matters': 'moins bien sans, après une recherche de {budget} parties : {names}',
  'probe-loses': 'le meilleur jeu trouvé y perd : {names}',
  'probe-replaceable': 'aussi bien sans, par un autre jeu : {names}',
  'probe-dead': 'poids mort : {names}',
  'probe-kept': 'gardé dans {file}',
};

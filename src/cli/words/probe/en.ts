// Holds the English sentences of `tukhum probe`.

export const probeEn = {
  'probe-pinned': '{games} games: on a bound in more than {limit} of them: {names}.',
  'probe-pinned-none':
    '{games} games: no measure of the region is on a bound in more than {limit}.',
  'probe-standing':
    '{games} seeds: after the tail another strategy stands first than at mid-game in {winner} (clearly in {clear}); some two strategies clearly change places in {order}; pairs that swap: {kendall}.',
  'probe-busy-seat':
    '{seat}: at least {least} kinds of orders help in {busy} of cases (turn by turn: {turns}).',
  'probe-busy':
    '{cases} cases: at least {least} kinds of orders help in {busy}; {limit} is asked for.',
  'probe-matters': 'worse without, after a search of {budget} games: {names}',
  'probe-loses': 'the best play found loses without: {names}',
  'probe-replaceable': 'as good without, by another play: {names}',
  'probe-dead': 'dead weight: {names}',
  'probe-kept': 'kept in {file}',
} as const;

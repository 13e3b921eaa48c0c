// Holds the English sentences of `tukhum replay`.

export const replayEn = {
  'replay-same': 'Same to the last bit: {turns} turns, hash {hash}.',
  'replay-verified': 'Sums and chain hold, from the setup to turn {turns}.',
  'replay-chain': 'The chain of turns ends in {link}.',
  'replay-additions': 'Additions after the game that count: {count}. Their chain ends in {link}.',
  'replay-differs':
    'Differs in turn {turn}: column {column}{subject}: recorded {recorded}, computed {computed}.',
  'redacted-holds':
    'A redacted record. What it holds belongs to the chain of the whole record, from the setup to turn {turns}.',
  'redacted-broken': 'A redacted record that does not hold to its chain (at {place}).',
  'redacted-out': 'Taken out, their seals kept: {parts}.',
  'redacted-nothing-out': 'Nothing was taken out.',
  'redacted-unproven':
    'Seats and turns of which only orders or only intents were left, so that no seal proves them: {count}.',
  'redacted-played': 'Its orders give the same states to the last bit, turn by turn.',
  'redacted-differs': 'Its orders give another state in turn {turn} than the one of its hash.',
  'redacted-not-played':
    'It cannot be computed again without what was taken out; only its chain was verified.',
  'redacted-seed': 'the seed',
  'redacted-orders': 'orders ({count})',
  'redacted-intents': 'intents ({count})',
  'redacted-injects': 'injects ({count})',
  'redacted-states': 'states ({count})',
  'redacted-predictions': 'predictions ({count})',
  'redacted-additions': 'additions after the game ({count})',
} as const;

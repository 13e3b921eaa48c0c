// Holds the English sentences of the command line.

export const en = {
  usage: `Usage: tukhum <command> …

  check FILE|FOLDER … [--bundle OUT] [--json]
      reads scenarios and lists what is wrong; ends with 1 when one cannot be played;
      --bundle writes one scenario as a single file
  play SCENARIO --seed S [--strategy SEAT=NAME|FILE.js …] [--record OUT] [--json]
      plays a game to its end and through its tail, without a screen
  replay RECORD [--verify]
      computes a saved game again; ends with 1 at the first difference

  --lang en|fr|ar   language of the messages
  --help            this page`,
  strategies: 'Strategies: {names}',
  'unknown-command': 'There is no command “{command}”. `tukhum --help` lists the commands.',
  'unknown-option':
    '“{option}” is not an option of `tukhum {command}`. `tukhum --help` lists them.',
  'value-missing': '{option} needs a value after it.',
  'value-unexpected': '{option} takes no value.',
  'option-twice': '{option} was given twice.',
  'unknown-language': '“{language}” is not a language of Tukhum: en, fr or ar.',
  'place-missing': '`tukhum {command}` needs the path of {what}.',
  'places-too-many': '`tukhum {command}` takes one path, not “{place}” as well.',
  'what-scenario': 'a scenario (a file or its folder)',
  'what-record': 'a record',
  'seed-missing': '`tukhum play` needs a seed: --seed 7, or any word.',
  'cannot-read': 'Cannot read {file}: {reason}.',
  'cannot-write': 'Cannot write {file}: {reason}.',
  'not-found': 'no such file or folder',
  'no-scenario': 'no scenario.yaml in this folder',
  'check-clean': '{file}: nothing to say.',
  'check-sum': '{errors} errors, {warnings} warnings, {care} about care.',
  bundled: 'one file written to {file}; it needs nothing beside it.',
  'bundle-one': '--bundle takes one scenario.',
  hint: 'Remedy: {hint}',
  'severity-error': 'error',
  'severity-warning': 'warning',
  'severity-care': 'care',
  'not-playable': 'The scenario cannot be played; `tukhum check {file}` says why.',
  'strategy-shape': '“{text}” should read SEAT=NAME or SEAT=FILE.js.',
  'strategy-seat': 'There is no seat “{seat}” in this scenario; its seats: {seats}.',
  'strategy-name':
    'There is no strategy “{name}”. For this seat: {names}; or the path of a .js file.',
  'strategy-kind': 'The strategy “{name}” cannot play the seat “{seat}”. For this seat: {names}.',
  'strategy-file':
    '{file} should be an ES module with `export default { id, decide(view, options, chance) }`.',
  'strategy-threw': 'The strategy “{name}” failed in turn {turn} on seat “{seat}”: {reason}',
  'strategy-orders':
    'The strategy “{name}” gave something that is no list of orders in turn {turn} on seat “{seat}” (at {place}).',
  'setup-seed-too-long': 'A seed has at most {subject} characters.',
  'setup-other': 'The game cannot be opened: {code} {subject}.',
  played: '{title}, seed {seed}: {turns} turns, {tail} of them tail.',
  'tail-mark': 'tail',
  hash: 'final hash {hash}',
  recorded: 'record written to {file}; it holds the whole truth of the game.',
  'replay-same': 'Same to the last bit: {turns} turns, hash {hash}.',
  'replay-verified': 'Sums and chain hold, from the setup to turn {turns}.',
  'replay-differs':
    'Differs in turn {turn}: column {column}{subject}: recorded {recorded}, computed {computed}.',
  'record-altered': 'The record was altered after it was written{place}.',
  'record-altered-in': ', first in turn {turn}',
  'record-too-large': 'The file is larger than {limit} MB: no record is.',
  'record-not-a-record': 'The file is not a record of Tukhum.',
  'record-truncated': 'The file is cut or damaged.',
  'record-wrong-version': 'The record is of version {place}, which this program does not read.',
  'record-other-engine':
    'The record was made with other arithmetic (engine {place}); its numbers would not come out the same.',
  'record-malformed': 'The record is damaged at {place}.',
  'record-salvage': 'Turns 1 to {turn} are whole and can be resumed.',
  'record-scenario': 'The scenario inside the record can no longer be read ({count} errors).',
  fault: 'The simulation stopped: {reason}',
} as const;

// Holds the English sentences of the command line.

import { printEn } from './print/en.ts';
import { replayEn } from './replay/en.ts';
import { probeEn } from './probe/en.ts';
import { reviewEn } from './review/en.ts';
import { serveEn } from './serve/en.ts';

export const en = {
  ...printEn,
  ...replayEn,
  ...probeEn,
  ...reviewEn,
  ...serveEn,
  usage: `Usage: tukhum <command> …

  check FILE|FOLDER … [--bundle OUT] [--sampled N] [--sentences] [--json]
      reads scenarios and lists what is wrong; ends with 1 when one cannot be played;
      --bundle writes one scenario as a single file
      --sampled plays N games and lists rules that never fired (48 games where there are rules);
      from 200 on also lessons that are true by construction
      --sentences reads rules and lessons back in plain words
  play SCENARIO --seed S [--strategy SEAT=NAME|FILE.js …] [--turns N | --plan ID] [--record OUT] [--json]
      plays a game to its end and through its tail, without a screen;
      --turns and --plan give it another length than the scenario's: so many turns, or those of a timing plan
  replay RECORD [--verify]
      computes a saved game again, or holds a redacted one to its chain; ends with 1 at the first difference
  lessons SCENARIO [--seeds N] [--draws M] [--lesson ID …] [--stop-early] [--results FILE] [--write] [--json]
      plays what the scenario's lessons compare, over seeds and over the plausible range of every number;
      ends with 1 when a verdict is not the recorded one; --results keeps what was played, so that a run
      can be stopped and continued; --write writes the verdicts into the scenario,
      and all that was found into lessons.json in its folder; --stop-early looks after 50, 100, 200 … games
      a side and plays on only for lessons that are not decided
  print SCENARIO [--plan ID] [--fictional] --html OUT | --md OUT | --pdf OUT
      writes what a room needs on paper: situation, guide, timing plans, role cards, injects, questions;
      --plan keeps one timing plan; a PDF needs an installed Chromium or Chrome
  probe SCENARIO [--spread N] [--seats-busy N] [--dead-weight] [--budget N] [--searches N] [--presets A,B]
      [--seed K] [--results FILE] [--write] [--json]
      asks whether outcomes spread and the tail changes who stands first (N seeds), whether any seat is bored
      (N games), and which kinds of orders are dead weight (a search of --budget games each, --searches in all,
      in the worlds that --presets names: as-it-is,poor,corrupt,crisis);
      asks all of it when nothing is named; ends with 1 when a figure is not met; --write keeps what was
      found in probes.json in the scenario's folder
  review RECORD [--html OUT] [--pdf OUT] [--md OUT] [--csv DIR] [--xlsx OUT] [--json] [--seeds N] [--fictional]
      [--redacted OUT [--without orders,intents,…]]
      makes the after-action report of a saved game: what came of it, what it turned on, why, what was luck;
      --csv, --xlsx and --json write its tables; --seeds says how many other games luck is measured by
      (500; 0 plays none); --redacted writes the record without people's words, or without what --without
      names, so that it still verifies to the same chain
  search SCENARIO --seat S [--budget N] [--measure M] [--class C] [--seed K] [--record OUT] [--json]
      looks for play of a seat that beats all known plays of its class, and what it exploits
  diff A B [--seeds N] [--strategy NAME …] [--json]
      plays the same games in two versions of a scenario and lists what happens otherwise; ends with 0
  serve [--port P] [--data DIR] [--local] [--cert FILE --key FILE] [--name HOST …] [--console lan]
      hosts rooms on this machine, kept in DIR; phones come in over the network once a room is open,
      or never with --local; --cert and --key speak https to them; --console lan lets rooms be led from
      another machine too; --database postgres://… --presence redis://… --address https://… share the rooms
      with other processes (or TUKHUM_DATABASE and so on, which keeps passwords out of the command)
  sensitivity SCENARIO [--lesson ID | --measure M --strategy NAME --when W --of STATE] [--trajectories R]
      [--top N] [--samples S] [--seeds K] [--each] [--results FILE] [--json]
      screens every number that has a range for what it does to a lesson or a measure, then shares out the
      variance among the few that matter; numbers of a kind (zones.*.trust) move together unless --each

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
  progress: 'games played: {done} of {all}',
  stopped: 'Stopped. With --results FILE what was played is kept, and the same command continues.',
  'number-wrong': '{option} takes a whole number from {least} to {most}, not “{value}”.',
  'plan-unknown': 'There is no timing plan “{plan}” in this scenario; its plans: {plans}.',
  'length-twice': 'A timing plan says how many turns there are: give --turns or --plan, not both.',
  'lessons-none': 'This scenario has no lessons.',
  'lesson-unknown': 'There is no lesson “{lesson}” in this scenario; its lessons: {lessons}.',
  'results-found': '{file}: {found} batches of games are there already.',
  'results-other':
    '{file} holds results of another scenario or another question; it was left as it is.',
  'record-by-hand':
    'The verdicts could not be written into {file} without changing more; write them by hand.',
  'lessons-kept': 'What was found of {count} lessons is kept in {file}.',
  'verdicts-written': '{count} verdicts written into {file}.',
  'verdict-holds': 'holds',
  'verdict-fails': 'fails',
  'verdict-undecided': 'undecided',
  'by-construction': 'undecided (by construction)',
  'lessons-title': '{title}: {count} lessons',
  'lessons-sum': '{holds} hold, {fails} fail, {undecided} undecided; {other} other than recorded.',
  'lesson-effect':
    'effect {effect}, {confidence} interval {low} to {high}, at least {least} asked ({n} games a side, paired)',
  'lesson-same':
    'difference {effect}, {confidence} interval {low} to {high}, at most {least} allowed ({n} games a side, paired)',
  'lesson-robust': 'as claimed in {share} of {draws} plausible worlds',
  'lesson-compared': '{measure}: {play} {played}, {against} {other}: {verdict}',
  'lesson-weakest': '(the weakest decides)',
  'lesson-recorded': 'recorded: {recorded}; now: {now}',
  'construction-rules':
    'without the rules that write what is measured ({rules}) the verdict would be another',
  'construction-identical':
    'no game came out differently: the plays that are compared cannot change what is measured',
  'lesson-flip':
    'what flips it: {key} {when} {value}: {turned} in {share} of such worlds, in {otherwise} of the others',
  'flip-above': 'above',
  'flip-below': 'below',
  'flip-to-fails': 'not as claimed',
  'flip-to-holds': 'as claimed',
  'lesson-dissent': 'with the numbers of {who}: {verdict}, effect {effect} ({low} to {high})',
  'seat-missing': '`tukhum search` needs a seat: --seat ID; the seats: {seats}.',
  'seat-without-goals':
    'The seat “{seat}” has no goals in this scenario: name a measure with --measure.',
  'class-unknown': 'There is no class “{class}” for this seat; its classes: {classes}.',
  'measure-unknown': '“{measure}” is not a measure to strive for; those are: {measures}.',
  'preset-unknown': 'There is no preset “{preset}”; those that there are: {presets}.',
  'search-title':
    '{title}: search for the best play of {seat}, class {class}; {games} games, {generations} generations.',
  'search-found':
    'Found: it beats every known play of its class on {seeds} fresh seeds. Hardest to beat: {strategy}, by {difference} [{low}, {high}].',
  'search-none':
    'None found: on {seeds} fresh seeds it does not surely beat {strategy}: {difference} [{low}, {high}].',
  'search-goal': '{measure} (weight {weight}): {found}, {strategy} {baseline}; adds {gain}',
  'search-versus':
    'Score {score}, in spreads of the known plays (0 is their mean); its lead over each, with 95 % intervals:',
  'search-ahead':
    'Looking ahead each turn in imagined worlds adds {difference} [{low}, {high}] ({n} pairs of games).',
  'search-ahead-idle':
    'Looking ahead each turn in imagined worlds adds nothing sure: {difference} [{low}, {high}] ({n} pairs of games).',
  'search-no-ahead': 'The budget was too small to try looking ahead.',
  'search-recipe': 'Recipe, by how often each order is given:',
  'search-ingredient': '{order}: {times} a game, first about turn {turn}, {when}',
  'search-early': 'mostly early',
  'search-middle': 'mostly in the middle',
  'search-late': 'mostly late',
  'search-throughout': 'throughout',
  'search-traits': 'Genes furthest from the middle play: {traits}.',
  'search-kinds':
    'What it hangs on (share of the gain over giving no orders that is lost without the order):',
  'search-kind': '{order}: {share} (loss {low} to {high})',
  'search-dominant': '{order}: {share} (loss {low} to {high}): it dominates',
  'search-no-loops':
    'No loops in {games} games: no set of orders repeated turn after turn to profit, none that undo each other.',
  'search-repeats':
    'Loop in {count} of {games} games: the same orders in every turn from {from} to {to} while things improve: {orders}.',
  'search-undoes': 'Loop in {count} of {games} games: “{order}” takes itself back (turns {turns}).',
  'search-lessons': 'Lessons, best of one class against best of the other:',
  'search-contest': '{play} against {against}: {effect} [{low}, {high}]; as written {written}',
  'mark-stands': 'stands against the best play that was found',
  'mark-weak': 'only beats weak play',
  'mark-not': 'does not hold as written',
  'mark-undecided': 'undecided against the best play',
  'mark-one-class':
    'no contest of classes: whoever plays against may play all that the first class may',
  'search-one-class':
    '{play} and {against}: the second class may play all that the first may, so best against best says nothing; as written {written}',
  'diff-places': '`tukhum diff` takes two scenarios: the one before and the one after.',
  'diff-strategy': 'There is no strategy “{name}” for states. There are: {names}.',
  'diff-title':
    '{before} → {after}: what happens otherwise in {seeds} seeds, with {strategies}. Paired by seed, with 95 % intervals; only what 99.9 % intervals show.',
  'diff-same-text': 'The texts say the same.',
  'diff-text': 'Different in the text:',
  'diff-added': 'added',
  'diff-removed': 'removed',
  'diff-changed': 'changed',
  'diff-measures': 'Measures, the largest change first:',
  'diff-thresholds': 'Share of games in which a measure passes a threshold:',
  'diff-above': '{metric} above {threshold} at turn {turn}',
  'diff-rates': 'Times a game:',
  'diff-lessons': 'Lessons:',
  'diff-no-lesson': 'no such lesson',
  'diff-nothing': 'Nothing happens otherwise.',
  'diff-more': '… and {more} more; --json has them all.',
  'window-late': 'late',
  'window-end': 'end of play',
  'window-tail': 'tail',
  'happening-rule': 'rule',
  'happening-event': 'event',
  'happening-order': 'order',
  'sensitivity-both':
    'A study is about a lesson or about a measure: --lesson ID alone, or --measure with --strategy, --when and --of.',
  'measure-none': 'There is no measure “{measure}”; there are: {measures}.',
  'when-unknown': '“{when}” is no part of this game; there are: {windows}.',
  'state-unknown': 'There is no state “{state}” in this scenario; there are: {states}.',
  'measure-of-region': '“{measure}” is measured for the whole region only, not for “{state}”.',
  'sensitivity-budget':
    '{games} games will be played: {trajectories} trajectories of screening, then {samples} points for the {top} numbers that matter most, {seeds} seeds a side in each world.',
  'sensitivity-lesson':
    '{title}: which numbers move the effect of the lesson “{lesson}” (its weakest comparison; more is more as expected).',
  'sensitivity-measure':
    '{title}: which numbers move {measure} ({when}) with {strategy} on all state seats.',
  'sensitivity-played':
    '{games} games; {numbers} numbers with a range, moved as {dials}; the same {seeds} seeds in every world.',
  'sensitivity-usual':
    'With the numbers of the file: {usual}. In nine of ten plausible worlds: {low} to {high}.',
  'sensitivity-number': 'number',
  'sensitivity-rest': 'all others together',
  'sensitivity-legend':
    'mu*: how much the outcome changes on average when the number goes through its range. sigma: how unequal these changes are. ↑ rises with the number, ↓ falls, ↕ not clear. S1, ST: share of the variance over plausible worlds that the number explains alone, and alone and with others, with 95 % intervals.',
  'sensitivity-nothing': 'No number moved the outcome at all.',
  'sensitivity-first-up':
    'First comes {key}: through its range the outcome changes by {effect} on average, and rises with it.',
  'sensitivity-first-down':
    'First comes {key}: through its range the outcome changes by {effect} on average, and falls as it rises.',
  'sensitivity-first-either':
    'First comes {key}: through its range the outcome changes by {effect} on average; whether up or down hangs on other numbers or on luck (mean {mean}).',
  'sensitivity-still': 'Of {dials}, {count} never moved the outcome.',
  'sensitivity-alone':
    'The lines with shares, each for itself, explain {alone} of the variance; what is missing are lines acting together, and luck.',
  'sensitivity-luck':
    'Luck: {means} of the variance between worlds is what {seeds} seeds left of it; it is in every ST and in mu*. Of the variance of single games luck is {games}.',
  'sensitivity-luck-unknown':
    'With one seed a world nobody can tell how much of this is luck; take two or more.',
  'search-no-lessons':
    'The budget was too small to set the classes of the lessons against each other.',
} as const;

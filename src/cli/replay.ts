// Decides what `tukhum replay` says of a saved game: the same, different and where first, or damaged and what is left.

import { hasErrors, compileScenario, readScenario } from '../scenario/index.ts';
import { RECORD_LIMIT, readRecord, replay } from '../session/index.ts';
import type { Difference, GameRecord, RecordProblem } from '../session/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain, complainOfFile } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { readText } from './files.ts';
import { onlyPlace } from './play.ts';
import { say } from './words.ts';

export const REPLAY_OPTIONS: OptionTable = { verify: 'flag' };

export async function replayCommand(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'replay', 'what-record');
  if (place === null) return 2;
  const text = await readText(place);
  if (!text.ok) {
    complainOfFile(desk, 'cannot-read', text.error);
    return 2;
  }
  const read = readRecord(text.value);
  if (read.ok) return replayWhole(read.value, given.flags.has('verify'), desk);
  sayProblem(read.error, desk);
  const { altered } = read.error;
  if (altered !== null) replayWhole(altered, false, desk);
  return 1;
}

function replayWhole(record: GameRecord, verify: boolean, desk: Desk): ExitCode {
  const { findings, scenario } = readScenario(record.scenario.text, {
    file: record.scenario.id,
    tryExamples: false,
  });
  if (scenario === null || hasErrors(findings)) {
    const count = findings.filter((found) => found.severity === 'error').length;
    complain(desk, 'record-scenario', { count });
    return 1;
  }
  const length = record.options.turns;
  const world = compileScenario(scenario, length === undefined ? {} : { turns: length });
  const { played, difference } = replay(record, world);
  if (difference !== null) {
    complain(desk, 'replay-differs', factsOf(difference));
    return 1;
  }
  const turns = played.length;
  const hash = played.at(-1)?.hash ?? record.startHash;
  desk.out(say(desk.locale, 'replay-same', { turns, hash }));
  if (verify) desk.out(say(desk.locale, 'replay-verified', { turns }));
  return 0;
}

const LONGEST = 80;

function factsOf({ turn, column, subject, recorded, computed }: Difference) {
  const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  return {
    turn,
    column,
    subject: subject === '' ? '' : ` (${subject})`,
    recorded: short(recorded),
    computed: short(computed),
  };
}

function sayProblem(problem: RecordProblem, desk: Desk): void {
  const { code, place, lastGoodTurn } = problem;
  if (code === 'altered') {
    const turn = place === '' ? '' : say(desk.locale, 'record-altered-in', { turn: place });
    complain(desk, 'record-altered', { place: turn });
  } else {
    complain(desk, `record-${code}`, { place, limit: RECORD_LIMIT / 1024 / 1024 });
  }
  if (lastGoodTurn !== null && lastGoodTurn > 0) {
    complain(desk, 'record-salvage', { turn: lastGoodTurn });
  }
}

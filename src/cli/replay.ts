// Decides what `tukhum replay` says of a saved game: the same, different and where first, or damaged and what is left.

import { hasErrors, compileScenario, readScenario } from '../scenario/index.ts';
import {
  RECORD_LIMIT,
  additionsIn,
  chainEnd,
  isRedacted,
  readRecord,
  replay,
  replayRedacted,
  verifyRedacted,
} from '../session/index.ts';
import type {
  ChainEnd,
  Difference,
  GameRecord,
  Missing,
  RecordProblem,
  RedactedRecord,
} from '../session/index.ts';
import type { World } from '../engine/index.ts';
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
  if (isRedacted(text.value)) return replayPart(text.value, desk);
  const read = readRecord(text.value);
  if (read.ok) return replayWhole(read.value, given.flags.has('verify'), desk);
  sayProblem(read.error, desk);
  const { altered } = read.error;
  if (altered !== null) replayWhole(altered, false, desk);
  return 1;
}

function replayWhole(record: GameRecord, verify: boolean, desk: Desk): ExitCode {
  const world = worldOf(record, desk);
  if (world === null) return 1;
  const { played, difference } = replay(record, world);
  if (difference !== null) {
    complain(desk, 'replay-differs', factsOf(difference));
    return 1;
  }
  const turns = played.length;
  const hash = played.at(-1)?.hash ?? record.startHash;
  desk.out(say(desk.locale, 'replay-same', { turns, hash }));
  if (!verify) return 0;
  desk.out(say(desk.locale, 'replay-verified', { turns }));
  sayChain(chainEnd(record), additionsIn(record).length, desk);
  return 0;
}

/** Where the chain ends: the same links for a record and for what was made of it by taking content out. */
function sayChain(end: ChainEnd, count: number, desk: Desk): void {
  desk.out(say(desk.locale, 'replay-chain', { link: end.turns }));
  if (end.review !== null) {
    desk.out(say(desk.locale, 'replay-additions', { count, link: end.review }));
  }
}

/** A redacted record: held to its chain, and computed again where what is left allows it. */
function replayPart(text: string, desk: Desk): ExitCode {
  const { whole, place, record, missing, turns } = verifyRedacted(text);
  if (!whole || record === null || missing === null) {
    complain(desk, 'redacted-broken', { place });
    return 1;
  }
  desk.out(say(desk.locale, 'redacted-holds', { turns }));
  sayChain(chainEnd(record), additionsLeft(record), desk);
  sayMissing(missing, desk);
  const world = worldOf(record, desk);
  if (world === null) return 1;
  const again = replayRedacted(record, world);
  if (again.code === 'differs') {
    complain(desk, 'redacted-differs', { turn: again.turn });
    return 1;
  }
  if (again.code === 'older') complain(desk, 'record-other-engine', { place: record.engine });
  else
    desk.out(say(desk.locale, again.code === 'same' ? 'redacted-played' : 'redacted-not-played'));
  return 0;
}

/** Additions that stand there with their content and count. */
function additionsLeft({ review = [] }: RedactedRecord): number {
  return review.filter((one) => !('seal' in one) && one.content.kind !== 'removed').length;
}

const PARTS = [
  'seed',
  'orders',
  'intents',
  'injects',
  'states',
  'predictions',
  'additions',
] as const satisfies readonly (keyof Missing)[];

function sayMissing(missing: Missing, desk: Desk): void {
  const parts = PARTS.flatMap((part) =>
    missing[part] === 0 ? [] : [say(desk.locale, `redacted-${part}`, { count: missing[part] })],
  );
  const listed = parts.join(desk.locale === 'ar' ? '، ' : ', ');
  desk.out(
    parts.length === 0
      ? say(desk.locale, 'redacted-nothing-out')
      : say(desk.locale, 'redacted-out', { parts: listed }),
  );
  if (missing.unproven > 0) {
    desk.out(say(desk.locale, 'redacted-unproven', { count: missing.unproven }));
  }
}

/** The world of a record, compiled from its own scenario; null, and said so, when that cannot be read any more. */
function worldOf(record: Pick<GameRecord, 'scenario' | 'options'>, desk: Desk): World | null {
  const { findings, scenario } = readScenario(record.scenario.text, {
    file: record.scenario.id,
    tryExamples: false,
  });
  if (scenario === null || hasErrors(findings)) {
    const count = findings.filter((found) => found.severity === 'error').length;
    complain(desk, 'record-scenario', { count });
    return null;
  }
  const length = record.options.turns;
  return compileScenario(scenario, length === undefined ? {} : { turns: length });
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

/** What is wrong with a text that is no whole record, and what is left of it. */
export function sayProblem(problem: RecordProblem, desk: Desk): void {
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

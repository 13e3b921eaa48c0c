// Decides which games of some lessons are played: look by look, only for lessons that are still open, and none twice.

import { fault } from '../../base/index.ts';
import { runExperiments } from '../experiment/index.ts';
import type { Plan, Results, Row, Tools } from '../experiment/index.ts';
import { errorAtLook, looksFor, skewAllowance } from '../stats/index.ts';
import type { Looks } from '../stats/index.ts';
import type { ScenarioText } from '../types.ts';
import { compareIn, expectationOf } from './judge.ts';
import type { Columns, Compared, Found } from './judge.ts';
import { looksAtLows } from './lesson.ts';
import { seedRows } from './report.ts';
import type { Asked, Question } from './sides.ts';
import { verdictOf } from './verdict.ts';

/** How often an interval may miss the truth, over all looks at a lesson together. */
const ERROR = 0.05;
/** Games a side at the first look. @source design choice */
const FIRST_LOOK = 50;

/** One look at the end, or several on the way to it. */
export function looksAt(seeds: number, isSequential: boolean): Looks {
  return isSequential ? looksFor(FIRST_LOOK, seeds, ERROR) : { at: [seeds], error: ERROR };
}

/** What a look says of a lesson. */
export interface Judged {
  readonly comparisons: readonly Compared[];
  /** Position of the comparison that decides. */
  readonly weakest: number;
  /** Games a side that were looked at, and how sure the intervals are. */
  readonly n: number;
  readonly confidence: number;
  /** No more games are needed. */
  readonly isSettled: boolean;
}

/** Judges a lesson by the games of one look and at its share of the error. */
export function judgeAt(asked: Asked, games: Columns, looks: Looks, look: number): Judged {
  const n = looks.at[look] ?? fault('There is no such look.', { look });
  const confidence = 1 - errorAtLook(looks, look);
  const found = compareIn(asked, games, { from: 0, count: n }, confidence);
  const { comparisons, weakest } = found;
  const isSettled = look === looks.at.length - 1 || isTold(asked, found, confidence);
  return { comparisons, weakest, n, confidence, isSettled };
}

/** Decided, and by more than uneven games may feign: to fail one comparison is enough, to hold it takes all. Bad ends wait. */
function isTold(
  asked: Asked,
  { comparisons, weakest, effects }: Found,
  confidence: number,
): boolean {
  if (looksAtLows(asked.lesson)) return false;
  const verdict = comparisons[weakest]?.verdict ?? 'undecided';
  if (verdict === 'undecided') return false;
  return comparisons.every(({ low, high }, at) => {
    if (verdict === 'fails' && at !== weakest) return true;
    const more = skewAllowance(effects[at] ?? [], confidence);
    return verdictOf({ low: low - more, high: high + more }, expectationOf(asked)) === verdict;
  });
}

interface Ask {
  readonly source: ScenarioText;
  readonly question: Question;
  readonly looks: Looks;
  /** Rows that every side plays besides, whatever the looks say. */
  readonly others: readonly Row[];
}

/** The verdict of each lesson by its last look, in the order of the question, and the games of the other rows. */
export async function playLooks(
  { source, question, looks, others }: Ask,
  tools: Tools,
): Promise<{ readonly judged: readonly Judged[]; readonly others: Results }> {
  const { asked, measurements } = question;
  const planFor = (sides: readonly number[], rows: readonly Row[]): Plan => ({
    scenario: source,
    sides: question.sides.filter((_, side) => sides.includes(side)),
    rows,
    measurements,
  });
  const everySide = question.sides.map((_, side) => side);
  const rows = seedRows(looks.at.at(-1) ?? 0, {});
  const stages: Stage[] = [];
  const judged: Judged[] = [];
  let rest: Results | undefined;
  for (const [look, until] of looks.at.entries()) {
    const open = asked.flatMap((one, at) => (judged[at]?.isSettled === true ? [] : [{ one, at }]));
    if (open.length === 0) break;
    const sides = sidesOf(open.map(({ one }) => one));
    const plan = planFor(sides, rows.slice(looks.at[look - 1] ?? 0, until));
    // The other games wait for no look: they are played beside the first.
    const plans = rest === undefined ? [plan, planFor(everySide, others)] : [plan];
    const [results, beside] = await runExperiments(plans, tools);
    rest ??= beside;
    if (results !== undefined) stages.push({ results, sides });
    const games = columnsOf(stages);
    for (const { one, at } of open) judged[at] = judgeAt(one, games, looks, look);
  }
  return { judged, others: rest ?? fault('Lessons were tested without a game.', {}) };
}

interface Stage {
  readonly results: Results;
  /** Sides that went on, in the order of the stage's columns. */
  readonly sides: readonly number[];
}

/** Sides that these lessons need, in the question's order. */
function sidesOf(open: readonly Asked[]): readonly number[] {
  const needed = open.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ play, against }) => [...play, ...against].map(({ side }) => side)),
  );
  return [...new Set(needed)].sort((a, b) => a - b);
}

/** The games of all stages as one: a side's games end with the last stage that it took part in. */
function columnsOf(stages: readonly Stage[]): Columns {
  return {
    column(side, measurement, { from, count }) {
      const values: number[] = [];
      for (const { results, sides } of stages) {
        const at = sides.indexOf(side);
        if (at >= 0) values.push(...results.column(at, measurement));
      }
      return Float64Array.from(values.slice(from, from + count));
    },
  };
}

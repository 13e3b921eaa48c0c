// Sets the best play of one class against the best of the other, lesson by lesson: a lesson may only beat weak play.

import { canonicalJson } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { goodOf, measurementOf, membersOf } from '../lessons/lesson.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { effectInterval, verdictOf } from '../lessons/verdict.ts';
import type { Expectation, Verdict } from '../lessons/verdict.ts';
import type { Side } from '../experiment/index.ts';
import type { Interval } from '../stats/index.ts';
import type { Measurement } from '../types.ts';
import { genesAt, startingPoints } from './genome.ts';
import { hunt } from './hunt.ts';
import { classOf } from './lessonClasses.ts';
import type { SideClass } from './lessonClasses.ts';
import { meanOf, scoresOf, seedsFor } from './table.ts';
import type { SearchTable } from './table.ts';

/** What became of a comparison when both sides play as well as was found. */
export const LESSON_MARKS = ['stands', 'weak-play-only', 'not-as-written', 'undecided'] as const;
export type LessonMark = (typeof LESSON_MARKS)[number];

export interface Contest {
  /** Classes of the two sides, and who plays best in each (`policy` for genes that were found). */
  readonly play: { readonly class: string; readonly best: string };
  readonly against: { readonly class: string; readonly best: string };
  /** Effect as the lesson is written, and of best against best; positive is what the lesson expects. */
  readonly written: Interval;
  readonly effect: Interval;
  readonly mark: LessonMark;
}

export interface LessonFinding {
  readonly id: string;
  readonly mark: LessonMark;
  readonly contests: readonly Contest[];
}

export interface LessonAsk {
  readonly table: SearchTable;
  readonly scenario: Scenario;
  readonly key: string;
  readonly budget: number;
  /** Genes that were found elsewhere and are tried here too. */
  readonly genes: readonly (readonly number[])[];
}

/** Shares of the budget: known plays, the hunt for each side, the comparison on fresh seeds. */
const KNOWN = 0.25;
const HUNT = 0.5;
const FRESH = 0.25;

/** A search for the best of one class on one measure. */
interface Problem {
  readonly group: SideClass;
  readonly measurement: Measurement;
  /** +1 where more of the measure is good. */
  readonly sign: number;
  best: { readonly id: string; readonly side: Side } | null;
}

export async function contestLessons(ask: LessonAsk): Promise<readonly LessonFinding[]> {
  const problems = new Map<string, Problem>();
  const { lessons } = ask.scenario;
  for (const lesson of lessons) {
    for (const { play, against } of lesson.compare) {
      for (const side of [play, against]) problemOf(problems, lesson, side, ask.scenario);
    }
  }
  const share = 1 / Math.max(1, problems.size);
  for (const [key, problem] of problems) await solve(ask, problem, key, share);
  const comparisons = lessons.reduce((sum, { compare }) => sum + compare.length, 0);
  const seeds = seedCount((ask.budget * FRESH) / Math.max(1, 4 * comparisons), 8, 120);
  const findings: LessonFinding[] = [];
  for (const lesson of lessons) {
    const contests: Contest[] = [];
    for (const { play, against } of lesson.compare) {
      const ours = problemOf(problems, lesson, play, ask.scenario);
      const theirs = problemOf(problems, lesson, against, ask.scenario);
      const written = [play, against].map((side) => membersOf(side, ask.scenario)[0]?.side);
      contests.push(await contest(ask, lesson, { ours, theirs, written, seeds }));
    }
    findings.push({ id: lesson.id, mark: worstOf(contests), contests });
  }
  return findings;
}

function problemOf(
  problems: Map<string, Problem>,
  lesson: Lesson,
  playing: Lesson['compare'][number]['play'],
  scenario: Scenario,
): Problem {
  const group = classOf(playing, scenario);
  const measurement = measurementOf(lesson, scenario);
  const sign = goodOf(lesson) === 'up' ? 1 : -1;
  const seated = group.sideOf({ strategy: '' });
  const key = canonicalJson({ seated, measurement, sign } as unknown as Canonical);
  const known = problems.get(key);
  if (known !== undefined) return known;
  const problem: Problem = { group, measurement, sign, best: null };
  problems.set(key, problem);
  return problem;
}

/** The best of the known plays, then a hunt from the best genes among them; a race decides between the two. */
async function solve(ask: LessonAsk, problem: Problem, key: string, share: number): Promise<void> {
  const { table, budget } = ask;
  const { group, measurement, sign } = problem;
  if (group.only.length === 0) {
    problem.best = group.members[0] ?? null;
    return;
  }
  const score = (values: Float64Array): number => sign * (values[0] ?? 0);
  const measurements = [measurement];
  const sideOf = (genes: readonly number[]): Side => group.sideOf({ strategy: 'policy', genes });
  const genes = [...ask.genes, ...startingPoints().map(genesAt)];
  const known = [...group.members, ...genes.map((one) => ({ id: 'policy', side: sideOf(one) }))];
  const purpose = `${ask.key}|lesson ${key}`;
  const seeds = seedsFor(purpose, 0, seedCount((budget * KNOWN * share) / known.length, 2, 12));
  const outcomes = await table.play(
    known.map(({ side }) => side),
    seeds,
    measurements,
  );
  const ranked = known
    .map((one, at) => ({ ...one, at, worth: meanOf(scoresOf(outcomes, at, score)) }))
    .toSorted((a, b) => b.worth - a.worth);
  const found = await hunt({
    table,
    key: purpose,
    budget: budget * HUNT * share,
    measurements,
    score,
    sideOf,
    starts: [],
    brief: true,
  });
  const finalists = [...ranked.slice(0, 3), { id: 'policy', side: sideOf(found.genes) }];
  const again = await table.play(
    finalists.map(({ side }) => side),
    seedsFor(`${purpose}|final`, 0, seeds.length),
    measurements,
  );
  const worth = finalists.map((_, at) => meanOf(scoresOf(again, at, score)));
  problem.best = finalists[worth.indexOf(Math.max(...worth))] ?? null;
}

interface Pairing {
  readonly ours: Problem;
  readonly theirs: Problem;
  readonly written: readonly (Side | undefined)[];
  readonly seeds: number;
}

/** Both sides as written and both at their best, on the same fresh seeds. */
async function contest(
  { table, key }: LessonAsk,
  lesson: Lesson,
  { ours, theirs, written, seeds }: Pairing,
): Promise<Contest> {
  const sides = [written[0], written[1], ours.best?.side, theirs.best?.side].flatMap(
    (side) => side ?? [],
  );
  const outcomes = await table.play(sides, seedsFor(`${key}|fresh ${lesson.id}`, 0, seeds), [
    ours.measurement,
  ]);
  const column = (side: number) => scoresOf(outcomes, side, (values) => values[0] ?? 0);
  const { direction, least } = lesson.expect;
  const expectation: Expectation = { direction, least: least.value };
  const asWritten = effectInterval(column(0), column(1), direction);
  const effect = effectInterval(column(2), column(3), direction);
  return {
    play: { class: ours.group.id, best: ours.best?.id ?? '' },
    against: { class: theirs.group.id, best: theirs.best?.id ?? '' },
    written: asWritten,
    effect,
    mark: markOf(verdictOf(asWritten, expectation), verdictOf(effect, expectation)),
  };
}

/** Only what holds as written can be said to beat weak play alone. */
export function markOf(written: Verdict, best: Verdict): LessonMark {
  if (best === 'holds') return 'stands';
  if (written === 'fails') return 'not-as-written';
  if (written === 'holds' && best === 'fails') return 'weak-play-only';
  return 'undecided';
}

/** A lesson is no better than its weakest comparison. */
function worstOf(contests: readonly Contest[]): LessonMark {
  const order: readonly LessonMark[] = ['not-as-written', 'weak-play-only', 'undecided', 'stands'];
  return order.find((mark) => contests.some((one) => one.mark === mark)) ?? 'undecided';
}

function seedCount(wanted: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(wanted)));
}

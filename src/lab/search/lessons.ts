// Sets the best play of one class against the best of the other, lesson by lesson: a lesson may only beat weak play.

import { canonicalJson } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { goodOf, lowShareOf, membersOf, statisticOf } from '../lessons/lesson.ts';
import type { Comparison, Lesson, Playing } from '../lessons/lesson.ts';
import { SCALE_SEEDS, factorOf, partsOf, scaleAsks, scalesIn } from '../lessons/readings.ts';
import type { Part, ScaleAsk, Scales } from '../lessons/readings.ts';
import { effectInterval, lowInterval, shareBelow, verdictOf } from '../lessons/verdict.ts';
import type { Verdict } from '../lessons/verdict.ts';
import type { Side } from '../experiment/index.ts';
import type { Interval } from '../stats/index.ts';
import type { Measurement } from '../types.ts';
import { bestOfClass, leastCost } from './bestOfClass.ts';
import type { Champion, Wish } from './bestOfClass.ts';
import { classOf } from './lessonClasses.ts';
import type { SideClass } from './lessonClasses.ts';
import type { Scale } from './objective.ts';
import { meanOf, scoresOf, seedsFor } from './table.ts';
import type { SearchTable } from './table.ts';

/**
 * What became of a comparison when both sides play as well as was found. `one-class`: whoever plays against may play all
 * that the lesson's play may, so that best against best says nothing.
 */
export const LESSON_MARKS = [
  'stands',
  'weak-play-only',
  'not-as-written',
  'undecided',
  'one-class',
] as const;
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

/** Share of the budget that goes to the comparison on fresh seeds; the rest looks for the best of each class. */
const FRESH = 0.35;

/** A class as lessons seat it, and all that it is to be good at. */
interface Setting {
  readonly group: SideClass;
  readonly wishes: { readonly parts: readonly Part[]; readonly sign: number }[];
  readonly champions: Champion[];
}

/** Where a lesson finds a side's champion. */
interface Place {
  readonly setting: Setting;
  readonly wish: number;
}

/** Seeds that a comparison takes at least. */
const LEAST_SEEDS = 6;

/** What was found for each lesson; null when the budget is too small to compare anything. */
export async function contestLessons(ask: LessonAsk): Promise<readonly LessonFinding[] | null> {
  const { scenario } = ask;
  const asks = scaleAsks(scenario.lessons, scenario);
  const budget = ask.budget - SCALE_SEEDS * asks.length;
  const settings = new Map<string, Setting>();
  const compared = scenario.lessons.flatMap((lesson) =>
    lesson.compare.map((comparison) => ({
      lesson,
      comparison,
      places: [comparison.play, comparison.against].map((side) =>
        placeOf(settings, { lesson, comparison, side }, scenario),
      ),
      written: [comparison.play, comparison.against].map((side) =>
        membersOf(side, scenario, lesson.over).map((one) => one.side),
      ),
    })),
  );
  const least = [...settings.values()].reduce(
    (sum, { wishes }) => sum + leastCost(wishes.length),
    0,
  );
  if (budget < least + 4 * LEAST_SEEDS * compared.length) return null;
  const scales = await scalesOnTable(ask, asks);
  const share = (budget * (1 - FRESH)) / Math.max(1, settings.size);
  for (const [key, { group, wishes }] of settings) {
    const champions = await bestOfClass({
      ...ask,
      group,
      wishes: wishes.map(({ parts, sign }) => ({ terms: termsOf(parts, scales), sign })),
      key: `${ask.key}|class ${key}`,
      budget: share,
    });
    settings.get(key)?.champions.push(...champions);
  }
  const arena = await fresh(
    { ...ask, budget },
    compared.flatMap(({ places, written }) => [...written.flat(), ...places.map(sideAt)]),
    compared.flatMap(({ lesson, comparison }) => partsOf(lesson, scenario, comparison)),
  );
  const contests = compared.map(({ lesson, comparison, places, written }) => {
    const read = arena(termsOf(partsOf(lesson, scenario, comparison), scales));
    return { id: lesson.id, contest: contestOf({ lesson, comparison }, places, read, written) };
  });
  return scenario.lessons.map(({ id }) => {
    const own = contests.flatMap((one) => (one.id === id ? [one.contest] : []));
    return { id, mark: worstOf(own), contests: own };
  });
}

/** Spreads of random play, by games of the search's own. */
async function scalesOnTable(
  { table, key }: LessonAsk,
  asks: readonly ScaleAsk[],
): Promise<Scales> {
  const found: (readonly [string, Scale])[] = [];
  for (const ask of asks) {
    const seeds = seedsFor(`${key}|spreads`, 0, SCALE_SEEDS);
    const outcomes = await table.play([ask.side], seeds, ask.measurements);
    found.push(
      ...scalesIn(
        ask,
        seeds.map((_, seed) => outcomes.of(0, seed)),
      ),
    );
  }
  return new Map(found);
}

function termsOf(parts: readonly Part[], scales: Scales): Wish['terms'] {
  return parts.map((part) => ({
    measurement: part.measurement,
    factor: factorOf(part, scales).factor,
  }));
}

function sideAt({ setting, wish }: Place): Side {
  return setting.champions[wish]?.side ?? setting.group.sideOf({ strategy: 'nothing' });
}

function placeOf(
  settings: Map<string, Setting>,
  { lesson, comparison, side }: Compared & { readonly side: Playing },
  scenario: Scenario,
): Place {
  const group = classOf(side, scenario, lesson.over);
  const key = keyOf(group.sideOf({ strategy: '' }));
  const setting = settings.get(key) ?? { group, wishes: [], champions: [] };
  settings.set(key, setting);
  const parts = partsOf(lesson, scenario, comparison);
  const sign = goodOf(lesson) === 'up' ? 1 : -1;
  const known = setting.wishes.findIndex(
    (one) => one.sign === sign && keyOf(one.parts) === keyOf(parts),
  );
  if (known >= 0) return { setting, wish: known };
  setting.wishes.push({ parts, sign });
  return { setting, wish: setting.wishes.length - 1 };
}

interface Compared {
  readonly lesson: Lesson;
  readonly comparison: Comparison;
}

/** Values of a side on the fresh seeds, for what one comparison measures. */
type Reader = (side: Side) => Float64Array;

/** Every side once on the same fresh seeds, and everything that any lesson measures. */
async function fresh(
  { table, key, budget }: LessonAsk,
  sides: readonly Side[],
  parts: readonly Part[],
): Promise<(terms: Wish['terms']) => Reader> {
  const distinct = new Map(sides.map((side) => [keyOf(side), side]));
  const measurements = new Map<string, Measurement>(
    parts.map(({ measurement }) => [keyOf(measurement), measurement]),
  );
  const wanted = Math.floor((budget * FRESH) / Math.max(1, distinct.size));
  const seeds = seedsFor(`${key}|lessons`, 0, Math.min(200, Math.max(LEAST_SEEDS, wanted)));
  const outcomes = await table.play([...distinct.values()], seeds, [...measurements.values()]);
  const places = [...distinct.keys()];
  const readings = [...measurements.keys()];
  return (terms) => {
    const read = terms.map(({ measurement, factor }) => ({
      at: readings.indexOf(keyOf(measurement)),
      factor,
    }));
    const score = (values: Float64Array): number =>
      read.reduce((sum, { at, factor }) => sum + factor * (values[at] ?? 0), 0);
    return (side) => scoresOf(outcomes, places.indexOf(keyOf(side)), score);
  };
}

function contestOf(
  { lesson, comparison }: Compared,
  [ours, theirs]: readonly Place[],
  read: Reader,
  [play = [], against = []]: readonly (readonly Side[])[],
): Contest {
  const { direction, least } = lesson.expect;
  const expectation = { direction, least: least.value };
  const sign = goodOf(lesson) === 'up' ? 1 : -1;
  const isLow = statisticOf(lesson, comparison) === 'low';
  const share = lowShareOf(lesson);
  const worthOf = (games: Float64Array): number =>
    sign * (isLow ? shareBelow(games, share) : meanOf(games));
  const between = (one: Float64Array, other: Float64Array): Interval =>
    isLow
      ? lowInterval(one, other, { share, direction, key: lesson.id })
      : effectInterval(one, other, direction);
  /** Of a class, the member that does best, as when lessons are tested. */
  const best = (sides: readonly Side[]): Float64Array => {
    const columns = sides.map(read);
    const [first = NO_GAMES, ...others] = columns;
    return others.reduce((good, one) => (worthOf(one) > worthOf(good) ? one : good), first);
  };
  const champion = (place: Place | undefined): readonly Side[] =>
    place === undefined ? [] : [sideAt(place)];
  const written = between(best(play), best(against));
  const effect = between(best(champion(ours)), best(champion(theirs)));
  return {
    play: nameOf(ours),
    against: nameOf(theirs),
    written,
    effect,
    mark: isWithin(ours, theirs)
      ? 'one-class'
      : markOf(verdictOf(written, expectation), verdictOf(effect, expectation)),
  };
}

/** Whether the second side may give every order that the first may, with all else alike. */
function isWithin(first: Place | undefined, second: Place | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const [one, other] = [first.setting.group, second.setting.group];
  const bare = (group: SideClass) => {
    const { seats, ...rest } = group.sideOf({ strategy: '' });
    const others = Object.entries(seats).map(([seat, play]) => [seat, play.strategy]);
    return keyOf({ ...rest, others });
  };
  return bare(one) === bare(other) && one.only.every((kind) => other.only.includes(kind));
}

const NO_GAMES = new Float64Array(0);

function nameOf(place: Place | undefined): Contest['play'] {
  const best = place?.setting.champions[place.wish]?.id ?? '';
  return { class: place?.setting.group.id ?? '', best };
}

/** Only what holds as written can be said to beat weak play alone. */
export function markOf(written: Verdict, best: Verdict): LessonMark {
  if (best === 'holds') return 'stands';
  if (written === 'fails') return 'not-as-written';
  if (written === 'holds' && best === 'fails') return 'weak-play-only';
  return 'undecided';
}

/** A lesson is no better than its weakest comparison of two classes. */
export function worstOf(contests: readonly Pick<Contest, 'mark'>[]): LessonMark {
  const order: readonly LessonMark[] = ['not-as-written', 'weak-play-only', 'undecided', 'stands'];
  return order.find((mark) => contests.some((one) => one.mark === mark)) ?? 'one-class';
}

function keyOf(thing: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(thing)) as Canonical);
}

// Decides how a pass of a course is played and what is measured in it; what is said beside it stands in the scenario.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { ARMS, DRUGS, FIGHTERS, GOOD_COUNT, METRICS, metricsOf } from '../engine/index.ts';
import type { MetricId, Order, State, World } from '../engine/index.ts';
import type { CourseMeasure } from '../scenario/index.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';
import { DEFAULT_OPTIONS } from './setup.ts';
import type { ScenarioSource } from './setup.ts';

/** What both passes of a course share: the learner's seat and the luck. All other seats do nothing. */
export interface CourseTable {
  readonly scenario: ScenarioSource;
  readonly seat: string;
  readonly seed: string;
}

export interface CourseProblem {
  readonly code: string;
  readonly turn: number;
}

/** High-harm goods: what a course counts as found or told of. Travellers are never counted. @source MODEL.md F */
const HARMFUL = [DRUGS, ARMS, FIGHTERS] as const;

/**
 * A pass with the orders given so far already played, so that a course which was left goes on where it was. The books are
 * open: a learner sees true values and whole receipts.
 */
export function openPass(
  { scenario, seat, seed }: CourseTable,
  world: World,
  given: readonly (readonly Order[])[],
): Result<Session, CourseProblem> {
  const opened = openSession(
    {
      scenario,
      seed,
      seats: [{ seat, holder: 'person', strategy: null }],
      options: { ...DEFAULT_OPTIONS, openBook: true },
    },
    world,
    new Map(),
  );
  if (!opened.ok) return err({ code: opened.error.code, turn: 0 });
  const session = opened.value;
  session.advance();
  for (const orders of given) {
    const played = playCourseTurn(session, seat, orders);
    if (!played.ok) return played;
  }
  return ok(session);
}

/** Plays one turn with orders. Refused as a whole when one of them is refused. */
export function playCourseTurn(
  session: Session,
  seat: string,
  orders: readonly Order[],
): Result<Session, CourseProblem> {
  const turn = session.turn();
  const submitted = session.submit(seat, orders);
  if (!submitted.ok) return err({ code: submitted.error.code, turn });
  session.close();
  session.advance();
  session.advance();
  return ok(session);
}

/** Plays what is left of the tail. */
export function playCourseTail(session: Session): void {
  while (session.phase() === 'tail' && !session.over()) session.tail();
}

export type CourseValues = Readonly<Record<CourseMeasure, number>>;

/** Measures of the world, tips in the zones of one seat, and the share of harmful goods that was found. */
export function courseValues(world: World, state: State, seat: string): CourseValues {
  return {
    ...metricsOf(world, state).world,
    tips: tipsIn(state, zonesOfSeat(world, seat)),
    found: foundShare(state),
  };
}

/** The values at the opening of turn 1, then after each turn that was played, the tail with them. */
export function courseSeries(session: Session, seat: string): readonly CourseValues[] {
  const series: CourseValues[] = [];
  for (let turn = 1; ; turn += 1) {
    const state = session.truth(turn);
    if (state === null) return series;
    series.push(courseValues(session.world, state, seat));
  }
}

/** Zones that a seat answers or speaks for, by index. */
export function zonesOfSeat(world: World, seat: string): readonly number[] {
  return world.seats[world.index.seat.get(seat) ?? -1]?.zones ?? [];
}

/** What people report of harmful goods, tips a turn, summed over zones. */
export function tipsIn(state: State, zones: readonly number[]): number {
  let sum = 0;
  for (const zone of zones)
    for (const good of HARMFUL) sum += state.tips[zone * GOOD_COUNT + good] ?? 0;
  return sum;
}

/** Share of harmful goods that was seized and not delivered, 0-1; 0 when nothing was sent. */
function foundShare(state: State): number {
  let seized = 0;
  let delivered = 0;
  for (const good of HARMFUL) {
    delivered += state.goodDelivered[good] ?? 0;
    for (let slot = good; slot < state.seized.length; slot += GOOD_COUNT)
      seized += state.seized[slot] ?? 0;
  }
  const sent = seized + delivered;
  return sent === 0 ? 0 : seized / sent;
}

/** True for a measure that counts events of one turn: over several turns they are added up. */
export function isCounted(measure: CourseMeasure): boolean {
  const unit = METRICS.find(({ id }) => id === (measure as MetricId))?.unit;
  return unit === 'count' || unit === 'severity';
}

// Decides what a lesson's words mean in games: which way is good, which end is bad, who plays which side; what is read is readings.ts'.

import { fault } from '../../base/index.ts';
import { METRICS } from '../../engine/index.ts';
import type { OrderKindId } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { CLASS_BY_ID } from '../../strategies/index.ts';
import type { Side } from '../experiment/index.ts';
import type { Play } from '../types.ts';
import { SILENT } from '../worker/index.ts';

export type Lesson = Scenario['lessons'][number];
export type Comparison = Lesson['compare'][number];
export type Playing = Comparison['play'];

/** Which way the measure is good; where neither is, the way that the lesson expects. More is good where measures are weighed. */
export function goodOf({ measure, expect }: Lesson): 'up' | 'down' {
  if (measure.good !== undefined) return measure.good;
  if (measure.metric === undefined) return 'up';
  const better = METRICS.find(({ id }) => id === measure.metric)?.better;
  if (better === 'up' || better === 'down') return better;
  return expect.direction === 'lower' ? 'down' : 'up';
}

/** What of the games of a side one of the lesson's comparisons compares. */
export function statisticOf({ measure }: Lesson, { statistic }: Comparison): 'mean' | 'low' {
  return statistic ?? measure.statistic;
}

/** Whether some comparison looks at the bad end of games, for which a few games say nothing. */
export function looksAtLows(lesson: Lesson): boolean {
  return lesson.compare.some((one) => statisticOf(lesson, one) === 'low');
}

/** One game in ten comes out so badly or worse. @source MODEL.md A, X1 */
const BAD_END = 0.1;

/** The share of games below the number that is compared, when the bad end is. */
export function lowShareOf(lesson: Lesson): number {
  return goodOf(lesson) === 'up' ? BAD_END : 1 - BAD_END;
}

/** One way in which a side is played: the strategy that was named, or a member of the class that was. */
export interface Member {
  readonly id: string;
  readonly side: Side;
}

/** A strategy is one way to play; a class is as many as it has members, each held to the orders of the class. */
export function membersOf(
  playing: Playing,
  scenario: Scenario,
  over?: Lesson['over'],
): readonly Member[] {
  const turns = over?.turns;

  const group = CLASS_BY_ID.get(playing.strategy);
  if (group === undefined) {
    const { strategy } = playing;
    return [
      { id: strategy, side: sideOf(playing, { strategy, only: playing.only, turns }, scenario) },
    ];
  }
  const { only } = playing;
  const kinds = only === undefined ? group.only : group.only.filter((kind) => only.includes(kind));
  return group.members.map((strategy) => ({
    id: strategy,
    side: sideOf(playing, { strategy, only: kinds, turns }, scenario),
  }));
}

interface Chosen {
  readonly strategy: string;
  readonly only: readonly OrderKindId[] | undefined;
  readonly turns: number | undefined;
}

function sideOf(playing: Playing, { strategy, only, turns }: Chosen, scenario: Scenario): Side {
  const play: Play = {
    strategy,
    ...(only === undefined ? {} : { only }),
    ...(playing.without.length === 0 ? {} : { without: playing.without }),
  };
  const seats: Record<string, Play> = {};
  for (const seat of playersOf(playing.seats, scenario)) seats[seat] = play;
  for (const seat of playing.silent) seats[seat] = { strategy: SILENT };
  const { parameters: values, rulesOff } = playing;
  return { seats, values, rulesOff, ...(turns === undefined ? {} : { turns }) };
}

/** The seats that were named; all seats of states when none was. */
export function playersOf(seats: readonly string[], scenario: Scenario): readonly string[] {
  if (seats.length > 0) return seats;
  const states = scenario.seats.flatMap(({ id, kind }) => (kind === 'state' ? [id] : []));
  return states.length > 0 ? states : fault('No seat of the scenario holds a state.', {});
}

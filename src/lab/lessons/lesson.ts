// Decides what a lesson's words mean in games: which turns are measured, which way is good, who plays which side.

import { fault } from '../../base/index.ts';
import { METRICS } from '../../engine/index.ts';
import type { OrderKindId } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { windowOf } from '../../session/index.ts';
import { CLASS_BY_ID } from '../../strategies/index.ts';
import type { Side } from '../experiment/index.ts';
import type { Measurement, Play } from '../types.ts';
import { SILENT } from '../worker/index.ts';

export type Lesson = Scenario['lessons'][number];
export type Comparison = Lesson['compare'][number];
export type Playing = Comparison['play'];

/** What a lesson reads of each game. */
export function measurementOf({ measure }: Lesson, scenario: Scenario): Measurement {
  const { metric, when, of, how } = measure;
  return { metric, state: of ?? null, ...windowOf(when, scenario.calendar), how };
}

/** Which way the measure is good; where neither is, the way that the lesson expects. */
export function goodOf({ measure, expect }: Lesson): 'up' | 'down' {
  if (measure.good !== undefined) return measure.good;
  const better = METRICS.find(({ id }) => id === measure.metric)?.better;
  if (better === 'up' || better === 'down') return better;
  return expect.direction === 'lower' ? 'down' : 'up';
}

/** One way in which a side is played: the strategy that was named, or a member of the class that was. */
export interface Member {
  readonly id: string;
  readonly side: Side;
}

/** A strategy is one way to play; a class is as many as it has members, each held to the orders of the class. */
export function membersOf(playing: Playing, scenario: Scenario): readonly Member[] {
  const group = CLASS_BY_ID.get(playing.strategy);
  if (group === undefined) {
    const { strategy } = playing;
    return [{ id: strategy, side: sideOf(playing, { strategy, only: playing.only }, scenario) }];
  }
  const { only } = playing;
  const kinds = only === undefined ? group.only : group.only.filter((kind) => only.includes(kind));
  return group.members.map((strategy) => ({
    id: strategy,
    side: sideOf(playing, { strategy, only: kinds }, scenario),
  }));
}

interface Chosen {
  readonly strategy: string;
  readonly only: readonly OrderKindId[] | undefined;
}

function sideOf(playing: Playing, { strategy, only }: Chosen, scenario: Scenario): Side {
  const play: Play = {
    strategy,
    ...(only === undefined ? {} : { only }),
    ...(playing.without.length === 0 ? {} : { without: playing.without }),
  };
  const seats: Record<string, Play> = {};
  for (const seat of playersOf(playing, scenario)) seats[seat] = play;
  for (const seat of playing.silent) seats[seat] = { strategy: SILENT };
  return { seats, values: playing.parameters, rulesOff: playing.rulesOff };
}

function playersOf({ seats }: Playing, scenario: Scenario): readonly string[] {
  if (seats.length > 0) return seats;
  const states = scenario.seats.flatMap(({ id, kind }) => (kind === 'state' ? [id] : []));
  return states.length > 0 ? states : fault('No seat of the scenario holds a state.', {});
}

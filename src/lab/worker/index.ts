// Decides how a batch of games is played where it is: the same batch gives the same bytes in every thread and browser.

import { chanceOf } from '../../engine/index.ts';
import type { Chance, State, World } from '../../engine/index.ts';
import { playGame } from '../../session/index.ts';
import type { Batch, BatchResult, GameAsk, Measurement } from '../types.ts';
import { castFor } from './cast.ts';
import { openCounter } from './counts.ts';
import { playFork } from './fork.ts';
import type { Counter } from './counts.ts';
import { keeper } from './keeper.ts';
import { playRecorded } from './recorded.ts';
import { measure, measurerFor, placeOf } from './measure.ts';
import type { TurnMetrics } from './measure.ts';
import { worldOf } from './scenarios.ts';

export { SILENT, castFor } from './cast.ts';
export { sumOccurrences } from './counts.ts';
export { stemOf, viewAt } from './fork.ts';
export type { Stem } from './fork.ts';
export { playRecorded } from './recorded.ts';
export type { RecordedPlay } from './recorded.ts';
export { scenarioOf, worldOf } from './scenarios.ts';

/** Games that are compared share their draws, when they stand together in a batch. */
const MOST_CHANCES = 8;
const chances = keeper<string, Chance>(MOST_CHANCES);

/** Plays the games of a batch in their order and reads every measurement of each at once. */
export function playBatch(batch: Batch): BatchResult {
  const { games, measurements } = batch;
  const values = new Float64Array(games.length * measurements.length);
  const counter = batch.counts ? openCounter() : null;
  let told = 0;
  let kept = 0;
  const onAgain = (orders: number, lawful: number): void => {
    told += orders;
    kept += lawful;
  };
  games.forEach((ask, game) => {
    playOne(batch, ask, { counter, onAgain }).forEach((value, at) => {
      values[game * measurements.length + at] = value;
    });
  });
  const counts = counter?.result() ?? { rules: {}, events: {}, orders: {} };
  const isRecorded = games.some(({ recorded }) => recorded !== undefined);
  return { values, ...counts, ...(isRecorded ? { again: { told, kept } } : {}) };
}

interface Heard {
  readonly counter: Counter | null;
  readonly onAgain: (told: number, kept: number) => void;
}

function playOne(batch: Batch, ask: GameAsk, { counter, onAgain }: Heard): readonly number[] {
  const { seed } = ask;
  const world = worldOf(batch.scenario, ask);
  const read = (turns: readonly TurnMetrics[]): readonly number[] =>
    batch.measurements.map((one: Measurement) =>
      one.turns === ask.turns ? measure(one, placeOf(world, one), turns) : NaN,
    );
  const { recorded } = ask;
  if (recorded !== undefined) {
    const forked = forkedWorld(batch, ask) ?? world;
    const measured = measurerFor(forked, batch.measurements);
    const counted = counter === null ? {} : { onEnd: (last: State) => counter.game(forked, last) };
    const play = { world, ask, recorded, forked, read: measured, onAgain, ...counted };
    return read(playRecorded(play));
  }
  const { fork } = ask;
  const measured = measurerFor(world, batch.measurements);
  if (fork !== undefined) return read(playFork(world, ask, { fork, measured }));
  const turns: TurnMetrics[] = [];
  const inZones = batch.measurements.some(({ zones }) => zones !== undefined);
  const { metrics, last } = playGame({
    world,
    seed,
    strategies: castFor(world, ask.seats),
    chance: chances.get(seed, () => chanceOf(seed)),
    everyTurn: true,
    ...(counter === null ? {} : { onOrders: counter.orders }),
    ...(inZones ? { onTurn: ({ after }) => void turns.push(measured(after)) } : {}),
  });
  counter?.game(world, last);
  return read(inZones ? turns : metrics);
}

/** The world from the fork on, when values are others from there. */
function forkedWorld({ scenario }: Batch, ask: GameAsk): World | null {
  const others = ask.fork?.values;
  return others === undefined
    ? null
    : worldOf(scenario, { ...ask, values: { ...ask.values, ...others } });
}

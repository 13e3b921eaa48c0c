// Decides which decisions a game turned on: those without which it would have gone another way, not those that moved most.

import { effectOf } from '../whatIf/index.ts';
import type { Effect, PlayTools, ReviewMeasure } from '../whatIf/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { orderSets, singlesOf, tableMeasures } from './decisions.ts';
import type { Decision } from './decisions.ts';
import { tryDecisions } from './trial.ts';
import type { Tried } from './trial.ts';
import { unitOf, weightOf } from './weight.ts';

/** How much is spent: on a first look at everything, and on the few that are tested on luck that nobody has looked at. */
export interface TurningPointsAsk {
  /** The table's own measures where absent. */
  readonly measures?: readonly ReviewMeasure[];
  /** Continuations of each decision in the first look. */
  readonly screened: number;
  /** Sets whose orders are also looked at one by one. */
  readonly opened: number;
  /** Decisions that are tested, and continuations of each. */
  readonly tested: number;
  readonly continuations: number;
}

export const USUAL_TURNING_POINTS: TurningPointsAsk = {
  screened: 6,
  opened: 12,
  tested: 8,
  continuations: 60,
};

export interface TurningPoint {
  readonly decision: Decision;
  /** Root mean square of its effects, each in units of what luck does to the measure. */
  readonly weight: number;
  /** What would have been otherwise without it, in continuations that were not looked at before. */
  readonly effects: readonly Effect[];
  /** At least one effect can be told from luck, with all tested decisions and all measures allowed for. */
  readonly told: boolean;
}

export interface TurningPoints {
  /** Heaviest first; those that can be told before all others. */
  readonly points: readonly TurningPoint[];
  /** Decisions that were looked at. */
  readonly looked: number;
  readonly measures: readonly ReviewMeasure[];
}

type Tools = Omit<PlayTools, 'onPart'> & {
  /** Games played and to be played in the stage that runs. */
  readonly onProgress?: (stage: 'screen' | 'open' | 'test', done: number, all: number) => void;
};

/** Finds turning points; a game that is known by its stored states only has none that could be found. */
export async function findTurningPoints(
  game: ReviewGame,
  ask: TurningPointsAsk,
  { onProgress, ...tools }: Tools,
): Promise<TurningPoints> {
  const measures = ask.measures ?? tableMeasures(game);
  const sets = game.source === 'replayed' ? orderSets(game) : [];
  const look = async (
    stage: 'screen' | 'open' | 'test',
    decisions: readonly Decision[],
  ): Promise<readonly Weighed[]> => {
    if (decisions.length === 0) return [];
    const isTest = stage === 'test';
    const continuations = isTest ? ask.continuations : ask.screened;
    // Whatever was chosen for what luck did once is seen again with other luck.
    const luck = isTest ? 'turning points tested' : 'turning points';
    const told =
      onProgress === undefined
        ? {}
        : { onProgress: (done: number, all: number) => onProgress(stage, done, all) };
    return weighed(
      await tryDecisions(game, { decisions, measures, continuations, luck }, { ...tools, ...told }),
    );
  };
  const first = await look('screen', sets);
  const opened = first.slice(0, ask.opened).flatMap(({ decision }) => singlesOf(decision));
  const second = await look('open', opened);
  const chosen = byWeight([...first, ...second]).slice(0, ask.tested);
  const tested = await look(
    'test',
    chosen.map(({ decision }) => decision),
  );
  const points = named(tested).map((one): TurningPoint => pointOf(one, chosen.length));
  const isTold = (point: TurningPoint) => (point.told ? 0 : 1);
  return {
    points: [...points].sort((a, b) => isTold(a) - isTold(b) || b.weight - a.weight),
    looked: first.length + second.length,
    measures,
  };
}

interface Weighed extends Tried {
  readonly weight: number;
}

/** Decisions with their weights, heaviest first. The unit of a measure is the same for all of them. */
function weighed(tried: readonly Tried[]): readonly Weighed[] {
  const units = new Map<string, number>();
  for (const { readings } of tried) {
    for (const { measure, span, unchanged } of readings) {
      const key = keyOf(measure, span.name);
      units.set(key, Math.max(units.get(key) ?? 0, unitOf(measure, unchanged)));
    }
  }
  return byWeight(
    tried.map((one) => ({
      ...one,
      weight: weightOf(
        one.readings.map(({ measure, span, differences }) => ({
          differences,
          unit: units.get(keyOf(measure, span.name)) ?? 1,
        })),
      ),
    })),
  );
}

function keyOf({ metric, state }: ReviewMeasure, span: string): string {
  return `${metric}|${state ?? ''}|${span}`;
}

function byWeight(weighing: readonly Weighed[]): readonly Weighed[] {
  return [...weighing].sort((a, b) => b.weight - a.weight);
}

/** An order that carries this share of its set's weight is named instead of the set. @source design choice */
const CARRIES = 0.8;

/** Each turn of a seat once: by the order that carries it, else as a whole. */
function named(tested: readonly Weighed[]): readonly Weighed[] {
  const isSame = (a: Decision, b: Decision) => a.turn === b.turn && a.seat === b.seat;
  return tested.filter(({ decision, weight }) => {
    const others = tested.filter(
      (one) => one.decision !== decision && isSame(one.decision, decision),
    );
    const isSingle = decision.orders.length === 1;
    const set = others.find((one) => one.decision.orders.length > decision.orders.length);
    if (isSingle && set !== undefined) return weight >= CARRIES * set.weight;
    return !others.some(
      (one) =>
        one.decision.orders.length < decision.orders.length && one.weight >= CARRIES * weight,
    );
  });
}

function pointOf({ decision, weight, readings }: Weighed, tested: number): TurningPoint {
  const effects = readings.map(({ measure, span, differences }) =>
    effectOf({ measure, span }, differences, readings.length * tested),
  );
  const told = effects.some(({ direction }) => direction === 'higher' || direction === 'lower');
  return { decision, weight, effects, told };
}

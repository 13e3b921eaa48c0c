// Decides whether both sides would have gained from a step that neither proposed: by continuations in which both sign it.

import { METRICS } from '../../engine/index.ts';
import type { MetricId } from '../../engine/index.ts';
import { intervalOf } from '../../lab/index.ts';
import type { Interval } from '../../lab/index.ts';
import type { ReviewGame } from '../game/index.ts';
import {
  continuation,
  lucksOf,
  partingOf,
  playAsks,
  scenarioText,
  spansFrom,
} from '../whatIf/index.ts';
import type { Change, PlayTools } from '../whatIf/index.ts';
import { openSteps } from './missed.ts';
import type { OpenStep } from './missed.ts';

/** What one side would have gained, by the goals that it was given: weight times measure, late and in the tail. */
export interface Gain {
  readonly seat: string;
  readonly difference: Interval;
}

export interface MissedStep extends OpenStep {
  /** Signed in the first of its turns. */
  readonly gains: readonly [Gain, Gain];
  /** `both`: each side's interval lies above 0. `cannot-tell`: at least one holds 0. `not-both`: at least one lies below. */
  readonly reading: 'both' | 'not-both' | 'cannot-tell';
}

export interface MissedAsk {
  readonly continuations: number;
}

export const USUAL_MISSED: MissedAsk = { continuations: 40 };

interface Goal {
  readonly metric: MetricId;
  readonly state: string | null;
  readonly weight: number;
}

/** Steps that could have been added beside what both sides ordered, with what each would have gained. */
export async function missedSteps(
  game: ReviewGame,
  { continuations }: MissedAsk,
  tools: Omit<PlayTools, 'onPart'>,
): Promise<readonly MissedStep[]> {
  const found: MissedStep[] = [];
  if (game.source === 'stored') return found;
  for (const step of openSteps(game)) {
    const missed = await tryStep(game, { step, continuations }, tools);
    if (missed !== null) found.push(missed);
  }
  return found;
}

/** Null where the step would not have been paid beside what was ordered. */
async function tryStep(
  game: ReviewGame,
  { step, continuations }: { readonly step: OpenStep; readonly continuations: number },
  tools: Omit<PlayTools, 'onPart'>,
): Promise<MissedStep | null> {
  const [one, two] = step.seats;
  const turn = step.turns[0] ?? NaN;
  const order = { kind: 'coop-step', pair: step.pair } as const;
  const change: Change = { kind: 'added', seat: one, order, signed: true };
  const parting = partingOf(game, turn, change);
  if (!parting.ok) return null;
  const lucks = lucksOf(game, { continuations, luck: 'missed' });
  const ask = { turn, change, respond: 'recorded' } as const;
  const asks = [null, parting.value].flatMap((side) =>
    lucks.map((luck) => continuation(game, ask, { parting: side, luck })),
  );
  const goals = [goalsOf(game, one), goalsOf(game, two)] as const;
  const spans = spansFrom(1, game.world.turns, game.world.tailTurns);
  const { turns } = game.record.options;
  const measurements = goals.flat().flatMap(({ metric, state }) =>
    spans.map(({ from, to }) => ({
      ...(turns === undefined ? {} : { turns }),
      metric,
      state,
      from,
      to,
      how: 'mean' as const,
    })),
  );
  const { rows } = await playAsks({ scenario: scenarioText(game), measurements }, asks, tools);
  const scored = (row: number, of: 0 | 1): number => {
    const skipped = of === 0 ? 0 : goals[0].length;
    return goals[of].reduce((sum, { weight }, at) => {
      const values = spans.map(
        (_, span) => rows[row]?.[(skipped + at) * spans.length + span] ?? NaN,
      );
      return sum + (weight * values.reduce((total, value) => total + value, 0)) / spans.length;
    }, 0);
  };
  const gain = (seat: string, of: 0 | 1): Gain => ({
    seat,
    difference: intervalOf(lucks.map((_, at) => scored(lucks.length + at, of) - scored(at, of))),
  });
  const gains = [gain(one, 0), gain(two, 1)] as const;
  return { ...step, gains, reading: readingOf(gains) };
}

function goalsOf({ world }: ReviewGame, id: string): readonly Goal[] {
  const seat = world.seats[world.index.seat.get(id) ?? -1];
  return Object.entries(seat?.goals ?? {}).map(([goal, weight]) => {
    const metric = goal as MetricId;
    const isOwn = METRICS.find((one) => one.id === metric)?.per === 'state';
    const state = isOwn ? (world.states[seat?.holds ?? -1]?.id ?? null) : null;
    return { metric, state, weight };
  });
}

function readingOf(gains: readonly Gain[]): MissedStep['reading'] {
  if (gains.every(({ difference }) => difference.low > 0)) return 'both';
  return gains.some(({ difference }) => difference.high < 0) ? 'not-both' : 'cannot-tell';
}

// Measures how much of a play's gain hangs on each kind of order: the kind is taken away and the same seeds are played again.

import type { OrderKindId } from '../../engine/index.ts';
import type { Side } from '../experiment/index.ts';
import { intervalOf } from '../stats/index.ts';
import type { Interval } from '../stats/index.ts';
import type { Measurement, Play } from '../types.ts';
import type { Score } from './objective.ts';
import { meanOf, scoresOf } from './table.ts';
import type { SearchTable } from './table.ts';

export interface KindWorth {
  readonly kind: OrderKindId;
  /** Loss of score without it, in spreads. */
  readonly loss: Interval;
  /** The same as a share of the gain over giving no orders. */
  readonly share: number;
  /** More than `DOMINANT` of the gain hangs on it, beyond doubt. */
  readonly dominant: boolean;
}

/** Share of the gain from which a kind is said to dominate. @source design choice */
export const DOMINANT = 0.25;

export interface KindAsk {
  readonly table: SearchTable;
  readonly measurements: readonly Measurement[];
  readonly score: Score;
  readonly seatOf: (play: Play) => Side;
  readonly seeds: readonly string[];
}

/** Kinds by their worth, the greatest first. Kinds stand in for one another, so shares need not sum to 1. */
export async function worthOfKinds(
  { table, measurements, score, seatOf, seeds }: KindAsk,
  play: Play,
  kinds: readonly OrderKindId[],
): Promise<readonly KindWorth[]> {
  const without = kinds.map((kind): Play => ({
    ...play,
    without: [...(play.without ?? []), kind],
  }));
  const sides = [play, { strategy: 'nothing' }, ...without].map(seatOf);
  const outcomes = await table.play(sides, seeds, measurements);
  const whole = scoresOf(outcomes, 0, score);
  const gain = meanOf(whole) - meanOf(scoresOf(outcomes, 1, score));
  return kinds
    .map((kind, at): KindWorth => {
      const less = scoresOf(outcomes, at + 2, score);
      const loss = intervalOf(whole.map((value, seed) => value - (less[seed] ?? 0)));
      const share = gain > 0 ? loss.mean / gain : 0;
      return { kind, loss, share, dominant: gain > 0 && loss.low > DOMINANT * gain };
    })
    .toSorted((a, b) => b.loss.mean - a.loss.mean);
}

// Decides how a network's map of risks is laid beside the true one: by good, zone and turn, where it goes at all.

import { GOOD_COUNT } from '../../engine/index.ts';
import type { ReviewGame } from '../game/index.ts';

/** One turn: the risk a network reckoned with when it chose its ways, and the chance with which it was then found. */
export interface BeliefAt {
  readonly turn: number;
  readonly believed: number;
  readonly risk: number;
}

/** What one network believed of one zone, for one good. */
export interface BeliefSeries {
  readonly network: number;
  readonly good: number;
  readonly zone: number;
  readonly turns: readonly BeliefAt[];
  /** Mean of belief less risk: above 0 it feared more than there was, below 0 it did not see what there was. */
  readonly bias: number;
  /** Mean distance of belief from risk. */
  readonly error: number;
}

/** Every map of every network; zones on none of its candidate ways are left out. */
export function beliefsIn({ world, turns }: ReviewGame): readonly BeliefSeries[] {
  const zones = world.zones.length;
  return world.branches.flatMap(({ network, good }, branch) =>
    world.zones.flatMap((_, zone): BeliefSeries[] => {
      const cell = branch * zones + zone;
      if (world.uses[cell] !== 1) return [];
      const series = turns.flatMap(({ turn, before, after }): BeliefAt[] => {
        const believed = before?.belief[cell];
        const risk = after.detection[zone * GOOD_COUNT + good];
        return believed === undefined || risk === undefined ? [] : [{ turn, believed, risk }];
      });
      const gaps = series.map(({ believed, risk }) => believed - risk);
      const bias = meanOf(gaps);
      return [
        {
          network,
          good,
          zone,
          turns: series,
          bias,
          error: meanOf(gaps.map((gap) => Math.abs(gap))),
        },
      ];
    }),
  );
}

function meanOf(values: readonly number[]): number {
  if (values.length === 0) return NaN;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// Decides whether a found play beats known ones: on seeds that nothing was chosen by, pair by pair, with intervals.

import type { Side } from '../experiment/index.ts';
import { pairedInterval, intervalOf } from '../stats/index.ts';
import type { Interval } from '../stats/index.ts';
import type { Measurement } from '../types.ts';
import type { Score } from './objective.ts';
import { scoresOf } from './table.ts';
import type { Outcomes, SearchTable } from './table.ts';

export interface Versus {
  readonly strategy: string;
  /** Its own mean score, in spreads. */
  readonly score: Interval;
  /** The found play's score less its, on the same seeds. */
  readonly difference: Interval;
  readonly beaten: boolean;
}

export interface OutOfSample {
  readonly seeds: number;
  readonly score: Interval;
  /** The hardest to beat first. */
  readonly versus: readonly Versus[];
  /**
   * Every baseline is beaten: each interval lies above 0. No correction for their number is needed, since the claim is that
   * all hold at once: the chance to claim it wrongly is at most that of the hardest one alone.
   * @source Berger 1982, intersection-union tests
   */
  readonly beatsAll: boolean;
}

export interface TrialAsk {
  readonly table: SearchTable;
  readonly measurements: readonly Measurement[];
  readonly score: Score;
  readonly seeds: readonly string[];
}

export async function tryOutOfSample(
  { table, measurements, score, seeds }: TrialAsk,
  found: Side,
  baselines: readonly { readonly strategy: string; readonly side: Side }[],
): Promise<{ readonly trial: OutOfSample; readonly outcomes: Outcomes }> {
  const sides = [found, ...baselines.map(({ side }) => side)];
  const outcomes = await table.play(sides, seeds, measurements);
  const own = scoresOf(outcomes, 0, score);
  const versus = baselines
    .map(({ strategy }, at): Versus => {
      const theirs = scoresOf(outcomes, at + 1, score);
      const difference = pairedInterval(own, theirs);
      return { strategy, score: intervalOf(theirs), difference, beaten: difference.low > 0 };
    })
    .toSorted((a, b) => a.difference.low - b.difference.low);
  const trial = {
    seeds: seeds.length,
    score: intervalOf(own),
    versus,
    beatsAll: versus.length > 0 && versus.every(({ beaten }) => beaten),
  };
  return { trial, outcomes };
}

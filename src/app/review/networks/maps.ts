// Decides how a network's map of risks and the true one are read for a turn and over the game; it draws nothing.
import type { BeliefSeries, ReviewGame } from '../../../review/index.ts';

/** How a map of one zone lay: it feared more than there was, did not see what there was, or had it about right. */
export type Bias = 'feared' | 'missed' | 'right';

/** Mean differences smaller than this are about right. @source design choice */
const ABOUT = 0.03;

export function biasOf({ bias }: Pick<BeliefSeries, 'bias'>): Bias {
  if (Math.abs(bias) < ABOUT || Number.isNaN(bias)) return 'right';
  return bias > 0 ? 'feared' : 'missed';
}

/** Series of one branch, by network and good, farthest from the truth first. */
export function seriesOf(
  all: readonly BeliefSeries[],
  { world }: ReviewGame,
  branch: number,
): readonly BeliefSeries[] {
  const { network, good } = world.branches[branch] ?? { network: -1, good: -1 };
  return all
    .filter((one) => one.network === network && one.good === good)
    .sort((a, b) => b.error - a.error);
}

/** The branch whose map lay farthest off, to begin with. */
export function farthestBranch(all: readonly BeliefSeries[], { world }: ReviewGame): number {
  const [worst] = [...all].sort((a, b) => b.error - a.error);
  const found = world.branches.findIndex(
    ({ network, good }) => network === worst?.network && good === worst.good,
  );
  return Math.max(0, found);
}

/** By zone, for one turn: what it reckoned with and what was so; zones on none of its ways are null. */
export function zonesAt(
  series: readonly BeliefSeries[],
  { world }: ReviewGame,
  turn: number,
): readonly ({ readonly believed: number; readonly risk: number } | null)[] {
  return world.zones.map((_, zone) => {
    const own = series.find((one) => one.zone === zone);
    const at = own?.turns.find((one) => one.turn === turn);
    return at === undefined ? null : { believed: at.believed, risk: at.risk };
  });
}

/** How many zones lay each way, for the sentence. */
export function countsOf(series: readonly BeliefSeries[]): Readonly<Record<Bias, number>> {
  const counts = { feared: 0, missed: 0, right: 0 };
  for (const one of series) counts[biasOf(one)] += 1;
  return counts;
}

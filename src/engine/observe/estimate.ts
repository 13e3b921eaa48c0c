// Decides how a truth becomes an estimate: the centre and half width of a dithered bin; it does not decide who gets which.

/** Lower edge, upper edge and number of the bin in which a value falls. */
export interface Bin {
  low: number;
  high: number;
}

/** How bins are laid: their width, one over it, and the bounds of what is estimated. */
export interface Ruler {
  readonly width: number;
  readonly perWidth: number;
  readonly min: number;
  readonly max: number;
}

export function rulerOf(half: number, min: number, max: number): Ruler {
  const width = 2 * half;
  return { width, perWidth: 1 / width, min, max };
}

/**
 * The bin, of those laid from `u * width`, that holds `truth`, cut to [min, max]; written into `bin` (no bin is made per
 * value, since a turn has hundreds). Every truth in a bin gives the same bin, so an estimate tells no more than its band.
 * `truth` is kept within [min, max] first.
 */
export function binOf(bin: Bin, truth: number, u: number, ruler: Ruler): void {
  const { width, min, max } = ruler;
  const offset = u * width;
  const kept = truth < min ? min : truth > max ? max : truth;
  let step = Math.floor((kept - offset) * ruler.perWidth);
  // The product may land one bin beside the edges that are published.
  if (kept < offset + step * width) step -= 1;
  else if (kept >= offset + (step + 1) * width) step += 1;
  // A bin that only touches the upper bound would tell that the value is at the bound.
  if (offset + step * width >= max) step -= 1;
  const low = offset + step * width;
  const high = offset + (step + 1) * width;
  bin.low = low < min ? min : low;
  bin.high = high > max ? max : high;
}

/** Ratio of the edges of a bin of flow: a wide one, and a narrow one. @source design choice */
export const FLOW_RATIO_WIDE = 2;
export const FLOW_RATIO_NARROW = 1.5;

/**
 * The bin of a flow (>= 0, without upper bound): the edges of 1 + flow grow by `ratio`, so that a bin's width grows with
 * what it holds and no flow has a bin too. `u` shifts all edges by the same factor.
 */
export function flowBinOf(bin: Bin, truth: number, ratio: number, u: number): void {
  let high = 1 + u * (ratio - 1);
  let low = high / ratio;
  const sought = truth > 0 ? 1 + truth : 1;
  while (sought >= high) {
    low = high;
    high *= ratio;
  }
  bin.low = low < 1 ? 0 : low - 1;
  bin.high = high - 1;
}

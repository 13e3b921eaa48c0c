// Decides what a chart of fans holds: its ends, its ticks, where labels stand; it draws nothing and knows no library.

/** How a fan looks: as it was (rust, hatched, dashed) or as it could have been (pencil, dotted, solid). */
export type Look = 'was' | 'could';

/** One fan, in the units that are written. By turn: the quantiles of 10, 25, 50, 75 and 90 of 100. */
export interface FanLine {
  readonly look: Look;
  readonly name: string;
  /** The turn that its first quantiles belong to. */
  readonly from: number;
  readonly quantiles: readonly (readonly number[])[];
}

/** The lines of one chart. */
export interface Lines {
  readonly fans: readonly FanLine[];
  /** The game that was played, after each turn from the first. */
  readonly played: readonly number[];
}

export interface FanPoint {
  readonly turn: number;
  readonly low: number;
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly high: number;
}

/** The points of a fan. It opens from the game that was played, at the end of the turn before it parts from it. */
export function pointsOf({ from, quantiles }: FanLine, played: readonly number[]): FanPoint[] {
  const points = quantiles.map(
    ([low = NaN, lower = NaN, middle = NaN, upper = NaN, high = NaN], at) => ({
      turn: from + at,
      low,
      lower,
      middle,
      upper,
      high,
    }),
  );
  const before = played[from - 2];
  if (before === undefined) return points;
  const start = { low: before, lower: before, middle: before, upper: before, high: before };
  return [{ turn: from - 1, ...start }, ...points];
}

/** From the lowest to the highest that is drawn, with a little room, and never a stretch so small that rounding shows. */
export function domainOf({ fans, played }: Lines, digits: number): readonly [number, number] {
  const values = [...fans.flatMap(({ quantiles }) => quantiles.flat()), ...played].filter(
    Number.isFinite,
  );
  if (values.length === 0) return [0, 1];
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const room = Math.max((high - low) * 0.08, 2 / 10 ** digits);
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

/** A label: where its middle would stand, and how high it is. */
export interface Label {
  readonly at: number;
  readonly height: number;
}

/** Middles of labels that would lie on each other, moved apart by no more than is needed and kept inside. */
export function apart(
  labels: readonly Label[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const placed = labels.map(({ at }) => at);
  const order = labels.map((_, at) => at).sort((a, b) => (placed[a] ?? 0) - (placed[b] ?? 0));
  const half = (at: number) => (labels[at]?.height ?? 0) / 2;
  let edge = top;
  for (const at of order) {
    placed[at] = Math.max(placed[at] ?? top, edge + half(at));
    edge = (placed[at] ?? top) + half(at);
  }
  edge = bottom;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at] ?? bottom, edge - half(at));
    edge = (placed[at] ?? bottom) - half(at);
  }
  return placed;
}

/** What stands at one turn: the quantiles of each fan, and the game; NaN where it does not reach. */
export function valuesAt({ fans, played }: Lines, turn: number) {
  return {
    fans: fans.map(({ from, quantiles }) => quantiles[turn - from] ?? []),
    played: played[turn - 1] ?? NaN,
  };
}

// Decides how fast something grows, by a straight line through measurements, and how sure that is; it measures nothing.

export interface Measured {
  readonly hours: number;
  readonly megabytes: number;
}

export interface Growth {
  /** Megabytes an hour, and between what it lies with 95 %, were measurements independent of each other. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export function growthOf(measured: readonly Measured[]): Growth {
  const count = measured.length;
  const mean = (of: (one: Measured) => number) =>
    measured.reduce((sum, one) => sum + of(one), 0) / count;
  const [middle, level] = [mean(({ hours }) => hours), mean(({ megabytes }) => megabytes)];
  const spread = mean(({ hours }) => (hours - middle) ** 2);
  const slope =
    mean(({ hours, megabytes }) => (hours - middle) * (megabytes - level)) / (spread || 1);
  const rest = mean(({ hours, megabytes }) => (megabytes - level - slope * (hours - middle)) ** 2);
  const error = Math.sqrt(rest / Math.max(1, count - 2) / (spread || 1));
  return { slope, low: slope - 1.96 * error, high: slope + 1.96 * error, count };
}

// Keeps count, mean and spread of numbers as they come in, and joins two such summaries; it keeps no numbers themselves.

/** `squares` is the sum of squared distances from the mean. */
export interface Summary {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

export const NOTHING_YET: Summary = { n: 0, mean: 0, squares: 0 };

/** One number more. @source Welford 1962 */
export function add({ n, mean, squares }: Summary, value: number): Summary {
  const step = value - mean;
  const moved = mean + step / (n + 1);
  return { n: n + 1, mean: moved, squares: squares + step * (value - moved) };
}

/** Two summaries of different numbers as one. @source Chan, Golub and LeVeque 1979 */
export function merge(a: Summary, b: Summary): Summary {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const step = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (step * b.n) / n,
    squares: a.squares + b.squares + (step * step * a.n * b.n) / n,
  };
}

export function summarise(values: ArrayLike<number>): Summary {
  let summary = NOTHING_YET;
  for (let at = 0; at < values.length; at += 1) summary = add(summary, values[at] ?? 0);
  return summary;
}

/** Variance of the numbers' source (divided by n - 1); 0 for fewer than two numbers. */
export function varianceOf({ n, squares }: Summary): number {
  return n < 2 ? 0 : squares / (n - 1);
}

export function deviationOf(summary: Summary): number {
  return Math.sqrt(varianceOf(summary));
}

/** How far the mean is likely to lie from the source's mean. */
export function standardErrorOf(summary: Summary): number {
  return summary.n < 1 ? 0 : Math.sqrt(varianceOf(summary) / summary.n);
}

// Computes ranks and the rank correlation of two lists: whether one rises as the other does, whatever the shape.

/** Ranks from 1; equal numbers share the mean of their ranks. */
export function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, at) => at);
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    const value = values[order[from] ?? 0];
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === value) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** From -1 to 1; 0 when one of the lists does not vary. @source Spearman 1904 */
export function rankCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return correlationOf(ranksOf(a), ranksOf(b));
}

/** The same from ranks that are known already. */
export function correlationOf(first: Float64Array, second: Float64Array): number {
  const middle = (first.length + 1) / 2;
  let both = 0;
  let one = 0;
  let other = 0;
  first.forEach((rank, at) => {
    const x = rank - middle;
    const y = (second[at] ?? middle) - middle;
    both += x * y;
    one += x * x;
    other += y * y;
  });
  return one === 0 || other === 0 ? 0 : both / Math.sqrt(one * other);
}

// Decides when a comparison may stop early: looks at fixed numbers of games, each with its share of the error that is allowed.

/** When to look, and how often an interval may miss the truth over all looks together. */
export interface Looks {
  /** Numbers of games at which the interval is looked at, rising; the last is the budget. */
  readonly at: readonly number[];
  readonly error: number;
}

/** Looks at doubling numbers of games: `first`, 2 `first`, … and `last`. */
export function looksFor(first: number, last: number, error = 0.05): Looks {
  const at: number[] = [];
  for (let games = first; games < last; games *= 2) at.push(games);
  return { at: [...at, last], error };
}

/**
 * The error that a look may spend: growing with the games seen, so that an early stop needs strong evidence and the last
 * look keeps at least half. What is spent at all looks sums to `error`, so by the union bound the chance that any interval
 * looked at misses the truth is at most `error`, whatever the looks have in common.
 * @source Lan and DeMets 1983 (spending by information); Bonferroni's bound instead of their joint distribution
 */
export function errorAtLook({ at, error }: Looks, look: number): number {
  const last = at.at(-1) ?? 1;
  const spent = (index: number): number => {
    const share = index < 0 ? 0 : (at[index] ?? last) / last;
    // Half of the error grows with the square of the share seen; the other half is kept for the last look.
    return index >= at.length - 1 ? error : (error / 2) * share * share;
  };
  return spent(look) - spent(look - 1);
}

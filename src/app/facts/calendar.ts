// Decides which quarter of which year a turn is, and which round it belongs to.

export interface Season {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly year: number;
}

const QUARTERS = [1, 2, 3, 4] as const;

export function seasonOf(turn: number, startYear: number, startQuarter: number): Season {
  const since = startQuarter - 1 + turn - 1;
  return { quarter: QUARTERS[since % 4] ?? 1, year: startYear + Math.floor(since / 4) };
}

export function roundOf(turn: number, perRound: number): number {
  return Math.ceil(turn / perRound);
}

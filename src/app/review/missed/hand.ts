// Decides what is told of the facilitator's hand: injects released, things improvised, overrides, and what each moved at once.
import { COLUMNS, improvisedId } from '../../../engine/index.ts';
import type { ColumnName, Entry } from '../../../engine/index.ts';
import type { ReviewGame } from '../../../review/index.ts';

export interface HandMoved {
  readonly stock: ColumnName;
  readonly subject: number;
  readonly amount: number;
}

export interface Intervention {
  /** The turn with whose opening it happened. */
  readonly turn: number;
  readonly kind: 'inject' | 'improvised' | 'override';
  /** Id of the inject; the title that was given to what was improvised. */
  readonly name: string;
  /** Null where none is kept: injects of the scenario need none. */
  readonly reason: string | null;
  /** By size, largest first; null where a game is known by its stored states only. */
  readonly moved: readonly HandMoved[] | null;
}

const MOST_MOVED = 5;

/** In the order of play. */
export function interventionsIn(game: ReviewGame): readonly Intervention[] {
  return game.turns.flatMap(({ turn, injects, improvised, entries }): Intervention[] => {
    const opening = turn + 1;
    const released = injects.map(({ inject }): Intervention => ({
      turn: opening,
      kind: 'inject',
      name: inject,
      reason: null,
      moved: movedBy(entries, inject),
    }));
    const made = improvised.map(({ kind, title, reason }, position): Intervention => ({
      turn: opening,
      kind: kind === 'override' ? 'override' : 'improvised',
      name: title,
      reason: reason === '' ? null : reason,
      moved: movedBy(entries, improvisedId(opening, position)),
    }));
    return [...released, ...made];
  });
}

function movedBy(entries: readonly Entry[] | null, id: string): readonly HandMoved[] | null {
  if (entries === null) return null;
  const sums = new Map<string, HandMoved>();
  for (const { stock, subject, cause, before, after } of entries) {
    if (cause.kind !== 'inject' || cause.id !== id || COLUMNS[stock].role !== 'stock') continue;
    const key = `${stock} ${subject}`;
    const known = sums.get(key)?.amount ?? 0;
    sums.set(key, { stock, subject, amount: known + after - before });
  }
  return [...sums.values()]
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, MOST_MOVED);
}

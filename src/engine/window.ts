// Decides which turns are early, late, the whole game, its tail or its end, in a game of any length; it measures nothing.

export type Stretch = 'early' | 'late' | 'whole' | 'tail' | 'end';
/** Turns `from` to `to`, both counted; turns count on through the tail. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Turns with orders, and turns after them. */
export interface GameLength {
  readonly turns: number;
  readonly tail: number;
}

/** Turns that count as early, and as late. @source MODEL.md H4 */
const STRETCH = 4;

/** The first and the last turn of a window; turns count on through the tail. */
export function windowOf(when: Stretch | Window, { turns, tail }: GameLength): Window {
  if (typeof when === 'object') return when;
  switch (when) {
    case 'early':
      return { from: 1, to: Math.min(STRETCH, turns) };
    case 'late':
      return { from: Math.max(1, turns - STRETCH + 1), to: turns };
    case 'whole':
      return { from: 1, to: turns };
    case 'tail':
      return { from: turns + 1, to: turns + tail };
    case 'end':
      return { from: turns + tail, to: turns + tail };
  }
}

/**
 * The window in a game of another length than the calendar's. A stretch written out as turns keeps its distance to the end
 * of the orders when it lies in the tail or would reach into it.
 */
export function windowIn(when: Stretch | Window, calendar: GameLength, turns: number): Window {
  if (typeof when !== 'object') return windowOf(when, { turns, tail: calendar.tail });
  const isFromEnd = when.to > Math.min(turns, calendar.turns);
  const shift = isFromEnd ? turns - calendar.turns : 0;
  return { from: Math.max(1, when.from + shift), to: Math.max(1, when.to + shift) };
}

// Decides a zone's class, the text of its chip and how sure it looks; colours are the palette's.
import type { ZoneValue } from './input.ts';

/** Upper bounds of classes 1 to 4; class 5 is above the last. @source look/LOOK.md, Lenses */
export const classBounds = [30, 40, 50, 60] as const;
export type ValueClass = 1 | 2 | 3 | 4 | 5;

/** Class of a reading from 0 to 100. */
export function classOf(value: number): ValueClass {
  const above = classBounds.filter((bound) => value >= bound).length;
  return (above + 1) as ValueClass;
}

export type Reading =
  | { readonly state: 'known' | 'estimate'; readonly valueClass: ValueClass }
  | { readonly state: 'unseen' }
  | { readonly state: 'outside' };

/** What a zone looks like: known, estimated, not observed, or outside the lens altogether. */
export function readingOf(value: ZoneValue | undefined): Reading {
  if (!value) return { state: 'outside' };
  if (value.precision === 'none') return { state: 'unseen' };
  const middle =
    value.value ??
    (value.low !== undefined && value.high !== undefined ? (value.low + value.high) / 2 : null);
  if (middle === null) return { state: 'unseen' };
  return { state: value.precision === 'band' ? 'estimate' : 'known', valueClass: classOf(middle) };
}

export interface ChipText {
  readonly main: string;
  /** Sign of the change as shown; 0 when none is. */
  readonly turn: -1 | 0 | 1;
  readonly change: string;
  readonly estimate: boolean;
}

/** Figures of a chip: a number and its change, or the range of an estimate; null when nothing is known. */
export function chipText(value: ZoneValue | undefined): ChipText | null {
  if (!value || value.precision === 'none') return null;
  if (value.precision === 'band') {
    if (value.low === undefined || value.high === undefined) return null;
    const [low, high] = [Math.round(value.low), Math.round(value.high)];
    return {
      main: low === high ? `${low}` : `${low}–${high}`,
      turn: 0,
      change: '',
      estimate: true,
    };
  }
  if (value.value === null) return null;
  const change = Math.round(value.change ?? 0);
  return {
    main: value.said ?? `${Math.round(value.value)}`,
    turn: change > 0 ? 1 : change < 0 ? -1 : 0,
    change: change === 0 ? '' : `${Math.abs(change)}`,
    estimate: false,
  };
}

/** Whether a rise in this lens is good: colour follows the meaning, the arrow follows the number. */
export function riseIsGood(lens: string): boolean {
  return lens !== 'grievance' && lens !== 'fear' && lens !== 'flows';
}

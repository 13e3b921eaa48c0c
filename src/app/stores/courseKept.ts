// Keeps in this browser how far somebody is in a course, so that it goes on after a reload; what the orders did is replayed.
import type { Order } from '../../engine/index.ts';

/** Where a learner stands in a part: its words, a turn's orders, what a turn changed, the tail; then both parts compared. */
export const COURSE_STEPS = ['intro', 'orders', 'told', 'tail', 'sides'] as const;
export type CourseStep = (typeof COURSE_STEPS)[number];

export interface CourseProgress {
  /** The hash of the scenario's text: of another one nothing can be replayed. */
  readonly text: string;
  readonly part: number;
  readonly step: CourseStep;
  /** Orders of each part, turn by turn. */
  readonly given: readonly (readonly (readonly Order[])[])[];
  readonly pad: readonly Order[];
}

const KEY = 'tukhum.course';

export function keptCourse(): CourseProgress | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isProgress(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepCourse(progress: CourseProgress): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(progress));
  } catch {
    // A browser that keeps nothing: the course goes on, and begins anew after a reload.
  }
}

export function forgetCourse(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

function isProgress(value: unknown): value is CourseProgress {
  if (typeof value !== 'object' || value === null) return false;
  const { text, part, step, given, pad } = value as Partial<Record<keyof CourseProgress, unknown>>;
  return (
    typeof text === 'string' &&
    (part === 0 || part === 1) &&
    COURSE_STEPS.some((one) => one === step) &&
    isListOf(pad, isOrder) &&
    isListOf(given, (one) => isListOf(one, (turn) => isListOf(turn, isOrder))) &&
    (given as readonly unknown[]).length === 2
  );
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isOrder(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

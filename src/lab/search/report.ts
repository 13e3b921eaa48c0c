// States what a search tells: what was found, whether it beats what is known, what it exploits, and which lessons it breaks.

import type { MetricId } from '../../engine/index.ts';
import type { Interval } from '../stats/index.ts';
import type { Play } from '../types.ts';
import type { KindWorth } from './kinds.ts';
import type { LessonFinding } from './lessons.ts';
import type { Repetition, Undoing } from './loops.ts';
import type { OutOfSample } from './outOfSample.ts';
import type { Recipe } from './recipe.ts';

export interface GoalReport {
  readonly metric: MetricId;
  readonly state: string | null;
  readonly weight: number;
  /** How far baselines lie apart (standard deviation of their means). */
  readonly spread: number;
  /** Means of the found play and of the hardest baseline, out of sample. */
  readonly found: number;
  readonly baseline: number;
  /** What the difference adds to the score: the gains of all goals sum to the lead. */
  readonly gain: number;
}

export interface AheadReport {
  /** Score with the look-ahead less that without, on the same seeds. */
  readonly difference: Interval;
  readonly candidates: number;
  readonly worlds: number;
  readonly helps: boolean;
}

/** How often a loop was seen in the traced games, with one of them as an example. */
export interface LoopReport {
  readonly games: number;
  readonly repetitions: { readonly games: number; readonly example: Repetition | null };
  readonly undoings: { readonly games: number; readonly example: Undoing | null };
}

export interface SearchReport {
  readonly seat: string;
  readonly class: string;
  readonly measure: MetricId | null;
  readonly budget: number;
  /** Games that were played, those imagined by the look-ahead among them. */
  readonly games: number;
  readonly generations: number;
  /** `found`: it beats every baseline of its class out of sample; `none`: no play that was found does. */
  readonly verdict: 'found' | 'none';
  readonly play: Play;
  readonly goals: readonly GoalReport[];
  readonly outOfSample: OutOfSample;
  readonly ahead: AheadReport | null;
  readonly kinds: readonly KindWorth[];
  readonly loops: LoopReport;
  readonly recipe: Recipe;
  /** Null when the budget was too small to compare classes. */
  readonly lessons: readonly LessonFinding[] | null;
}

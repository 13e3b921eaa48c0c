// States what an expression becomes: functions that read a state without allocating; compiling stands beside it.

import type { State } from '../../state.ts';
import type { World } from '../../world.ts';
import type { RuleSubject } from '../expression.ts';

/** `self` is the index of the subject that the expression is read for. */
export type NumberReader = (state: State, self: number) => number;
export type TruthReader = (state: State, self: number) => boolean;

/** Values to use instead of a subject's own: what an example of a rule supposes. Null where it supposes nothing. */
export type Supposed = (path: string) => number | null;

/** What names stand for in one expression. */
export interface Scope {
  readonly world: World;
  /** What `self` is. */
  readonly subject: RuleSubject;
  /** Subjects of the names that quantifiers have bound, outermost first. */
  readonly bound: readonly RuleSubject[];
  /** Where the index of each bound name stands while a list is walked; shared by the whole expression. */
  readonly cells: Int32Array;
  readonly supposed: Supposed;
}

/** How many quantifiers may stand inside one another. */
export const MOST_DEPTH = 8;

const NOTHING: Supposed = () => null;

export function scopeOf(world: World, subject: RuleSubject, supposed = NOTHING): Scope {
  return { world, subject, bound: [], cells: new Int32Array(MOST_DEPTH), supposed };
}

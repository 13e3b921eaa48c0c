// States what a reading is that expressions may ask for, and how one that is a plain column is entered; it lists none.

import { COLUMNS } from '../../layout.ts';
import type { ColumnName } from '../../layout.ts';
import type { State } from '../../state.ts';
import type { World } from '../../world.ts';
import type { RuleSubject } from '../expression.ts';
import type { RuleHook } from '../rule.ts';

export interface ReadingSpec {
  /** The column's name where it is one; unique among the readings of its subject. */
  readonly id: string;
  readonly subject: RuleSubject;
  /** The column it is; absent when it is computed. */
  readonly column?: ColumnName;
  /** Which good, for a column by good. */
  readonly good?: number;
  /** Computes it for one subject; absent when it is a column. */
  readonly read?: (world: World, state: State, index: number) => number;
  /** Words that an expression may compare it with; a word's value is its position. */
  readonly words?: readonly string[];
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** What it says, in a few English words. */
  readonly describes: string;
  /** The first hook of a turn at which it is this turn's; before that it is the last turn's. */
  readonly freshAt: RuleHook;
}

type Computed = Omit<ReadingSpec, 'column' | 'good' | 'read' | 'min' | 'max'> & {
  readonly min?: number;
  readonly max?: number;
  readonly read: NonNullable<ReadingSpec['read']>;
};

/** A reading that is computed; between 0 and 1 unless bounds are given. */
export function computed(spec: Computed): ReadingSpec {
  return { ...spec, min: spec.min ?? 0, max: spec.max ?? 1 };
}

/** A plain column under its own name. Stocks are always this turn's; the others from `freshAt` on. */
export function plain(
  subject: RuleSubject,
  column: ColumnName,
  describes: string,
  freshAt: RuleHook = 'turn-opens',
): ReadingSpec {
  const { unit, min, max } = COLUMNS[column];
  return { id: column, subject, column, unit, min, max, describes, freshAt };
}

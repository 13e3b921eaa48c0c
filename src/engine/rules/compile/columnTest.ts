// Finds conditions that only compare a plain column with a fixed number, which loops then test without calling anything.

import { fault } from '../../../base/index.ts';
import { GOOD_COUNT } from '../../goods.ts';
import { COLUMNS, placeIn } from '../../layout.ts';
import type { NumberExpression, TruthExpression, Whose } from '../expression.ts';
import { findReading } from '../readings/registry.ts';
import type { ReadingSpec } from '../readings/spec.ts';
import type { Scope } from './reader.ts';
import { pathOf, subjectOf } from './whose.ts';

/** Where in a state's block the readings of a plain column lie. */
export interface Place {
  readonly start: number;
  readonly stride: number;
}

/** `sign * value < sign * bound`, or `<=` when it is not strict. */
export interface ColumnTest extends Place {
  readonly sign: 1 | -1;
  readonly bound: number;
  readonly strict: boolean;
}

export type Reading = Extract<NumberExpression, { readonly op: 'reading' }>;

export function specOf({ id, whose }: Reading, scope: Scope): ReadingSpec {
  const subject = subjectOf(whose, scope);
  return findReading(subject, id) ?? fault('There is no such reading.', { subject, reading: id });
}

/** What an example supposes of a reading; null when it supposes nothing. */
export function supposedOf({ id, whose }: Reading, scope: Scope): number | null {
  const path = pathOf(whose, scope);
  return path === null ? null : scope.supposed(`${path}.${id}`);
}

export function placeOf({ id, column, good = 0 }: ReadingSpec, { world }: Scope): Place {
  if (column === undefined) return fault('A reading has no column.', { reading: id });
  const stride = COLUMNS[column].per.endsWith('-good') ? GOOD_COUNT : 1;
  return { start: placeIn(world, column).start + good, stride };
}

/** The comparison as a test of a plain column of `whose`, or null when it is another kind of condition. */
export function columnTestOf(
  expression: TruthExpression,
  scope: Scope,
  isWanted: (whose: Whose) => boolean,
): ColumnTest | null {
  if (expression.op !== 'compare') return null;
  const { how, left, right } = expression;
  if (how === '==' || how === '!=') return null;
  const [reading, number] = left.op === 'reading' ? [left, right] : [right, left];
  if (reading.op !== 'reading' || number.op !== 'number' || !isWanted(reading.whose)) return null;
  if (supposedOf(reading, scope) !== null) return null;
  const spec = specOf(reading, scope);
  if (spec.read !== undefined) return null;
  const isBelow = (how === '<' || how === '<=') === (left.op === 'reading');
  const strict = how === '<' || how === '>';
  const { start, stride } = placeOf(spec, scope);
  return { start, stride, sign: isBelow ? 1 : -1, bound: number.value, strict };
}

/** Keeps of the first `count` positions of `list` those whose subjects pass, in their order; answers how many are left. */
export function keepPassing(
  block: Float64Array,
  { start, stride, sign, bound, strict }: ColumnTest,
  list: Int32Array,
  count: number,
  subjects: Int32Array,
): number {
  const most = sign * bound;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const member = list[at];
    const value = sign * block[start + stride * subjects[member]];
    if (strict ? value >= most : value > most) continue;
    list[kept] = member;
    kept += 1;
  }
  return kept;
}

/** How many of `members` pass; stops at `enough`. */
export function countPassing(
  block: Float64Array,
  { start, stride, sign, bound, strict }: ColumnTest,
  members: Int32Array,
  enough: number,
): number {
  const most = sign * bound;
  let count = 0;
  for (let at = 0; at < members.length; at += 1) {
    const value = sign * block[start + stride * members[at]];
    if (strict ? value >= most : value > most) continue;
    count += 1;
    if (count >= enough) break;
  }
  return count;
}

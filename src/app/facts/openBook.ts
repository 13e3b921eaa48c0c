// Reads what an open book shows beside a value: what it would be had nobody done anything.
import type { State } from '../../engine/index.ts';

type Columns = Readonly<Record<string, unknown>>;

/** What a reading would be had nobody done anything; null for what is no column of the state. */
export function idleValue(idle: State | null, name: string, subject: number): number | null {
  if (idle === null) return null;
  const column = (idle as unknown as Columns)[name];
  return column instanceof Float64Array ? (column[subject] ?? null) : null;
}

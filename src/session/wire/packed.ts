// Decides how plain values with columns of numbers become JSON and come back; what is packed is decided by who calls.

import { fault } from '../../base/index.ts';
import type { Json } from './messages.ts';

/** Ids begin with a letter, so no field of a scenario or a view goes by this name. */
const COLUMN = '$column';

/** The value as JSON has it: a column becomes a list with null where nothing is known, or its length and its one value. */
export function pack(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    return Number.isNaN(value) ? null : fault('A number cannot be sent.', { value });
  }
  if (value instanceof Float64Array) return { [COLUMN]: packColumn(value) };
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value === 'object') return packFields(value);
  return fault('A value cannot be sent.', { type: typeof value });
}

function packFields(value: object): Json {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    return fault('Only plain records can be sent.', {});
  const fields: Record<string, Json> = {};
  for (const [name, field] of Object.entries(value))
    if (field !== undefined) fields[name] = pack(field);
  return fields;
}

function packColumn(column: Float64Array): Json {
  const first = column[0] ?? 0;
  let at = 1;
  while (at < column.length && Object.is(column[at], first)) at += 1;
  if (at >= column.length) return { length: column.length, value: known(first) };
  const values: Json[] = [];
  for (const value of column) values.push(known(value));
  return values;
}

/** A number that is not known is NaN in a column and null in JSON. */
function known(value: number): number | null {
  return value === value ? value : null;
}

/** What `pack` was given, its columns of numbers again; null stays null outside of columns. */
export function unpack(value: Json): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(unpack);
  const column = value[COLUMN];
  if (column !== undefined) return unpackColumn(column);
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) fields[name] = unpack(field);
  return fields;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function unpackColumn(column: Json): Float64Array {
  const number = (value: Json) => (typeof value === 'number' ? value : Number.NaN);
  if (typeof column !== 'object' || column === null) return new Float64Array(0);
  if (isList(column)) return Float64Array.from(column, number);
  const length = Number(column['length'] ?? 0);
  return new Float64Array(length).fill(number(column['value'] ?? null));
}

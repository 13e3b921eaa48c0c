// Decides the one text form of a plain value, equal for equal values; it does not decide what is hashed or stored.
import { fault } from './fault.ts';

export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/**
 * JSON without spaces, keys in code-unit order, minus zero kept as `-0` so that a number read back has the same bits.
 * Throws a Fault on what JSON would drop or change in silence: undefined, NaN, infinities, functions, class instances.
 */
export function canonicalJson(value: Canonical): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return writeNumber(value, path);
    case 'object':
      return Array.isArray(value) ? writeList(value, path) : writeRecord(value, path);
    default:
      return fault('A value has no canonical text.', { path, type: typeof value });
  }
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) return fault('A number is not finite.', { path, value });
  return Object.is(value, -0) ? '-0' : String(value);
}

function writeList(list: readonly unknown[], path: string): string {
  const parts: string[] = [];
  // An index loop, since `map` would skip holes, which JSON writes as null.
  for (let index = 0; index < list.length; index++)
    parts.push(write(list[index], `${path}[${index}]`));
  return `[${parts.join(',')}]`;
}

function writeRecord(record: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== Object.prototype && prototype !== null) {
    return fault('Only plain records and lists have a canonical text.', { path });
  }
  const fields = record as Readonly<Record<string, unknown>>;
  const parts = Object.keys(fields)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(fields[key], `${path}.${key}`)}`);
  return `{${parts.join(',')}}`;
}

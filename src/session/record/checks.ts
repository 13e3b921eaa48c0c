// Holds the checks of which the shapes of a record are put together; it knows no record.

/** The path of the first thing that is wrong, or null. */
export type Check = (value: unknown, path: string) => string | null;

/** Ids, and names that stand for them. */
const ID_LENGTH = 80;
/** The longest list of a state's small records. */
export const MOST_RECORDS = 20_000;

export const bool: Check = (value, path) => (typeof value === 'boolean' ? null : path);
export const finite: Check = (value, path) => (Number.isFinite(value) ? null : path);
export const text =
  (most: number): Check =>
  (value, path) =>
    typeof value === 'string' && value.length <= most ? null : path;
export const hex = (length: number): Check => {
  const pattern = new RegExp(`^[0-9a-f]{${length}}$`);
  return (value, path) => (typeof value === 'string' && pattern.test(value) ? null : path);
};
export const whole =
  (least: number, most: number): Check =>
  (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? null
      : path;
export const oneOf =
  (words: readonly unknown[]): Check =>
  (value, path) =>
    words.includes(value) ? null : path;
export const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

export const list =
  (item: Check, most: number): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return path;
    for (let at = 0; at < value.length; at++) {
      const bad = item(value[at], `${path}[${at}]`);
      if (bad !== null) return bad;
    }
    return null;
  };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly these fields, or fewer where optional; a field of another name is wrong. */
export const record =
  (fields: Readonly<Record<string, Check>>, optional = false): Check =>
  (value, path) => {
    if (!isRecord(value)) return path;
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) return `${path}.${name}`;
    }
    for (const [name, check] of Object.entries(fields)) {
      if (!Object.hasOwn(value, name)) {
        if (optional) continue;
        return `${path}.${name}`;
      }
      const bad = check(value[name], `${path}.${name}`);
      if (bad !== null) return bad;
    }
    return null;
  };

/** Exactly these fields, and these others where they are there. */
export const recordWith =
  (fields: Readonly<Record<string, Check>>, extra: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isRecord(value)) return path;
    const there = Object.entries(extra).filter(([name]) => Object.hasOwn(value, name));
    return record({ ...fields, ...Object.fromEntries(there) })(value, path);
  };

/** Any plain value of little depth: the engine's small records, whose hash is compared when a game is resumed. */
export function plain(depth: number): Check {
  return (value, path) => {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return null;
    if (typeof value === 'number') return Number.isFinite(value) ? null : path;
    if (depth === 0) return path;
    const inner = plain(depth - 1);
    if (Array.isArray(value)) return list(inner, MOST_RECORDS)(value, path);
    if (!isRecord(value)) return path;
    for (const [name, field] of Object.entries(value)) {
      const bad = inner(field, `${path}.${name}`);
      if (bad !== null) return bad;
    }
    return null;
  };
}

export const id = text(ID_LENGTH);

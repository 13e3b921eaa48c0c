// Decides how lines that meet are joined into longer ones; knows nothing of what they stand for.
import type { Point } from './geography.ts';

/** Joins lines that meet end to end, so that dashes run on instead of starting again at every junction. */
export function chained(lines: readonly (readonly Point[])[]): Point[][] {
  const key = (p: Point | undefined): string => (p ? `${p[0]} ${p[1]}` : '');
  const ends = new Map<string, number>();
  for (const line of lines)
    for (const end of [line[0], line[line.length - 1]])
      ends.set(key(end), (ends.get(key(end)) ?? 0) + 1);
  const left = lines.map((line) => [...line]);
  const result: Point[][] = [];
  for (let current = left.shift(); current; current = left.shift()) {
    for (let grown = true; grown;) {
      grown = false;
      const tail = key(current[current.length - 1]);
      if (ends.get(tail) !== 2) break;
      const at = left.findIndex(
        (line) => key(line[0]) === tail || key(line[line.length - 1]) === tail,
      );
      const next = at < 0 ? undefined : left.splice(at, 1)[0];
      if (next) {
        current.push(...(key(next[0]) === tail ? next : next.reverse()).slice(1));
        grown = true;
      }
    }
    result.push(current);
  }
  return result;
}

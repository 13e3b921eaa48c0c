// Decides how an id that was checked becomes an index; an id that names nothing here is a fault of the program.

import { fault } from '../../base/index.ts';
import type { Ids } from '../ids.ts';

export function indexIn(ids: Ids, what: keyof Ids, id: string): number {
  return ids[what].get(id) ?? fault('An id names nothing.', { what, id });
}

export function indexesIn(ids: Ids, what: keyof Ids, names: readonly string[]): readonly number[] {
  return names.map((name) => indexIn(ids, what, name));
}

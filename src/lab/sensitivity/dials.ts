// Decides which numbers a sensitivity study moves together, and what world a point of the unit cube stands for; it plays nothing.

import type { Values, Varied } from '../experiment/index.ts';

/** Numbers that are moved as one: each stands at the same share of its own range. */
export interface Dial {
  /** The number's key, or `zones.*.trust` for the trust of all zones. */
  readonly key: string;
  readonly members: readonly Varied[];
}

/** Lists whose entries have the same numbers, meaning the same. What events and rules do is another matter for each. */
const ALIKE: ReadonlySet<string> = new Set([
  'zones',
  'states',
  'passages',
  'pairs',
  'networks',
  'flows',
  'partners',
]);

/** One dial for each number, or one for all numbers of a kind. */
export function dialsOf(varied: readonly Varied[], each: boolean): readonly Dial[] {
  const dials = new Map<string, Varied[]>();
  for (const one of varied) {
    const key = each ? one.key : kindOf(one.key);
    const members = dials.get(key);
    if (members === undefined) dials.set(key, [one]);
    else members.push(one);
  }
  return [...dials].map(([key, members]) => {
    const [only] = members;
    return { key: members.length === 1 && only !== undefined ? only.key : key, members };
  });
}

function kindOf(key: string): string {
  const [list = '', , ...field] = key.split('.');
  return ALIKE.has(list) && field.length > 0 ? [list, '*', ...field].join('.') : key;
}

/** The numbers of the world in which each dial stands at `place(dial)` of its range. */
export function valuesAt(dials: readonly Dial[], place: (dial: number) => number): Values {
  const values: Record<string, number> = {};
  dials.forEach(({ members }, dial) => {
    const at = place(dial);
    for (const { key, low, high } of members) values[key] = low + at * (high - low);
  });
  return values;
}

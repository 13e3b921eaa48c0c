// Decides which names an expression may use where: roots by what a rule looks at, members by what they are asked of.

import type { Many, RuleSubject, Whose } from '../../engine/index.ts';
import { READINGS_OF, type Reading } from './readings.ts';

export type Meaning =
  | { readonly kind: 'reading'; readonly reading: Reading; readonly whose: Whose }
  | { readonly kind: 'thing'; readonly subject: RuleSubject; readonly whose: Whose }
  | { readonly kind: 'many'; readonly many: Many };

const WORLD: Whose = { kind: 'world' };
const SELF: Whose = { kind: 'self' };

/** Readings of the world that are written without `world.` before them. */
export const BARE = ['turn', 'quarter', 'tail'] as const;
/** The bare one that is true or false. */
export const TRUTHS: readonly string[] = ['tail'];

/** Names that other subjects have and this one has not, so that a finding can say so. */
export const ROOTS = ['zone', 'state', 'pair', 'network', 'world'] as const;

/** What the roots of a scope are. */
export function rootsOf(scope: RuleSubject): ReadonlyMap<string, Meaning> {
  const roots = new Map<string, Meaning>();
  if (scope !== 'world') roots.set(scope, { kind: 'thing', subject: scope, whose: SELF });
  if (scope === 'zone') {
    roots.set('state', { kind: 'thing', subject: 'state', whose: { kind: 'authority', of: SELF } });
  }
  roots.set('world', { kind: 'thing', subject: 'world', whose: WORLD });
  for (const name of BARE) {
    const reading = READINGS_OF.world.get(name);
    if (reading !== undefined) roots.set(name, { kind: 'reading', reading, whose: WORLD });
  }
  return roots;
}

/** Lists that a subject has, by name. */
const LISTS: Readonly<Record<RuleSubject, Readonly<Record<string, Omit<Many, 'whose'>>>>> = {
  zone: { neighbours: { subject: 'zone', of: 'neighbours' } },
  state: { zones: { subject: 'zone', of: 'zones' }, pairs: { subject: 'pair', of: 'pairs' } },
  pair: { zones: { subject: 'zone', of: 'zones' } },
  network: { zones: { subject: 'zone', of: 'zones' } },
  world: {
    zones: { subject: 'zone', of: 'all' },
    states: { subject: 'state', of: 'all' },
    pairs: { subject: 'pair', of: 'all' },
    networks: { subject: 'network', of: 'all' },
  },
};

/** Things that a subject has, by name. */
const THINGS: Readonly<Record<RuleSubject, Readonly<Record<string, (of: Whose) => Whose>>>> = {
  zone: { state: (of) => ({ kind: 'authority', of }) },
  state: {},
  pair: {
    a: (of) => ({ kind: 'side', of, side: 'a' }),
    b: (of) => ({ kind: 'side', of, side: 'b' }),
  },
  network: {},
  world: {},
};

/** What a member of a subject is, or null. */
export function memberOf(subject: RuleSubject, name: string, whose: Whose): Meaning | null {
  const reading = READINGS_OF[subject].get(name);
  if (reading !== undefined) return { kind: 'reading', reading, whose };
  if (Object.hasOwn(LISTS[subject], name)) {
    const list = LISTS[subject][name];
    if (list !== undefined) return { kind: 'many', many: { ...list, whose } };
  }
  const thing = Object.hasOwn(THINGS[subject], name) ? THINGS[subject][name] : undefined;
  return thing === undefined ? null : { kind: 'thing', subject: 'state', whose: thing(whose) };
}

/** Every name that a subject has. */
export function memberNames(subject: RuleSubject): readonly string[] {
  return [
    ...READINGS_OF[subject].keys(),
    ...Object.keys(LISTS[subject]),
    ...Object.keys(THINGS[subject]),
  ];
}

/** The lists of a subject, with what they hold. */
export function listsOf(subject: RuleSubject): readonly (readonly [string, RuleSubject])[] {
  return Object.entries(LISTS[subject]).map(([name, list]) => [name, list.subject] as const);
}

/** The things of a subject; all of them are states. */
export function thingsOf(subject: RuleSubject): readonly string[] {
  return Object.keys(THINGS[subject]);
}

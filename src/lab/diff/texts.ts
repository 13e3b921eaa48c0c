// Decides what is said to differ between the texts of two scenarios: numbers, rules, events and lessons by name, the rest by part.

import { numbersOf } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';

/** A number that is another; null where one of the scenarios has none. */
export interface NumberChange {
  readonly key: string;
  readonly before: number | null;
  readonly after: number | null;
}

export const NAMED_PARTS = ['rules', 'events', 'decks', 'injects', 'lessons'] as const;
export type NamedPart = (typeof NAMED_PARTS)[number];

export interface PartChange {
  readonly part: NamedPart;
  readonly id: string;
  readonly how: 'added' | 'removed' | 'changed';
}

export interface TextChanges {
  readonly numbers: readonly NumberChange[];
  readonly parts: readonly PartChange[];
  /** Other parts of the file that are not the same. */
  readonly others: readonly string[];
}

/** What two scenarios say differently, whatever comes of it. */
export function textChanges(before: Scenario, after: Scenario): TextChanges {
  return {
    numbers: numberChanges(before, after),
    parts: NAMED_PARTS.flatMap((part) => partChanges(part, before[part], after[part])),
    others: otherParts(before, after),
  };
}

function numberChanges(before: Scenario, after: Scenario): readonly NumberChange[] {
  const old = new Map(numbersOf(before).map(({ key, value }) => [key, value]));
  const now = new Map(numbersOf(after).map(({ key, value }) => [key, value]));
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => {
    const change = { key, before: old.get(key) ?? null, after: now.get(key) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function partChanges(
  part: NamedPart,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly PartChange[] {
  const old = new Map(before.map((one) => [one.id, JSON.stringify(one)]));
  const now = new Map(after.map((one) => [one.id, JSON.stringify(one)]));
  const ids = new Set([...old.keys(), ...now.keys()]);
  return [...ids].flatMap((id): readonly PartChange[] => {
    if (!old.has(id)) return [{ part, id, how: 'added' }];
    if (!now.has(id)) return [{ part, id, how: 'removed' }];
    return old.get(id) === now.get(id) ? [] : [{ part, id, how: 'changed' }];
  });
}

/** Parts that are not listed by name, compared without their numbers. */
function otherParts(before: Scenario, after: Scenario): readonly string[] {
  const named: readonly string[] = [...NAMED_PARTS, 'parameters'];
  const old: Readonly<Record<string, unknown>> = { ...before };
  const now: Readonly<Record<string, unknown>> = { ...after };
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].filter(
    (key) => !named.includes(key) && withoutNumbers(old[key]) !== withoutNumbers(now[key]),
  );
}

function withoutNumbers(value: unknown): string {
  return (
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'value' && typeof inner === 'number' ? 0 : inner,
    ) ?? ''
  );
}

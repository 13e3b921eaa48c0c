// Decides which proposals without an answer are one and the same, made again turn after turn.
import { canonicalJson } from '../../../base/index.ts';
import type { Canonical } from '../../../base/index.ts';
import type { Unanswered } from '../../../review/index.ts';

export interface Repeated extends Omit<Unanswered, 'turn'> {
  readonly turns: readonly number[];
}

/** In the order in which each was first made. */
export function repeatedIn(unanswered: readonly Unanswered[]): readonly Repeated[] {
  const found = new Map<string, Repeated>();
  for (const { turn, ...proposal } of unanswered) {
    const key = canonicalJson(proposal as unknown as Canonical);
    const turns = [...(found.get(key)?.turns ?? []), turn];
    found.set(key, { ...proposal, turns });
  }
  return [...found.values()];
}

// Decides how much of the outside help that a state receives shows to those at home who pay for it; it says nothing of what help brings.

import type { State } from './state.ts';
import type { World } from './world.ts';

/**
 * Visibility of help in a state, 0-1: hardware is seen, soft work hardly; what is reported counts as far as its evaluation can
 * be relied on. A package of earlier years counts by its size. Where somebody sits for a partner only the help of such
 * partners counts: a public looks at its own programmes, and what another partner gives must not stand for them.
 * @source MODEL.md D (partner score), GAO14, OIG25; the halves a design choice
 */
export function visibilityOf({ seats }: Pick<World, 'seats'>, state: State, index: number): number {
  const isSeated = seats.some(({ kind }) => kind === 'partner');
  let shown = 0;
  for (const { partner, state: holder, size, softShare, evaluationQuality } of state.records
    .packages) {
    if (holder !== index) continue;
    if (isSeated && !seats.some(({ kind, holds }) => kind === 'partner' && holds === partner))
      continue;
    shown += ((size ?? 1) * (1 - softShare + evaluationQuality)) / 2;
  }
  return Math.min(1, shown);
}

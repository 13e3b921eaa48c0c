// States what a move of the policy is, and how one order of a kind is given to the place where it is worth most.

import type { OrderKindId } from '../../engine/index.ts';
import { zoneOrder } from '../ground.ts';
import { best, canGive, take } from '../pad.ts';
import type { Pad } from '../pad.ts';
import type { GeneId, Genes } from './genes.ts';

export const MOVE_FAMILIES = ['force', 'people', 'neighbours', 'partners'] as const;
export type MoveFamily = (typeof MOVE_FAMILIES)[number];

export interface Move {
  /** The gene that wishes for it. */
  readonly gene: GeneId;
  readonly family: MoveFamily;
  /** Its wish is the gene's size: below 0 it means the opposite move, not none. */
  readonly signed?: true;
  /** Makes the move once, if it can; `times` says how often it was made this turn. */
  readonly make: (pad: Pad, genes: Genes, times: number) => void;
}

/** Gives one order of a kind to the best zone that can still take it. */
export function giveBest(
  pad: Pad,
  kind: OrderKindId,
  times: number,
  worth: (zone: number) => number,
): boolean {
  if (!canGive(pad, kind)) return false;
  for (const zone of best(pad.ground.zones, worth, times + 2)) {
    if (take(pad, zoneOrder(pad.ground, kind, zone))) return true;
  }
  return false;
}

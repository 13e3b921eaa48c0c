// Decides the policy's moves with partners, and its answers to events.

import { partnerOrder, readyOrder } from '../ground.ts';
import { acceptPackages, nationalEffort } from '../moves.ts';
import { canGive, take } from '../pad.ts';
import type { Pad } from '../pad.ts';
import type { Genes } from './genes.ts';
import type { Move } from './move.ts';

/** Strings from which an offer is worth bargaining over before it is taken. */
const HEAVY = 0.3;
const OWNED = 0.9;
/** What a point of political capital counts beside a credit. @source design choice */
const CAPITAL_WORTH = 0.25;

function holdsPackage({ view, ground }: Pad): boolean {
  return view.packages.some(({ state }) => state === ground.own);
}

function bargain(pad: Pad): void {
  const { view, ground } = pad;
  if (!canGive(pad, 'package-bargain')) return;
  for (const { partner, state, open, stringWeight, strings } of view.offers) {
    if (state !== ground.own || !open || strings === null || stringWeight < HEAVY) continue;
    if (take(pad, partnerOrder(ground, 'package-bargain', partner, 'strings'))) return;
  }
}

/** In the last turn with orders: partners leave when orders end, and a planned exit breaks less. */
function leave(pad: Pad): void {
  const { view, ground } = pad;
  if (view.turn < ground.world.turns || !canGive(pad, 'package-exit')) return;
  for (const { partner, state } of view.packages) {
    if (state === ground.own) take(pad, partnerOrder(ground, 'package-exit', partner));
  }
}

function own(pad: Pad): void {
  const owned = pad.view.state.ownership.value[pad.ground.own] ?? 0;
  if (holdsPackage(pad) && !(owned >= OWNED)) nationalEffort(pad, 'ownership');
}

function move(gene: Move['gene'], make: Move['make']): Move {
  return { gene, family: 'partners', make };
}

export const PARTNERS: readonly Move[] = [
  move('packages', (pad, _genes, times) => {
    acceptPackages(pad, times + 1);
  }),
  move('bargains', bargain),
  move('ownership', own),
  move('leaving', leave),
];

/**
 * Answers events that ask. What an option costs is all that a seat knows of it beforehand: the dearest that the gene's share
 * of the purse covers is taken, since what costs nothing is mostly to wait; without one, the default stands.
 */
export function answerEvents(pad: Pad, { answers }: Genes): void {
  if (answers <= 0) return;
  const { view, ground } = pad;
  for (const { event, choices } of view.pending) {
    let dearest = 0;
    let chosen: string | null = null;
    for (const { id, credits, capital } of choices) {
      if (credits > answers * view.purse.credits || capital > answers * view.purse.capital)
        continue;
      const worth = credits + CAPITAL_WORTH * capital;
      if (worth <= dearest) continue;
      dearest = worth;
      chosen = id;
    }
    const id = ground.world.events[event]?.id;
    if (chosen === null || id === undefined) continue;
    take(pad, readyOrder(ground, `${id}|${chosen}`, { kind: 'answer', event: id, choice: chosen }));
  }
}

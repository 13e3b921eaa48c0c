// Decides the policy's moves with partners, and its answers to events.

import { GOODS, isRenewable } from '../../engine/index.ts';
import { partnerOrder, readyOrder } from '../ground.ts';
import { acceptPackages, nationalEffort } from '../moves.ts';
import { best, canGive, known, take } from '../pad.ts';
import type { SeatWorld, View } from '../../engine/index.ts';
import type { Pad } from '../pad.ts';
import type { Genes } from './genes.ts';
import type { Move } from './move.ts';

/** Strings from which an offer is worth bargaining over before it is taken. */
const HEAVY = 0.3;
const OWNED = 0.9;
/** What a point of political capital counts beside a credit. @source design choice */
const CAPITAL_WORTH = 0.25;

/** The gene from which every offer is welcome; below it an offer must be worth this much, in credits a turn. */
const EAGER = 0.95;
const WORTH_TAKING = 0.7;
/**
 * What an offer must be worth more to a seat whose goals are nothing but to depend on nobody, and how much dearer strings are
 * to one whose goals are nothing but to keep its own agenda.
 */
const INDEPENDENCE_COST = 18;
const AGENDA_COST = 4;
/** Packages held at once, at most. */
const MOST_HELD = 3;
/** A package worth less than this is left, by plan. */
const UNBEARABLE = -0.5;
/** What a credit of kit, and of aid that comes as services, counts beside a credit. */
const KIT_WORTH = 0.5;
const SOFT_EXTRA = 0.5;
/** What strings of full weight cost a turn, and how much more the further they pull from what the state attends to now. */
const STRING_COST = 2.4;
const PULL_COST = 3;
/** What full dependence on those who are here already takes from one more offer. */
const DEPENDENCE_COST = 0.5;

type Terms = Pick<
  View['offers'][number],
  'money' | 'kit' | 'stringWeight' | 'strings' | 'softShare'
>;

/**
 * What terms are worth to the seat, in credits a turn, from what it sees: money, kit and services against strings. All its
 * weights are design choices: they decide which of two offers a computer state prefers, not what offers do.
 */
function worthOf({ view, ground }: Pad, terms: Terms): number {
  const { money, kit, stringWeight, strings, softShare } = terms;
  let apart = 0;
  if (strings !== null) {
    for (let good = 0; good < GOODS.length; good += 1) {
      const now = known(view.stateGood.attention, ground.own * GOODS.length + good, 0.2);
      apart += Math.abs((strings[good] ?? now) - now) / 2;
    }
  }
  const { seat } = ground.world;
  const dearer = 1 + AGENDA_COST * shareOf(ground.world, seat.goals.agendaShare ?? 0);
  const pulled =
    strings === null ? 0 : STRING_COST * dearer * stringWeight * (1 + PULL_COST * apart);
  return money * (1 + SOFT_EXTRA * softShare) + KIT_WORTH * kit - pulled;
}

/** Share of a seat's goals that ask for this, 0-1. */
function shareOf({ seat }: SeatWorld, wanted: number): number {
  let sum = 0;
  for (const weight of Object.values(seat.goals)) sum += Math.abs(weight);
  return sum > 0 ? Math.max(0, wanted) / sum : 0;
}

/**
 * Packages that have become unbearable are left, and offers that are worth it taken, before anything else is wished for. Who
 * wishes for all offers weighs none.
 */
export function answerOffers(pad: Pad, genes: Genes): void {
  if (genes.packages <= 0 || genes.packages >= EAGER) return;
  leave(pad, (held) => worthOf(pad, held) < UNBEARABLE);
  accept(pad);
}

/** Takes the best offers that are worth it, at most as many as the seat may hold. */
function accept(pad: Pad): void {
  const { view, ground } = pad;
  if (!canGive(pad, 'package-accept')) return;
  // What earlier years left makes room for a new one.
  const held = view.packages.filter((one) => one.state === ground.own && !isRenewable(one)).length;
  const needed =
    WORTH_TAKING +
    INDEPENDENCE_COST * shareOf(ground.world, -(ground.world.seat.goals.dependence ?? 0));
  const dependent = DEPENDENCE_COST * known(view.state.dependence, ground.own);
  // Above 0 from the worth that is needed on.
  const above = (place: number): number => {
    const offer = view.offers[place];
    if (offer === undefined || offer.state !== ground.own || !offer.open) return 0;
    const spare = worthOf(pad, offer) - dependent - needed;
    return spare < 0 ? 0 : spare + 1;
  };
  const places = view.offers.map((_, place) => place);
  const room = Math.max(0, MOST_HELD - held);
  for (const place of best(places, above, room)) {
    const offer = view.offers[place];
    if (offer !== undefined) take(pad, partnerOrder(ground, 'package-accept', offer.partner));
  }
}

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
function leaveAtLast(pad: Pad): void {
  if (pad.view.turn >= pad.ground.world.turns) leave(pad, () => true);
}

function leave(pad: Pad, unwanted: (held: View['packages'][number]) => boolean): void {
  const { view, ground } = pad;
  if (!canGive(pad, 'package-exit')) return;
  for (const held of view.packages) {
    if (held.state !== ground.own || !unwanted(held)) continue;
    take(pad, partnerOrder(ground, 'package-exit', held.partner));
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
  move('packages', (pad, genes, times) => {
    if (genes.packages >= EAGER) acceptPackages(pad, times + 1);
    else accept(pad);
  }),
  move('bargains', bargain),
  move('ownership', own),
  move('leaving', leaveAtLast),
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

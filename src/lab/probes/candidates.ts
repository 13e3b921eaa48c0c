// Decides which orders of a kind a probe tries for a seat: what known strategies would order, then targets spread over the list.

import { acceptOrders, orderKind } from '../../engine/index.ts';
import type { Order, OrderKindId, SeatWorld, View, World } from '../../engine/index.ts';
import { optionsFor, seatWorldAt, strategyChance } from '../../session/index.ts';
import { STRATEGIES, strategiesFor } from '../../strategies/index.ts';
import type { Fork } from '../types.ts';
import { stemOf, viewAt } from '../worker/index.ts';
import type { Stem } from '../worker/index.ts';

/** Targets of one kind that are tried. @source design choice */
export const TARGETS = 6;

/** What is ordered in a turn. */
export interface Turn {
  readonly orders: Fork['orders'];
  readonly first: Fork['first'];
}

/** One way to give a kind of order, and the same turn without it. */
export interface Candidate {
  readonly order: Order;
  readonly given: Turn;
  readonly without: Turn;
}

/** What can be done with one kind of order. */
export interface Choice {
  readonly kind: OrderKindId;
  readonly candidates: readonly Candidate[];
}

export interface Moment {
  readonly seed: string;
  readonly seats: Parameters<typeof stemOf>[1]['seats'];
  readonly turn: number;
  /** Position of the seat. */
  readonly seat: number;
}

/**
 * Every kind that a seat may use at a moment of a game, those first that its own and other strategies order most. Everything
 * is chosen from what the seat sees.
 */
export function choicesAt(world: World, { seed, seats, turn, seat }: Moment): readonly Choice[] {
  const stem = stemOf(world, { seed, seats });
  const state = stem.states[turn - 1];
  const id = world.seats[seat]?.id ?? '';
  if (state === undefined) return [];
  const view = viewAt(world, state, seat, stem.chance);
  const seatWorld = seatWorldAt(world, seat);
  const own = decidedBy(stem.cast.get(id)?.id, { world, seat, view, stem });
  const known = strategiesFor(world.seats[seat]?.kind ?? 'control').flatMap((name) =>
    decidedBy(name, { world, seat, view, stem }),
  );
  const choices = seatWorld.grants.flatMap(({ kind }): readonly Choice[] => {
    const rest = own.filter((order) => order.kind !== kind);
    const targets = targetsOf(kind, { seatWorld, view }, [...own, ...known]);
    if (targets.length === 0) return [];
    const candidates = targets.map((order): Candidate => {
      const beside = paidBeside(order, rest, { seatWorld, view });
      return {
        order,
        given: {
          orders: { [id]: [order, ...beside] },
          first: signedBy(order, { seatWorld, view }, id),
        },
        without: { orders: { [id]: beside }, first: {} },
      };
    });
    return [{ kind, candidates }];
  });
  const wish = ({ kind }: Choice) =>
    [...own, ...own, ...known].filter((order) => order.kind === kind).length;
  return choices.toSorted((a, b) => wish(b) - wish(a));
}

/** Of the other orders of the turn, those that points and purse allow beside this one: the two turns differ in it alone. */
function paidBeside(
  order: Order,
  rest: readonly Order[],
  { seatWorld, view }: Seen,
): readonly Order[] {
  const accepted = acceptOrders(seatWorld, view, [order, ...rest]).accepted;
  return accepted.flatMap(({ index }) => rest[index - 1] ?? []);
}

interface Deciding {
  readonly world: World;
  readonly seat: number;
  readonly view: View;
  readonly stem: Stem;
}

function decidedBy(
  name: string | undefined,
  { world, seat, view, stem }: Deciding,
): readonly Order[] {
  const strategy = name === undefined ? undefined : STRATEGIES.get(name);
  if (strategy === undefined || strategy.idle === true) return [];
  const options = optionsFor(seatWorldAt(world, seat), view);
  const luck = strategyChance(stem.chance, view.turn, seat, world.seats.length);
  return strategy.decide(view, options, luck);
}

interface Seen {
  readonly seatWorld: SeatWorld;
  readonly view: View;
}

/** What strategies would order first, each once; the rest of the places go to orders spread evenly over those that are legal. */
function targetsOf(
  kind: OrderKindId,
  { seatWorld, view }: Seen,
  proposed: readonly Order[],
): readonly Order[] {
  const legal = optionsFor(seatWorld, view).of(kind);
  if (legal.length === 0) return [];
  const options = optionsFor(seatWorld, view);
  const found = new Map<string, Order>();
  const put = (order: Order): void => {
    if (found.size < TARGETS) found.set(JSON.stringify(order), order);
  };
  for (const order of proposed) {
    if (order.kind === kind && found.size < TARGETS / 2 && options.judge(order).accepted)
      put(order);
  }
  const step = legal.length / TARGETS;
  for (let at = 0; at < TARGETS; at += 1) {
    const order = legal[Math.floor((at + 0.5) * step)];
    if (order !== undefined) put(order);
  }
  return [...found.values()];
}

/** A joint order is worth nothing alone: the other parties give it too, before what they would. */
function signedBy(order: Order, { seatWorld, view }: Seen, own: string): Fork['first'] {
  const parties = orderKind(order.kind).parties?.({ world: seatWorld, view }, order) ?? [];
  return Object.fromEntries(
    parties.filter((id) => id !== own && seatWorld.index.seat.has(id)).map((id) => [id, [order]]),
  );
}

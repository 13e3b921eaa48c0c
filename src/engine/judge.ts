// Decides whether a seat may give an order and what it costs, from what the seat may know; hidden facts never refuse.

import { FREE } from './order.ts';
import { DOMAINS } from './orders/domains.ts';
import { sumOf } from './orders/price.ts';
import { refuse } from './orders/refusals.ts';
import { ORDER_KINDS, orderKind } from './orders/registry.ts';
import type { Cost, Odds, Order, OrderKind, Question, Refusal, Ruling } from './order.ts';
import type { RefusalCode } from './orders/refusals.ts';
import type { SeatWorld } from './seatWorld.ts';
import type { Purse, View } from './view.ts';

export { REFUSAL_CODES } from './orders/refusals.ts';
export type { RefusalCode } from './orders/refusals.ts';

const NO_ODDS: readonly Odds[] = [];
/** What rounding may leave over when prices are added up. */
const SLACK = 1e-9;

const RESOURCES = [
  ['points', 'too-few-points'],
  ['credits', 'too-few-credits'],
  ['capital', 'too-little-capital'],
  ['standing', 'too-little-standing'],
  ['fund', 'too-little-fund'],
] as const satisfies readonly (readonly [keyof Purse & keyof Cost, RefusalCode])[];

/** What the purse lacks for a cost on top of what was spent, or null. */
export function shortage(purse: Purse, spent: Cost, cost: Cost): Refusal | null {
  if (isCovered(purse, spent, cost)) return null;
  for (const [name, code] of RESOURCES) {
    if (cost[name] === 0) continue;
    const has = purse[name] - spent[name];
    if (cost[name] > has + SLACK) return refuse(code, { needs: cost[name], has });
  }
  return null;
}

/** The same for all resources at once, written out: most costs are covered, and this is asked for every order weighed. */
function isCovered(purse: Purse, spent: Cost, cost: Cost): boolean {
  return (
    spent.points + cost.points <= purse.points &&
    spent.credits + cost.credits <= purse.credits &&
    spent.capital + cost.capital <= purse.capital &&
    spent.standing + cost.standing <= purse.standing &&
    spent.fund + cost.fund <= purse.fund
  );
}

/** A kind of order as one seat may use it. */
interface Licence {
  readonly kind: OrderKind;
  /** The first turn in which it may be given, or why it never may. */
  readonly from: number | 'not-for-seat' | 'not-granted';
}

const licences = new WeakMap<SeatWorld, ReadonlyMap<string, Licence>>();

/** By id of the kind, worked out once for a seat world: this is asked for every order that is weighed. */
function licencesOf(world: SeatWorld): ReadonlyMap<string, Licence> {
  const known = licences.get(world);
  if (known !== undefined) return known;
  const made = new Map(ORDER_KINDS.map((kind) => [kind.id, licenceOf(world, kind)]));
  licences.set(world, made);
  return made;
}

function licenceOf({ seat, grants }: SeatWorld, kind: OrderKind): Licence {
  if (!kind.seats.includes(seat.kind)) return { kind, from: 'not-for-seat' };
  const grant = grants.find((one) => one.kind === kind.id);
  return { kind, from: grant?.fromTurn ?? 'not-granted' };
}

function licenceObstacle({ view }: Question, { kind, from }: Licence): Refusal | null {
  if (from === 'not-for-seat') return refuse('not-for-seat', { kind: kind.id });
  if (view.over || view.tail) return refuse('game-closed', { turn: view.turn });
  if (from === 'not-granted') return refuse('not-granted', { kind: kind.id });
  return view.turn < from ? refuse('not-yet', { turn: from }) : null;
}

/** Why this seat cannot give orders of this kind now at all, or null. */
export function seatObstacle(question: Question, kind: OrderKind): Refusal | null {
  return licenceObstacle(question, licenceOf(question.world, kind));
}

/** Why the order's fields don't make sense to this seat, or null. */
function fieldObstacle(question: Question, kind: OrderKind, order: Order): Refusal | null {
  let given = 1;
  for (const field of kind.fields) {
    if (order[field.name] === undefined) {
      if (field.optional !== true) return refuse('missing-field', { field: field.name });
      continue;
    }
    given += 1;
    const wrong = DOMAINS[field.domain].check(question, field, order);
    if (wrong !== null) return wrong;
  }
  let present = 0;
  for (const name in order) if (order[name as keyof Order] !== undefined) present += 1;
  return present === given ? null : refuse('unexpected-field', { field: strayField(kind, order) });
}

function strayField(kind: OrderKind, order: Order): string {
  const known = (name: string) => name === 'kind' || kind.fields.some((one) => one.name === name);
  return (
    Object.keys(order)
      .find((name) => !known(name))
      ?.slice(0, 40) ?? ''
  );
}

function refused(refusal: Refusal): Ruling {
  return { accepted: false, code: refusal.code, facts: refusal.facts };
}

/** The answer to one order as if it were the seat's only one this turn. Changes nothing. */
export function judge(world: SeatWorld, view: View, order: Order): Ruling {
  const licence = licencesOf(world).get(order.kind);
  if (licence === undefined) {
    return refused(refuse('unknown-kind', { kind: order.kind.slice(0, 40) }));
  }
  const { kind } = licence;
  const question: Question = { world, view };
  const obstacle =
    licenceObstacle(question, licence) ??
    fieldObstacle(question, kind, order) ??
    kind.judge(question, order);
  if (obstacle !== null) return refused(obstacle);
  const cost = kind.cost(question, order);
  const short = shortage(view.purse, FREE, cost);
  if (short !== null) return refused(short);
  return { accepted: true, cost, odds: kind.odds?.(question, order) ?? NO_ODDS };
}

/** True when two orders of a seat exclude each other in one turn. */
export function excludes(left: Order, right: Order): boolean {
  if (left.kind !== right.kind) return false;
  const kind = orderKind(left.kind);
  const target = kind.fields[0];
  return kind.once === 'turn' || target === undefined || left[target.name] === right[target.name];
}

/**
 * The answers to all of a seat's orders of a turn, as a set: the later of two that exclude each other is refused, and so
 * is what exceeds the purse. `cost` is the sum of what was accepted. `alone` gives what `judge` says of one order.
 */
export function judgeAll(
  world: SeatWorld,
  view: View,
  orders: readonly Order[],
  alone: (order: Order) => Ruling = (order) => judge(world, view, order),
): { readonly rulings: Ruling[]; readonly cost: Cost } {
  const rulings: Ruling[] = [];
  const taken: Order[] = [];
  let spent = FREE;
  for (const order of orders) {
    const first = alone(order);
    const ruling = first.accepted ? judgeBeside(view, order, first, taken, spent) : first;
    rulings.push(ruling);
    if (!ruling.accepted) continue;
    taken.push(order);
    spent = sumOf(spent, ruling.cost);
  }
  return { rulings, cost: spent };
}

/** The answer to an order that is fine by itself, given those already taken. */
function judgeBeside(
  view: View,
  order: Order,
  alone: Ruling & { readonly accepted: true },
  taken: readonly Order[],
  spent: Cost,
): Ruling {
  if (taken.some((other) => excludes(order, other))) {
    return refused(refuse('already-ordered', { kind: order.kind }));
  }
  const short = shortage(view.purse, spent, alone.cost);
  return short === null ? alone : refused(short);
}

// Decides what a strategy keeps of a seat's world from turn to turn: its zones, pairs and ready-made orders; no numbers.

import type { Order, OrderKindId, SeatWorld } from '../engine/index.ts';

/** Made once per seat world; nothing in it depends on the turn. */
export interface Ground {
  readonly world: SeatWorld;
  /** Index of the state, partner or network that the seat holds; -1 otherwise. */
  readonly own: number;
  /** The seat's zones. */
  readonly zones: readonly number[];
  /** Pairs of states that the seat's state belongs to. */
  readonly pairs: readonly number[];
  /** Joint operations by pair: every own zone with a zone of the other state across a passage. */
  readonly fronts: ReadonlyMap<number, readonly Order[]>;
  /** First turn in which a kind may be used. */
  readonly grants: ReadonlyMap<OrderKindId, number>;
  /** Orders by kind, choice and subject, so that a game makes each only once. */
  readonly made: Map<OrderKindId, Map<string, (Order | undefined)[]>>;
}

const grounds = new WeakMap<SeatWorld, Ground>();

/** The ground of a seat world. */
export function groundOf(world: SeatWorld): Ground {
  const known = grounds.get(world);
  if (known !== undefined) return known;
  const ground = surveyed(world);
  grounds.set(world, ground);
  return ground;
}

function surveyed(world: SeatWorld): Ground {
  const own = world.seat.holds;
  const isState = world.seat.kind === 'state';
  const pairs: number[] = [];
  world.pairs.forEach(({ a, b }, index) => {
    if (isState && (a === own || b === own)) pairs.push(index);
  });
  const grants = new Map<OrderKindId, number>();
  for (const { kind, fromTurn } of world.grants) {
    grants.set(kind, Math.min(fromTurn, grants.get(kind) ?? fromTurn));
  }
  const fronts = new Map(pairs.map((pair) => [pair, frontsOf(world, pair)]));
  return { world, own, zones: zonesOf(world), pairs, fronts, grants, made: new Map() };
}

/** The two states must name the same two zones: the first passage of the file between them, own zone first. */
function frontsOf(world: SeatWorld, pair: number): readonly Order[] {
  const sides = world.pairs[pair];
  return world.passages.flatMap((passage): Order[] => {
    if (passage.pair !== pair || sides === undefined) return [];
    const { a, b } = passage;
    const [own, other] = world.zones[a]?.authority === world.seat.holds ? [a, b] : [b, a];
    const zone = world.zones[own]?.id;
    const to = world.zones[other]?.id;
    if (zone === undefined || to === undefined) return [];
    return [{ kind: 'joint-operation', pair: sides.id, zone, to }];
  });
}

function zonesOf(world: SeatWorld): readonly number[] {
  if (world.seat.kind !== 'state') return world.seat.zones;
  return world.zones.flatMap((zone, index) => (zone.authority === world.seat.holds ? [index] : []));
}

/** An order about a zone, the same object each time. */
export function zoneOrder(ground: Ground, kind: OrderKindId, zone: number, choice = ''): Order {
  return ready(ground, kind, choice, zone, () => {
    const id = ground.world.zones[zone]?.id ?? '';
    return choice === '' ? { kind, zone: id } : { kind, zone: id, choice };
  });
}

/** An order about a pair of states. */
export function pairOrder(ground: Ground, kind: OrderKindId, pair: number): Order {
  return ready(ground, kind, '', pair, () => ({ kind, pair: ground.world.pairs[pair]?.id ?? '' }));
}

/** An order about a partner. */
export function partnerOrder(
  ground: Ground,
  kind: OrderKindId,
  partner: number,
  choice = '',
): Order {
  return ready(ground, kind, choice, partner, () => {
    const id = ground.world.partners[partner]?.id ?? '';
    return choice === '' ? { kind, partner: id } : { kind, partner: id, choice };
  });
}

/** An order about a state, as partners give them. */
export function stateOrder(ground: Ground, kind: OrderKindId, state: number, choice = ''): Order {
  return ready(ground, kind, choice, state, () => {
    const id = ground.world.states[state]?.id ?? '';
    return choice === '' ? { kind, state: id } : { kind, state: id, choice };
  });
}

/** An order about nothing in particular, or about all zones. */
export function plainOrder(ground: Ground, kind: OrderKindId, choice = ''): Order {
  return ready(ground, kind, choice, NOBODY, () => (choice === '' ? { kind } : { kind, choice }));
}

/**
 * A workshop with the neighbours whose bits are set, in the order of the ground's pairs; nobody is invited as a neighbour
 * when none comes.
 */
export function workshopOrder(ground: Ground, invited: readonly string[], meet: number): Order {
  return ready(ground, 'workshop', invited.join(), meet, () => {
    const { world, own, pairs } = ground;
    const states = pairs.flatMap((pair, at): readonly string[] => {
      const sides = world.pairs[pair];
      if ((meet & (1 << at)) === 0 || sides === undefined) return [];
      const other = world.states[sides.a === own ? sides.b : sides.a];
      return other === undefined ? [] : [other.id];
    });
    if (states.length > 0) return { kind: 'workshop', invited, states };
    return { kind: 'workshop', invited: invited.filter((who) => who !== 'neighbour') };
  });
}

/** An order of any shape, made once under a key of its kind. */
export function readyOrder(ground: Ground, key: string, order: Order): Order {
  return ready(ground, order.kind, key, NOBODY, () => order);
}

/** The subject of orders that have none. */
const NOBODY = -1;

/** Maps in a map: putting a key together for each question of a turn would cost more than the answer. */
function ready(
  ground: Ground,
  kind: OrderKindId,
  choice: string,
  subject: number,
  make: () => Order,
): Order {
  const row = rowOf(ground, kind, choice);
  const known = row[subject + 1];
  if (known !== undefined) return known;
  const order = make();
  row[subject + 1] = order;
  return order;
}

function rowOf({ made }: Ground, kind: OrderKindId, choice: string): (Order | undefined)[] {
  let choices = made.get(kind);
  if (choices === undefined) {
    choices = new Map();
    made.set(kind, choices);
  }
  let row = choices.get(choice);
  if (row === undefined) {
    row = [];
    choices.set(choice, row);
  }
  return row;
}

// Decides which orders are put before a seat for a place, and what each still needs to be told; judging is the engine's.
import { FREE, fieldOptions, judgeAll, orderKind } from '../../engine/index.ts';
import type {
  Cost,
  Field,
  FieldName,
  PassageDef,
  Order,
  OrderKind,
  OrderKindId,
  Purse,
  Ruling,
  SeatWorld,
  View,
} from '../../engine/index.ts';

/** What an order is asked for: a zone, another state, the whole country, or anything. */
export type About =
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'pair'; readonly pair: string }
  | { readonly kind: 'partner'; readonly partner: string }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'country' }
  /** Everything; a zone that is being looked at is put in where one is needed. */
  | { readonly kind: 'any'; readonly zone: string | null };

type FieldOption = ReturnType<typeof fieldOptions>[number];

export interface Candidate {
  readonly kind: OrderKind;
  /** Filled as far as the place and the lists decide. */
  readonly order: Order;
  /** Fields that a person must still choose. */
  readonly open: readonly Field[];
  /** Null while a required field is open. */
  readonly ruling: Ruling | null;
  readonly cost: Cost;
  /** Where it stands on the pad already, or -1. */
  readonly onPad: number;
}

export interface Asked {
  readonly world: SeatWorld;
  readonly view: View;
  readonly pad: readonly Order[];
}

const PLACE_FIELDS = [
  'zone',
  'pair',
  'partner',
  'event',
  'framework',
  'passage',
  'network',
  'state',
];

/** Kinds that the seat may use in this turn, in the order of its grants. */
export function grantedKinds(world: SeatWorld, turn: number): readonly OrderKind[] {
  return world.grants
    .filter((grant) => grant.fromTurn <= turn)
    .map((grant) => orderKind(grant.kind));
}

/** Kinds that open later, with the turn. */
export function laterKinds(
  world: SeatWorld,
  turn: number,
): readonly { readonly kind: OrderKindId; readonly fromTurn: number }[] {
  return world.grants.filter((grant) => grant.fromTurn > turn);
}

function touches({ a, b, post }: PassageDef, zone: string, { zones }: SeatWorld): boolean {
  return post && (zones[a]?.id === zone || zones[b]?.id === zone);
}

function has(kind: OrderKind, name: string): boolean {
  return kind.fields.some((field) => field.name === name);
}

/** Whether a kind belongs on the page of what is asked about. */
export function concerns(kind: OrderKind, about: About, world: SeatWorld): boolean {
  switch (about.kind) {
    case 'any':
      return kind.family !== 'event';
    case 'zone':
      if (has(kind, 'passage'))
        return world.passages.some((one) => touches(one, about.zone, world));
      return has(kind, 'zone') && !has(kind, 'pair');
    case 'pair':
      return has(kind, 'pair') || has(kind, 'framework');
    case 'partner':
      return has(kind, 'partner');
    case 'event':
      return has(kind, 'event');
    case 'country':
      return !kind.fields.some(
        (field) => PLACE_FIELDS.includes(field.name) && field.optional !== true,
      );
  }
}

/** The order with the place put in, and whatever lists of one entry decide. */
export function filled(kind: OrderKind, about: About, asked: Asked): Order {
  let order: Order = { kind: kind.id };
  for (const { name, optional } of kind.fields) {
    const options = fieldOptions(asked.world, asked.view, kind.id, name, order);
    const wanted =
      optional === true && about.kind === 'any'
        ? undefined
        : wantedFor(about, name, options, asked.world);
    if (wanted !== undefined && options.includes(wanted)) order = { ...order, [name]: wanted };
    else if (optional !== true && options.length === 1) order = { ...order, [name]: options[0] };
  }
  return order;
}

function wantedFor(
  about: About,
  name: FieldName,
  options: readonly FieldOption[],
  world: SeatWorld,
): FieldOption | undefined {
  switch (about.kind) {
    case 'zone':
      if (name === 'passage') return options.find((option) => isAt(option, about.zone, world));
      return name === 'zone' ? about.zone : undefined;
    case 'any':
      return name === 'zone' && about.zone !== null ? about.zone : undefined;
    case 'pair':
      return name === 'pair' ? about.pair : undefined;
    case 'partner':
      return name === 'partner' ? about.partner : undefined;
    case 'event':
      return name === 'event' ? about.event : undefined;
    default:
      return undefined;
  }
}

function isAt(passage: FieldOption, zone: string, world: SeatWorld): boolean {
  const index = typeof passage === 'string' ? world.index.passage.get(passage) : undefined;
  const found = index === undefined ? undefined : world.passages[index];
  return found !== undefined && touches(found, zone, world);
}

/** Required fields that are not filled. */
export function openFields(kind: OrderKind, order: Order): readonly Field[] {
  return kind.fields.filter((field) => field.optional !== true && order[field.name] === undefined);
}

/** The ruling on an order if it came after what is on the pad. */
export function judgeAfter(asked: Asked, order: Order): Ruling {
  const { rulings } = judgeAll(asked.world, asked.view, [...asked.pad, order]);
  return rulings.at(-1) ?? { accepted: false, code: 'unknown-kind', facts: {} };
}

export function candidate(kind: OrderKind, about: About, asked: Asked): Candidate {
  const order = filled(kind, about, asked);
  const open = openFields(kind, order);
  const onPad = asked.pad.findIndex((one) => one.kind === kind.id && sharesPlace(one, order));
  const ruling = open.length === 0 ? judgeAfter(asked, order) : null;
  return { kind, order, open, ruling, cost: costOf(kind, order, asked), onPad };
}

/** What the order costs with the first choice for whatever is still open: a price may hang on any field. */
function costOf(kind: OrderKind, order: Order, { world, view }: Asked): Cost {
  let whole = order;
  for (const { name, optional } of kind.fields) {
    if (optional === true || whole[name] !== undefined) continue;
    const [first] = fieldOptions(world, view, kind.id, name, whole);
    if (first === undefined) return FREE;
    whole = { ...whole, [name]: first };
  }
  return kind.cost({ world, view }, whole);
}

function sharesPlace(a: Order, b: Order): boolean {
  return PLACE_FIELDS.every((name) => {
    const [left, right] = [a[name as 'zone'], b[name as 'zone']];
    return left === right || right === undefined;
  });
}

function affordable(cost: Cost, purse: Purse): boolean {
  return (
    cost.points <= purse.points && cost.credits <= purse.credits && cost.capital <= purse.capital
  );
}

function rankOf(one: Candidate, purse: Purse): number {
  if (one.onPad >= 0) return 0;
  if (one.ruling?.accepted === false) return 3;
  return affordable(one.cost, purse) ? 1 : 2;
}

/** Whether the zone that was asked about could be put in: it is one that the seat may give this order for. */
function isPlaced(order: Order): boolean {
  return order.zone !== undefined || order.passage !== undefined;
}

/** Everything for a place: what stands on the pad, then what can be had, then what is refused and why. */
export function candidatesFor(about: About, asked: Asked): readonly Candidate[] {
  const { purse, turn } = asked.view;
  return grantedKinds(asked.world, turn)
    .filter((kind) => concerns(kind, about, asked.world))
    .map((kind) => candidate(kind, about, asked))
    .filter((one) => about.kind !== 'zone' || isPlaced(one.order))
    .map((one, at) => ({ one, at, rank: rankOf(one, purse) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ one }) => one);
}

// Phase 3: in which order accepted orders happen, who pays, which signatures match; what each does is its own file's.

import { fault } from '../../base/index.ts';
import { COLUMNS } from '../layout.ts';
import { add, limit } from '../ledger.ts';
import { applyEffects } from '../effects.ts';
import { news } from '../news.ts';
import { answeredBy, recordsWith } from '../records.ts';
import { ORDER_KIND_IDS, STAGES } from './ids.ts';
import { signatureOf } from './joint.ts';
import { orderKind } from './registry.ts';
import { rimSigns } from './rim.ts';
import type { AcceptedOrder } from '../accept.ts';
import type { Cause } from '../ledger.ts';
import type { Cost, FieldName, Order, OrderKind, Outcome, TurnContext } from '../order.ts';
import type { OrderOutcome } from '../resolve.ts';
import type { World } from '../world.ts';

const UNSIGNED: Outcome = { status: 'unsigned', code: 'unsigned', facts: {} };
/** Share of credits returned when the truth frustrates an order. @source MODEL.md ruling 5 */
const RETURNED = 0.5;

/** Applies the accepted orders in the model's order and answers each. */
export function carryOut(turn: TurnContext, accepted: readonly AcceptedOrder[]): OrderOutcome[] {
  const outcomes: OrderOutcome[] = [];
  const settled: AcceptedOrder[] = [];
  const ranked = accepted.map((order) => rankedOf(turn.world, order));
  for (const next of [...ranked].sort(compare)) {
    const { order, kind } = next;
    if (settled.includes(order)) continue;
    const group = kind.joint ? groupOf(next, ranked) : [order];
    if (group.length > 1) settled.push(...group);
    const outcome =
      kind.joint && !isSigned(turn, order, group) ? UNSIGNED : happens(turn, kind, order, group);
    for (const { seat, index } of group) outcomes.push({ seat, order: index, outcome });
  }
  answerByDefault(turn);
  return outcomes;
}

/** The orders that are one joint act, the one asked about among them. */
function groupOf({ terms }: Ranked, ranked: readonly Ranked[]): readonly AcceptedOrder[] {
  const group: AcceptedOrder[] = [];
  for (const other of ranked) if (other.terms === terms) group.push(other.order);
  return group;
}

/** A joint act happens when all who must sign it did, those without a seat among them; else it is told to them. */
function isSigned(
  { world, state, news: lines }: TurnContext,
  { parties, order }: AcceptedOrder,
  group: readonly AcceptedOrder[],
): boolean {
  const signed = parties.every((seat) => group.some((member) => member.seat === seat));
  if (signed && rimSigns(world, state, order)) return true;
  lines.push(news(state.turn, 'unsigned', { audience: parties }));
  return false;
}

/** All who gave the order pay for it, and it takes effect once. */
function happens(
  turn: TurnContext,
  kind: OrderKind,
  order: AcceptedOrder,
  group: readonly AcceptedOrder[],
): Outcome {
  for (const member of group) pay(turn, member, member.cost, -1);
  const { seat } = order;
  const { holds } = turn.world.seats[seat];
  const outcome = kind.apply(turn, order.order, { seat, holds, cause: causeOf(order) });
  if (outcome.status === 'frustrated') for (const member of group) refund(turn, member);
  return outcome;
}

function causeOf(order: AcceptedOrder): Cause {
  return { kind: 'order', id: order.order.kind, seat: order.seat, order: order.index };
}

function pay(turn: TurnContext, order: AcceptedOrder, cost: Cost, sign: 1 | -1): void {
  const { world, state, ledger } = turn;
  const { seat } = order;
  const { kind, holds } = world.seats[seat];
  const cause = causeOf(order);
  if (kind === 'state') {
    if (cost.credits !== 0) {
      add(ledger, state.budget, holds, sign * cost.credits, cause);
      limit(ledger, state.budget, holds, 0, COLUMNS.budget.max);
    }
    if (cost.capital !== 0) {
      add(ledger, state.politicalCapital, holds, sign * cost.capital, cause);
      limit(ledger, state.politicalCapital, holds, 0, 100);
    }
  }
  if (cost.standing !== 0) {
    add(ledger, state.standing, seat, sign * cost.standing, cause);
    limit(ledger, state.standing, seat, 0, COLUMNS.standing.max);
  }
  if (cost.fund !== 0) {
    add(ledger, state.fund, seat, sign * cost.fund, cause);
    limit(ledger, state.fund, seat, 0, COLUMNS.fund.max);
  }
}

function refund(turn: TurnContext, order: AcceptedOrder): void {
  const credits = RETURNED * order.cost.credits;
  const fund = RETURNED * order.cost.fund;
  pay(turn, order, { credits, capital: 0, points: 0, standing: 0, fund }, 1);
}

/** Events that nobody answered take their default course. */
function answerByDefault(turn: TurnContext): void {
  const { world, state } = turn;
  for (const record of state.records.events) {
    const event = world.happenings[record.event];
    if (record.turn !== state.turn || record.answered !== null || event.defaultChoice === null)
      continue;
    const choice = event.choices.find((option) => option.id === event.defaultChoice);
    if (choice === undefined) continue;
    applyEffects(turn, choice.effects, record.subject, { kind: 'event', id: event.id });
    const events = state.records.events.map((other) =>
      other === record ? answeredBy(record, choice.id) : other,
    );
    state.records = recordsWith(state.records, { events });
  }
}

interface Ranked {
  readonly order: AcceptedOrder;
  readonly kind: OrderKind;
  readonly rank: number;
  readonly target: number;
  /** Equal for orders that are one joint act; empty for others. */
  readonly terms: string;
}

function rankedOf(world: World, order: AcceptedOrder): Ranked {
  const { kind: id } = order.order;
  const { kind, rank, aims } = RANKS.get(id) ?? fault('an order of no kind', { kind: id });
  const target = targetOf(world, aims, order.order);
  return { order, kind, rank, target, terms: kind.joint ? signatureOf(order.order) : '' };
}

/** Stage, then kind, then target, then seat: never the order of arrival. */
function compare(left: Ranked, right: Ranked): number {
  return (
    left.rank - right.rank ||
    left.target - right.target ||
    left.order.seat - right.order.seat ||
    left.order.index - right.order.index
  );
}

/** Fields that name what an order is aimed at; the first that an order has counts. */
const AIMS = [
  'zone',
  'pair',
  'passage',
  'partner',
  'framework',
  'network',
  'event',
] as const satisfies readonly FieldName[];
type Aim = (typeof AIMS)[number];

/** Stage first, then the registry's order within it; and by what orders of a kind may be aimed. */
const RANKS: ReadonlyMap<string, { kind: OrderKind; rank: number; aims: readonly Aim[] }> = new Map(
  ORDER_KIND_IDS.map((id, index) => {
    const kind = orderKind(id);
    const rank = STAGES.indexOf(kind.stage) * ORDER_KIND_IDS.length + index;
    const aims = AIMS.filter((name) => kind.fields.some((field) => field.name === name));
    return [id, { kind, rank, aims }];
  }),
);

/** Index of what the order is aimed at, in file order; national orders come first. */
function targetOf(world: World, aims: readonly Aim[], order: Order): number {
  for (const name of aims) {
    const id = order[name];
    if (id !== undefined) return world.index[name].get(id) ?? -1;
  }
  return -1;
}

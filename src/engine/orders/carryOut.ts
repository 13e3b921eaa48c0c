// Phase 3: in which order accepted orders happen, who pays, which signatures match; what each does is its own file's.

import { COLUMNS } from '../layout.ts';
import { add, limit } from '../ledger.ts';
import { applyEffects } from '../effects.ts';
import { news } from '../news.ts';
import { ORDER_KIND_IDS, STAGES } from './ids.ts';
import { signatureOf } from './joint.ts';
import { orderKind } from './registry.ts';
import { rimSigns } from './rim.ts';
import type { AcceptedOrder } from '../accept.ts';
import type { Cause } from '../ledger.ts';
import type { Actor, Order, Outcome, TurnContext } from '../order.ts';
import type { OrderOutcome } from '../resolve.ts';
import type { World } from '../world.ts';

const UNSIGNED: Outcome = { status: 'unsigned', code: 'unsigned', facts: {} };
/** Share of credits returned when the truth frustrates an order. @source MODEL.md ruling 5 */
const RETURNED = 0.5;

/** Applies the accepted orders in the model's order and answers each. */
export function carryOut(turn: TurnContext, accepted: readonly AcceptedOrder[]): OrderOutcome[] {
  const outcomes: OrderOutcome[] = [];
  const settled: AcceptedOrder[] = [];
  for (const order of sorted(turn.world, accepted)) {
    if (settled.includes(order)) continue;
    const group = groupOf(order, accepted);
    if (group.length > 1) settled.push(...group);
    const outcome = happens(turn, order, group);
    for (const member of group) {
      outcomes.push({ seat: member.seat, order: member.index, outcome });
    }
  }
  answerByDefault(turn);
  return outcomes;
}

/** The orders that are one joint act; a single order is its own group. */
function groupOf(
  order: AcceptedOrder,
  accepted: readonly AcceptedOrder[],
): readonly AcceptedOrder[] {
  if (!orderKind(order.order.kind).joint) return [order];
  const { kind } = order.order;
  const terms = signatureOf(order.order);
  return accepted.filter(
    (other) => other === order || (other.order.kind === kind && signatureOf(other.order) === terms),
  );
}

function happens(
  turn: TurnContext,
  order: AcceptedOrder,
  group: readonly AcceptedOrder[],
): Outcome {
  const kind = orderKind(order.order.kind);
  const signers = group.map((member) => member.seat);
  if (kind.joint) {
    const signed = order.parties.every((seat) => signers.includes(seat));
    if (!signed || !rimSigns(turn.world, turn.state, order.order)) {
      turn.news.push(news(turn.state.turn, 'unsigned', { audience: order.parties }));
      return UNSIGNED;
    }
  }
  for (const member of group) pay(turn, member, -1);
  const { world, state, ledger, chance, news: lines, due, released, improvised } = turn;
  const actor: Actor = {
    seat: order.seat,
    holds: world.seats[order.seat].holds,
    cause: causeOf(order),
  };
  const outcome = kind.apply(
    { world, state, ledger, chance, news: lines, signers, due, released, improvised },
    order.order,
    actor,
  );
  if (outcome.status === 'frustrated') for (const member of group) refund(turn, member);
  return outcome;
}

function causeOf(order: AcceptedOrder): Cause {
  return { kind: 'order', id: order.order.kind, seat: order.seat, order: order.index };
}

function pay(turn: TurnContext, order: AcceptedOrder, sign: number): void {
  const { world, state, ledger } = turn;
  const { cost, seat } = order;
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
  pay(turn, { ...order, cost: { credits, capital: 0, points: 0, standing: 0, fund } }, 1);
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
    state.records = {
      ...state.records,
      events: state.records.events.map((other) =>
        other === record ? { ...record, answered: choice.id } : other,
      ),
    };
  }
}

interface Ranked {
  readonly order: AcceptedOrder;
  readonly kind: number;
  readonly target: number;
}

/** Stage, then kind, then target, then seat: never the order of arrival. */
function sorted(world: World, accepted: readonly AcceptedOrder[]): AcceptedOrder[] {
  const ranked = accepted.map((order): Ranked => ({
    order,
    kind: KIND_RANK.get(order.order.kind) ?? 0,
    target: targetOf(world, order.order),
  }));
  ranked.sort(compare);
  return ranked.map(({ order }) => order);
}

function compare(left: Ranked, right: Ranked): number {
  return (
    left.kind - right.kind ||
    left.target - right.target ||
    left.order.seat - right.order.seat ||
    left.order.index - right.order.index
  );
}

/** Stage first, then the registry's order within it. */
const KIND_RANK: ReadonlyMap<string, number> = new Map(
  ORDER_KIND_IDS.map((id, index) => [
    id,
    STAGES.indexOf(orderKind(id).stage) * ORDER_KIND_IDS.length + index,
  ]),
);

/** Index of what the order is aimed at, in file order; national orders come first. */
function targetOf(world: World, order: Order): number {
  const { index } = world;
  if (order.zone !== undefined) return index.zone.get(order.zone) ?? -1;
  if (order.pair !== undefined) return index.pair.get(order.pair) ?? -1;
  if (order.passage !== undefined) return index.passage.get(order.passage) ?? -1;
  if (order.partner !== undefined) return index.partner.get(order.partner) ?? -1;
  if (order.framework !== undefined) return index.framework.get(order.framework) ?? -1;
  if (order.network !== undefined) return index.network.get(order.network) ?? -1;
  return order.event === undefined ? -1 : (index.event.get(order.event) ?? -1);
}

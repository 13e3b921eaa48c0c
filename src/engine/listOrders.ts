// Lists the orders a seat may give now and the values a form may offer; which of them are wise is a strategy's business.

import { seatObstacle, shortage } from './judge.ts';
import { FREE } from './order.ts';
import { DOMAINS, membersOf } from './orders/domains.ts';
import { orderKind } from './orders/registry.ts';
import type { FieldName, Order, OrderKind, Question } from './order.ts';
import type { FieldOption } from './orders/domains.ts';
import type { OrderKindId } from './orders/ids.ts';
import type { SeatWorld } from './seatWorld.ts';
import type { View } from './view.ts';

/** Legal orders of one kind, or of all that the seat may use, each judged as if it were the only one. */
export function listOrders(world: SeatWorld, view: View, only?: OrderKindId): Order[] {
  const question: Question = { world, view };
  const found: Order[] = [];
  for (const grant of world.grants) {
    if (only !== undefined && grant.kind !== only) continue;
    const kind = orderKind(grant.kind);
    if (seatObstacle(question, kind) !== null) continue;
    fill({ question, kind, found }, { kind: kind.id }, 0);
  }
  return found;
}

interface Walk {
  readonly question: Question;
  readonly kind: OrderKind;
  readonly found: Order[];
}

/** Tries every value of the fields from `depth` on; a field may be narrowed by those before it. */
function fill(walk: Walk, order: Order, depth: number): void {
  const { question, kind, found } = walk;
  const field = kind.fields[depth];
  if (field === undefined) {
    const legal =
      kind.judge(question, order) === null &&
      shortage(question.view.purse, FREE, kind.cost(question, order)) === null;
    if (legal) found.push(order);
    return;
  }
  if (field.optional === true) fill(walk, order, depth + 1);
  for (const value of DOMAINS[field.domain].options(question, field, order)) {
    fill(walk, { ...order, [field.name]: value }, depth + 1);
  }
}

/**
 * Values that a form may offer for one field, given what is chosen already; the order as a whole is still judged. A
 * field that takes a list offers whole lists here and their single members through `fieldMembers`.
 */
export function fieldOptions(
  world: SeatWorld,
  view: View,
  kindId: OrderKindId,
  name: FieldName,
  partial: Partial<Order> = {},
): readonly FieldOption[] {
  const field = orderKind(kindId).fields.find((one) => one.name === name);
  if (field === undefined) return [];
  return DOMAINS[field.domain].options({ world, view }, field, partial);
}

/** The ids or words that may be ticked one by one in a field that takes a list; empty for other fields. */
export function fieldMembers(
  world: SeatWorld,
  view: View,
  kindId: OrderKindId,
  name: FieldName,
  partial: Partial<Order> = {},
): readonly string[] {
  const field = orderKind(kindId).fields.find((one) => one.name === name);
  return field === undefined ? [] : membersOf({ world, view }, field, partial);
}

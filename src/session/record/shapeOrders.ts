// Decides what an order must look like in a record before anything reads it; whether it is lawful is the engine's.

import { ORDER_KIND_IDS } from '../../engine/index.ts';
import { finite, id, isRecord, list, oneOf, record } from './checks.ts';
import type { Check } from './checks.ts';

const MOST_ORDERS = 40;

const orderFields: Readonly<Record<string, Check>> = {
  zone: id,
  to: id,
  state: id,
  pair: id,
  passage: id,
  network: id,
  partner: id,
  framework: id,
  event: id,
  choice: id,
  shares: list(finite, 16),
  invited: list(id, 16),
  states: list(id, 16),
  amount: finite,
};

const anyOrder = record({ ...orderFields, kind: oneOf(ORDER_KIND_IDS) }, true);
export const orderShape: Check = (value, path) =>
  anyOrder(value, path) ??
  (isRecord(value) && Object.hasOwn(value, 'kind') ? null : `${path}.kind`);

export const ordersShape = list(orderShape, MOST_ORDERS);

/** The path of the first thing that makes a value no list of orders, or null; for strategies and forms from outside. */
export function ordersFault(value: unknown): string | null {
  return ordersShape(value, 'orders');
}

// Lists every kind of order once, in the order in which they resolve within a stage; adding one is one line here.

import { fault } from '../../base/index.ts';
import { diplomacy } from './diplomacy.ts';
import { network } from './network.ts';
import { operation } from './operation.ts';
import { posture } from './posture.ts';
import { spending } from './spending.ts';
import { withdrawal } from './withdrawal.ts';
import type { OrderKindId } from './ids.ts';
import type { OrderKind } from '../order.ts';

export const ORDER_KINDS: readonly OrderKind[] = [
  withdrawal,
  diplomacy,
  posture,
  spending,
  operation,
  network,
];

const BY_ID: ReadonlyMap<string, OrderKind> = new Map(ORDER_KINDS.map((kind) => [kind.id, kind]));

/** The kind of that name. */
export function orderKind(id: OrderKindId): OrderKind {
  return BY_ID.get(id) ?? fault('an order kind without a file', { kind: id });
}

/** The kind of a name that came from outside, or undefined. */
export function findOrderKind(id: string): OrderKind | undefined {
  return BY_ID.get(id);
}

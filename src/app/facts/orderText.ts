// Decides how an order is called in one line: kind, choice and place; the names are the scenario's.
import type { Order, SeatWorld } from '../../engine/index.ts';
import type { Words } from '../kit/index.ts';
import { placeOf } from './names.ts';
import type { Names } from './names.ts';

export interface Naming {
  readonly known: SeatWorld;
  readonly names: Names;
  readonly words: Words;
}

/** The kind of an order with its choice. */
export function kindText(order: Order, { known, names, words: { code } }: Naming): string {
  const name = code(`order.${order.kind}.name`);
  if (order.choice === undefined) return name;
  if (order.kind === 'answer') {
    return `${name} · ${names.choice(known.index.event.get(order.event ?? '') ?? -1, order.choice)}`;
  }
  const keys = [`${order.kind}.${order.choice}`, `choice.${order.kind}.${order.choice}`];
  const found = keys.find((key) => code(key) !== key);
  return found === undefined ? name : `${name} · ${code(found)}`;
}

/** The whole order: kind, choice and place. */
export function orderText(order: Order, naming: Naming): string {
  const place = placeOf(order, naming.known, naming.names);
  const kind = kindText(order, naming);
  const comma = naming.words.locale === 'ar' ? '، ' : ', ';
  return place === '' ? kind : `${kind}${comma}${place}`;
}

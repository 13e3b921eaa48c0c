// States what the page is told of a course: its words, orders and measures; how it is played is the session's.
import { METRICS } from '../../engine/index.ts';
import type { Order } from '../../engine/index.ts';
import type { CourseMeasure, CoursePass } from '../../scenario/index.ts';
import { writtenAs } from './measures.ts';
import type { Good } from './readings.ts';

export type { CourseBook, CourseLine, CoursePass } from '../../scenario/index.ts';

interface Written {
  readonly factor: number;
  readonly digits: number;
  readonly good: Good;
  /** The key of its name. */
  readonly key: string;
}

/** How a measure of a course is written and which way it is good. Tips are shown times 100, as shares are. */
export function courseMeasure(id: CourseMeasure): Written {
  const metric = METRICS.find((one) => one.id === id);
  if (metric === undefined)
    return { factor: 100, digits: id === 'found' ? 1 : 0, good: 'up', key: `course.${id}` };
  const digits = metric.unit === 'count' ? 0 : writtenAs(metric).digits;
  const key = id === 'flowDrugs' ? 'course.flowDrugs' : `metric.${id}`;
  return { factor: writtenAs(metric).factor, digits, good: metric.better, key };
}

/** A value as it is written; changes are taken between written values, so that what a person subtracts is what stands there. */
export function written(id: CourseMeasure, value: number): number {
  const { factor, digits } = courseMeasure(id);
  return Number((value * factor).toFixed(digits));
}

/** True where the orders given are those proposed, turn by turn, whatever their order on the pad. */
export function asProposed(given: readonly (readonly Order[])[], { turns }: CoursePass): boolean {
  return turns.every(({ orders }, at) => sameOrders(orders, given[at] ?? []));
}

export function sameOrders(left: readonly Order[], right: readonly Order[]): boolean {
  const said = (orders: readonly Order[]) => orders.map(orderKey).sort().join('|');
  return said(left) === said(right);
}

/** One text for an order, whatever the order of its fields. */
export function orderKey(order: Order): string {
  return Object.entries(order)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join(',');
}

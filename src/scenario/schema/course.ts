// Describes a course that teaches by playing: what is said turn by turn, and the second pass that is set beside the first.

import { z } from 'zod';
import { METRICS, ORDER_KIND_IDS, type MetricId } from '../../engine/index.ts';
import { id, list, listOr, ref, text, whole } from './pieces.ts';

const METRIC_IDS = METRICS.map((metric) => metric.id) as [MetricId, ...MetricId[]];

/**
 * What a course may show beside the measures: `tips`, what people report of the most harmful goods in the zones of the
 * learner's seat; `found`, the share of these goods that was seized and not delivered.
 */
export const COURSE_READINGS = ['tips', 'found'] as const;
export type CourseMeasure = MetricId | (typeof COURSE_READINGS)[number];

const measure = z.enum([...COURSE_READINGS, ...METRIC_IDS]);

const orderSchema = z
  .strictObject({
    kind: z.enum(ORDER_KIND_IDS).meta({ description: 'the kind of order' }),
    fields: z
      .record(z.string().max(40), z.string().max(80))
      .default({})
      .meta({ description: 'its fields: ids of zones and states by name, choices by word' }),
  })
  .meta({ description: 'An order as a person would give it.' });

const lineSchema = z
  .strictObject({
    turn: whole('the turn', 1, 40),
    title: text('its heading'),
    fictionalTitle: text('its heading when fictional names are on', 'optional'),
    text: text('what is said before the orders, in sixty words at most'),
    fictionalText: text('the same when fictional names are on', 'optional'),
    look: list(measure, 'measures to look at when the turn has closed', 1, 4),
    orders: listOr(orderSchema, 'orders that are proposed', 6),
  })
  .meta({ description: 'A turn of a pass.' });

const passSchema = z
  .strictObject({
    id: id('the name of the pass in the file'),
    title: text('its name'),
    fictionalTitle: text('its name when fictional names are on', 'optional'),
    text: text('what it tries, in sixty words at most'),
    fictionalText: text('the same when fictional names are on', 'optional'),
    turns: list(lineSchema, 'every turn with orders, in order', 1, 40),
    tail: text('what is said of the turns after the last orders, in sixty words at most'),
    fictionalTail: text('the same when fictional names are on', 'optional'),
  })
  .meta({ description: 'The turns once through.' });

export const courseSchema = z
  .strictObject({
    seat: ref('seat', 'the seat that the learner holds; all others do nothing'),
    seed: z.string().min(1).max(80).meta({ description: 'the luck that both passes share' }),
    passes: list(passSchema, 'first as advised, then otherwise', 2, 2),
    compare: list(measure, 'measures set side by side', 1, 8),
    sums: list(
      z.strictObject({
        id: id('its name in the file'),
        text: text('what the two passes show'),
        fictionalText: text('the same when fictional names are on', 'optional'),
      }),
      'what to take along',
      1,
      6,
    ),
  })
  .meta({ description: 'A course that teaches by playing.' });

// Describes a course that teaches by playing: what is said turn by turn, and the second pass that is set beside the first.

import { z } from 'zod';
import { METRICS, ORDER_KIND_IDS, type MetricId } from '../../engine/index.ts';
import { id, list, listOr, ref, text, whole } from './pieces.ts';

const METRIC_IDS = METRICS.map((metric) => metric.id) as [MetricId, ...MetricId[]];

const orderSchema = z
  .strictObject({
    kind: z.enum(ORDER_KIND_IDS).meta({ description: 'the kind of order' }),
    fields: z
      .record(z.string().max(40), z.union([z.string().max(80), z.number()]))
      .default({})
      .meta({ description: 'its fields: ids of zones and states by name, choices by word' }),
  })
  .meta({ description: 'An order as a person would give it.' });

const lineSchema = z
  .strictObject({
    turn: whole('the turn', 1, 20),
    title: text('its heading'),
    text: text('what is said before the orders'),
    look: listOr(z.enum(METRIC_IDS), 'measures to look at', 4),
    orders: listOr(orderSchema, 'orders that are proposed', 6),
  })
  .meta({ description: 'A turn of a pass.' });

const passSchema = z
  .strictObject({
    id: id('the name of the pass in the file'),
    title: text('its name'),
    text: text('what it tries'),
    turns: list(lineSchema, 'turn by turn', 1, 20),
  })
  .meta({ description: 'The turns once through.' });

export const courseSchema = z
  .strictObject({
    seat: ref('seat', 'the seat that the learner holds'),
    seed: z.string().min(1).max(80).meta({ description: 'the luck that both passes share' }),
    passes: list(passSchema, 'first as advised, then otherwise', 2, 2),
    compare: list(z.enum(METRIC_IDS), 'measures set side by side', 1, 8),
    sums: list(
      z.strictObject({ id: id('its name in the file'), text: text('what the two passes show') }),
      'what to take along',
      1,
      6,
    ),
  })
  .meta({ description: 'A course that teaches by playing.' });

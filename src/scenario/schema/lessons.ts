// Describes a scenario's lessons: a claim, how it is measured, which plays are compared, what is expected, who disagrees.

import { z } from 'zod';
import { METRICS, ORDER_KIND_IDS, type MetricId } from '../../engine/index.ts';
import { id, list, listOr, quantity, ref, sources, text, whole } from './pieces.ts';

export const METRIC_IDS = METRICS.map((metric) => metric.id) as [MetricId, ...MetricId[]];
export const VERDICTS = ['holds', 'fails', 'undecided'] as const;
export const LESSON_TIMES = ['early', 'late', 'whole', 'tail', 'end'] as const;
export const DIRECTIONS = ['lower', 'higher', 'same'] as const;
/** What of the games of a side is compared: their mean, or where the bad end of them begins. */
export const STATISTICS = ['mean', 'low'] as const;
export type Statistic = (typeof STATISTICS)[number];

/** Values to use instead of the scenario's: parameters of the model by id, numbers of the scenario by key. */
const values = (description: string) =>
  z.record(z.string().min(1).max(160), z.number()).default({}).meta({ description });

const strategyName = z.string().min(1).max(60);
const kinds = (description: string) => list(z.enum(ORDER_KIND_IDS), description, 1, 70);

const sideObject = z.strictObject({
  strategy: strategyName.meta({ description: 'the name of a strategy or of a class of them' }),
  only: kinds('the only kinds of orders it may use').optional(),
  without: kinds('kinds of orders it must do without').default([]),
  seats: listOr(ref('seat', 'a seat'), 'who plays it; all state seats when left out', 30),
  silent: listOr(ref('seat', 'a seat'), 'seats that give no orders', 30),
  parameters: values('numbers to use instead of those of the file'),
  rulesOff: listOr(ref('rule', 'a rule'), 'rules that are taken out', 60),
});

/** One of two plays that are compared. A bare name is that strategy or class without anything else. */
const side = (description: string) =>
  z
    .union([strategyName, sideObject])
    .transform((read) => (typeof read === 'string' ? sideObject.parse({ strategy: read }) : read))
    .meta({ description });

const whenSchema = z.union([
  z.enum(LESSON_TIMES),
  z.strictObject({
    from: whole('first turn', 1, 60),
    to: whole('last turn; turns count on through the tail', 1, 60),
  }),
]);
const statisticSchema = z.enum(STATISTICS);

const measureSchema = z
  .strictObject({
    metric: z
      .enum(METRIC_IDS)
      .optional()
      .meta({ description: 'what is measured; docs/measures.md. Either this or `weights`' }),
    weights: z.partialRecord(z.enum(METRIC_IDS), z.number().min(-100).max(100)).optional().meta({
      description:
        'several measures as one: measure: weight, above 0 where more of it is good. Weights count as shares of their sum; the unit is one spread, the standard deviation of a measure over games of random play',
    }),
    when: whenSchema.default('late').meta({
      description:
        'the first four turns, the last four with orders, all with orders, the tail, the last turn of all, or turns from and to',
    }),
    statistic: statisticSchema.default('mean').meta({
      description:
        'the mean over games, or `low`, the bad end: what one game in ten does not reach (where less is good: goes beyond)',
    }),
    of: ref('state', 'the state it is measured for; the whole region when left out').optional(),
    good: z
      .enum(['up', 'down'])
      .optional()
      .meta({ description: 'which way is good; the usual way of the measure when left out' }),
    how: z
      .enum(['mean', 'sum'])
      .default('mean')
      .meta({ description: 'mean or sum over the turns' }),
  })
  .meta({ description: 'What is measured, and when.' });

const dissentSchema = z
  .strictObject({
    who: text('who disagrees: a school, a role, a study; no person'),
    fictionalWho: text('the same when fictional names are on', 'optional'),
    says: text('what they say'),
    fictionalSays: text('the same when fictional names are on', 'optional'),
    source: sources('where they say it'),
    parameters: values('the numbers that they would put'),
  })
  .meta({ description: 'A view that differs, with the numbers it would put.' });

export const lessonSchema = z
  .strictObject({
    id: id('the name of the lesson in the file'),
    claim: text('what it claims, in a sentence'),
    fictionalClaim: text('the same when fictional names are on', 'optional'),
    source: sources('where the claim is made'),
    recorded: z.enum(VERDICTS).meta({ description: 'what the last run of `lessons` said' }),
    measure: measureSchema,
    compare: list(
      z
        .strictObject({
          play: side('the play that the claim is about'),
          against: side('what it is compared with'),
          when: whenSchema
            .optional()
            .meta({ description: 'turns of this comparison, instead of those of the measure' }),
          statistic: statisticSchema.optional().meta({
            description: 'what of the games is compared here, instead of what the measure says',
          }),
        })
        .meta({ description: 'Two plays; the claim must stand in each comparison.' }),
      'what is compared',
      1,
      8,
    ),
    expect: z
      .strictObject({
        direction: z
          .enum(DIRECTIONS)
          .meta({ description: "how the play's measure lies against the other's" }),
        least: quantity(
          'the least difference that counts; for `same` the most',
          0,
          1e6,
          'of the measure',
        ),
      })
      .meta({ description: 'What the claim expects.' }),
    over: z
      .strictObject({
        seeds: whole('games a side at the usual parameters', 10, 100_000).optional(),
        draws: whole('draws of the parameters', 0, 10_000).optional(),
        turns: whole('turns with orders, for a game of another length', 4, 40).optional(),
      })
      .optional()
      .meta({
        description:
          'how many games decide it, where the usual numbers do not fit, and how long they are; who runs it may ask for fewer games, not for more',
      }),
    rules: listOr(
      z
        .strictObject({
          rule: ref('rule', 'the rule'),
          says: z
            .enum(['for', 'against', 'either'])
            .meta({ description: 'what it says of the claim when it fires' }),
        })
        .meta({ description: 'A rule whose firing a table can see.' }),
      'rules that make it visible in play',
      20,
    ),
    metrics: listOr(z.enum(METRIC_IDS), 'measures that make it visible in play', 12),
    question: text('what the table is asked before the game'),
    fictionalQuestion: text('the same when fictional names are on', 'optional'),
    debrief: listOr(text('a question'), 'questions for the debrief', 8),
    fictionalDebrief: listOr(
      text('a question', 'optional'),
      'the same, in the same order, when fictional names are on',
      8,
    ),
    dissent: listOr(dissentSchema, 'who disagrees', 8),
    pair: id(
      'the opposed pair that it belongs to: claims that the same games decide between',
    ).optional(),
    contested: z
      .boolean()
      .default(false)
      .meta({ description: 'people who know the field disagree; needs a dissent' }),
  })
  .meta({ description: 'A claim with a test. It may fail.' });

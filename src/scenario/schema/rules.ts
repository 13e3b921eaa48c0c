// Describes a scenario's rules: when each looks, whom at, what it does, and the examples that show it. It reads no condition.

import { z } from 'zod';
import { EFFECT_TARGETS, RULE_HOOKS, RULE_SUBJECTS } from '../../engine/index.ts';
import { CHANGEABLE_COLUMNS } from './happenings.ts';
import {
  expression,
  id,
  list,
  listOr,
  note,
  quantity,
  ref,
  sources,
  text,
  whole,
} from './pieces.ts';

const columnName = z.enum(CHANGEABLE_COLUMNS as [string, ...string[]]);

const changeSchema = z.strictObject({
  kind: z.literal('change'),
  column: columnName.meta({ description: 'the stock that changes' }),
  on: z.enum(EFFECT_TARGETS).default('self').meta({
    description: 'whose: seen from what the rule looks at',
  }),
  how: z.enum(['add', 'times', 'towards-one']).default('add').meta({
    description: 'add the amount; multiply by it; move by that share of what is lacking to 1',
  }),
  amount: quantity('how much', -100, 100, 'of the stock'),
  scale: expression('number', 'a formula that the amount is multiplied by').optional(),
});

const newsSchema = z.strictObject({
  kind: z.literal('news'),
  text: text('what is told'),
  fictionalText: text('what is told when fictional names are on', 'optional'),
  to: z
    .union([z.enum(['everybody', 'holder']), list(ref('seat', 'a seat'), 'seats', 1, 30)])
    .default('everybody')
    .meta({
      description: 'everybody, those who answer for what the rule looks at, or named seats',
    }),
});

const makeEventSchema = z.strictObject({
  kind: z.literal('event'),
  event: ref('event', 'the event that happens when the next turn opens'),
});

const exampleSchema = z
  .strictObject({
    given: z
      .record(z.string().max(120), z.union([z.number(), z.boolean(), z.string().max(60)]))
      .default({})
      .meta({ description: 'what is read, by name; lists are as at the start' }),
    expect: z
      .union([
        z.enum(['fires', 'silent']),
        z.strictObject({
          column: columnName.meta({ description: 'a stock of what the rule looks at' }),
          change: z.number().meta({ description: 'by how much it changes' }),
        }),
      ])
      .meta({ description: 'that it fires, stays silent, or changes a stock by so much' }),
    note: note(),
  })
  .meta({ description: 'A small case that check tries.' });

export const ruleSchema = z
  .strictObject({
    id: id('the name of the rule in the file'),
    note: note('why there is such a rule'),
    source: sources('what it rests on'),
    on: z.enum(RULE_HOOKS).meta({ description: 'when in a turn it looks' }),
    for: z.enum(RULE_SUBJECTS).meta({ description: 'it looks at each of these' }),
    only: list(z.string().max(90), 'ids of those it looks at; all when left out', 1, 60).optional(),
    when: expression('truth', 'the condition'),
    then: list(
      z
        .discriminatedUnion('kind', [changeSchema, newsSchema, makeEventSchema])
        .meta({ description: 'One thing that a rule does.' }),
      'what it does',
      1,
      12,
    ),
    once: z
      .boolean()
      .default(false)
      .meta({ description: 'at most once a game for each that it looks at' }),
    cooldown: whole('turns that must pass before it fires again for the same', 0, 40).default(0),
    limit: whole('at most this many times a game; 0 for no limit', 0, 400).default(0),
    priority: whole('higher ones first; equal ones in the order of the file', -100, 100).default(0),
    examples: listOr(exampleSchema, 'small cases that check tries', 20),
  })
  .meta({ description: 'When something is so, then something happens.' });

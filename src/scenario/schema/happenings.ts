// Describes what may happen in a scenario: events, decks, injects, their choices and the closed list of effects.

import { z } from 'zod';
import { RULE_CHANGEABLE } from '../../engine/index.ts';
import {
  expression,
  id,
  list,
  listOr,
  note,
  quantity,
  quantityOr,
  ref,
  text,
  whole,
} from './pieces.ts';
import { sharesSchema } from './actors.ts';

/** What an effect of an event or of a rule may change, by subject. */
export const CHANGEABLE = RULE_CHANGEABLE;
export const CHANGEABLE_COLUMNS = Object.values(CHANGEABLE).flat();

const amount = (description: string) => quantity(description, -100, 100, 'of the stock');

const changeSchema = z.strictObject({
  kind: z.literal('change'),
  column: z
    .enum(CHANGEABLE_COLUMNS as [string, ...string[]])
    .meta({ description: 'the stock that changes' }),
  zones: listOr(ref('zone', 'a zone'), 'zones, for a stock of zones'),
  states: listOr(ref('state', 'a state'), 'states, for a stock of states'),
  pairs: listOr(ref('pair', 'a pair'), 'pairs, for a stock of pairs'),
  passages: listOr(ref('passage', 'a passage'), 'passages, for a stock of passages'),
  flows: listOr(ref('flow', 'a flow'), 'flows, for a stock of flows'),
  pick: z.enum(['all', 'one']).default('all').meta({ description: 'all of them, or one drawn' }),
  how: z.enum(['add', 'times', 'towards-one']).meta({
    description: 'add the amount; multiply by it; move by that share of what is lacking to 1',
  }),
  amount: amount('how much'),
});
const riftSchema = z.strictObject({
  kind: z.literal('rift'),
  pairs: list(ref('pair', 'a pair'), 'pairs of which one is drawn', 1, 60),
  amount: amount('trust lost between them'),
});
const stringsSchema = z.strictObject({
  kind: z.literal('strings'),
  partner: ref('partner', 'the partner'),
  strings: sharesSchema,
});
const exitSchema = z.strictObject({
  kind: z.literal('exit'),
  partner: ref('partner', 'the partner that leaves'),
});
const frameworkEffectSchema = z.strictObject({
  kind: z.literal('framework'),
  framework: ref('framework', 'the framework'),
  change: z
    .enum(['ends', 'starts', 'leaves'])
    .meta({ description: 'it ends, starts, or a state leaves it' }),
  state: ref('state', 'the state that leaves').optional(),
});
const promiseSchema = z.strictObject({
  kind: z.literal('promise'),
  zone: ref('zone', 'the zone'),
  state: ref('state', 'who owes it'),
  delayTurns: whole('turns until it is due', 1, 12),
});

export const effectSchema = z
  .discriminatedUnion('kind', [
    changeSchema,
    riftSchema,
    stringsSchema,
    exitSchema,
    frameworkEffectSchema,
    promiseSchema,
  ])
  .meta({ description: 'One thing that an event or a choice does.' });

export const choiceSchema = z.strictObject({
  id: id('the name of the choice in the file'),
  text: text('what the seat may decide'),
  fictionalText: text('the same when fictional names are on', 'optional'),
  credits: quantityOr(0, 'what it costs in money', -50, 50, 'credits'),
  capital: quantityOr(0, 'what it costs in political capital', -50, 50, 'points'),
  effects: listOr(effectSchema, 'what it does', 20),
});

/** What an event of a deck and an inject of the facilitator's hand share. */
const happening = {
  title: text('the headline'),
  fictionalTitle: text('the headline when fictional names are on', 'optional'),
  text: text('what is told to the table'),
  fictionalText: text('what is told when fictional names are on', 'optional'),
  effects: listOr(effectSchema, 'what it does', 20),
  asks: ref('seat', 'the seat that must choose').optional(),
  choices: listOr(choiceSchema, 'what that seat may choose', 6),
  defaultChoice: id('the choice that stands when none is made').optional(),
  strain: quantityOr(0, 'how far it makes other partners more likely to leave', 0, 1),
  note: note(),
};

export const eventSchema = z
  .strictObject({
    id: id('the name of the event in the file'),
    ...happening,
    probability: quantityOr(
      0,
      'chance a turn while it may happen; 1 makes it scripted; left out, a deck or a rule makes it happen',
      0,
      1,
      'probability',
    ),
    when: expression('truth', 'a condition on the world without which it cannot happen').optional(),
    deck: ref('deck', 'the deck that it is a card of').optional(),
    weight: quantityOr(1, 'weight among the cards of its deck that may happen', 0, 100, 'x'),
    fromTurn: whole('first turn in which it may happen', 1, 60).default(1),
    toTurn: whole('last turn in which it may happen', 1, 60).default(60),
    limit: whole('at most this many times in a game', 1, 60).default(1),
  })
  .meta({ description: 'Something that happens by itself, by a deck or by a rule.' });

export const deckSchema = z
  .strictObject({
    id: id('the name of the deck in the file'),
    chance: quantity('chance a turn that a card is drawn', 0, 1, 'probability'),
    fromTurn: whole('first turn in which a card may be drawn', 1, 60).default(1),
    toTurn: whole('last turn in which a card may be drawn', 1, 60).default(60),
    note: note(),
  })
  .meta({
    description: 'Events of which one is drawn, by weight, among those that may happen.',
  });

export const injectSchema = z
  .strictObject({
    id: id('the name of the inject in the file'),
    ...happening,
  })
  .meta({ description: "Something that happens by the facilitator's hand only." });

// Describes who acts in a scenario: states and what lies between them, networks and their flows, partners, frameworks, seats.

import { z } from 'zod';
import {
  FRAMEWORK_KINDS,
  GOODS,
  NETWORK_KINDS,
  ORDER_KIND_IDS,
  SEAT_KINDS,
} from '../../engine/index.ts';
import { id, list, listOr, note, quantity, quantityOr, ref, text, whole } from './pieces.ts';

/** One number a good; the five shares sum to 1. */
export const sharesSchema = z
  .strictObject({
    trade: quantity('informal trade', 0, 1, 'share'),
    drugs: quantity('drugs', 0, 1, 'share'),
    migrants: quantity('facilitated migration', 0, 1, 'share'),
    arms: quantity('arms', 0, 1, 'share'),
    fighters: quantity('fighters', 0, 1, 'share'),
  })
  .meta({ description: 'Shares of attention by good; they sum to 1.' });

export const stateSchema = z
  .strictObject({
    id: id('the name of the state in the file'),
    name: text('the name on screen'),
    fictionalName: text('its name when fictional names are on', 'optional'),
    seated: z
      .boolean()
      .meta({ description: 'a team or a computer plays it; others answer proposals by rule' }),
    baseIncome: quantity('income a turn', 0, 100, 'credits/turn'),
    budget: quantity('money at the start', 0, 100, 'credits'),
    politicalCapital: quantityOr(50, 'political capital at the start', 0, 100, 'points'),
    legitimacy: quantity('legitimacy', 0, 1),
    ruleOfLaw: quantity('rule of law', 0, 1),
    oversight: quantityOr(0.2, 'oversight of the forces', 0, 1),
    fatigue: quantityOr(0.2, 'fatigue of the forces', 0, 1),
    training: quantityOr(0.4, 'tactical training', 0, 1),
    ownership: quantityOr(0.2, 'ownership of aided capability', 0, 1),
    note: note(),
  })
  .meta({
    description: "A country's authorities. The numbers are teaching calibrations, never a ranking.",
  });

export const pairSchema = z
  .strictObject({
    id: id('left out, it is made of the two states').optional(),
    a: ref('state', 'one state'),
    b: ref('state', 'the other state'),
    closure: quantity('political closure between them', 0, 1),
    trust: quantity('trust between them', 0, 1),
    rung: whole('rung of the ladder of cooperation at the start', 0, 5).default(0),
    practice: quantityOr(0.3, 'how far what is signed is practised', 0, 1),
    note: note(),
  })
  .meta({ description: 'Two states and what lies between them.' });

export const networkSchema = z
  .strictObject({
    id: id('the name of the network in the file'),
    name: text('the name on screen; a behaviour, never a community'),
    kind: z.enum(NETWORK_KINDS).meta({ description: 'what it lives from' }),
    reprisal: quantityOr(1, 'factor on reprisals', 0, 5, 'x'),
    attack: quantityOr(1, 'factor on attacks', 0, 5, 'x'),
    provision: quantityOr(1, 'factor on gains from permitting banned trade', 0, 5, 'x'),
    tax: quantityOr(0, 'share taken from other networks on shared routes', 0, 3, 'x'),
    note: note(),
  })
  .meta({ description: 'An illicit network: goods, routes, beliefs about risk.' });

export const flowSchema = z
  .strictObject({
    id: id('the name of the flow in the file'),
    network: ref('network', 'who moves it'),
    good: z.enum(GOODS).meta({ description: 'what moves' }),
    from: list(ref('zone', 'a zone'), 'where it may begin', 1, 20),
    to: list(ref('zone-or-gate', 'a zone or a gate'), 'where it may end', 1, 20),
    volume: quantity('volume a turn before play, an index number', 0, 1000, 'flow'),
    note: note(),
  })
  .meta({
    description: 'What one network moves of one good between two ends. The routes are computed.',
  });

export const partnerSchema = z
  .strictObject({
    id: id('the name of the partner in the file'),
    name: text('the name on screen'),
    fictionalName: text('its name when fictional names are on', 'optional'),
    note: text('what its package is, in a sentence or two', 'optional'),
    offeredTo: list(ref('state', 'a state'), 'states that it makes an offer to', 1, 20),
    money: quantity('money a turn', 0, 50, 'credits/turn'),
    kit: quantity('value of kit', 0, 50, 'credits'),
    exitHazard: quantity('chance a turn that it leaves', 0, 1, 'probability'),
    kitSensors: quantity('share of sensors lost at exit', 0, 1, 'share'),
    kitPatrols: quantity('share of patrols lost at exit', 0, 1, 'share'),
    strings: sharesSchema.nullable().default(null).meta({
      description: 'attention it asks for; none when left out',
    }),
    stringWeight: quantityOr(0, 'how far its wishes bind attention', 0, 1, 'share'),
    softShare: quantityOr(0, 'share spent on services and oversight', 0, 1, 'share'),
    evaluationQuality: quantityOr(0.5, 'how true its reports are', 0, 1),
    ruleOfLawDrift: quantityOr(0, 'change of rule of law a turn', -0.1, 0.1, '1/turn'),
    exploitationDrift: quantityOr(0, 'change of the exploited share', -0.2, 0.2, 'share'),
    rivalry: quantityOr(1, "factor on other partners' offers", 0, 2, 'x'),
    maritime: z.boolean().default(false).meta({ description: 'its sensors go to sea gates only' }),
    running: listOr(
      z
        .strictObject({
          state: ref('state', 'a state that it makes an offer to'),
          size: quantity('how large it is beside a new package', 0, 1, 'share'),
          note: note(),
        })
        .meta({ description: 'A package of earlier years.' }),
      'packages of earlier years that run when the game opens; nobody owns them',
      20,
    ),
  })
  .meta({ description: 'An outside supporter with a package and strings.' });

export const frameworkSchema = z
  .strictObject({
    id: id('the name of the framework in the file'),
    name: text('the name on screen'),
    fictionalName: text('its name when fictional names are on', 'optional'),
    kind: z.enum(FRAMEWORK_KINDS).meta({ description: 'what kind of body it is' }),
    members: list(ref('state', 'a state'), 'states that belong to it', 1, 30),
    rungCap: whole('highest rung its members can reach through it', 0, 5).default(5),
    capitalFactor: quantityOr(0, 'relative change of political capital for rungs', -1, 1, 'share'),
    delayTurns: whole('turns that a rung takes longer', 0, 8).default(0),
    meetingEvery: whole('turns between meetings; 0 for none', 0, 16).default(0),
    hazard: quantityOr(0, 'chance a turn that it ends', 0, 1, 'probability'),
    needsRung: whole('rung that pairs need before it can meet', 0, 5).default(0),
    needsPairs: whole('how many pairs need it', 0, 30).default(0),
    hostRisk: quantityOr(
      0,
      "chance of disruption at the host, times what the host's legitimacy lacks",
      0,
      1,
      'probability',
    ),
    freeMovement: z
      .boolean()
      .default(false)
      .meta({ description: 'its members owe each other free movement' }),
    note: note(),
  })
  .meta({ description: 'A body that several states belong to.' });

export const orderSetSchema = z
  .strictObject({
    id: id('the name of the set'),
    grants: list(
      z.strictObject({
        fromTurn: whole('the first turn in which they may be used', 1, 40),
        kinds: list(z.enum(ORDER_KIND_IDS), 'kinds of orders', 1, 70),
      }),
      'what may be ordered from when',
      1,
      40,
    ),
  })
  .meta({ description: 'Kinds of orders that a seat may use, and from which turn.' });

export const seatSchema = z
  .strictObject({
    id: id('the name of the seat in the file'),
    name: text('the name on screen'),
    fictionalName: text('its name when fictional names are on', 'optional'),
    kind: z.enum(SEAT_KINDS).meta({ description: 'what it plays' }),
    state: ref('state', 'the state, for a state seat').optional(),
    network: ref('network', 'the network, for a network seat').optional(),
    partner: ref('partner', 'the partner, for a partner seat').optional(),
    zones: listOr(ref('zone', 'a zone'), 'zones a community seat speaks for'),
    optional: z.boolean().default(false).meta({ description: 'a table may leave it empty' }),
    role: text('one sentence: who you are'),
    fictionalRole: text('the same when fictional names are on', 'optional'),
    card: text('the role card', 'optional'),
    fictionalCard: text('the role card when fictional names are on', 'optional'),
    goals: z
      .record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/), z.number().min(-100).max(100))
      .default({})
      .meta({ description: "measure: weight, for search and for the table's own choice" }),
    points: whole('order points a turn', 0, 12),
    orders: ref('order-set', 'the set of orders it may use'),
  })
  .meta({ description: 'What a team or a person plays.' });

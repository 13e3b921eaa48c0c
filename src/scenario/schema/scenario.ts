// Describes a whole scenario file: one description gives its type, its validator, its JSON Schema and its reference.

import { z } from 'zod';
import {
  flowSchema,
  frameworkSchema,
  networkSchema,
  orderSetSchema,
  pairSchema,
  partnerSchema,
  seatSchema,
  stateSchema,
} from './actors.ts';
import { courseSchema } from './course.ts';
import { deckSchema, eventSchema, injectSchema } from './happenings.ts';
import { lessonSchema } from './lessons.ts';
import { id, list, listOr, note, quantity, ref, text, whole } from './pieces.ts';
import { gateSchema, passageSchema, zoneSchema } from './places.ts';
import { ruleSchema } from './rules.ts';
import { workshopSchema } from './workshop.ts';

export const FORMAT = 'tukhum-scenario';
export const VERSION = 1;

/** A key of the scenario's list of sources. */
export const SOURCE_KEY = /^[A-Za-z][A-Za-z0-9.-]{0,39}$/;

const sourceSchema = z
  .strictObject({
    title: z.string().min(1).max(300).meta({ description: 'author, title, where it appeared' }),
    year: whole('year of publication', 1900, 2100).optional(),
    note: note('how far it carries the numbers that name it'),
  })
  .meta({ description: 'A text or data set that numbers point to.' });

/** More questions than this tire a table before it has begun. @source MODEL.md F, design choice */
const MOST_ASKED = 6;

const calendarSchema = z
  .strictObject({
    turns: whole('turns with orders, one a quarter', 1, 40),
    tail: whole('turns after the last orders, played by the world alone', 0, 12).default(4),
    startYear: whole('year of the first turn', 1900, 2100),
    startQuarter: whole('quarter of the first turn', 1, 4),
    turnsPerRound: whole('turns that a round of a short table plays', 1, 2).default(1),
  })
  .meta({ description: 'How long the game is and when it begins.' });

const playSchema = z
  .strictObject({
    communityConsent: z.boolean().default(false).meta({
      description: "works and forums in a community seat's zone need its signature",
    }),
    firstSeat: ref('seat', 'the seat that someone playing alone is offered first').optional(),
    asked: listOr(
      ref('lesson', 'the lesson'),
      'what a table is asked to predict first, in this order, six at most; every lesson when left out',
      MOST_ASKED,
    ),
  })
  .default({ communityConsent: false, asked: [] })
  .meta({ description: 'Rules of the table.' });

const sectionSchema = z
  .strictObject({
    id: id('the name of the section in the file'),
    title: text('its heading'),
    fictionalTitle: text('its heading when fictional names are on', 'optional'),
    text: text('its words; a blank line begins a paragraph'),
    fictionalText: text('its words when fictional names are on', 'optional'),
  })
  .meta({ description: 'A part of the briefing.' });

export const scenarioSchema = z
  .strictObject({
    format: z.literal(FORMAT).meta({ description: 'marks the file as a scenario' }),
    version: z.literal(VERSION).meta({ description: 'the version of this format' }),
    id: id('the name of the scenario in files and records'),
    title: text('the title'),
    fictionalTitle: text('the title when fictional names are on', 'optional'),
    summary: text('two or three sentences for the list of scenarios'),
    fictionalSummary: text('the summary when fictional names are on', 'optional'),
    calendar: calendarSchema,
    play: playSchema,
    sources: z
      .record(z.string().regex(SOURCE_KEY), sourceSchema)
      .default({})
      .meta({ description: 'what the numbers rest on; "design choice" needs no entry' }),
    parameters: z
      .record(
        z.string().max(60),
        quantity('the value of the parameter here', -1000, 1000, 'of the parameter'),
      )
      .default({})
      .meta({ description: 'parameters of the model that differ here from their default' }),
    states: list(stateSchema, 'countries and their authorities', 1, 30),
    zones: list(zoneSchema, 'the ground', 1, 120),
    passages: listOr(passageSchema, 'ways between zones'),
    gates: listOr(gateSchema, 'ends of flows beyond the map', 20),
    pairs: listOr(pairSchema, 'what lies between states', 100),
    networks: listOr(networkSchema, 'illicit networks', 30),
    flows: listOr(flowSchema, 'what moves', 120),
    partners: listOr(partnerSchema, 'outside supporters', 20),
    frameworks: listOr(frameworkSchema, 'bodies of states', 20),
    decks: listOr(deckSchema, 'events of which one is drawn', 20),
    events: listOr(eventSchema, 'what may happen', 100),
    injects: listOr(injectSchema, "what the facilitator's hand may make happen", 100),
    orderSets: list(orderSetSchema, 'which orders seats may use', 1, 30),
    seats: list(seatSchema, 'who plays', 1, 30),
    briefing: z
      .strictObject({ sections: listOr(sectionSchema, 'in reading order', 20) })
      .default({ sections: [] })
      .meta({ description: 'what everybody reads first' }),
    rules: listOr(ruleSchema, 'when something is so, then something happens', 120),
    lessons: listOr(lessonSchema, 'claims with a test', 40),
    workshop: workshopSchema.optional(),
    course: courseSchema.optional(),
  })
  .meta({ description: 'A scenario.' });

/** A scenario as read: texts and numbers in one form, defaults filled in. */
export type Scenario = z.output<typeof scenarioSchema>;

// Describes how a scenario is run in a room: objectives, the facilitator's guide, timing plans; it plays nothing.

import { z } from 'zod';
import { id, list, listOr, ref, text, whole } from './pieces.ts';

/** What a step of a plan is spent on. `reserve` is time that nobody has spoken for yet. */
export const STEP_KINDS = [
  'welcome',
  'briefing',
  'predictions',
  'round',
  'check',
  'break',
  'tail',
  'debrief',
  'reserve',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

const stepSchema = z
  .strictObject({
    kind: z.enum(STEP_KINDS).meta({ description: 'what the time is spent on' }),
    minutes: whole('minutes it takes', 1, 120),
    round: whole('the round it is, for a step of kind `round`', 1, 40).optional(),
    injects: listOr(ref('inject', 'the inject'), 'injects to release when the round opens', 4),
    say: text('what the facilitator says or does', 'optional'),
    fictionalSay: text('the same when fictional names are on', 'optional'),
  })
  .meta({ description: 'A stretch of a plan.' });

const planSchema = z
  .strictObject({
    id: id('the name of the plan in the file'),
    title: text('its name on screen and paper'),
    minutes: whole('minutes from welcome to the end', 20, 480),
    rounds: whole('rounds that are played', 1, 40),
    turnsPerRound: whole('turns that a round plays', 1, 2),
    teams: list(ref('seat', 'a seat'), 'seats that teams hold, in order', 1, 8),
    steps: list(stepSchema, 'in order; their minutes add up to those of the plan', 3, 60),
  })
  .meta({ description: 'A session with a watch in hand.' });

const guideSchema = z
  .strictObject({
    id: id('the name of the section in the file'),
    title: text('its heading'),
    text: text('its words; a blank line begins a paragraph'),
    fictionalText: text('its words when fictional names are on', 'optional'),
  })
  .meta({ description: "A part of the facilitator's guide." });

const item = (description: string) =>
  z
    .strictObject({
      id: id('its name in the file'),
      text: text(description),
      fictionalText: text('the same when fictional names are on', 'optional'),
    })
    .meta({ description });

export const workshopSchema = z
  .strictObject({
    objectives: list(item('what somebody can do afterwards'), 'what it is for', 1, 8),
    leavesOut: listOr(item('something that it does not model or show'), 'what it leaves out', 12),
    guide: list(guideSchema, "the facilitator's guide, in reading order", 1, 12),
    plans: list(planSchema, 'timing plans, the shortest first', 1, 8),
    debrief: list(item('a question'), 'questions for the whole exercise', 1, 12),
  })
  .meta({ description: 'How it is run in a room.' });

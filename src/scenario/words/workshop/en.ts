// Says in English what is found in plans of a workshop and in opposed pairs; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting, said } from '../parts.ts';

const quoted = quoting('“', '”');

export const workshopEn = {
  'plan-minutes': {
    message: (f) =>
      `The steps of ${quoted(f['id'])} take ${said(f['sum'])} minutes; the plan says ${said(f['minutes'])}.`,
    hint: () => 'Change a step, or the minutes of the plan.',
  },
  'plan-rounds': {
    message: (f) =>
      `The plan ${quoted(f['id'])} has ${said(f['rounds'])} rounds; its steps are rounds ${said(f['found']) || '–'}.`,
    hint: () => 'Give each round one step of kind round, in order, from 1.',
  },
  'plan-past-end': {
    message: (f) =>
      `The plan ${quoted(f['id'])} plays ${said(f['asked'])} turns; the calendar has ${said(f['turns'])}.`,
    hint: () => 'Play fewer rounds, or fewer turns a round.',
  },
  'round-without-number': {
    message: () => 'A step of kind round does not say which round it is.',
    hint: () => 'Add for example "round: 1".',
  },
  'number-without-round': {
    message: (f) => `A step of kind ${quoted(f['kind'])} is no round and has no number.`,
    hint: () => 'Delete the number, or make the step a round.',
  },
  'injects-without-round': {
    message: (f) => `Injects are released when a round opens; this step is ${quoted(f['kind'])}.`,
    hint: () => 'Move them to a step of kind round.',
  },
  'team-control': {
    message: (f) => `The seat ${quoted(f['id'])} is the facilitator's and no team's.`,
    hint: () => 'Name a seat that plays.',
  },
  'plan-without-tail': {
    message: (f) => `The plan ${quoted(f['id'])} never shows what is left when support ends.`,
    hint: () => 'Add a step of kind tail; one card and five minutes are enough.',
  },
  'plan-without-debrief': {
    message: (f) => `The plan ${quoted(f['id'])} has no debrief.`,
    hint: () => 'Add a step of kind debrief; a game without one teaches by accident.',
  },
  'debrief-short': {
    message: (f) =>
      `The debrief of ${quoted(f['id'])} takes ${said(f['debrief'])} minutes, less than a quarter of the plan.`,
    hint: (f) => `Give it ${said(f['least'])} minutes or more.`,
  },
  'round-short': {
    message: (f) =>
      `A round of ${said(f['minutes'])} minutes is shorter than what teams need to read, talk and decide.`,
    hint: (f) =>
      `Give it ${said(f['least'])} minutes or more; docs/timing.md says what they are for.`,
  },
  'inject-unplanned': {
    message: (f) => `No plan releases the inject ${quoted(f['id'])}.`,
    hint: () => 'Give it a round in one of the plans, or delete it.',
  },
  'pair-alone': {
    message: (f) =>
      `The lesson ${quoted(f['id'])} is the only one of the opposed pair ${quoted(f['pair'])}.`,
    hint: () => 'Write the claim that opposes it, or take the pair away.',
  },
  'pair-agrees': {
    message: (f) =>
      `In the opposed pair ${quoted(f['pair'])}, ${quoted(f['id'])} asks what ${quoted(f['other'])} asks.`,
    hint: () => 'Let them differ in the sides, in the measure or in the direction.',
  },
} as const satisfies Partial<FindingCatalogue>;

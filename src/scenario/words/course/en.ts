// Says in English what is found in courses; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting, said } from '../parts.ts';

const quoted = quoting('“', '”');

export const courseEn = {
  'course-wrong-seat': {
    message: (f) => `A learner cannot hold the seat ${quoted(f['seat'])}.`,
    hint: () => 'Give the course a seat of a state or of a community.',
  },
  'course-turn-order': {
    message: (f) =>
      `In the pass ${quoted(f['pass'])} turn ${said(f['turn'])} stands where turn ${said(f['expected'])} belongs.`,
    hint: () => 'Write each turn with orders once, from the first to the last.',
  },
  'course-turn-missing': {
    message: (f) =>
      `The pass ${quoted(f['pass'])} speaks of ${said(f['given'])} of ${said(f['turns'])} turns.`,
    hint: () => 'Write the turns that are missing, or give the calendar fewer.',
  },
  'course-long': {
    message: (f) =>
      `This text has ${said(f['count'])} words (${said(f['language'])}); a course has room for ${said(f['most'])}.`,
    hint: () => 'Say one thing a turn and leave the rest to what the learner sees.',
  },
  'course-same-passes': {
    message: (f) =>
      `The passes ${quoted(f['first'])} and ${quoted(f['second'])} propose the same orders.`,
    hint: () => 'Let the second pass try something else, or there is nothing to compare.',
  },
  'course-order-refused': {
    message: (f) =>
      `In turn ${said(f['turn'])} of the pass ${quoted(f['pass'])} the order ${quoted(f['kind'])} is refused (${said(f['why'])}).`,
    hint: () => 'Propose only what the seat may order then; docs/codes.md explains refusals.',
  },
} satisfies Partial<FindingCatalogue>;

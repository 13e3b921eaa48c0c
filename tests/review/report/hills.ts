// Plays the game that tests of the report tell of: two teams with reasons, an inject, an override, predictions, a debrief.

import { orderName } from '../../../src/cli/words/orders/index.ts';
import type { Locale } from '../../../src/base/index.ts';
import type { Order } from '../../../src/engine/index.ts';
import type { ReportParts, ReviewGame } from '../../../src/review/index.ts';
import { readScenario } from '../../../src/scenario/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { addToRecord, openSession, tableLessonsOf } from '../../../src/session/index.ts';
import type { Addition, GameRecord, Improvised } from '../../../src/session/index.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { good, setupWith } from '../../session/table.ts';
import { hillsText, reviewOf, worldFrom } from '../games.ts';

/** Texts of people who would break a page or a spreadsheet. */
export const MARKUP = '<script>alert("x")</script> & <b>bold</b>';
export const FORMULA = '=HYPERLINK("http://example.org","click")';
/** Stands in a private note only. */
export const SECRET = 'canary-of-the-private-note';
/** Names the one who wrote a feeling, and nothing else in the game. */
export const HAND = 'eastland';

export const TEXT = hillsText({
  id: 'told-hills',
  calendar: { turns: 4, tail: 2, startYear: 2019, startQuarter: 4, turnsPerRound: 1 },
  injects: [
    {
      id: 'letter',
      title: { en: 'A letter', fr: 'Une lettre', ar: 'رسالة' },
      text: { en: 'A letter is read out.', fr: 'On lit une lettre.', ar: 'تُقرأ رسالة.' },
    },
    {
      id: 'unsent',
      title: { en: 'Never sent', fr: 'Jamais lâché', ar: 'لم يُرسل' },
      text: { en: 'Nobody hears it.', fr: 'Personne ne l’entend.', ar: 'لا يسمعه أحد.' },
    },
  ],
});

export const OVERRIDE: Improvised = {
  kind: 'override',
  title: 'Set right by hand',
  reason: 'The table had been told otherwise.',
  effects: [
    { kind: 'change', column: 'trust', subjects: ['hills-west'], how: 'add', amount: 0.125 },
  ],
};

/** By turn and seat; the step that one side offers alone stays without an answer. */
const ORDERS: Readonly<Record<string, readonly Order[]>> = {
  '1 westland': [{ kind: 'patrol-raise', zone: 'hills-west' }],
  '1 eastland': [{ kind: 'posture', zone: 'hills-east', choice: 'service' }],
  '2 westland': [{ kind: 'coop-step', pair: 'westland--eastland' }],
};

const ADDED: readonly { readonly at: number; readonly by: string; readonly content: Addition }[] = [
  { at: 0, by: HAND, content: { kind: 'feeling', text: 'Torn all along.' } },
  { at: 2, by: 'room', content: { kind: 'keep', text: MARKUP } },
  { at: 0, by: 'room', content: { kind: 'change', text: FORMULA } },
  {
    at: 0,
    by: 'room',
    content: {
      kind: 'action',
      text: 'Answer the hotline.',
      owner: 'liaison officers',
      date: '2027-03-01',
      lesson: 'trust-takes-work',
    },
  },
  {
    at: 0,
    by: 'room',
    content: { kind: 'action', text: 'Somebody should.', owner: '', date: null, lesson: null },
  },
  {
    at: 1,
    by: 'facilitator',
    content: { kind: 'note', text: SECRET, objective: null, isPrivate: true },
  },
  {
    at: 2,
    by: 'room',
    content: {
      kind: 'dissent',
      parameter: 'recruitGrievance',
      subject: null,
      ours: 0.06,
      theirs: 0.02,
      turn: 2,
      who: 'A school of thought',
      result: [
        {
          measure: 'trust',
          state: null,
          span: 'tail',
          direction: 'higher',
          difference: { mean: 0.0214, low: 0.011, high: 0.031 },
          share: 0.8,
          n: 500,
        },
      ],
    },
  },
];

export const SCENARIO: Scenario = (() => {
  const { scenario } = readScenario(TEXT, { file: 'hills.yaml', tryExamples: false });
  if (scenario === null) throw new Error('The scenario of the tests of the report does not read.');
  return scenario;
})();

function playedHills(): GameRecord {
  const world = worldFrom(TEXT);
  const people = ['westland', HAND];
  const setup = {
    ...setupWith({ seed: 'told', people }, world),
    scenario: { id: world.id, title: SCENARIO.title, text: TEXT },
  };
  const session = good(openSession(setup, world, STRATEGIES, tableLessonsOf(SCENARIO)));
  good(session.predict('westland', 'trust-takes-work', 'holds'));
  session.advance();
  while (session.phase() !== 'debrief') {
    if (session.phase() === 'orders') {
      const turn = session.turn();
      if (turn === 2) good(session.inject('letter'));
      if (turn === 3) good(session.improvise(OVERRIDE));
      for (const seat of people) {
        const reason = seat === 'westland' ? MARKUP : FORMULA;
        const orders = ORDERS[`${turn} ${seat}`] ?? [];
        good(session.submit(seat, orders, turn === 1 ? reason : ''));
      }
      session.close();
    } else if (session.phase() === 'tail' && !session.over()) session.tail();
    session.advance();
  }
  return ADDED.reduce((record, added) => good(addToRecord(record, added)), session.record());
}

export const RECORD: GameRecord = playedHills();
export const GAME: ReviewGame = reviewOf(RECORD, worldFrom(TEXT));

export function partsIn(locale: Locale, more: Partial<ReportParts> = {}): ReportParts {
  return { scenario: SCENARIO, locale, orderName: (kind) => orderName(locale, kind), ...more };
}

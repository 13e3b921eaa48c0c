// Fills the tables of the debrief: feelings without hand, the plan, answers and notes, doubts and what-ifs; private notes stay out.

import { improvementOf } from '../../improvement/index.ts';
import type { Dissent, ImprovementPlan, KeptWhatIf } from '../../improvement/index.ts';
import { additionsIn } from '../../../session/index.ts';
import type { Cell, ReviewTable } from '../table.ts';
import { measureName, orderText, seatName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tableIn } from './columns.ts';

/** What the room wrote: as it was handed over, or as the record holds it. */
export function planOf({ game, parts }: Pick<Telling, 'game' | 'parts'>): ImprovementPlan {
  return improvementOf(parts.additions ?? additionsIn(game.record));
}

export function feelingsTable(telling: Telling): ReviewTable {
  const rows = planOf(telling).feelings.map((text) => [text]);
  return tableIn(telling, 'feelings', ['text'], rows);
}

/** A lesson by its claim; by its id where the scenario has no such lesson. */
export function lessonClaim({ scenario, say }: Telling, id: string | null): string {
  if (id === null) return '';
  const lesson = scenario.lessons.find((one) => one.id === id);
  return lesson === undefined ? id : say(lesson.claim);
}

export function planTable(telling: Telling): ReviewTable {
  const { words } = telling;
  const { keep, change, actions } = planOf(telling);
  const written = (['keep', 'change'] as const).flatMap((kind) =>
    (kind === 'keep' ? keep : change).map(({ turn, text }): readonly Cell[] => [
      words.planKinds[kind],
      text,
      null,
      null,
      null,
      turn === 0 ? null : turn,
    ]),
  );
  const done = actions.map(({ text, owner, date, lesson }): readonly Cell[] => [
    words.planKinds.action,
    text,
    owner,
    date,
    lessonClaim(telling, lesson),
    null,
  ]);
  const columns = ['kind', 'text', 'owner', 'date', 'lesson', '#turn'] as const;
  return tableIn(telling, 'plan', columns, [...written, ...done]);
}

export function answersTable(telling: Telling): ReviewTable {
  const { words } = telling;
  const { answers, notes } = planOf(telling);
  return tableIn(
    telling,
    'answers',
    ['kind', 'question', 'text', '#turn'],
    [
      ...answers.map(({ question, text }) => [words.planKinds.answer, question, text, null]),
      ...notes.map(({ turn, text, objective }) => [
        words.planKinds.note,
        objective === null ? null : lessonClaim(telling, objective),
        text,
        turn === 0 ? null : turn,
      ]),
    ],
  );
}

/** Whose value is doubted, and which: "exitHazard (overseas)". */
export function doubtedName({ parameter, subject }: Dissent): string {
  return subject === null ? parameter : `${parameter} (${subject})`;
}

export function triedText(telling: Telling, { turn, seat, removed, added }: KeptWhatIf): string {
  const { words } = telling;
  const list = (orders: KeptWhatIf['added']) =>
    words.listed(orders.map((order) => orderText(telling, order)));
  return words.whatIfLine(turn, seatName(telling, seat), list(removed), list(added));
}

export function dissentsTable(telling: Telling): ReviewTable {
  const { words } = telling;
  const { dissents, whatIfs } = planOf(telling);
  const doubts = dissents.map((one) => ({
    start: [words.planKinds.dissent, one.who, one.turn, doubtedName(one), one.ours, one.theirs],
    result: one.result,
  }));
  const tried = whatIfs.map((one) => ({
    start: [words.planKinds['what-if'], null, one.turn, triedText(telling, one), null, null],
    result: one.result,
  }));
  const rows = [...doubts, ...tried].flatMap(({ start, result }): (readonly Cell[])[] => {
    if (result.length === 0) return [[...start, ...Array<Cell>(8).fill(null)]];
    return result.map(({ measure, state, span, direction, difference, share, n }) => [
      ...start,
      measureName(telling, { metric: measure, state }),
      words.span[span],
      words.directions[direction],
      difference.mean,
      difference.low,
      difference.high,
      share,
      n,
    ]);
  });
  return tableIn(
    telling,
    'dissents',
    [
      ...(['kind', 'who', '#turn', 'parameter', '#ours', '#theirs', 'measure', 'span'] as const),
      ...(['direction', '#mean', '#low', '#high', '#share', '#n'] as const),
    ],
    rows,
  );
}

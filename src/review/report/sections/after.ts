// Writes what the room made of it: doubts and what-ifs with their results, feelings without names, the plan of improvement.

import { heading, list, paragraph } from '../../../scenario/index.ts';
import type { Block, Section } from '../../../scenario/index.ts';
import type { KeptWhatIf, Written } from '../../improvement/index.ts';
import { figure, scaleOf } from '../figures.ts';
import { doubtedName, lessonClaim, planOf, triedText } from '../tables/debrief.ts';
import { measureName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { differenceText, note, sectionOf, textTable, theirs } from './blocks.ts';

export function dissentsSection(telling: Telling): Section {
  const { words, locale } = telling;
  const { dissents, whatIfs } = planOf(telling);
  const value = (number: number) => figure(locale, number, { factor: 1, digits: 3 });
  const doubts = dissents.flatMap((one): Block[] => [
    paragraph(
      `${words.dissentLine(theirs(one.who), theirs(doubtedName(one)), value(one.theirs), value(one.ours))}, ${words.fromTurn(one.turn)}`,
      'spoken',
    ),
    ...list(effectLines(telling, one.result)),
  ]);
  const tried = whatIfs.flatMap((one): Block[] => [
    paragraph(triedText(telling, one), 'spoken'),
    ...list(effectLines(telling, one.result)),
  ]);
  const blocks = [...doubts, ...tried];
  return sectionOf(
    telling,
    'dissents',
    blocks.length === 0 ? [paragraph(words.dissentsNone)] : blocks,
  );
}

/** The changed game less the one that was played. */
function effectLines(telling: Telling, result: KeptWhatIf['result']): readonly string[] {
  const { words } = telling;
  return result.map(({ measure, state, span, direction, difference, n }) =>
    words.keptEffect(
      measureName(telling, { metric: measure, state }),
      words.span[span],
      differenceText(telling, { ...difference, n }, scaleOf(measure)),
      words.directions[direction],
    ),
  );
}

export function feelingsSection(telling: Telling): Section {
  const { words } = telling;
  const { feelings } = planOf(telling);
  return sectionOf(
    telling,
    'feelings',
    feelings.length === 0
      ? [paragraph(words.feelingsNone)]
      : [note(words.feelingsNote), ...list(feelings.map(theirs))],
  );
}

export function planSection(telling: Telling): Section {
  const { words } = telling;
  const { keep, change, answers, notes } = planOf(telling);
  const part = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [heading(title), ...blocks];
  const written = (lines: readonly Written[]) =>
    list(
      lines.map(({ turn, text }) =>
        turn === 0 ? theirs(text) : words.aboutTurn(theirs(text), turn),
      ),
    );
  const blocks = [
    ...part(words.keep, written(keep)),
    ...part(words.change, written(change)),
    ...part(words.actions, actionTable(telling)),
    ...part(
      words.answers,
      textTable(
        [words.columns.question, words.columns.text],
        answers.map(({ question, text }) => [question, text]),
      ),
    ),
    ...part(words.notes, written(notes)),
  ];
  return sectionOf(telling, 'plan', blocks.length === 0 ? [paragraph(words.planNone)] : blocks);
}

/** An action without an owner or a date says so in its place. */
function actionTable(telling: Telling): readonly Block[] {
  const { words } = telling;
  const { columns } = words;
  const rows = planOf(telling).actions.map(({ text, owner, date, lesson, lacks }) => [
    text,
    lacks.includes('owner') ? words.lacks.owner : owner,
    date ?? words.lacks.date,
    lessonClaim(telling, lesson),
  ]);
  return textTable([words.actions, columns.owner, `#${columns.date}`, columns.lesson], rows);
}

// Writes what was learned and missed: lessons predicted, seen and expected; proposals without an answer, steps not taken.

import { heading, paragraph } from '../../../scenario/index.ts';
import type { Block, Section } from '../../../scenario/index.ts';
import { unansweredIn } from '../../missed/index.ts';
import { pairOf, stepsOf } from '../tables/missed.ts';
import { predictedText, toldLessons } from '../tables/lessons.ts';
import type { ToldLesson } from '../tables/lessons.ts';
import { measureName, orderText, seatName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { differenceText, sectionOf, textTable, valueText } from './blocks.ts';

export function lessonsSection(telling: Telling): Section {
  const { words } = telling;
  const { columns } = words;
  const lessons = toldLessons(telling);
  if (lessons.length === 0) return sectionOf(telling, 'lessons', [paragraph(words.lessonsNone)]);
  const rows = lessons.map((lesson) => {
    const predicted = predictedText(telling, lesson);
    return [
      lesson.claim,
      predicted.length === 0 ? words.predictedNone : predicted,
      seenLines(telling, lesson),
      words.verdicts[lesson.expected],
    ];
  });
  return sectionOf(telling, 'lessons', [
    paragraph(words.lessonsNote),
    ...textTable([columns.claim, columns.predicted, words.seenHead, columns.expected], rows),
  ]);
}

function seenLines(telling: Telling, { seen }: ToldLesson): readonly string[] {
  const { words } = telling;
  if (seen === null) return [words.notStored];
  const measured = seen.measured.map(({ measure, played, idle }) =>
    words.seenLine(
      measureName(telling, measure),
      valueText(telling, measure.metric, played),
      valueText(telling, measure.metric, idle),
    ),
  );
  const fired = (says: 'for' | 'against') =>
    seen.firings.filter((firing) => firing.says === says).length;
  const rules = fired('for') + fired('against');
  return [...measured, ...(rules === 0 ? [] : [words.firedLine(fired('for'), fired('against'))])];
}

export function missedSection(telling: Telling): Section {
  const { words } = telling;
  const blocks = [...unansweredBlocks(telling), ...stepBlocks(telling)];
  return sectionOf(
    telling,
    'missed',
    blocks.length === 0 ? [paragraph(words.missedNone)] : [paragraph(words.missedNote), ...blocks],
  );
}

/** The same proposal of a seat stands once, with all its turns. */
function unansweredBlocks(telling: Telling): readonly Block[] {
  const { words } = telling;
  const { columns } = words;
  const lines = new Map<string, { readonly turns: number[]; readonly cells: readonly string[] }>();
  for (const { turn, seat, order, parties } of unansweredIn(telling.game)) {
    const cells = [
      seatName(telling, seat),
      orderText(telling, order),
      words.and(parties.map((party) => seatName(telling, party))),
    ];
    const line = lines.get(cells.join('|')) ?? { turns: [], cells };
    line.turns.push(turn);
    lines.set(cells.join('|'), line);
  }
  const rows = [...lines.values()].map(({ turns, cells }) => [turns.join(', '), ...cells]);
  if (rows.length === 0) return [];
  const heads = [columns.turn, columns.seat, columns.order, columns.parties];
  return [heading(words.unansweredHeading), ...textTable(heads, rows)];
}

function stepBlocks(telling: Telling): readonly Block[] {
  const { words } = telling;
  const { columns } = words;
  const rows = stepsOf(telling).map((step) => [
    pairOf(telling, step.pair),
    step.turns.map(String).join(', '),
    step.gains === undefined
      ? words.none
      : step.gains.map(({ seat, difference }) => {
          // Goals weigh measures of different units: the sum is in points of the seat's own goals.
          const gain = differenceText(telling, difference, { factor: 1, digits: 2 });
          return words.labelled(seatName(telling, seat), gain);
        }),
    words.missedReadings[step.reading ?? 'not-played'],
  ]);
  if (rows.length === 0) return [];
  const heads = [columns.pair, columns.turn, columns.gain, columns.reading];
  return [heading(words.stepsHeading), ...textTable(heads, rows)];
}

// Fills the tables of lessons three ways: predicted by the table, seen in this game, expected by the lab; one game gives no verdict.

import { tableLessonsOf } from '../../../session/index.ts';
import type { ReviewGame } from '../../game/index.ts';
import { lessonsIn } from '../../lessons/index.ts';
import type { LessonReviewed } from '../../lessons/index.ts';
import type { Cell, ReviewTable } from '../table.ts';
import { causeName, measureName, seatName, zoneName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tableIn } from './columns.ts';

export type ToldLesson = LessonReviewed & {
  readonly claim: string;
  readonly expected: Telling['scenario']['lessons'][number]['recorded'];
};

const reviewed = new WeakMap<ReviewGame, readonly LessonReviewed[]>();

/** A game with nothing done is played for it: once a game, whatever the language. */
function reviewedLessons({ game, scenario }: Telling): readonly LessonReviewed[] {
  const known = reviewed.get(game);
  if (known !== undefined) return known;
  const lessons = lessonsIn(game, tableLessonsOf(scenario, game.world.turns));
  reviewed.set(game, lessons);
  return lessons;
}

export function toldLessons(telling: Telling): readonly ToldLesson[] {
  const { scenario, say } = telling;
  return reviewedLessons(telling).map((one): ToldLesson => {
    const lesson = scenario.lessons.find(({ id }) => id === one.lesson);
    return { ...one, claim: say(lesson?.claim ?? {}), expected: lesson?.recorded ?? 'undecided' };
  });
}

/** Who expected what: "Government of …: holds". */
export function predictedText(telling: Telling, { predicted }: LessonReviewed): readonly string[] {
  const { words } = telling;
  return (['holds', 'fails', 'unsure'] as const).flatMap((expects) => {
    const seats = predicted.filter((one) => one.expects === expects);
    if (seats.length === 0) return [];
    const names = words.and(seats.map(({ seat }) => seatName(telling, seat)));
    return [words.predictedBy(names, words.expectations[expects])];
  });
}

export function lessonsTable(telling: Telling): ReviewTable {
  const { words } = telling;
  const rows = toldLessons(telling).flatMap((lesson): (readonly Cell[])[] => {
    const start = [lesson.lesson, lesson.claim, predictedText(telling, lesson).join('; ')];
    const expected = words.verdicts[lesson.expected];
    const measured = lesson.seen?.measured ?? [];
    if (measured.length === 0) return [[...start, null, null, null, expected]];
    return measured.map(({ measure, played, idle }) => {
      const name = measureName(telling, measure);
      return [...start, name, played, idle, expected];
    });
  });
  return tableIn(
    telling,
    'lessons',
    ['lesson', 'claim', 'predicted', 'measure', '#played', '#idle', 'expected'],
    rows,
  );
}

export function firingsTable(telling: Telling): ReviewTable {
  const { words } = telling;
  const rows = toldLessons(telling).flatMap(({ lesson, seen }) =>
    (seen?.firings ?? []).map(({ turn, rule, says, zone }) => [
      lesson,
      turn,
      causeName(telling, { kind: 'rule', id: rule }),
      words.says[says],
      zone < 0 ? null : zoneName(telling, zone),
    ]),
  );
  return tableIn(telling, 'firings', ['lesson', '#turn', 'rule', 'says', 'zone'], rows);
}

// Decides what opens of the lessons at the end of a game; only the game's own file asks.
import type { Prediction, Session } from '../../session/index.ts';
import type { ClosedBooks, LessonBook, RuleBook, RuleSentences } from '../../scenario/index.ts';
import type { LabGame } from '../facts/lessons.ts';

/** What opens of the lessons at the end, beside what the table predicted and saw. */
export interface LessonsOpened {
  readonly books: readonly LessonBook[];
  /** By seat held by a person. */
  readonly predictions: Readonly<Record<string, readonly Prediction[]>>;
  /** Words of every rule, read or not. */
  readonly rules: RuleBook;
  readonly sentences: RuleSentences;
  readonly lab: LabGame;
}

export function lessonsOpened(
  game: Session,
  closed: ClosedBooks,
  people: readonly string[],
): LessonsOpened {
  const { scenario } = game.setup;
  return {
    books: closed.lessons,
    predictions: Object.fromEntries(people.map((seat) => [seat, game.predictions(seat)])),
    rules: closed.rules,
    sentences: closed.sentences,
    lab: {
      id: game.record().link,
      folder: scenario.id,
      seed: game.setup.seed,
      scenario: { file: `${scenario.id}.yaml`, text: scenario.text },
    },
  };
}

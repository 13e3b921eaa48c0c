// Decides what of the lessons a seat's screen holds during a game, and what opens at its end; only the game's own file asks.
import type { Prediction, Session } from '../../session/index.ts';
import type { Localised } from '../../base/index.ts';
import { heardIn, heardKey } from '../facts/lessons.ts';
import type { HeardRules, LabGame, LessonBook, RuleBook, RuleSentences } from '../facts/lessons.ts';
import type { ClosedBooks } from '../scenarios/messages.ts';
import type { SeatScreen } from './table.ts';

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

type Lessons = Pick<SeatScreen, 'predictions' | 'predicting' | 'observations' | 'heard'>;

/** No verdict, no rule but those that its own news told. */
export function lessonsOf(game: Session, closed: ClosedBooks, seat: string): Lessons {
  return {
    predictions: game.predictions(seat),
    predicting: game.predicting(),
    observations: game.observations(seat),
    heard: game.phase() === 'debrief' ? allHeard(game, closed) : heardBy(game, closed, seat),
  };
}

/** Words of the rules in every line that a seat has read. */
function heardBy(game: Session, closed: ClosedBooks, seat: string): HeardRules {
  const turns = Array.from({ length: game.turn() + 1 }, (_, at) => at + 1);
  const lines = turns.flatMap((turn) => game.viewAt(seat, turn)?.news ?? []);
  return heardIn(lines, closed.rules, game.world);
}

/** Every rule by what it tells, else by what it does. */
function allHeard({ world }: Session, { rules, sentences }: ClosedBooks): HeardRules {
  const heard: Record<string, Localised> = {};
  world.rules.forEach(({ id }, index) => {
    const told = rules[id] ?? [];
    told.forEach((text, effect) => {
      if (text !== null) heard[heardKey(index, effect)] = text;
    });
    const words = told.find((text) => text !== null) ?? sentences[id];
    if (words !== undefined && words !== null) heard[id] = words;
  });
  return heard;
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

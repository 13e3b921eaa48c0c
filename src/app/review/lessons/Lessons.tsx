// Decides how the lessons are opened: predicted by the table, seen in this game, expected by the lab; then what the room answers.
import { useEffect, useMemo } from 'react';
import { lessonsIn } from '../../../review/index.ts';
import type { LessonReviewed } from '../../../review/index.ts';
import type { Prediction } from '../../../session/index.ts';
import { LessonSheet, openLabTests } from '../../debrief/index.ts';
import { askedFirst } from '../../facts/lessons.ts';
import { useWords } from '../../kit/index.ts';
import type { LessonsOpened } from '../../stores/lessonFacts.ts';
import { useLater } from '../later.ts';
import type { OpenGame } from '../stores/review.ts';
import { Steps } from '../Steps.tsx';
import type { Step } from '../Steps.tsx';
import { useReview, useReviewState } from '../use.ts';
import { Answers } from './Answers.tsx';
import { Dissents } from './Dissents.tsx';
import styles from './Lessons.module.css';

export function Lessons() {
  const { t, say } = useWords();
  const { lab, books, scenario, additions, presenter, names } = useReview();
  const opened = useReviewState((state) => state.opened);
  const reviewed = useLater(opened, reviewedIn);
  useEffect(() => openLabTests(lab), [lab]);
  const told = useMemo(() => (opened === null ? null : openedBooks(opened)), [opened]);
  if (told === null) return null;
  const said = Object.values(told.predictions).flatMap((seat) => seat.map(({ lesson }) => lesson));
  const { first, others } = askedFirst(books.lessons, scenario.lessons, new Set(said));
  const sheets = [...first, ...others].flatMap((book, at): Step[] => {
    const card = scenario.lessons.find(({ id }) => id === book.id);
    if (card === undefined) return [];
    const seen = reviewed?.find(({ lesson }) => lesson === book.id)?.seen ?? undefined;
    const body = (
      <LessonSheet
        {...{ opened: told, names, book, card, seen }}
        isOpen={presenter || at === 0}
        questions={<Answers card={card} />}
      />
    );
    return [{ id: book.id, name: say(card.claim), body }];
  });
  const help: Step = {
    id: 'help',
    isReaderOnly: true,
    body: <p className={styles['help']}>{t('lessons.opened')}</p>,
  };
  const hasDissent = additions.some(({ content }) => content.kind === 'dissent');
  const dissents: Step = { id: 'dissents', title: t('review.dissents'), body: <Dissents /> };
  return <Steps steps={[help, ...sheets, ...(hasDissent ? [dissents] : [])]} />;
}

/** Read once a game. */
const read = new WeakMap<OpenGame, readonly LessonReviewed[]>();

function reviewedIn(opened: OpenGame | null): readonly LessonReviewed[] {
  if (opened === null) return [];
  const known = read.get(opened) ?? lessonsIn(opened.game, opened.lessons);
  read.set(opened, known);
  return known;
}

/** What opens at the end, as the sheets of lessons read it. */
function openedBooks({ game, books, lab }: OpenGame): LessonsOpened {
  const given = game.turns[0]?.predictions ?? [];
  const people = game.record.seats.filter(({ holder }) => holder === 'person');
  const predictions = people.map(({ seat }): [string, readonly Prediction[]] => [
    seat,
    given.find((one) => one.seat === seat)?.says ?? [],
  ]);
  return {
    books: books.lessons,
    predictions: Object.fromEntries(predictions),
    rules: books.rules,
    sentences: books.sentences,
    lab,
  };
}

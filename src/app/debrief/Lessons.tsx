// Decides how each lesson is opened at the end: its claim and sources, then expected, seen and tested side by side, then who
// disagrees and what to discuss. It judges nothing.
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { LessonSeen as Seen } from '../../session/index.ts';
import { askedFirst } from '../facts/lessons.ts';
import type { LessonBook, LessonCard } from '../facts/lessons.ts';
import type { Names } from '../facts/names.ts';
import { Name, useWords } from '../kit/index.ts';
import { useNames, useTable } from '../kit/hooks.ts';
import type { DebriefBooks } from '../stores/game.ts';
import type { LessonsOpened } from '../stores/lessonFacts.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Horizon } from '../lessons/index.ts';
import { LessonLab, LessonWord } from './LessonLab.tsx';
import { LessonSeen } from './LessonSeen.tsx';
import { openLabTests } from './labTests.ts';
import styles from './Lessons.module.css';

interface LessonsProps {
  readonly books: DebriefBooks;
  readonly opened: LessonsOpened;
  readonly screen: SeatScreen;
}

export function Lessons({ books, opened, screen }: LessonsProps) {
  const { t } = useWords();
  const names = useNames(screen);
  const cards = useTable((state) => state.scenario?.lessons);
  const { lab, predictions } = opened;
  useEffect(() => openLabTests(lab), [lab]);
  if (cards === undefined) return null;
  const said = Object.values(predictions).flatMap((seat) => seat.map(({ lesson }) => lesson));
  const { first, others } = askedFirst(opened.books, cards, new Set(said));
  return (
    <section>
      <p className={styles['help']}>{t('lessons.opened')}</p>
      <Horizon className={styles['help']} />
      {[...first, ...others].map((book, at) => {
        const card = cards.find(({ id }) => id === book.id);
        if (card === undefined) return null;
        const seen = books.books.lessons.find(({ lesson }) => lesson === book.id);
        return (
          <LessonSheet
            key={book.id}
            {...{ opened, names, book, card, seen }}
            isOpen={at === 0}
            questions={<Questions card={card} />}
          />
        );
      })}
    </section>
  );
}

interface SheetProps {
  readonly opened: LessonsOpened;
  readonly names: Names;
  readonly book: LessonBook;
  readonly card: LessonCard;
  /** What the game showed; left out where that is not known. */
  readonly seen: Seen | undefined;
  readonly isOpen: boolean;
  readonly questions: ReactNode;
}

/** A long list folds: the first lies open, the others show claim and verdict. */
export function LessonSheet({ opened, names, book, card, seen, isOpen, questions }: SheetProps) {
  const { t, say } = useWords();
  return (
    <details className={styles['lesson']} open={isOpen}>
      <summary>
        <h2>{say(card.claim)}</h2>
        <LessonWord book={book} />
      </summary>
      {book.sources.length === 0 ? null : (
        <p className={styles['quiet']}>
          <Name>{t('lessons.sources', { titles: book.sources.join(' · ') })}</Name>
        </p>
      )}
      <div className={styles['three']}>
        <section>
          <h3>{t('lessons.predicted')}</h3>
          <Predicted opened={opened} names={names} lesson={book.id} />
        </section>
        <section>
          <h3>{t('lessons.observed')}</h3>
          {seen === undefined ? null : (
            <LessonSeen names={names} book={book} seen={seen} opened={opened} />
          )}
        </section>
        <section>
          <h3>{t('lessons.lab')}</h3>
          <LessonLab book={book} game={opened.lab} />
        </section>
      </div>
      <Dissent book={book} />
      {questions}
    </details>
  );
}

interface PredictedProps {
  readonly opened: LessonsOpened;
  readonly names: Names;
  readonly lesson: string;
}

function Predicted({ opened, names, lesson }: PredictedProps) {
  const { t } = useWords();
  const seats = Object.entries(opened.predictions);
  const said = (seat: (typeof seats)[number]) =>
    seat[1].find((one) => one.lesson === lesson)?.expects ?? 'none';
  return (
    <ul className={styles['seats']}>
      {seats.map((seat) => (
        <li key={seat[0]}>
          <span>
            <Name>{names.seat(seat[0])}</Name>
          </span>
          <strong>{t(`lessons.expects.${said(seat)}`)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Dissent({ book }: { readonly book: LessonBook }) {
  const { t, say } = useWords();
  if (book.dissent.length === 0) return null;
  return (
    <section className={styles['more']}>
      <h3>{t('lessons.dissent')}</h3>
      {book.contested ? <p className={styles['quiet']}>{t('lessons.contested')}</p> : null}
      <ul>
        {book.dissent.map(({ who, says, sources }, at) => (
          <li key={at}>
            <strong>
              <Name>{say(who)}</Name>
            </strong>
            <p>{say(says)}</p>
            {sources.length === 0 ? null : (
              <p className={styles['quiet']}>
                <Name>{t('lessons.sources', { titles: sources.join(' · ') })}</Name>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ card }: { readonly card: LessonCard }) {
  const { t, say } = useWords();
  if (card.debrief.length === 0) return null;
  return (
    <section className={styles['more']}>
      <h3>{t('lessons.questions')}</h3>
      <ul>
        {card.debrief.map((text, at) => (
          <li key={at}>{say(text)}</li>
        ))}
      </ul>
    </section>
  );
}

// Decides how each lesson is opened at the end: its claim and sources, then expected, seen and tested side by side, then who
// disagrees and what to discuss. It judges nothing.
import { useEffect } from 'react';
import { askedFirst } from '../facts/lessons.ts';
import type { LessonBook, LessonCard } from '../facts/lessons.ts';
import { Name, useWords } from '../kit/index.ts';
import { useNames, useScreen, useTable } from '../kit/hooks.ts';
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
}

export function Lessons({ books, opened }: LessonsProps) {
  const { t } = useWords();
  const screen = useScreen();
  const cards = useTable((state) => state.scenario?.lessons);
  const { lab, predictions } = opened;
  useEffect(() => openLabTests(lab), [lab]);
  if (screen === null || cards === undefined) return null;
  const said = Object.values(predictions).flatMap((seat) => seat.map(({ lesson }) => lesson));
  const { first, others } = askedFirst(opened.books, cards, new Set(said));
  return (
    <section>
      <p className={styles['help']}>{t('lessons.opened')}</p>
      <Horizon className={styles['help']} />
      {[...first, ...others].map((book, at) => {
        const card = cards.find(({ id }) => id === book.id);
        if (card === undefined) return null;
        return (
          <Lesson key={book.id} {...{ books, opened, screen, book, card, isFirst: at === 0 }} />
        );
      })}
    </section>
  );
}

interface LessonProps extends LessonsProps {
  readonly screen: SeatScreen;
  readonly book: LessonBook;
  readonly card: LessonCard;
  readonly isFirst: boolean;
}

/** A long list folds: the first lies open, the others show claim and verdict. */
function Lesson({ books, opened, screen, book, card, isFirst }: LessonProps) {
  const { t, say } = useWords();
  const seen = books.books.lessons.find(({ lesson }) => lesson === book.id);
  return (
    <details className={styles['lesson']} open={isFirst}>
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
          <Predicted opened={opened} screen={screen} lesson={book.id} />
        </section>
        <section>
          <h3>{t('lessons.observed')}</h3>
          {seen === undefined ? null : (
            <LessonSeen screen={screen} book={book} seen={seen} opened={opened} />
          )}
        </section>
        <section>
          <h3>{t('lessons.lab')}</h3>
          <LessonLab book={book} game={opened.lab} />
        </section>
      </div>
      <Dissent book={book} />
      <Questions card={card} />
    </details>
  );
}

interface PredictedProps {
  readonly opened: LessonsOpened;
  readonly screen: SeatScreen;
  readonly lesson: string;
}

function Predicted({ opened, screen, lesson }: PredictedProps) {
  const { t } = useWords();
  const names = useNames(screen);
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

// Decides how a seat reads the lessons while it plays: what it expects, and what its own news said for and against.
import { useState } from 'react';
import type { Observation, Sighting } from '../../session/index.ts';
import { newsFacts } from '../facts/names.ts';
import { newsKey } from '../facts/news.ts';
import { askedFirst } from '../facts/lessons.ts';
import type { LessonCard } from '../facts/lessons.ts';
import { Num, SheetTitle, useWords } from '../kit/index.ts';
import { useNames, useTable } from '../kit/hooks.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Folded } from './Folded.tsx';
import { Ask } from './Predictions.tsx';
import styles from './Lessons.module.css';

export function LessonsPanel({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const lessons = useTable((state) => state.scenario?.lessons ?? NONE);
  const { first, others } = askedFirst(lessons, lessons, usePredicted(screen));
  return (
    <>
      <SheetTitle title={t('lessons.title')} note={t('lessons.panel')} />
      <LessonList screen={screen} lessons={first} />
      {others.length === 0 ? null : (
        <Folded count={lessons.length}>
          <LessonList screen={screen} lessons={others} />
        </Folded>
      )}
    </>
  );
}

const NONE: readonly LessonCard[] = [];

/** What the seat predicted; while it still may, as it stood when the panel opened, so that nothing moves under its hand. */
function usePredicted({ predictions, predicting }: SeatScreen): ReadonlySet<string> {
  const [opened] = useState(predictions);
  return new Set((predicting ? opened : predictions).map(({ lesson }) => lesson));
}

interface LessonListProps {
  readonly screen: SeatScreen;
  readonly lessons: readonly LessonCard[];
}

function LessonList({ screen, lessons }: LessonListProps) {
  const seen = new Map(screen.observations.map((one) => [one.lesson, one]));
  return (
    <ol className={styles['lessons']}>
      {lessons.map((lesson) => (
        <Lesson key={lesson.id} screen={screen} lesson={lesson} seen={seen.get(lesson.id)} />
      ))}
    </ol>
  );
}

interface LessonProps {
  readonly screen: SeatScreen;
  readonly lesson: LessonCard;
  readonly seen: Observation | undefined;
}

function Lesson({ screen, lesson, seen }: LessonProps) {
  const { t, say, code } = useWords();
  const said = screen.predictions.find((one) => one.lesson === lesson.id);
  return (
    <li>
      <h3 className={styles['claim']}>{say(lesson.claim)}</h3>
      {screen.predicting ? (
        <Ask lesson={lesson} predictions={screen.predictions} />
      ) : (
        <p className={styles['small']}>
          {said === undefined ? (
            t('lessons.yoursNone')
          ) : (
            <>
              {t('lessons.yours')}: <strong>{t(`lessons.expects.${said.expects}`)}</strong>
            </>
          )}
        </p>
      )}
      <Seen screen={screen} sightings={seen?.sightings ?? []} />
      {lesson.metrics.length === 0 ? null : (
        <p className={styles['small']}>
          {t('lessons.watch')} {lesson.metrics.map((id) => code(`metric.${id}`)).join(' · ')}
        </p>
      )}
    </li>
  );
}

interface SeenProps {
  readonly screen: SeatScreen;
  readonly sightings: readonly Sighting[];
}

/** What was told, latest first. */
export function Seen({ screen, sightings }: SeenProps) {
  const { t, richCode } = useWords();
  const names = useNames(screen);
  if (sightings.length === 0) return <p className={styles['small']}>{t('lessons.seenNone')}</p>;
  const count = (says: Sighting['says']) => sightings.filter((one) => one.says === says).length;
  return (
    <div className={styles['seen']}>
      <p>{t('lessons.seen', { pro: count('for'), con: count('against') })}</p>
      <ul>
        {sightings.toReversed().map(({ turn, says, line }, at) => (
          <li key={at}>
            <span className={styles['says']}>
              {t(`lessons.says.${says}`)} · <Num>{t('lessons.turn', { turn })}</Num>
            </span>
            <span>{richCode(newsKey(line), newsFacts(line, screen.world, names))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

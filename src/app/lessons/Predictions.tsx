// Decides how a seat is asked what it expects of each lesson, by claim and question; when it may answer is the session's.
import { EXPECTATIONS } from '../../session/index.ts';
import type { Expectation, Prediction } from '../../session/index.ts';
import type { LessonCard } from '../facts/lessons.ts';
import { Strip, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { foretell } from '../stores/actions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Folded } from './Folded.tsx';
import styles from './Lessons.module.css';

export function Predictions({ screen }: { readonly screen: SeatScreen }) {
  const lessons = useTable((state) => state.scenario?.lessons ?? NONE);
  const { predictions } = screen;
  const others = lessons.filter(({ isAsked }) => !isAsked);
  return (
    <>
      <Asks lessons={lessons.filter(({ isAsked }) => isAsked)} predictions={predictions} />
      {others.length === 0 ? null : (
        <Folded count={lessons.length}>
          <Asks lessons={others} predictions={predictions} />
        </Folded>
      )}
    </>
  );
}

const NONE: readonly LessonCard[] = [];

interface AsksProps {
  readonly lessons: readonly LessonCard[];
  readonly predictions: readonly Prediction[];
}

function Asks({ lessons, predictions }: AsksProps) {
  const { say } = useWords();
  return (
    <ol className={styles['asks']}>
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <p className={styles['claim']}>{say(lesson.claim)}</p>
          <Ask lesson={lesson} predictions={predictions} />
        </li>
      ))}
    </ol>
  );
}

interface AskProps {
  readonly lesson: LessonCard;
  readonly predictions: readonly Prediction[];
}

/** The question and three answers; none is chosen until the seat chooses. */
export function Ask({ lesson, predictions }: AskProps) {
  const { t, say } = useWords();
  const question = say(lesson.question);
  const said = predictions.find((one) => one.lesson === lesson.id)?.expects ?? 'none';
  return (
    <div className={styles['ask']}>
      <p>{question}</p>
      <Strip<Expectation | 'none'>
        label={question}
        value={said}
        onChange={(expects) => {
          if (expects !== 'none') foretell(lesson.id, expects);
        }}
        choices={EXPECTATIONS.map((id) => ({ id, label: t(`lessons.expects.${id}`) }))}
      />
    </div>
  );
}

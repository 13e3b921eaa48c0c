// Decides how both parts of a course are set side by side, turn by turn, and what is said of them at the end.
import { LineChart } from '../debrief/LineChart.tsx';
import { courseMeasure } from '../facts/course.ts';
import { Button, Name, useWords } from '../kit/index.ts';
import { leaveCourse, toSetup } from '../stores/courseDoor.ts';
import { seriesOf, startAgain, wasFollowed } from './run.ts';
import type { CourseState } from './run.ts';
import styles from './Course.module.css';

export function Sides({ state }: { readonly state: CourseState }) {
  const { t, say, code } = useWords();
  const { book } = state;
  const [first, second] = [seriesOf(state, 0), seriesOf(state, 1)];
  const names = {
    yours: say(book.passes[0]?.title ?? {}),
    idle: say(book.passes[1]?.title ?? {}),
  };
  return (
    <>
      <p className={styles['text']}>{t('course.sidesText')}</p>
      <p className={styles['keys']}>
        <span className={styles['firstKey']}>
          <Name>{names.yours}</Name>
        </span>
        <span className={styles['secondKey']}>
          <Name>{names.idle}</Name>
        </span>
      </p>
      <div className={styles['charts']}>
        {book.compare.map((id) => {
          const { factor, digits, key } = courseMeasure(id);
          return (
            <LineChart
              key={id}
              title={code(key)}
              yours={first.map((values) => values[id] * factor)}
              idle={second.map((values) => values[id] * factor)}
              names={names}
              lastOrderTurn={book.passes[0]?.turns.length ?? 0}
              digits={digits}
            />
          );
        })}
      </div>
      <section aria-labelledby="sums" className={styles['block']}>
        <h2 id="sums">{t('course.sums')}</h2>
        {wasFollowed(state) ? null : <p className={styles['none']}>{t('course.otherwise')}</p>}
        <ol className={styles['sums']}>
          {book.sums.map(({ id, text }) => (
            <li key={id}>
              <Name>{say(text)}</Name>
            </li>
          ))}
        </ol>
      </section>
      <div className={styles['actions']}>
        <Button onClick={startAgain}>{t('course.again')}</Button>
        <Button onClick={leaveCourse}>{t('error.toHome')}</Button>
        <Button rank="primary" onClick={toSetup}>
          {t('setup.title')}
        </Button>
      </div>
    </>
  );
}

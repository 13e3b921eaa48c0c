// Decides what is said before a part of a course begins.
import { Button, Name, useWords } from '../kit/index.ts';
import { partOf, playRest, toOrders } from './run.ts';
import type { CourseState } from './run.ts';
import styles from './Course.module.css';

export function Intro({ state }: { readonly state: CourseState }) {
  const { t, say } = useWords();
  const { loaded, progress } = state;
  return (
    <>
      <p className={styles['text']}>
        <Name>{say(partOf(state).text)}</Name>
      </p>
      {progress.part === 0 ? (
        <div className={styles['notes']}>
          {loaded.facts.sections
            .filter(({ id }) => id === 'care')
            .map(({ id, text }) => (
              <p key={id}>
                <Name>{say(text)}</Name>
              </p>
            ))}
          <p>{t('course.open')}</p>
        </div>
      ) : null}
      <div className={styles['actions']}>
        <Button onClick={playRest}>{t('course.rest')}</Button>
        <Button rank="primary" onClick={toOrders}>
          {t('course.begin')}
        </Button>
      </div>
    </>
  );
}

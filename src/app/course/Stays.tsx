// Decides how the tail of a part is told: as one card, with each compared measure at the last order and after the tail.
import { courseMeasure } from '../facts/course.ts';
import { figure } from '../facts/numbers.ts';
import { Button, Name, Num, useWords } from '../kit/index.ts';
import { onward, partOf, seriesOf, valueAt } from './run.ts';
import type { CourseState } from './run.ts';
import { Counted } from './Counted.tsx';
import styles from './Course.module.css';

export function Stays({ state }: { readonly state: CourseState }) {
  const { t, say, code, locale } = useWords();
  const { progress, book } = state;
  const { turns, tail } = partOf(state);
  const series = seriesOf(state, progress.part);
  const next = book.passes[progress.part + 1];
  return (
    <>
      <p className={styles['text']}>
        <Name>{say(tail)}</Name>
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('course.measure')}</th>
            <th scope="col">{t('course.start')}</th>
            <th scope="col">{t('course.atEnd', { turn: turns.length })}</th>
            <th scope="col">{t('course.atTail')}</th>
          </tr>
        </thead>
        <tbody>
          {book.compare.map((id) => {
            const { factor, digits, key } = courseMeasure(id);
            const moments = [0, turns.length, series.length - 1];
            return (
              <tr key={id}>
                <th scope="row">{code(key)}</th>
                {moments.map((turn) => (
                  <td key={turn}>
                    <Num>{figure(locale, valueAt(series, id, turn) * factor, digits)}</Num>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <Counted measures={book.compare} />
      <div className={styles['actions']}>
        <Button rank="primary" onClick={onward}>
          {next === undefined ? t('course.toSides') : t('course.second', { name: say(next.title) })}
        </Button>
      </div>
    </>
  );
}

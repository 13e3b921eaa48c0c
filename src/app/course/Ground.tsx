// Decides what stands beside a card of a course: a sketch of the ground, and each compared measure at the start and now.
import { courseMeasure, written } from '../facts/course.ts';
import { figure, signed } from '../facts/numbers.ts';
import { meaningOf } from '../facts/readings.ts';
import { Num, Sheet, cx, useWords } from '../kit/index.ts';
import { seriesOf, valueAt } from './run.ts';
import type { CourseState } from './run.ts';
import { Counted } from './Counted.tsx';
import { Sketch } from './Sketch.tsx';
import styles from './Course.module.css';

export function Ground({ state }: { readonly state: CourseState }) {
  const { t, code, locale } = useWords();
  const { progress, book } = state;
  const played = progress.given[progress.part]?.length ?? 0;
  const series = seriesOf(state, progress.part);
  const at = progress.step === 'tail' ? series.length - 1 : played;
  return (
    <Sheet as="aside" className={styles['ground']} aria-labelledby="stands">
      <Sketch state={state} turn={at + 1} />
      <h2 id="stands">{t('course.stands')}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('course.measure')}</th>
            <th scope="col">{t('course.start')}</th>
            <th scope="col">{t('course.now')}</th>
            <th scope="col">{t('dossier.change')}</th>
          </tr>
        </thead>
        <tbody>
          {book.compare.map((id) => {
            const { factor, digits, good, key } = courseMeasure(id);
            const [start, now] = [valueAt(series, id, 0), valueAt(series, id, at)];
            const change = written(id, now) - written(id, start);
            return (
              <tr key={id}>
                <th scope="row">{code(key)}</th>
                <td>
                  <Num>{figure(locale, start * factor, digits)}</Num>
                </td>
                <td>
                  <Num>{figure(locale, now * factor, digits)}</Num>
                </td>
                <td>
                  <Num className={cx(styles['sign'], styles[meaningOf(change, good)])}>
                    {signed(locale, change, digits)}
                  </Num>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Counted measures={book.compare} />
    </Sheet>
  );
}

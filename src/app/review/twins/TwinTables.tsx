// Decides how the measures of several games are tabled: turn by turn, and as they ended.
import { useState } from 'react';
import { METRICS } from '../../../engine/index.ts';
import type { TwinSeries, Twins } from '../../../review/index.ts';
import { writtenAs } from '../../facts/measures.ts';
import { figure, signed } from '../../facts/numbers.ts';
import { Num, Pick, Scroll, useWords } from '../../kit/index.ts';
import styles from './Twins.module.css';

interface CourseProps {
  readonly series: TwinSeries;
  readonly factor: number;
  readonly digits: number;
}

export function CourseTable({ series, factor, digits }: CourseProps) {
  const { t, locale } = useWords();
  return (
    <details className={styles['more']}>
      <summary>{t('debrief.table')}</summary>
      <Scroll className={styles['wide']} label={t('debrief.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.turn')}</th>
              {series.games.map((_, at) => (
                <th key={at} scope="col">
                  {t('why.twins.game', { number: at + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(series.games[0] ?? []).map((_, turn) => (
              <tr key={turn}>
                <th scope="row">
                  <Num>{turn}</Num>
                </th>
                {series.games.map((values, at) => (
                  <td key={at}>
                    <Num>{written(locale, (values[turn] ?? Number.NaN) * factor, digits)}</Num>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

function written(locale: Parameters<typeof figure>[0], value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : figure(locale, value, digits);
}

/** All measures, late in the game and in the tail: each game, and each less the first. */
export function EndsTable({ found }: { readonly found: Twins }) {
  const { t, code, locale } = useWords();
  const spans = found.series[0]?.ends.map(({ span }) => span.name) ?? [];
  const [span, setSpan] = useState(spans[0]);
  return (
    <div>
      <Pick
        label={t('why.twins.span')}
        value={span ?? ''}
        onChange={(id) => setSpan(spans.find((one) => one === id))}
        choices={spans.map((id) => ({ id, label: code(`why.twins.span.${id}`) }))}
      />
      <Scroll className={styles['wide']} label={t('why.twins.ends')}>
        <table>
          <caption className={styles['unseen']}>{t('why.twins.ends')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.measure')}</th>
              {found.games.map((_, at) => (
                <th key={at} scope="col">
                  {t('why.twins.game', { number: at + 1 })}
                </th>
              ))}
              {found.games.length === 2 ? <th scope="col">{t('why.twins.difference')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {found.series.map(({ measure, ends }) => {
              const spec = METRICS.find(({ id }) => id === measure.metric);
              const values = ends.find((one) => one.span.name === span)?.values ?? [];
              if (spec === undefined) return null;
              const { factor, digits } = writtenAs(spec);
              const gap = ((values[1] ?? Number.NaN) - (values[0] ?? Number.NaN)) * factor;
              return (
                <tr key={measure.metric}>
                  <th scope="row">{code(`metric.${measure.metric}`)}</th>
                  {values.map((value, at) => (
                    <td key={at}>
                      <Num>{written(locale, value * factor, Math.max(1, digits))}</Num>
                    </td>
                  ))}
                  {found.games.length === 2 ? (
                    <td>
                      <Num>
                        {Number.isNaN(gap) ? '–' : signed(locale, gap, Math.max(1, digits))}
                      </Num>
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

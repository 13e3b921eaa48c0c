// Decides how the effects of a change on all measures are tabled: what can be told by figures, the rest in one line.
import { useStore } from 'zustand';
import type { Effect, ReviewMeasure } from '../../../review/index.ts';
import { Button, Num, cx, useWords } from '../../kit/index.ts';
import { listed, useMeasureName } from './naming.ts';
import { effectFigures, isTold } from './said.ts';
import { showMetric, whatIfStore } from './store.ts';
import styles from './WhatIf.module.css';

interface Row {
  readonly measure: ReviewMeasure;
  readonly effects: readonly Effect[];
}

export function Effects() {
  const words = useWords();
  const { t } = words;
  const result = useStore(whatIfStore, (state) => state.result);
  const nameOf = useMeasureName();
  if (result === null) return null;
  const rows = result.ask.measures.map((measure): Row => {
    const effects = result.effects.filter((one) => one.measure === measure);
    return { measure, effects };
  });
  const told = rows.filter(({ effects }) => effects.some(isTold));
  const others = rows.filter(({ effects }) => !effects.some(isTold));
  const [late, tail] = rows[0]?.effects ?? [];
  return (
    <>
      {told.length === 0 || late === undefined ? (
        <p className={styles['text']}>{t('whatIf.effects.nothing')}</p>
      ) : (
        <table className={styles['effects']}>
          <caption>{t('whatIf.effects.help')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('whatIf.effects.measure')}</th>
              <th scope="col">
                {t('whatIf.effects.late', { from: late.span.from, to: late.span.to })}
              </th>
              {tail === undefined ? null : <th scope="col">{t('whatIf.effects.tail')}</th>}
            </tr>
          </thead>
          <tbody>
            {told.map(({ measure, effects }) => (
              <tr key={measure.metric}>
                <th scope="row">
                  <Button rank="link" onClick={() => showMetric(measure.metric)}>
                    {nameOf(measure)}
                  </Button>
                </th>
                {effects.map((effect) => (
                  <EffectCell key={effect.span.name} effect={effect} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {told.length === 0 || others.length === 0 ? null : (
        <p className={styles['text']}>
          {t('whatIf.effects.none', {
            measures: listed(
              others.map(({ measure }) => nameOf(measure)),
              words,
            ),
          })}
        </p>
      )}
    </>
  );
}

/** Figure and arrow follow the number, colour and word its meaning; what cannot be told is pale. */
function EffectCell({ effect }: { readonly effect: Effect }) {
  const words = useWords();
  const { better, direction } = effect;
  if (!isTold(effect)) {
    return (
      <td className={styles['pale']}>
        <Num>{direction === 'none' ? '0' : effectFigures(effect, words)}</Num>
      </td>
    );
  }
  const look = better === null ? null : better ? 'better' : 'worse';
  return (
    <td className={cx(look !== null && styles[look])}>
      <Num>
        {effectFigures(effect, words)} {direction === 'higher' ? '▲' : '▼'}
      </Num>
      {look === null ? null : (
        <span className={styles['meaning']}>{words.t(`whatIf.${look}`)}</span>
      )}
    </td>
  );
}

// Decides how the six panels of measures are tabled: value, change since the start, gap to the same game with nothing done.
import { useState } from 'react';
import { METRICS, PANELS } from '../../engine/index.ts';
import { figure, signed } from '../facts/numbers.ts';
import { isSummed, readingAt, writtenAs } from '../facts/measures.ts';
import type { Course, Measure, Scope } from '../facts/measures.ts';
import { Num, Pick, Strip, cx, useWords } from '../kit/index.ts';
import styles from './Debrief.module.css';

type Horizon = 'end' | 'tail';

/** A state that has a seat, as it is called. */
export interface ScopeState {
  readonly index: number;
  readonly name: string;
}

interface MeasuresProps {
  readonly course: Course & { readonly lastOrderTurn: number };
  readonly states: readonly ScopeState[];
  /** False where the sheet has a heading of its own for it. */
  readonly isHeaded?: boolean;
  /** One panel alone; all when left out. */
  readonly only?: (typeof PANELS)[number];
}

export function Measures({ course, states, isHeaded = true, only }: MeasuresProps) {
  const { t } = useWords();
  const [horizon, setHorizon] = useState<Horizon>('end');
  const [scope, setScope] = useState<Scope>('world');
  const last = course.measures.length - 1;
  const turn = horizon === 'end' ? course.lastOrderTurn : last;
  return (
    <section>
      {isHeaded ? <h2 className={styles['head']}>{t('debrief.measures')}</h2> : null}
      {only === undefined ? (
        <p className={styles['text']}>
          {t('debrief.measuresHelp')} {t('debrief.gapHelp')} {t('debrief.totals')}
        </p>
      ) : null}
      <div className={styles['choices']}>
        <Strip
          label={t('debrief.turn')}
          value={horizon}
          onChange={setHorizon}
          choices={[
            { id: 'end', label: t('debrief.end') },
            { id: 'tail', label: t('debrief.tail') },
          ]}
        />
        <ScopePick states={states} scope={scope} onScope={setScope} />
      </div>
      <div className={styles['panels']}>
        {(only === undefined ? PANELS : [only]).map((panel) => (
          <Panel key={panel} panel={panel} course={course} scope={scope} turn={turn} />
        ))}
      </div>
    </section>
  );
}

interface ScopePickProps {
  readonly states: readonly ScopeState[];
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

function ScopePick({ states, scope, onScope }: ScopePickProps) {
  const { t } = useWords();
  return (
    <Pick
      label={t('debrief.share')}
      hideLabel
      value={String(scope)}
      onChange={(id) => onScope(id === 'world' ? 'world' : Number(id))}
      choices={[
        { id: 'world', label: t('debrief.world') },
        ...states.map(({ index, name }) => ({ id: String(index), label: name })),
      ]}
    />
  );
}

interface PanelProps {
  readonly panel: (typeof PANELS)[number];
  readonly course: Course;
  readonly scope: Scope;
  readonly turn: number;
}

function Panel({ panel, course, scope, turn }: PanelProps) {
  const { t } = useWords();
  const rows = METRICS.filter(
    (one) => one.panel === panel && (scope === 'world' || one.per === 'state'),
  );
  if (rows.length === 0) return null;
  return (
    <table className={styles['measures']}>
      <caption>
        {t(`panel.${panel}`)}
        <span>{t(`panel.${panel}.help`)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.measure')}</th>
          <th scope="col">{t('debrief.value')}</th>
          <th scope="col">{t('debrief.change')}</th>
          <th scope="col">{t('debrief.gap')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((measure) => (
          <MeasureRow
            key={measure.id}
            measure={measure}
            course={course}
            scope={scope}
            turn={turn}
          />
        ))}
      </tbody>
    </table>
  );
}

interface MeasureRowProps {
  readonly measure: Measure;
  readonly course: Course;
  readonly scope: Scope;
  readonly turn: number;
}

function MeasureRow({ measure, course, scope, turn }: MeasureRowProps) {
  const { code, locale } = useWords();
  const { value, change, gap } = readingAt(course, measure, scope, turn);
  const { factor, digits } = writtenAs(measure);
  return (
    <tr>
      <th scope="row">{code(`metric.${measure.id}`)}</th>
      <td>
        <Num>{figure(locale, value * factor, isSummed(measure) ? 0 : digits)}</Num>
      </td>
      <Difference measure={measure} value={change} />
      <Difference measure={measure} value={gap} />
    </tr>
  );
}

function Difference({
  measure,
  value,
}: {
  readonly measure: Measure;
  readonly value: number | null;
}) {
  const { locale } = useWords();
  if (value === null) return <td className={styles['quiet']}>–</td>;
  const { factor, digits: own } = writtenAs(measure);
  const digits = isSummed(measure) ? 0 : own;
  const text = signed(locale, value * factor, digits);
  const isZero = Number((value * factor).toFixed(digits)) === 0;
  const isGood = value > 0 === (measure.better === 'up');
  const isPlain = isZero || measure.better === 'neither';
  return (
    <td className={cx(!isPlain && (isGood ? styles['better'] : styles['worse']))}>
      <Num>
        {isZero ? '0' : text}
        {isPlain ? '' : ` ${value > 0 ? '▲' : '▼'}`}
      </Num>
    </td>
  );
}

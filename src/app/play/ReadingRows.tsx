// Decides how readings are listed: name, scale, now, change; a press opens the receipt of one. It computes no reading.
import type { ReactNode } from 'react';
import type { Estimate, State } from '../../engine/index.ts';
import { idleValue } from '../facts/openBook.ts';
import { changeText, isStill, knownText } from '../facts/numbers.ts';
import { changeAt, knownAt, meaningOf } from '../facts/readings.ts';
import type { Known, ReadingSpec, SeenChange } from '../facts/readings.ts';
import { Num, cx, useWords } from '../kit/index.ts';
import type { Words } from '../kit/index.ts';
import { useUi } from '../kit/hooks.ts';
import { toggleReceipt } from '../stores/ui.ts';
import { Scale } from './Scale.tsx';
import styles from './ReadingRows.module.css';

export interface RowsProps {
  readonly title: string;
  readonly rows: readonly ReadingSpec[];
  readonly now: Readonly<Record<string, Estimate>>;
  readonly before: Readonly<Record<string, Estimate>> | null;
  readonly subject: number;
  /** The same turn with nothing done, when the book is open: adds the gap. */
  readonly idle?: State | null;
  /** Prefix of the receipt's name, so that two tables can't open each other's rows. */
  readonly group: string;
  readonly renderReceipt: (spec: ReadingSpec, known: Known) => ReactNode;
  /** Leave out what is not observed. */
  readonly onlyKnown?: boolean;
}

export function ReadingRows(props: RowsProps) {
  const { t } = useWords();
  const { title, rows, now, before, subject, group, idle = null } = props;
  const shown = rows.filter(({ name, top }) => {
    const column = now[name];
    if (column === undefined) return false;
    return props.onlyKnown !== true || knownAt(column, subject, top).kind !== 'none';
  });
  if (shown.length === 0) return null;
  return (
    <div className={cx(styles['rows'], idle !== null && styles['open'])}>
      <div className={styles['heads']} aria-hidden="true">
        <span>{title}</span>
        <span>{t('dossier.now')}</span>
        <span>{t('dossier.change')}</span>
        {idle === null ? null : <span>{t('dossier.gap')}</span>}
      </div>
      {shown.map((spec) => {
        const column = now[spec.name];
        if (column === undefined) return null;
        const change = changeAt(column, before?.[spec.name] ?? null, subject);
        const known = knownAt(column, subject, spec.top);
        return (
          <Row
            key={spec.name}
            id={`${group}:${spec.name}`}
            spec={spec}
            known={known}
            change={change}
            idle={idleValue(idle, spec.name, subject)}
            hasGap={idle !== null}
          >
            {props.renderReceipt(spec, known)}
          </Row>
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly spec: ReadingSpec;
  readonly known: Known;
  readonly change: SeenChange | null;
  readonly idle: number | null;
  readonly hasGap: boolean;
  readonly children: ReactNode;
}

function Row({ id, spec, known, change, idle, hasGap, children }: RowProps) {
  const words = useWords();
  const { code } = words;
  const isOpen = useUi((state) => state.receipt === id);
  return (
    <div className={cx(styles['row'], isOpen && styles['pressed'])}>
      <button
        type="button"
        className={styles['press']}
        aria-expanded={isOpen}
        onClick={() => toggleReceipt(id)}
      >
        <span className={styles['name']}>{code(`reading.${spec.name}`)}</span>
        {spec.top === null ? (
          <span className={styles['gap']} />
        ) : (
          <Scale known={known} top={spec.top} idle={idle} />
        )}
        <span className={cx(styles['now'], known.kind === 'none' && styles['unknown'])}>
          <ValueWords spec={spec} known={known} />
        </span>
        <Change spec={spec} change={change} known={known} />
        {hasGap ? (
          <Change
            spec={spec}
            change={
              idle === null || known.kind !== 'exact'
                ? null
                : { amount: known.value - idle, isDoubtful: false }
            }
            known={known}
          />
        ) : null}
      </button>
      {isOpen ? <div className={styles['receipt']}>{children}</div> : null}
    </div>
  );
}

/** A figure, or the word that a code stands for. */
export function valueText(spec: ReadingSpec, known: Known, { locale, t, code }: Words): string {
  if (known.kind === 'none') return t('dossier.notObserved');
  const whole = Math.round(known.value);
  if (spec.form === 'posture') {
    return code(`posture.${['standard', 'service', 'blanket', 'withdrawn'][whole] ?? 'standard'}`);
  }
  if (spec.form === 'tolerance') {
    return code(
      `tolerance.${['enforced', 'tacit', 'regulated'][Math.round(known.value * 2)] ?? 'tacit'}`,
    );
  }
  if (spec.form === 'rung') return code(`rung.${whole}`);
  return knownText(locale, known, spec.form);
}

function ValueWords({ spec, known }: { readonly spec: ReadingSpec; readonly known: Known }) {
  const words = useWords();
  const text = valueText(spec, known, words);
  const isWord = known.kind === 'none' || ['posture', 'tolerance', 'rung'].includes(spec.form);
  return isWord ? <span className={styles['word']}>{text}</span> : <Num>{text}</Num>;
}

interface ChangeProps {
  readonly spec: ReadingSpec;
  readonly known: Known;
  readonly change: SeenChange | null;
}

function Change({ spec, known, change }: ChangeProps) {
  const { locale } = useWords();
  if (
    change === null ||
    known.kind === 'none' ||
    ['posture', 'tolerance', 'rung'].includes(spec.form)
  ) {
    return <span className={styles['change']} />;
  }
  const { amount, isDoubtful } = change;
  if (isDoubtful) return <span className={cx(styles['change'], styles['same'])}>?</span>;
  const isZero = isStill(amount, spec.form);
  const meaning = isZero ? 'same' : meaningOf(amount, spec.good);
  return (
    <span className={cx(styles['change'], styles[meaning])}>
      <Num>{isZero ? '0' : changeText(locale, amount, spec.form)}</Num>
    </span>
  );
}

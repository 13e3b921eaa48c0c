// Decides how one measure's change is shown with its reasons; which reasons there are is decided in why.ts.
import type { CourseMeasure } from '../../scenario/index.ts';
import { causeName } from '../facts/causes.ts';
import { courseMeasure } from '../facts/course.ts';
import { figure, signed } from '../facts/numbers.ts';
import { meaningOf } from '../facts/readings.ts';
import { inTenths } from '../facts/receiptLines.ts';
import { Num, cx, useWords } from '../kit/index.ts';
import { useCourseNames } from './OrderWords.tsx';
import { whyOf } from './why.ts';
import type { About, Why } from './why.ts';
import styles from './Course.module.css';

interface ChangedProps {
  readonly id: CourseMeasure;
  readonly before: number;
  readonly after: number;
  /** The first part's value at this point, where there is one to compare with. */
  readonly other: number | null;
  readonly asked: Parameters<typeof whyOf>[1];
}

/** More of what a measure rests on than this is too much to take in. Amounts that add up are told whole. */
const MOST_LINES = 5;

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

export function Changed({ id, before, after, other, asked }: ChangedProps) {
  const { code, locale, rich } = useWords();
  const { factor, good, key, ...usual } = courseMeasure(id);
  const why = whyOf(id, asked);
  // Amounts that add up are told in tenths, and so is what they add up to.
  const digits = why?.kind === 'sum' ? 1 : usual.digits;
  const change = rounded(after * factor, digits) - rounded(before * factor, digits);
  const isStill = Number(change.toFixed(digits)) === 0;
  const meaning = isStill ? 'same' : meaningOf(change, good);
  return (
    <li className={styles['change']}>
      <p className={styles['measure']}>
        <strong>{code(key)}</strong>
        <Num>
          {figure(locale, before * factor, digits)} → {figure(locale, after * factor, digits)}
        </Num>
        <Num className={cx(styles['sign'], styles[meaning])}>
          {isStill ? '=' : `${change > 0 ? '▲' : '▼'} ${signed(locale, change, digits)}`}
        </Num>
      </p>
      {other === null ? null : (
        <p className={styles['other']}>
          {rich('course.then', { value: figure(locale, other * factor, digits) })}
        </p>
      )}
      <Reasons why={why} change={change} factor={factor} asked={asked} />
    </li>
  );
}

interface ReasonsProps {
  readonly why: Why | null;
  readonly change: number;
  readonly factor: number;
  readonly asked: ChangedProps['asked'];
}

function Reasons({ why, change, factor, asked }: ReasonsProps) {
  const { t, locale } = useWords();
  const name = useAbout(asked);
  if (why === null || why.lines.length === 0) return null;
  if (why.kind === 'rests') {
    return (
      <>
        <p className={styles['why']}>{t('course.rests')}</p>
        <ul className={styles['reasons']}>
          {why.lines.slice(0, MOST_LINES).map(({ about, before, after, factor: own }) => (
            <li key={name(about)}>
              <span>{name(about)}</span>
              <Num>
                {figure(locale, before * own, 0)} → {figure(locale, after * own, 0)}
              </Num>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const scaled = why.lines.map((line) => ({ ...line, amount: line.amount * factor }));
  return (
    <>
      <p className={styles['why']}>{t('course.why')}</p>
      <ul className={styles['reasons']}>
        {inTenths(scaled, change).map(({ about, amount }, at) => (
          <li key={at}>
            <span>{name(about)}</span>
            <Num>{signed(locale, amount, 1)}</Num>
          </li>
        ))}
      </ul>
    </>
  );
}

function useAbout({ session, seat }: ChangedProps['asked']): (about: About) => string {
  const words = useWords();
  const world = session.seatWorld(seat);
  const names = useCourseNames(world);
  const eventIndex = (id: string) => world.index.event.get(id) ?? -1;
  return (about) =>
    about.kind === 'word'
      ? words.code(about.key)
      : causeName(about.cause, eventIndex, names, words);
}

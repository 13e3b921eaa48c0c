// Decides how a lesson's verdict is told in words (recorded, or played here), and how new games are asked for and stopped.
import { useStore } from 'zustand';
import { METRICS } from '../../engine/index.ts';
import type { LabGame, LabVerdict, LessonBook, Verdict } from '../facts/lessons.ts';
import { writtenAs } from '../facts/measures.ts';
import { figure, signed } from '../facts/numbers.ts';
import { Button, Num, cx, useWords } from '../kit/index.ts';
import { labTests, startTest, stopTest } from './labTests.ts';
import type { LessonTest } from './labTests.ts';
import styles from './Lessons.module.css';

interface LabProps {
  readonly book: LessonBook;
  readonly game: LabGame;
}

export function LessonLab({ book, game }: LabProps) {
  const { t } = useWords();
  const test = useStore(labTests, (state) => state.tests[book.id]);
  const recorded = useRecorded(book);
  return (
    <>
      {test?.kind === 'done' ? <Tested book={book} said={test.verdict} isLive /> : null}
      {recorded === undefined ? (
        <>
          <Word verdict={book.recorded} />
          <p className={styles['quiet']}>{t('lessons.recorded')}</p>
        </>
      ) : (
        <Tested book={book} said={recorded} isLive={false} />
      )}
      <Ask book={book} game={game} test={test} />
    </>
  );
}

/** What the lab recorded, unless it is of an older run than the scenario's own word. */
function useRecorded(book: LessonBook): LabVerdict | undefined {
  const recorded = useStore(labTests, (state) => state.recorded.get(book.id));
  return recorded?.verdict === book.recorded ? recorded : undefined;
}

/** The latest verdict there is: played here, recorded by the lab, or the author's own. */
export function LessonWord({ book }: { readonly book: LessonBook }) {
  const test = useStore(labTests, (state) => state.tests[book.id]);
  const recorded = useRecorded(book);
  const live = test?.kind === 'done' ? test.verdict : undefined;
  return <Word verdict={(live ?? recorded)?.verdict ?? book.recorded} />;
}

const MARKS: Readonly<Record<Verdict, string>> = { holds: '✓', fails: '✗', undecided: '?' };

function Word({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useWords();
  return (
    <p className={cx(styles['verdict'], styles[verdict])}>
      <span aria-hidden="true">{MARKS[verdict]}</span> {t(`lessons.verdict.${verdict}`)}
    </p>
  );
}

interface TestedProps {
  readonly book: LessonBook;
  readonly said: LabVerdict;
  readonly isLive: boolean;
}

function Tested({ book, said, isLive }: TestedProps) {
  const { t } = useWords();
  const { robust, isByConstruction, n } = said;
  return (
    <div className={styles['tested']}>
      <Word verdict={said.verdict} />
      {isByConstruction ? <p>{t('lessons.byConstruction')}</p> : <Effect book={book} said={said} />}
      {robust === null || isByConstruction ? null : (
        <p>{t('lessons.robust', { share: Math.round(robust * 100) })}</p>
      )}
      <Flips said={said} />
      <p className={styles['quiet']}>
        {isLive ? t('lessons.live', { games: n }) : t('lessons.recordedRun', { games: n })}
      </p>
    </div>
  );
}

function Effect({ book, said }: Omit<TestedProps, 'isLive'>) {
  const { rich, locale } = useWords();
  const measure = METRICS.find(({ id }) => id === book.metric);
  // Several measures that are weighed are in spreads, which tables write with two places.
  const { factor, digits } = measure === undefined ? { factor: 1, digits: 1 } : writtenAs(measure);
  const change = (value: number) =>
    Number.isFinite(value) ? signed(locale, value * factor, digits + 1) : '\u2013';
  const facts = {
    effect: change(said.effect),
    low: change(said.low),
    high: change(said.high),
    least: figure(locale, book.least * factor, digits + 1),
  };
  const isSame = book.direction === 'same';
  return <p>{isSame ? rich('lessons.effectSame', facts) : rich('lessons.effect', facts)}</p>;
}

function Flips({ said }: { readonly said: LabVerdict }) {
  const { t, locale } = useWords();
  if (said.flips.length === 0) return null;
  const what = said.flips
    .map(({ key, when, value }) =>
      t(`lessons.flip.${when}`, { key, value: figure(locale, value, 2) }),
    )
    .join(' · ');
  return <p className={styles['quiet']}>{t('lessons.flips', { what })}</p>;
}

interface AskProps extends LabProps {
  readonly test: LessonTest | undefined;
}

function Ask({ book, game, test }: AskProps) {
  const { t } = useWords();
  if (test?.kind === 'running') {
    const { done, all } = test;
    return (
      <div className={styles['ask']}>
        <p>
          <progress value={done} max={Math.max(1, all)} aria-label={t('lessons.test')} />{' '}
          <Num>{t('lessons.testing', { done, all })}</Num>
        </p>
        <Button onClick={() => stopTest(book.id)}>{t('lessons.stop')}</Button>
      </div>
    );
  }
  return (
    <div className={styles['ask']}>
      <output>
        {test?.kind === 'stopped' ? t('lessons.stopped') : null}
        {test?.kind === 'failed' ? t('lessons.testFailed') : null}
      </output>
      <Button onClick={() => void startTest(book.id, game)}>{t('lessons.test')}</Button>
      <p className={styles['quiet']}>{t('lessons.testHelp')}</p>
    </div>
  );
}

// Decides how it is told what this game showed of a lesson: its measure beside nothing done, the compared plays with the same
// luck, and the rules that speak to it. One game is no verdict.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Localised } from '../../base/index.ts';
import { METRICS } from '../../engine/index.ts';
import type { LessonSeen as Seen, RuleFiring } from '../../session/index.ts';
import { bearsOut } from '../facts/lessons.ts';
import type { LessonBook } from '../facts/lessons.ts';
import { writtenAs } from '../facts/measures.ts';
import type { Names } from '../facts/names.ts';
import { figure } from '../facts/numbers.ts';
import { sideName } from '../facts/sides.ts';
import { Name, Num, useWords } from '../kit/index.ts';
import type { LessonsOpened } from '../stores/lessonFacts.ts';
import { LessonCompared } from './LessonCompared.tsx';
import { labTests } from './labTests.ts';
import styles from './Lessons.module.css';

interface SeenProps {
  readonly names: Names;
  readonly book: LessonBook;
  readonly seen: Seen;
  readonly opened: Pick<LessonsOpened, 'rules' | 'sentences'>;
}

/** Places of a value of several measures that are weighed: it is in spreads. */
const SPREAD_DIGITS = 2;

/** A value of a lesson's measure, with one place more than tables of measures write. */
export function useMeasure({ metric }: Pick<LessonBook, 'metric'>): (value: number) => string {
  const { locale } = useWords();
  if (metric === null) return (value) => figure(locale, value, SPREAD_DIGITS);
  const measure = METRICS.find(({ id }) => id === metric);
  const { factor, digits } = measure === undefined ? { factor: 1, digits: 1 } : writtenAs(measure);
  return (value) => figure(locale, value * factor, digits + 1);
}

export function LessonSeen({ names, book, seen, opened }: SeenProps) {
  return (
    <>
      <Measured names={names} book={book} seen={seen} />
      <SameLuck book={book} />
      <Fired seen={seen} opened={opened} />
    </>
  );
}

function Measured({ names, book, seen }: Omit<SeenProps, 'opened'>) {
  const { t } = useWords();
  if (seen.measured.every(({ played }) => Number.isNaN(played))) {
    return <p>{t('lessons.notReached')}</p>;
  }
  return (
    <>
      {seen.measured.map((one) => (
        <MeasuredOnce key={one.measure.metric} {...{ names, book, one }} />
      ))}
    </>
  );
}

interface OnceProps extends Pick<SeenProps, 'names' | 'book'> {
  readonly one: Seen['measured'][number];
}

function MeasuredOnce({ names, book, one }: OnceProps) {
  const { rich, code } = useWords();
  const turnsText = useTurns();
  const written = useMeasure(one.measure);
  const metric = code(`metric.${one.measure.metric}`);
  const turns = turnsText(one.measure);
  const facts = { turns, value: written(one.played), idle: written(one.idle) };
  const whose = book.state === null ? metric : `${metric} (${names.stateId(book.state)})`;
  return <p>{rich('lessons.measured', { metric: whose, ...facts })}</p>;
}

/** "turn 6", "turns 9 to 12". */
export function useTurns(): (turns: { readonly from: number; readonly to: number }) => string {
  const { t } = useWords();
  return ({ from, to }) =>
    from === to ? t('lessons.turn', { turn: to }) : t('lessons.turns', { from, to });
}

/** The sides of each comparison, played once with the luck of this game. */
function SameLuck({ book }: { readonly book: LessonBook }) {
  const words = useWords();
  const { t, rich } = words;
  const written = useMeasure(book);
  const turnsText = useTurns();
  const once = useStore(labTests, (state) => state.once);
  if (once.kind === 'running') return <p className={styles['quiet']}>{t('lessons.comparing')}</p>;
  if (once.kind !== 'done') return null;
  const isOneTime = new Set(book.compare.map(({ turns }) => turnsText(turns))).size < 2;
  const compared = once.lessons.find(({ lesson }) => lesson === book.id)?.comparisons ?? [];
  return (
    <>
      <p className={styles['lead']}>{t('lessons.sameLuck')}</p>
      <LessonCompared book={book} />
      <ul className={styles['lines']}>
        {compared.map(({ played, other }, at) => {
          const sides = book.compare[at];
          if (sides === undefined) return null;
          const bears = bearsOut(book, played, other);
          return (
            <li key={at}>
              {rich('lessons.pair', {
                play: sideName(sides.play, words),
                value: written(played),
                against: sideName(sides.against, words),
                other: written(other),
              })}{' '}
              {isOneTime ? null : <>({turnsText(sides.turns)}) </>}
              <strong>{t(`lessons.bears.${bears}`)}</strong>
            </li>
          );
        })}
      </ul>
    </>
  );
}

type FiredProps = Pick<SeenProps, 'seen' | 'opened'>;

/** Each rule once: what it told where it told anything, and what it does. */
function Fired({ seen, opened }: FiredProps) {
  const { t } = useWords();
  const byRule = new Map<string, RuleFiring[]>();
  for (const firing of seen.firings) {
    byRule.set(firing.rule, [...(byRule.get(firing.rule) ?? []), firing]);
  }
  if (byRule.size === 0) return <p className={styles['quiet']}>{t('lessons.firingsNone')}</p>;
  return (
    <>
      <p className={styles['lead']}>{t('lessons.firings')}</p>
      <ul className={styles['lines']}>
        {[...byRule].map(([rule, firings]) => {
          const text = opened.rules[rule]?.find((one) => one !== null);
          const sentence = opened.sentences[rule];
          const [first] = firings;
          if (first === undefined) return null;
          return (
            <li key={rule}>
              <Rule rule={rule} told={text ?? null} does={sentence ?? null}>
                {t(`lessons.says.${first.says}`)} ·{' '}
                {t('lessons.firedTimes', { count: firings.length, turn: first.turn })}
              </Rule>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface RuleProps {
  readonly rule: string;
  readonly told: Localised | null;
  readonly does: Localised | null;
  readonly children: ReactNode;
}

/** What it told, with what it does behind it; a rule that told nothing says what it does. */
function Rule({ rule, told, does, children }: RuleProps) {
  const { say } = useWords();
  const words = told ?? does;
  const head = (
    <>
      {words === null ? <Num>{rule}</Num> : <Name>{say(words)}</Name>}{' '}
      <span className={styles['quiet']}>{children}</span>
    </>
  );
  if (told === null || does === null) return head;
  return (
    <details>
      <summary>{head}</summary>
      <p className={styles['quiet']}>
        <Name>{say(does)}</Name>
      </p>
    </details>
  );
}

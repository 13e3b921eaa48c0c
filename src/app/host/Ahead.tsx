// Decides how the console shows what an inject is predicted to do: nothing until it is asked, then pairs, means and ranges.
import { useEffect, useRef, useState } from 'react';
import { METRICS } from '../../engine/index.ts';
import type { AheadAnswer, AheadAsk, AheadEffect, AheadSpan } from '../../review/index.ts';
import { figure, signed } from '../facts/numbers.ts';
import { Button, Num, Pick, cx, useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { lookAhead } from './ahead.ts';
import { figuresOf } from './aheadFigures.ts';
import type { AheadTrouble } from './ahead.ts';
import { useConsole } from './view.ts';
import styles from './Ahead.module.css';

interface AheadProps {
  readonly wanted: AheadAsk['wanted'];
  /** The lesson that it was suggested for; null for one that is looked for here. */
  readonly lesson: string | null;
}

type Stand =
  | { readonly kind: 'none' }
  | { readonly kind: 'trouble'; readonly trouble: AheadTrouble }
  | { readonly kind: 'plays' | 'done'; readonly answer: AheadAnswer | null };

/** The lesson whose suggestions name the inject, else the first. */
function useFirstLesson({ wanted, lesson }: AheadProps): string {
  const view = useConsole();
  const inject = 'inject' in wanted ? wanted.inject : '';
  const near = view?.coverage.find(({ suggested }) => suggested.includes(inject));
  return lesson ?? near?.lesson ?? view?.coverage[0]?.lesson ?? '';
}

export function Ahead(props: AheadProps) {
  const { t, say } = useWords();
  const lessons = useRoom(({ now }) => now?.still.scenario.lessons ?? null);
  const first = useFirstLesson(props);
  const [chosen, setChosen] = useState<string | null>(null);
  const [stand, setStand] = useState<Stand>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  // Whoever closes the sheet or leaves the console needs the machine for something else.
  useEffect(() => () => running.current?.abort(), []);
  if (lessons === null || lessons.length === 0) return null;
  const lesson = chosen ?? first;
  const stop = () => {
    running.current?.abort();
    running.current = null;
  };
  const ask = async () => {
    stop();
    const mine = new AbortController();
    running.current = mine;
    setStand({ kind: 'plays', answer: null });
    const trouble = await lookAhead({
      wanted: props.wanted,
      lesson,
      signal: mine.signal,
      onAnswer: (answer) => {
        if (!mine.signal.aborted) setStand({ kind: 'plays', answer });
      },
    });
    if (mine.signal.aborted) return;
    setStand((now) =>
      trouble !== null
        ? { kind: 'trouble', trouble }
        : { kind: 'done', answer: 'answer' in now ? now.answer : null },
    );
  };
  const choose = (next: string) => {
    stop();
    setChosen(next);
    setStand({ kind: 'none' });
  };
  const leave = () => {
    stop();
    setStand({ kind: 'none' });
  };
  return (
    <section aria-labelledby="ahead" className={styles['ahead']}>
      <h3 id="ahead">{t('host.ahead.title')}</h3>
      <div className={styles['asked']}>
        <Pick
          label={t('host.ahead.lesson')}
          value={lesson}
          onChange={choose}
          choices={lessons.map(({ id, claim }) => ({ id, label: say(claim) }))}
        />
        {stand.kind === 'plays' ? (
          <Button onClick={leave}>{t('host.ahead.stop')}</Button>
        ) : (
          <Button onClick={() => void ask()}>{t('host.ahead.ask')}</Button>
        )}
      </div>
      <output className={styles['stand']}>
        <Said stand={stand} />
      </output>
      {'answer' in stand && stand.answer !== null && stand.answer.n > 0 ? (
        <Answer answer={stand.answer} />
      ) : null}
    </section>
  );
}

function Said({ stand }: { readonly stand: Stand }) {
  const { t } = useWords();
  switch (stand.kind) {
    case 'none':
      return null;
    case 'trouble':
      return t(`host.ahead.trouble.${stand.trouble}`);
    case 'plays':
      if (stand.answer === null) return t('host.ahead.reading');
      return t('host.ahead.plays', { n: stand.answer.n, pairs: stand.answer.plan.ask.pairs });
    case 'done':
      return t('host.ahead.done', { n: stand.answer?.n ?? 0 });
  }
}

function Answer({ answer }: { readonly answer: AheadAnswer }) {
  const { t, code } = useWords();
  const turns = useRoom(({ now }) => now?.still.game.turns ?? 0);
  const { plan, effects } = answer;
  const spans = [...new Set(effects.map(({ span }) => span))];
  const headOf = (span: AheadSpan) =>
    span === 'soon'
      ? t('host.ahead.soon', { turn: plan.soon + 1 })
      : plan.end <= turns
        ? t('host.ahead.end', { turn: plan.end })
        : t('host.ahead.tail');
  return (
    <>
      <table className={styles['table']} aria-labelledby="ahead">
        <thead>
          <tr>
            <th scope="col">{t('host.ahead.measure')}</th>
            {spans.map((span) => (
              <th key={span} scope="col">
                {headOf(span)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.ask.measures.map(({ metric }) => (
            <tr key={metric}>
              <th scope="row">
                {code(`metric.${metric}`)}{' '}
                <span className={styles['unit']}>
                  {t('host.ahead.unit', {
                    unit: METRICS.find(({ id }) => id === metric)?.unit ?? 'other',
                  })}
                </span>
              </th>
              {spans.map((span) => (
                <td key={span}>
                  <Effect
                    effect={effects.find(
                      (one) => one.span === span && one.measure.metric === metric,
                    )}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{t('host.ahead.note')}</p>
    </>
  );
}

/** The mean where a direction can be told, and always the range that nine of ten pairs lie in. */
function Effect({ effect }: { readonly effect: AheadEffect | undefined }) {
  const { t, locale } = useWords();
  if (effect === undefined) return null;
  const { direction, better } = effect.effect;
  if (direction === 'none') return t('host.ahead.none');
  const { mean, low, high, digits } = figuresOf(effect);
  const range = t('host.ahead.range', {
    low: signed(locale, low, digits),
    high: signed(locale, high, digits),
  });
  const isTold = direction !== 'cannot-tell';
  const sign = direction === 'higher' ? '▲' : '▼';
  const about = figure(locale, mean, digits) === figure(locale, 0, digits);
  return (
    <>
      <strong
        className={cx(
          isTold && better === true && styles['better'],
          isTold && better === false && styles['worse'],
        )}
      >
        {isTold ? (
          <>
            <span aria-hidden="true">{sign}</span>{' '}
            {about ? (
              t(`host.ahead.slightly.${direction}`)
            ) : (
              <Num>{signed(locale, mean, digits)}</Num>
            )}
          </>
        ) : (
          t('host.ahead.unclear')
        )}
      </strong>
      <span className={styles['range']}>
        <Num>{range}</Num>
      </span>
    </>
  );
}

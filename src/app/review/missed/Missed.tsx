// Decides how missed cooperation is shown: proposals without an answer, steps that stood open, and what both would have gained.
import { useEffect, useMemo, useRef, useState } from 'react';
import { USUAL_MISSED, missedSteps, openSteps, unansweredIn } from '../../../review/index.ts';
import type { Gain, MissedStep, OpenStep, Unanswered } from '../../../review/index.ts';
import { placeOf } from '../../facts/names.ts';
import { signed } from '../../facts/numbers.ts';
import { Button, Name, Num, Scroll, useWords } from '../../kit/index.ts';
import { reviewPools } from '../../lab/index.ts';
import { TurnList } from '../causes/TurnList.tsx';
import { useReview } from '../use.ts';
import { repeatedIn } from './proposals.ts';
import styles from './Missed.module.css';

export function Missed() {
  const { t } = useWords();
  const { game } = useReview();
  const unanswered = useMemo(() => unansweredIn(game), [game]);
  const steps = useMemo(() => openSteps(game), [game]);
  return (
    <>
      <p className={styles['help']}>{t('why.missedHelp')}</p>
      <p className={styles['said']}>
        {t('why.missed.counts', { proposals: unanswered.length, steps: steps.length })}
      </p>
      {game.source === 'stored' ? (
        <p className={styles['text']}>{t('why.problem.no-causes')}</p>
      ) : null}
      {unanswered.length === 0 ? null : <Proposals unanswered={unanswered} />}
      {steps.length === 0 ? null : <Steps steps={steps} />}
    </>
  );
}

/** One that was made again turn after turn is one row. */
function Proposals({ unanswered }: { readonly unanswered: readonly Unanswered[] }) {
  const { t, code } = useWords();
  const { names, known } = useReview();
  return (
    <Scroll className={styles['wide']} label={t('why.missed.proposals')}>
      <table>
        <caption>{t('why.missed.proposals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('why.missed.proposal')}</th>
            <th scope="col">{t('why.missed.by')}</th>
            <th scope="col">{t('why.missed.waited')}</th>
            <th scope="col">{t('why.uncrossed.turns')}</th>
          </tr>
        </thead>
        <tbody>
          {repeatedIn(unanswered).map(({ turns, seat, order, parties }, at) => (
            <tr key={at}>
              <th scope="row">
                {code(`order.${order.kind}.name`)}{' '}
                <span className={styles['quiet']}>
                  <Name>{placeOf(order, known, names)}</Name>
                </span>
              </th>
              <td>
                <Name>{names.seat(seat)}</Name>
              </td>
              <td>
                <SeatNames seats={parties} />
              </td>
              <td>
                <TurnList turns={turns} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function SeatNames({ seats }: { readonly seats: readonly string[] }) {
  const { names } = useReview();
  return seats.map((seat, at) => (
    <span key={seat}>
      {at === 0 ? '' : ' · '}
      <Name>{names.seat(seat)}</Name>
    </span>
  ));
}

type Trial =
  | { readonly kind: 'none' | 'running' | 'failed' }
  | { readonly kind: 'done'; readonly found: readonly MissedStep[] };

/** Plays continuations in the browser's workers when asked; leaving the panel stops them. */
function useTrial(): readonly [Trial, (isWanted: boolean) => void] {
  const { game } = useReview();
  const [trial, setTrial] = useState<Trial>({ kind: 'none' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const ask = (isWanted: boolean) => {
    control.current?.abort();
    if (!isWanted) return setTrial({ kind: 'none' });
    const mine = new AbortController();
    control.current = mine;
    setTrial({ kind: 'running' });
    missedSteps(game, USUAL_MISSED, { pool: reviewPools().behind, signal: mine.signal }).then(
      (found) => (mine.signal.aborted ? undefined : setTrial({ kind: 'done', found })),
      () => (mine.signal.aborted ? undefined : setTrial({ kind: 'failed' })),
    );
  };
  return [trial, ask];
}

function Steps({ steps }: { readonly steps: readonly OpenStep[] }) {
  const { t } = useWords();
  const { game, known, names } = useReview();
  const [trial, ask] = useTrial();
  const isTried = trial.kind === 'done';
  const tried = (step: OpenStep) =>
    isTried
      ? trial.found.find(({ pair, turns }) => pair === step.pair && turns[0] === step.turns[0])
      : undefined;
  const pairName = ({ pair }: OpenStep) => names.pair(known.index.pair.get(pair) ?? -1);
  return (
    <section>
      <Scroll className={styles['wide']} label={t('why.missed.steps')}>
        <table>
          <caption>{t('why.missed.steps')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('why.missed.pair')}</th>
              <th scope="col">{t('why.uncrossed.turns')}</th>
              {isTried ? <th scope="col">{t('why.missed.gains')}</th> : null}
              {isTried ? <th scope="col">{t('why.missed.reading')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={`${step.pair} ${step.turns[0] ?? 0}`}>
                <th scope="row">
                  <Name>{pairName(step)}</Name>
                </th>
                <td>
                  <TurnList turns={step.turns} />
                </td>
                {isTried ? <Tried step={tried(step)} /> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {game.source === 'stored' ? null : (
        <div className={styles['ask']} aria-live="polite">
          {trial.kind === 'none' || trial.kind === 'failed' ? (
            <Button onClick={() => ask(true)}>{t('why.missed.try')}</Button>
          ) : null}
          {trial.kind === 'running' ? (
            <>
              <output>{t('why.missed.running')}</output>
              <Button onClick={() => ask(false)}>{t('why.missed.stop')}</Button>
            </>
          ) : null}
          {trial.kind === 'failed' ? <span>{t('why.missed.failed')}</span> : null}
          <p className={styles['quiet']}>
            {t('why.missed.how', { count: USUAL_MISSED.continuations })}
          </p>
        </div>
      )}
    </section>
  );
}

/** What each side would have gained, with its interval, and what may be said of it. */
function Tried({ step }: { readonly step: MissedStep | undefined }) {
  const { t } = useWords();
  if (step === undefined) {
    return (
      <>
        <td>–</td>
        <td>{t('why.missed.notPaid')}</td>
      </>
    );
  }
  return (
    <>
      <td>
        {step.gains.map((gain) => (
          <GainLine key={gain.seat} gain={gain} />
        ))}
      </td>
      <td>{t(`why.missed.${step.reading}`)}</td>
    </>
  );
}

function GainLine({ gain: { seat, difference } }: { readonly gain: Gain }) {
  const { t, locale } = useWords();
  const { names } = useReview();
  const written = (value: number) => signed(locale, value, 2);
  return (
    <span className={styles['gain']}>
      <Name>{names.seat(seat)}</Name> <Num>{written(difference.mean)}</Num>{' '}
      <span className={styles['quiet']}>
        {t('why.missed.interval')}{' '}
        <Num>
          {written(difference.low)} … {written(difference.high)}
        </Num>
      </span>
    </span>
  );
}

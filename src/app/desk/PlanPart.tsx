// Decides how the timing plan is read: the step that runs with its clock and words, then all steps with their minutes.
import { useStore } from 'zustand';
import type { Localised } from '../../base/index.ts';
import { minutesBefore } from '../facts/session.ts';
import type { PlanBook, PlanStep } from '../facts/session.ts';
import { Button, Num, cx, useWords } from '../kit/index.ts';
import type { Words } from '../kit/index.ts';
import { useNow } from '../kit/clock.ts';
import { goToStep, pauseClock, sitting, spentAt, startClock } from '../stores/sitting.ts';
import { clockText, stepName } from './steps.ts';
import styles from './Desk.module.css';

interface PlanPartProps {
  readonly plan: PlanBook | null;
  /** No seat's own screen is up: what is said may be read. */
  readonly isBetween: boolean;
}

export function PlanPart({ plan, isBetween }: PlanPartProps) {
  const words = useWords();
  const { t, say } = words;
  const step = useStore(sitting, (state) => state.step);
  const steps = plan?.steps ?? [];
  const at = Math.min(step, Math.max(0, steps.length - 1));
  const current = steps[at];
  return (
    <section aria-labelledby="session-plan" className={styles['part']}>
      <h3 id="session-plan">{plan === null ? t('session.clock') : say(plan.title)}</h3>
      {plan === null ? <p className={styles['note']}>{t('session.noPlan')}</p> : null}
      <Clocks plan={plan} at={at} />
      {current === undefined ? null : (
        <>
          <Current current={current} next={steps[at + 1]} isBetween={isBetween} />
          <StepPresses at={at} count={steps.length} />
          <h4>{t('session.steps')}</h4>
          <Steps steps={steps} at={at} />
          <p className={styles['note']}>{t('session.follows')}</p>
        </>
      )}
    </section>
  );
}

/** Time of this step and of the whole, both beside what is planned. */
function Clocks({ plan, at }: { readonly plan: PlanBook | null; readonly at: number }) {
  const { t } = useWords();
  const state = useStore(sitting);
  const isRunning = state.since !== null;
  const now = useNow(isRunning);
  const spent = spentAt(state, now);
  const planned = plan?.steps[at]?.minutes;
  return (
    <div className={styles['clocks']}>
      {planned === undefined ? null : (
        <Clock label={t('session.now')} spent={spent.inStep} planned={planned} />
      )}
      <Clock label={t('session.whole')} spent={spent.inAll} planned={plan?.minutes} />
      <Button
        rank="primary"
        onClick={() => (isRunning ? pauseClock(Date.now()) : startClock(Date.now()))}
      >
        {isRunning ? t('session.pause') : t('session.start')}
      </Button>
    </div>
  );
}

interface ClockProps {
  readonly label: string;
  readonly spent: number;
  readonly planned: number | undefined;
}

function Clock({ label, spent, planned }: ClockProps) {
  const { t } = useWords();
  const isOver = planned !== undefined && spent > planned * 60_000;
  return (
    <p className={styles['clock']}>
      <span>{label}</span>
      <strong className={cx(isOver && styles['over'])}>
        <Num>{clockText(spent)}</Num>
      </strong>
      {planned === undefined ? null : (
        <span>
          {t('session.clockOf', { minutes: planned })}
          {isOver ? ` · ${t('session.over')}` : ''}
        </span>
      )}
    </p>
  );
}

interface CurrentProps {
  readonly current: PlanStep;
  readonly next: PlanStep | undefined;
  readonly isBetween: boolean;
}

function Current({ current, next, isBetween }: CurrentProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles['current']}>
      <p>
        <strong>{stepName(current, words)}</strong>
        {' · '}
        {t('session.minutes', { minutes: current.minutes })}
      </p>
      {isBetween ? <SayIt say={current.say} words={words} /> : null}
      <p className={styles['note']}>
        {next === undefined
          ? t('session.last')
          : t('session.next', { step: stepName(next, words) })}
      </p>
    </div>
  );
}

function SayIt({ say, words }: { readonly say: Localised; readonly words: Words }) {
  const text = words.say(say);
  if (text === '') return null;
  return (
    <>
      <h4>{words.t('session.say')}</h4>
      <p className={styles['said']}>{text}</p>
    </>
  );
}

function StepPresses({ at, count }: { readonly at: number; readonly count: number }) {
  const { t } = useWords();
  return (
    <div className={styles['presses']}>
      <Button disabled={at === 0} onClick={() => goToStep(at - 1, Date.now())}>
        {t('session.goBack')}
      </Button>
      <Button disabled={at >= count - 1} onClick={() => goToStep(at + 1, Date.now())}>
        {t('session.goOn')}
      </Button>
    </div>
  );
}

function Steps({ steps, at }: { readonly steps: readonly PlanStep[]; readonly at: number }) {
  const words = useWords();
  return (
    <ol className={styles['steps']}>
      {steps.map((step, place) => (
        <li
          key={place}
          className={cx(place === at && styles['on'], place < at && styles['done'])}
          aria-current={place === at ? 'step' : undefined}
        >
          <span>
            <Num>{clockText(minutesBefore(steps, place) * 60_000)}</Num>
          </span>
          <span>{stepName(step, words)}</span>
          <span>{words.t('session.minutes', { minutes: step.minutes })}</span>
        </li>
      ))}
    </ol>
  );
}

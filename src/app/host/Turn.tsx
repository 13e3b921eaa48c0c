// Decides how the console shows where the room stands and what moves it on: clock, stretches, pause, the one press that goes on.
import { useState } from 'react';
import type { ConsoleView, RoomPhase } from '../../session/index.ts';
import { roundOf } from '../facts/calendar.ts';
import { Button, Dialog, Num, cx, useWords } from '../kit/index.ts';
import { countdownText, useCountdown, useRoom } from '../room/hooks.ts';
import { order } from '../stores/roomActions.ts';
import { openRoomReview } from './record.ts';
import styles from './Console.module.css';
import parts from './Parts.module.css';

interface TurnProps {
  readonly view: ConsoleView;
}

export function Turn({ view }: TurnProps) {
  const { t } = useWords();
  const { left, isLate } = useCountdown();
  return (
    <>
      <div className={styles['turn']}>
        <p className={cx(styles['clock'], isLate && styles['late'])}>
          <span className={styles['unseen']}>{t('room.clock')}</span>
          <Num>{left === null ? '–:––' : countdownText(left)}</Num>
        </p>
        <p className={styles['where']}>
          <strong>{t(`room.phase.${view.phase}`)}</strong>
          <Where view={view} />
        </p>
        <div className={parts['presses']}>
          <Button onClick={() => void order({ kind: 'pause', paused: !view.paused })}>
            {view.paused ? t('host.goOn') : t('host.pause')}
          </Button>
          <Button onClick={() => void order({ kind: 'minutes', add: 1 })}>
            {t('host.minute')}
          </Button>
          <Onward view={view} />
        </div>
      </div>
      <Stretches view={view} />
    </>
  );
}

function Where({ view }: TurnProps) {
  const { t } = useWords();
  const game = useRoom(({ now }) => now?.still.game ?? null);
  if (game === null) return null;
  const { turns, tailTurns, perRound } = game;
  if (view.paused) return t('room.paused');
  if (view.turn > turns)
    return t('play.tailTurn', {
      turn: Math.min(view.turn - turns, tailTurns),
      turns: tailTurns,
    });
  if (perRound === 1) return t('play.turn', { turn: view.turn, turns });
  return t('play.round', { round: roundOf(view.turn, 2), rounds: roundOf(turns, 2) });
}

/** The press that goes on. While orders are open it closes the round, and asks when somebody has not handed in. */
function Onward({ view }: TurnProps) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const { ready, all } = view.people;
  const turns = useRoom(({ now }) => now?.still.game.turns ?? 0);
  const perRound = useRoom(({ now }) => now?.still.game.perRound ?? 1);
  const close = () => {
    setAsks(false);
    void order({ kind: 'close' });
  };
  const next = (label: string) => (
    <Button rank="primary" onClick={() => void order({ kind: 'next' })}>
      {label}
    </Button>
  );
  switch (view.phase) {
    case 'lobby':
      return next(t('host.toBrief'));
    case 'brief':
      return next(t('host.toPlay'));
    case 'look':
    case 'talk':
      return next(t('host.toStretch'));
    case 'report':
      if (view.turn > turns) return next(t('report.toTail'));
      // The second quarter of a round opens by itself unless somebody is asked something in it.
      return next(isSecond(view.turn, perRound) ? t('report.toQuestion') : t('host.toRound'));
    case 'tail':
      return <TailPresses view={view} />;
    case 'debrief':
    case 'ended':
      return (
        <Button rank="primary" onClick={() => void openRoomReview()}>
          {t('host.toReview')}
        </Button>
      );
    case 'orders':
      return (
        <>
          <Button rank="primary" onClick={() => (ready < all ? setAsks(true) : close())}>
            {ready < all ? t('host.closeAsk') : t('host.close')}
          </Button>
          {asks ? (
            <Dialog
              title={t('host.close')}
              onClose={() => setAsks(false)}
              actions={
                <>
                  <Button onClick={() => setAsks(false)}>{t('app.cancel')}</Button>
                  <Button rank="primary" onClick={close}>
                    {t('host.close')}
                  </Button>
                </>
              }
            >
              <p>{t('host.closeText', { missing: all - ready })}</p>
            </Dialog>
          ) : null}
        </>
      );
  }
}

const isSecond = (turn: number, perRound: number) => perRound === 2 && turn % 2 === 0;

function TailPresses({ view }: TurnProps) {
  const { t } = useWords();
  if (view.over) {
    return (
      <Button rank="primary" onClick={() => void order({ kind: 'next' })}>
        {t('report.toDebrief')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => void order({ kind: 'play-tail', all: true })}>{t('tail.all')}</Button>
      <Button rank="primary" onClick={() => void order({ kind: 'play-tail', all: false })}>
        {t('tail.next')}
      </Button>
    </>
  );
}

const STRIP = ['brief', 'look', 'talk', 'orders', 'report'] as const;
const JUMPS = ['look', 'talk', 'orders'] as const;
const isJump = (phase: RoomPhase): phase is (typeof JUMPS)[number] =>
  JUMPS.some((one) => one === phase);

/** The stretches of a round with their minutes. Those of the open round can be gone to by hand. */
function Stretches({ view }: TurnProps) {
  const { t } = useWords();
  const at = STRIP.findIndex((phase) => phase === view.phase);
  const inRound = isJump(view.phase);
  return (
    <ol className={styles['strip']} aria-label={t('host.stretches')}>
      {STRIP.map((phase, place) => {
        const minutes = view.options.timing[phase];
        const words = (
          <>
            {t(`room.phase.${phase}`)} {minutes > 0 ? <Num>{minutes}</Num> : null}
          </>
        );
        return (
          <li
            key={phase}
            style={{ flexGrow: Math.max(1, minutes) }}
            className={cx(place < at && styles['past'], place === at && styles['now'])}
            aria-current={place === at ? 'step' : undefined}
          >
            {inRound && isJump(phase) && phase !== view.phase ? (
              <button type="button" onClick={() => void order({ kind: 'stretch', phase })}>
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ol>
  );
}

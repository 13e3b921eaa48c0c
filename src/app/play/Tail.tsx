// Decides how the tail is told: on the map and in words, quarter by quarter, what happened while nobody decided anything.
import { useCallback, useMemo, useState } from 'react';
import { Button, Scroll, SheetTitle, useWords } from '../kit/index.ts';
import { useMedia, useReducedMotion, useTable } from '../kit/hooks.ts';
import { openDebrief, playTail } from '../stores/gameActions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { MapSheet } from './MapSheet.tsx';
import { NewsList } from './NewsPanel.tsx';
import { Playback } from './Playback.tsx';
import { TailCard } from './TailCard.tsx';
import styles from './Tail.module.css';

/** A game cut short has its tail on one card; a whole one is followed quarter by quarter. */
export function Tail({ screen }: { readonly screen: SeatScreen }) {
  const isCut = useTable(
    ({ game }) => game !== null && game.calendarTurns !== null && game.turns < game.calendarTurns,
  );
  return isCut ? <TailCard screen={screen} /> : <TailSteps screen={screen} />;
}

function TailSteps({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const told = useTable((state) => state.tail);
  const people = useTable((state) => state.game?.people.length ?? 1);
  const isSmall = useMedia('(width < 600px), (height < 480px)');
  const isStill = useReducedMotion();
  const lines = useMemo(() => told.flatMap(({ news }) => news), [told]);
  const [step, setStep] = useState(0);
  const onStep = useCallback((next: number) => setStep(next), []);
  // What is told next begins behind all that was told before: a press for more ends what still waits.
  const play = (isAll: boolean) => {
    setStep(lines.length);
    playTail(isAll);
  };
  return (
    <main id="content" tabIndex={-1} className={styles['table']}>
      {isSmall ? null : (
        <div className={styles['map']}>
          <MapSheet screen={screen} isBare={people > 1} />
        </div>
      )}
      <News screen={screen} step={step} />
      <div className={styles['foot']}>
        <Playback
          screen={screen}
          lines={lines}
          step={step}
          onStep={onStep}
          isStill={isStill}
          quiet={told.length === 0 ? t('tail.waits') : t('playback.quiet')}
        >
          {step < lines.length - 1 ? (
            <Button onClick={() => setStep(lines.length - 1)}>{t('tail.skip')}</Button>
          ) : null}
          <Onward play={play} />
        </Playback>
      </div>
    </main>
  );
}

function Onward({ play }: { readonly play: (isAll: boolean) => void }) {
  const { t } = useWords();
  const isDone = useTable((state) => state.tailDone);
  const isStarted = useTable(
    ({ game, turn, tailDone }) => game !== null && (turn > game.turns + 1 || tailDone),
  );
  if (isDone) {
    return (
      <Button rank="primary" onClick={openDebrief}>
        {t('report.toDebrief')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => play(true)}>{t('tail.all')}</Button>
      <Button rank="primary" onClick={() => play(false)}>
        {isStarted ? t('tail.next') : t('tail.play')}
      </Button>
    </>
  );
}

/** What the tail is for, and what has been told of it so far. */
function News({ screen, step }: { readonly screen: SeatScreen; readonly step: number }) {
  const { t } = useWords();
  const told = useTable((state) => state.tail);
  const isDone = useTable((state) => state.tailDone);
  const tailTurns = useTable((state) => state.game?.tailTurns ?? 0);
  const starts = told.map((_, at) =>
    told.slice(0, at).reduce((sum, { news }) => sum + news.length, 0),
  );
  return (
    <div className={styles['told']}>
      <SheetTitle level={1} over={t('play.tail')} title={t('tail.title')} />
      <Scroll className={styles['scroll']} label={t('tail.title')}>
        <p className={styles['text']}>{t('tail.text', { turns: tailTurns })}</p>
        {told.map(({ turn, news }, at) => {
          const start = starts[at] ?? 0;
          if (start > step) return null;
          return (
            <section key={turn}>
              <h2 className={styles['part']}>{t('play.strip.tail', { turn })}</h2>
              <NewsList screen={screen} lines={news.slice(0, step + 1 - start)} isStill />
            </section>
          );
        })}
        <output>{isDone ? t('tail.done') : ''}</output>
      </Scroll>
    </div>
  );
}

// Decides how a resolved round is told, one cue at a time, on the map and in words; it can be held, stepped and skipped.
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { NewsRecord } from '../../engine/index.ts';
import { newsFacts } from '../facts/names.ts';
import { newsKey } from '../facts/news.ts';
import { Button, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import { mapLink } from '../stores/mapLink.ts';
import type { SeatScreen } from '../stores/table.ts';
import styles from './Playback.module.css';

/** Long enough to read a line; the map's own cue is shorter. */
const READ_MS = 1700;

export function linesOf(screen: SeatScreen): readonly NewsRecord[] {
  return screen.reports.flatMap(({ news }) => news);
}

interface PlaybackProps {
  readonly screen: SeatScreen;
  readonly lines: readonly NewsRecord[];
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** Waits for presses instead of going on by itself. */
  readonly isStill?: boolean;
  /** What is said where there is no line. */
  readonly quiet: string;
  /** Presses that lead on. */
  readonly children: ReactNode;
}

export function Playback(props: PlaybackProps) {
  const { screen, lines, step, onStep, isStill = false, quiet, children } = props;
  const { t, code, richCode } = useWords();
  const names = useNames(screen);
  const [isPlaying, setPlaying] = useState(!isStill);
  const line = lines[step];
  useCue(
    screen,
    line,
    line === undefined ? '' : code(newsKey(line), newsFacts(line, screen.world, names)),
  );
  const isLast = step >= lines.length - 1;
  useEffect(() => {
    if (!isPlaying || isLast) return undefined;
    const clock = setTimeout(() => onStep(step + 1), READ_MS);
    return () => clearTimeout(clock);
  }, [isPlaying, isLast, step, onStep]);
  return (
    <section className={styles['strip']} aria-labelledby="playback">
      <div className={styles['words']}>
        <h2 id="playback" tabIndex={-1}>
          {t('playback.title')}
          {line !== undefined ? (
            <span className={styles['count']}>
              {t('playback.step', { step: step + 1, steps: lines.length })}
            </span>
          ) : null}
        </h2>
        <output className={styles['line']}>
          {line === undefined
            ? quiet
            : richCode(newsKey(line), newsFacts(line, screen.world, names))}
        </output>
      </div>
      <div className={styles['buttons']}>
        {lines.length > 1 ? (
          <>
            <Button disabled={step === 0} onClick={() => onStep(step - 1)}>
              {t('playback.previous')}
            </Button>
            <Button disabled={isLast} onClick={() => setPlaying(!isPlaying)}>
              {isPlaying && !isLast ? t('playback.pause') : t('playback.play')}
            </Button>
            <Button disabled={isLast} onClick={() => onStep(step + 1)}>
              {t('playback.next')}
            </Button>
          </>
        ) : null}
        {children}
      </div>
    </section>
  );
}

/** Shows the line on the map where it has a place; the map itself keeps still when movement is not wanted. */
function useCue(screen: SeatScreen, line: NewsRecord | undefined, text: string): void {
  const handle = useStore(mapLink, (state) => state.handle);
  const zone = line === undefined ? undefined : screen.world.zones[line.zone]?.id;
  useEffect(() => {
    if (handle === null || line === undefined || zone === undefined) return undefined;
    void handle.play([{ zone, kind: line.code, text }], () => undefined);
    return () => handle.skip();
  }, [handle, line, zone, text]);
}

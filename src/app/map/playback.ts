// Decides the pace of a turn's playback: one cue at a time, each held long enough to read, skippable; shows nothing itself.
import type { Cue } from './input.ts';

/** Least time a cue is held. @source look/LOOK.md, Motion */
export const cueMs = 700;

export interface Player {
  play(cues: readonly Cue[], show: (cue: Cue, index: number) => void): Promise<void>;
  skip(): void;
}

/** `wait` is passed in so that tests need no clock; it settles early when the returned function is called. */
export function cuePlayer(
  wait: (ms: number) => { readonly done: Promise<void>; end(): void },
): Player {
  let run = 0;
  let current: { end(): void } | null = null;
  const skip = (): void => {
    run++;
    current?.end();
  };
  return {
    skip,
    play: async (cues, show) => {
      skip();
      const own = run;
      for (const [index, cue] of cues.entries()) {
        if (own !== run) return;
        show(cue, index);
        const pause = wait(cueMs);
        current = pause;
        await pause.done;
      }
    },
  };
}

export function timerWait(ms: number): { readonly done: Promise<void>; end(): void } {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    const timer = window.setTimeout(resolve, ms);
    end = () => {
      window.clearTimeout(timer);
      resolve();
    };
  });
  return { done, end: () => end() };
}

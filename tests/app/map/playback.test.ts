// Checks the pace of playback without a clock: one cue at a time, in order, ended by a skip.
import { describe, expect, it } from 'vitest';
import { cueMs, cuePlayer } from '../../../src/app/map/playback.ts';

/** A wait that ends when the test says so. */
function handWait() {
  const open: { ms: number; end: () => void }[] = [];
  const wait = (ms: number) => {
    let end = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      end = resolve;
    });
    open.push({ ms, end });
    return { done, end };
  };
  const next = async () => {
    open.shift()?.end();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { wait, next, open };
}

const cues = ['a', 'b', 'c'].map((zone) => ({ zone, kind: 'event', text: zone }));

describe('playback', () => {
  it('shows one cue at a time and settles after the last', async () => {
    const { wait, next, open } = handWait();
    const shown: string[] = [];
    const over = cuePlayer(wait).play(cues, (cue, index) => shown.push(`${cue.zone}${index}`));
    expect(shown).toEqual(['a0']);
    expect(open[0]?.ms).toBe(cueMs);
    await next();
    expect(shown).toEqual(['a0', 'b1']);
    await next();
    await next();
    await over;
    expect(shown).toEqual(['a0', 'b1', 'c2']);
  });

  it('ends at once when skipped', async () => {
    const { wait } = handWait();
    const shown: string[] = [];
    const player = cuePlayer(wait);
    const over = player.play(cues, (cue) => shown.push(cue.zone));
    player.skip();
    await over;
    expect(shown).toEqual(['a']);
  });

  it('gives way to the next play', async () => {
    const { wait, next } = handWait();
    const shown: string[] = [];
    const player = cuePlayer(wait);
    const first = player.play(cues, (cue) => shown.push(cue.zone));
    const second = player.play([{ zone: 'z', kind: 'event', text: '' }], (cue) =>
      shown.push(cue.zone),
    );
    await first;
    await next();
    await next();
    await second;
    expect(shown).toEqual(['a', 'z']);
  });
});

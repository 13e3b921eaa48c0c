// Cuts the power of a recorded store at one moment for each seed, and asks what is left; what a cut does to files is disk.ts's, what
// must be left is judge.ts's.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diceFrom } from '../support/dice.ts';
import type { DiskCall } from './calls.ts';
import { openDisk } from './disk.ts';
import { amissIn } from './judge.ts';
import type { Script } from './script.ts';

export interface Recorded {
  readonly script: Script;
  readonly calls: readonly DiskCall[];
}

export interface CutsAsked {
  readonly seeds: readonly number[];
  /** Where folders may be made, which are gone afterwards. */
  readonly place: string;
  /** Is told of each seed before it is tried, so that one that ends the process has a name. */
  readonly before?: (seed: number) => void;
}

export interface CutsFound {
  readonly tried: number;
  /** Cuts at which something had been acknowledged, and some of which had lost something that was written. */
  readonly afterSome: number;
  readonly amiss: readonly string[];
}

/** Seeds are taken in the order of their moments, so that the calls are gone through once. */
export async function cutPower(
  { script, calls }: Recorded,
  { seeds, place, before }: CutsAsked,
): Promise<CutsFound> {
  const disk = openDisk();
  const asked = new Set<number>();
  const acknowledged = new Set<number>();
  const amiss: string[] = [];
  let done = 0;
  let afterSome = 0;
  const moments = seeds.map((seed) => {
    const dice = diceFrom(Math.imul(seed, 2_654_435_761));
    return { seed, dice, moment: dice(calls.length + 1) };
  });
  for (const { seed, dice, moment } of moments.sort((one, other) => one.moment - other.moment)) {
    for (; done < moment; done += 1) {
      const call = calls[done];
      if (call === undefined) break;
      disk.take(call);
      if (call.kind !== 'mark') continue;
      const [word, number] = call.text.split(' ');
      if (word === 'ask') asked.add(Number(number));
      if (word === 'ok') acknowledged.add(Number(number));
    }
    before?.(seed);
    if (acknowledged.size > 0) afterSome += 1;
    const folder = mkdtempSync(path.join(place, 'cut-'));
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of disk.cut(dice)) writeFileSync(path.join(folder, name), bytes);
    const found = await amissIn(path.join(folder, 'rooms.db'), script, { asked, acknowledged });
    amiss.push(...found.map((what) => `seed ${seed} at call ${moment}: ${what}`));
    rmSync(folder, { recursive: true, force: true });
  }
  return { tried: seeds.length, afterSome, amiss };
}

// Tries power cuts in processes of their own: a seed that ends its process is a finding, and the others are tried all the same.
import { spawn } from 'node:child_process';
import { freshBundle } from '../../../tools/bundle.mjs';
import type { CutsFound } from './cuts.ts';
import type { ScriptName } from './script.ts';

export interface Apart {
  readonly recording: string;
  readonly name: ScriptName;
  readonly place: string;
  readonly seeds: readonly number[];
}

export async function cutApart(asked: Apart): Promise<CutsFound> {
  const file = await freshBundle('tests/server/power/cutting.ts', 'dist/run/cutting.js', [
    'src',
    'tests/server',
  ]);
  let left = asked.seeds;
  let afterSome = 0;
  const amiss: string[] = [];
  while (left.length > 0) {
    const some = left.slice(0, 250);
    const { found, last } = await cutIn(file, asked, some);
    afterSome += found?.afterSome ?? 0;
    amiss.push(...(found?.amiss ?? [`seed ${last ?? '?'} ended the process`]));
    // Without the one at which it ended, the rest of these are tried again.
    const again = found === null ? some.filter((seed) => seed !== last) : [];
    if (found === null && last === null) throw new Error('the cuts could not be tried at all');
    left = [...again, ...left.slice(some.length)];
  }
  return { tried: asked.seeds.length, afterSome, amiss };
}

interface Part {
  readonly found: CutsFound | null;
  readonly last: number | null;
}

function cutIn(
  file: string,
  { recording, name, place }: Apart,
  seeds: readonly number[],
): Promise<Part> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, recording, name, place, seeds.join(',')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.once('error', reject);
    child.once('close', () => {
      const found = /^found (.*)$/m.exec(said)?.[1];
      const last = [...said.matchAll(/^seed (\d+)$/gm)].at(-1)?.[1];
      resolve({
        found: found === undefined ? null : (JSON.parse(found) as CutsFound),
        last: last === undefined ? null : Number(last),
      });
    });
  });
}

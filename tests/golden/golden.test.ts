// Holds the golden runs that stand beside each scenario: hashes of every turn; UPDATE=1 writes them anew.

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../src/engine/index.ts';
import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import { playGame } from '../../src/session/index.ts';
import { usualCast } from '../../src/strategies/index.ts';
import type { World } from '../../src/engine/index.ts';

/** Strategies of the state seats by golden run; the other seats play their usual one. */
const RUNS: readonly { readonly seed: string; readonly states: string }[] = [
  { seed: '7', states: 'integrated' },
  { seed: '11', states: 'nothing' },
  { seed: '23', states: 'random' },
  { seed: '42', states: 'hybrid' },
];

function worldOf(folder: string): World {
  const file = path.join('scenarios', folder, 'scenario.yaml');
  const { scenario } = readScenario(readFileSync(file, 'utf8'), { file });
  if (scenario === null) throw new Error(`${folder} cannot be read`);
  return compileScenario(scenario);
}

function hashesOf(world: World, seed: string, states: string): string[] {
  const strategies = usualCast(world, states);
  const hashes: string[] = [];
  playGame({ world, seed, strategies, onTurn: ({ after }) => hashes.push(stateHash(world, after)) });
  return hashes;
}

const FOLDERS = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join('scenarios', entry.name, 'scenario.yaml')))
  .map((entry) => entry.name)
  // A folder that begins with an underscore is a pattern to copy, not a game to hold.
  .filter((name) => !name.startsWith('_'));

describe.each(FOLDERS)('golden runs of %s', (folder) => {
  const world = worldOf(folder);
  it.each(RUNS)('seed $seed with $states', ({ seed, states }) => {
    const place = path.join('scenarios', folder, 'golden', `seed-${seed}-${states}.json`);
    const hashes = hashesOf(world, seed, states);
    if (process.env.UPDATE === '1') {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, `${JSON.stringify({ seed, states, hashes }, null, 2)}\n`);
    }
    const golden = JSON.parse(readFileSync(place, 'utf8')) as { hashes: string[] };
    expect(hashes).toEqual(golden.hashes);
  });
});

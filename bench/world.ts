// Decides which world the benches play: the first scenario. A broken scenario ends the bench.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fault } from '../src/base/index.ts';
import type { World } from '../src/engine/index.ts';
import { compileScenario, messageOf, readScenario } from '../src/scenario/index.ts';

export const SCENARIO = 'maghreb-2016';

/** The world of the first scenario, read and compiled as the game does. */
export function readWorld(): World {
  const file = path.join('scenarios', SCENARIO, 'scenario.yaml');
  const { scenario, findings } = readScenario(readFileSync(file, 'utf8'), { file });
  if (scenario !== null) return compileScenario(scenario);
  const first = findings.find(({ severity }) => severity === 'error');
  return fault(first === undefined ? 'The scenario cannot be read.' : messageOf(first, 'en'), {
    file,
  });
}

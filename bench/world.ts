// Decides which world the benches play: the first scenario, by its computer seats. A broken scenario ends the bench.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fault } from '../src/base/index.ts';
import type { Strategy, World } from '../src/engine/index.ts';
import { compileScenario, messageOf, readScenario } from '../src/scenario/index.ts';
import { STRATEGIES, defaultStrategy } from '../src/strategies/index.ts';

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

/** What a computer plays at each seat when nobody chooses. */
export function castOf(world: World): ReadonlyMap<string, Strategy> {
  const cast = new Map<string, Strategy>();
  for (const { id, kind } of world.seats) {
    const strategy = STRATEGIES.get(defaultStrategy(kind));
    if (strategy !== undefined) cast.set(id, strategy);
  }
  return cast;
}

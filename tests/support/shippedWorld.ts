// Reads the scenario that ships, for tests that need a whole world of its size.

import { readFileSync } from 'node:fs';
import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import type { World } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';

export const SHIPPED_FILE = 'scenarios/maghreb-2016/scenario.yaml';

/** Three borders, 2016, as its file has it; throws when the file cannot be read. */
export function shippedScenario(): Scenario {
  const { scenario } = readScenario(readFileSync(SHIPPED_FILE, 'utf8'), { file: SHIPPED_FILE });
  if (scenario === null) throw new Error('the shipped scenario cannot be read');
  return scenario;
}

export function shippedWorld(): World {
  return compileScenario(shippedScenario());
}

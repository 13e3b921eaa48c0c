// Puts one function on a page: play a scenario's text with computer seats and answer the final hash; nothing is drawn.

import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import { playGame } from '../../src/session/index.ts';
import { usualCast } from '../../src/strategies/index.ts';

declare global {
  var playInPage: (text: string, seeds: readonly string[]) => string[];
}

/** Final hashes of one game a seed, every seat on its usual strategy. */
export function finalHashes(text: string, seeds: readonly string[]): string[] {
  const { scenario } = readScenario(text, { file: 'scenario.yaml' });
  if (scenario === null) throw new Error('the scenario cannot be read');
  const world = compileScenario(scenario);
  const strategies = usualCast(world);
  return seeds.map((seed) => playGame({ world, seed, strategies }).hash);
}

globalThis.playInPage = finalHashes;

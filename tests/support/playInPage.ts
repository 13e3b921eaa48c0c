// Puts one function on a page: play a scenario's text with computer seats and answer the final hash; nothing is drawn.

import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import { playGame } from '../../src/session/index.ts';
import { STRATEGIES, defaultStrategy } from '../../src/strategies/index.ts';
import type { Strategy } from '../../src/engine/index.ts';

declare global {
  var playInPage: (text: string, seeds: readonly string[]) => string[];
}

/** Final hashes of one game a seed, every seat on its usual strategy. */
export function finalHashes(text: string, seeds: readonly string[]): string[] {
  const { scenario } = readScenario(text, { file: 'scenario.yaml' });
  if (scenario === null) throw new Error('the scenario cannot be read');
  const world = compileScenario(scenario);
  const strategies = new Map<string, Strategy>();
  for (const seat of world.seats) {
    const strategy = STRATEGIES.get(defaultStrategy(seat.kind));
    if (strategy !== undefined) strategies.set(seat.id, strategy);
  }
  return seeds.map((seed) => playGame({ world, seed, strategies }).hash);
}

globalThis.playInPage = finalHashes;

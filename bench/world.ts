// Decides which world the benches play: the first scenario, whole or without what its author wrote to happen. A broken scenario ends the bench.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fault } from '../src/base/index.ts';
import { compileWorld } from '../src/engine/index.ts';
import type { World } from '../src/engine/index.ts';
import { compileScenario, draftOf, messageOf, readScenario } from '../src/scenario/index.ts';
import type { Scenario } from '../src/scenario/index.ts';

export const SCENARIO = 'maghreb-2016';

/** The world of the first scenario, read and compiled as the game does. */
export function readWorld(): World {
  return compileScenario(readShipped());
}

/** The same world without rules, decks, conditions of events and packages of earlier years: what the model alone does. */
export function readBareWorld(): World {
  const draft = draftOf(readShipped());
  const events = draft.events.map((event) => ({ ...event, when: null, deck: -1 }));
  const partners = draft.partners.map((partner) => ({ ...partner, running: [] }));
  return compileWorld({ ...draft, events, partners, decks: [], rules: [] });
}

/** The first scenario as it was read. */
export function readShipped(): Scenario {
  const file = path.join('scenarios', SCENARIO, 'scenario.yaml');
  const { scenario, findings } = readScenario(readFileSync(file, 'utf8'), { file });
  if (scenario !== null) return scenario;
  const first = findings.find(({ severity }) => severity === 'error');
  return fault(first === undefined ? 'The scenario cannot be read.' : messageOf(first, 'en'), {
    file,
  });
}

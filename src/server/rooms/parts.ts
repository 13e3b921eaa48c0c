// Decides what rooms are folded with on this server: the house's computer seats, and scenarios read once for all rooms that play them.
import { createHash } from 'node:crypto';
import { loadedFrom, readScenario } from '../../scenario/index.ts';
import type { LoadedScenario } from '../../scenario/index.ts';
import type { RoomParts } from '../../session/index.ts';
import { STRATEGIES } from '../../strategies/index.ts';

/** Scenarios that are kept read. */
const MOST_READ = 12;

export function roomParts(): RoomParts {
  const known = new Map<string, LoadedScenario | null>();
  return {
    strategies: STRATEGIES,
    load(text) {
      const key = createHash('sha256').update(text).digest('hex');
      const loaded = known.get(key) ?? read(text);
      // The one that was asked for last stands last: the first is the one that goes.
      known.delete(key);
      known.set(key, loaded);
      const [oldest] = known.keys();
      if (known.size > MOST_READ && oldest !== undefined) known.delete(oldest);
      return loaded;
    },
  };
}

function read(text: string): LoadedScenario | null {
  const { scenario } = readScenario(text, { file: 'scenario.yaml' });
  return scenario === null ? null : loadedFrom(scenario, text, {});
}

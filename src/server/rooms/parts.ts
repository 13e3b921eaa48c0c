// Decides what rooms are folded with on this server: the house's computer seats, and scenarios read once for all rooms that play them.
import { createHash } from 'node:crypto';
import type { LoadedScenario } from '../../scenario/index.ts';
import type { RoomParts } from '../../session/index.ts';
import { STRATEGIES } from '../../strategies/index.ts';
import { readLoaded } from '../reading/read.ts';
import { readApart } from '../reading/reader.ts';

/** Scenarios that are kept read. */
const MOST_READ = 12;

export interface Parts extends RoomParts {
  /** Reads a scenario beside the rooms, so that the one that needs it next finds it read; false when it cannot be played. */
  prepare(text: string): Promise<boolean>;
}

export function roomParts(readerFile?: string): Parts {
  const known = new Map<string, LoadedScenario | null>();
  /** Being read now: rooms of one scenario that are opened together wait for one reading. */
  const underway = new Map<string, Promise<LoadedScenario | null>>();
  const keyOf = (text: string) => createHash('sha256').update(text).digest('hex');
  function keep(key: string, loaded: LoadedScenario | null): void {
    // The one that was asked for last stands last: the first is the one that goes.
    known.delete(key);
    known.set(key, loaded);
    const [oldest] = known.keys();
    if (known.size > MOST_READ && oldest !== undefined) known.delete(oldest);
  }
  return {
    strategies: STRATEGIES,
    async prepare(text) {
      const key = keyOf(text);
      const found = known.get(key);
      if (found !== undefined) return found !== null;
      const reading = underway.get(key) ?? readApart(text, readerFile);
      underway.set(key, reading);
      const loaded = await reading;
      underway.delete(key);
      // What was not read in time may have met a busy machine: it is not held against it.
      if (loaded !== null) keep(key, loaded);
      return loaded !== null;
    },
    load(text) {
      const key = keyOf(text);
      const loaded = known.has(key) ? (known.get(key) ?? null) : readLoaded(text);
      keep(key, loaded);
      return loaded;
    },
  };
}

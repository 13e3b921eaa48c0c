// Decides what rooms are folded with on this server: the house's computer seats, and scenarios read once for all rooms that play them.
import { createHash } from 'node:crypto';
import type { LoadedScenario } from '../../scenario/index.ts';
import type { RoomParts } from '../../session/index.ts';
import { STRATEGIES } from '../../strategies/index.ts';
import type { KeptReadings } from '../reading/kept.ts';
import { readApart } from '../reading/reader.ts';

/** Scenarios that are kept read. */
const MOST_READ = 12;

export interface Parts extends RoomParts {
  /** Reads a scenario beside the rooms: who needs it next finds it read, or not at all. False when it cannot be played. */
  prepare(text: string): Promise<boolean>;
  /** A room was wiped: nothing of it stays on the disk. */
  wiped(): void;
}

export interface PartsOptions {
  /** The bundled worker that reads; this thread does when absent. */
  readonly readerFile?: string | undefined;
  /** Where what was read is found again after a start; null where nothing is kept. */
  readonly readings?: KeptReadings | null;
}

export function roomParts({ readerFile, readings = null }: PartsOptions): Parts {
  const known = new Map<string, LoadedScenario>();
  /** Being read now: rooms of one scenario that are opened together wait for one reading. */
  const underway = new Map<string, Promise<LoadedScenario | null>>();
  const keyOf = (text: string) => createHash('sha256').update(text).digest('hex');
  function keep(key: string, loaded: LoadedScenario): void {
    // The one that was asked for last stands last: the first is the one that goes.
    known.delete(key);
    known.set(key, loaded);
    const [oldest] = known.keys();
    if (known.size > MOST_READ && oldest !== undefined) known.delete(oldest);
  }
  async function read(key: string, text: string): Promise<LoadedScenario | null> {
    const before = readings?.get(key) ?? null;
    if (before !== null) return before;
    const loaded = await readApart(text, readerFile);
    if (loaded !== null) readings?.put(key, loaded);
    return loaded;
  }
  return {
    strategies: STRATEGIES,
    async prepare(text) {
      const key = keyOf(text);
      const found = known.get(key);
      if (found !== undefined) {
        keep(key, found);
        return true;
      }
      const reading = underway.get(key) ?? read(key, text);
      underway.set(key, reading);
      const loaded = await reading;
      underway.delete(key);
      // What was not read in time may have met a busy machine: it is not held against it.
      if (loaded !== null) keep(key, loaded);
      return loaded !== null;
    },
    load: (text) => known.get(keyOf(text)) ?? null,
    wiped: () => readings?.clear(),
  };
}

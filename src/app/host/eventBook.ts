// Keeps the events of a rehearsal in this page's own store, batch by batch, so that a reload goes on with it.
import type { RoomEvent } from '../../session/index.ts';
import type { EventBook } from './rehearsal.ts';

const NAME = 'tukhum.rehearsal.';

export function eventBook(storage: Storage): EventBook {
  const kept: RoomEvent[] = [];
  let batches = 0;
  const clear = () => {
    kept.length = 0;
    batches = 0;
    for (let at = storage.length - 1; at >= 0; at -= 1) {
      const key = storage.key(at);
      if (key?.startsWith(NAME) === true) storage.removeItem(key);
    }
  };
  try {
    for (let text = next(); text !== null; text = next()) {
      kept.push(...(JSON.parse(text) as RoomEvent[]));
      batches += 1;
    }
  } catch {
    clear();
  }
  function next(): string | null {
    return storage.getItem(NAME + batches);
  }
  return {
    read: () => kept,
    add(events) {
      if (events.length === 0) return;
      kept.push(...events);
      try {
        storage.setItem(NAME + batches, JSON.stringify(events));
        batches += 1;
      } catch {
        // The store is full: the rehearsal goes on, and a reload goes back to what was kept last.
      }
    },
    clear,
  };
}

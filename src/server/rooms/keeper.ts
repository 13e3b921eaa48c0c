// Decides how a room and its store stay the same: what is taken in is stored before anybody hears of it, and a room that is ahead of
// its store, or broken, is made again from it.
import { apply } from '../../session/index.ts';
import type { Room, RoomEvent } from '../../session/index.ts';
import type { ServerClock } from '../clock.ts';
import type { KeyChange, Store } from '../store/index.ts';
import { labelOf } from './made.ts';
import type { Made } from './made.ts';

export interface KeeperOptions {
  readonly id: string;
  readonly first: Made;
  /** Makes the room again of what is stored; null when that cannot be. */
  readonly again: () => Promise<Made | null>;
  readonly store: Store;
  readonly clock: ServerClock;
  readonly ears: KeeperEars;
}

export interface KeeperEars {
  /** Something was stored. */
  readonly kept: (keys: readonly KeyChange[]) => void;
  /** The room was made again: whoever looks must look anew. */
  readonly remade: () => void;
  /** It cannot be made again. */
  readonly lost: () => void;
  readonly trouble: (error: unknown) => void;
}

export interface Keeper {
  room(): Room;
  /** False while the room is made again: then nothing is decided. */
  isReady(): boolean;
  /** Takes events in at once; answers true when they are stored. When false, they never were. */
  keep(events: readonly RoomEvent[], keys?: readonly KeyChange[]): Promise<boolean>;
  /** Answers when what was taken in so far is stored; false when it was not. */
  settled(): Promise<boolean>;
  /** Decides nothing more, ever: the room is another's. */
  stop(): void;
  /** Then what was not stored may have been all the same: who asks again, under the same number, is told by who has the room. */
  isStopped(): boolean;
}

export function keeperOf({ id, first, again, store, clock, ears }: KeeperOptions): Keeper {
  let { room, seq } = first;
  let isReady = true;
  let isOver = false;
  /** Rises each time the room is made again. */
  let making = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function keep(
    events: readonly RoomEvent[],
    keys: readonly KeyChange[] = [],
  ): Promise<boolean> {
    if (!isReady) return false;
    const from = seq + 1;
    const bodies = events.map((event) => JSON.stringify(event));
    try {
      // What is taken in is what a reader of the store will take in, to the sign of a zero.
      for (const body of bodies) apply(room, JSON.parse(body) as RoomEvent);
    } catch (error) {
      // An error in a room's rules is that room's alone.
      ears.trouble(error);
      void remake();
      return false;
    }
    seq += events.length;
    const stored = store.append({
      room: id,
      from,
      events: events.map((event, at) => ({ id: idOf(event), body: bodies[at] ?? '' })),
      clock: clock.now(),
      code: room.keys.code,
      label: labelOf(room),
      keys,
    });
    last = stored;
    const { ok } = await stored;
    if (ok) ears.kept(keys);
    else void remake();
    return ok;
  }

  async function remake(): Promise<void> {
    if (!isReady) return;
    isReady = false;
    making += 1;
    await last;
    const made = await again().catch((error: unknown) => {
      ears.trouble(error);
      return null;
    });
    if (isOver) return;
    if (made === null) return ears.lost();
    ({ room, seq } = made);
    isReady = true;
    ears.remade();
  }

  return {
    room: () => room,
    isReady: () => isReady,
    keep,
    async settled() {
      const before = making;
      await last;
      return isReady && making === before;
    },
    stop() {
      isOver = true;
      isReady = false;
    },
    isStopped: () => isOver,
  };
}

/** Commands are numbered by their device: together the two name one in the room. */
function idOf({ by, id }: RoomEvent): string | null {
  return by === null || id === null ? null : `${by}/${id}`;
}

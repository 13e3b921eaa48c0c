// Decides which rooms are open in this process, and when one is put away, wiped or lost; who is let in is the hall's to say.
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { roomClock } from '../clock.ts';
import type { ServerClock } from '../clock.ts';
import type { Presence } from '../fellows/fellow.ts';
import type { Store } from '../store/index.ts';
import type { Transport } from '../wire/transport.ts';
import type { OpenRefusal } from './hall.ts';
import type { Ledger } from './ledger.ts';
import { takingSlices } from './flush.ts';
import { roomOf, scenarioIn } from './made.ts';
import type { Made } from './made.ts';
import type { Parts } from './parts.ts';
import type { Pass } from './seating.ts';
import { openTable } from './table.ts';
import type { Table } from './table.ts';

export interface OpenRoomsParts {
  readonly store: Store;
  readonly transport: Transport<Pass>;
  readonly clock: ServerClock;
  readonly ledger: Ledger;
  readonly parts: Parts;
  /** Null where one process has all rooms. */
  readonly presence: Presence | null;
  readonly trouble: (what: string) => void;
}

type Opening = Promise<Result<Table, OpenRefusal>>;

export interface OpenRooms {
  /** The room, opened if need be and if it is free; another process may have it. */
  open(room: string): Opening;
  /** The same, as far as it stands; undefined when nobody has asked for it yet. */
  known(room: string): Opening | undefined;
  /** A new room, which is stored already and held by this process. */
  begun(room: string, made: Made): Promise<void>;
  /** Takes a room for this process; true where nobody else could have it. */
  hold(room: string): Promise<boolean>;
  release(room: string): Promise<void>;
  /** Events that cannot be read any more, where that is known. */
  readonly damaged: Map<string, number>;
  count(): number;
  /** Connections that have said who they are; 0 where it is not open. */
  connected(room: string): number;
  close(): Promise<void>;
}

/** A room in which nobody has been for so long is put away; it is made again when somebody comes. */
const QUIET_MS = 30 * 60_000;
const SWEEP_MS = 60_000;

export function openRoomsOf(open: OpenRoomsParts): OpenRooms {
  const { store, transport, clock, ledger, parts, presence, trouble } = open;
  const tables = new Map<string, Opening>();
  /** Rooms whose connections are being ended: they are opened again only then. */
  const ending = new Map<string, Promise<void>>();
  const damaged = new Map<string, number>();
  const seated = new Map<string, Table>();
  const slices = takingSlices();
  let isOver = false;

  async function hold(room: string): Promise<boolean> {
    if (store.sharing !== null && !(await store.sharing.hold(room))) return false;
    // Said before it is opened, which takes its time: who asks elsewhere meanwhile is sent here.
    presence?.took(room);
    return true;
  }

  async function release(room: string): Promise<void> {
    presence?.left(room);
    await store.sharing?.release(room);
  }

  async function fold(room: string) {
    const stored = await store.read(room);
    if (stored === null) return null;
    if (stored.lost > 0) damaged.set(room, stored.lost);
    const text = scenarioIn(stored.events);
    if (text !== null) await parts.prepare(text);
    return { clock: stored.clock, made: roomOf(stored.events, parts) };
  }

  async function begin(room: string): Promise<Result<Table, OpenRefusal>> {
    await ending.get(room);
    if (!(await hold(room))) return err({ code: 'elsewhere' });
    const first = await fold(room);
    if (first === null) return err({ code: 'unknown' });
    if (damaged.has(room)) return err({ code: 'damaged' });
    if (!first.made.ok) {
      trouble(`room ${room.slice(0, 6)} cannot be opened: ${first.made.error.code}`);
      return first.made;
    }
    return ok(await seat(room, first.made.value, first.clock));
  }

  async function seat(room: string, first: Made, since: number): Promise<Table> {
    const table = openTable({
      id: room,
      first,
      store,
      clock: roomClock(clock, since),
      slices,
      async again() {
        const again = await fold(room);
        return again?.made.ok === true ? again.made.value : null;
      },
      ears: {
        changed: (keys) => ledger.noted(room, table.about(), keys),
        wiped: () => void wipe(room),
        trouble: (error) => trouble(`room ${room.slice(0, 6)}: ${sentenceOf(error)}`),
      },
    });
    ledger.noted(room, table.about(), []);
    await transport.openRoom(room, table.doors);
    seated.set(room, table);
    return table;
  }

  /** What takes a room out of this process: who asks for it meanwhile waits for the end of it. */
  function end(room: string, work: () => Promise<void>): Promise<void> {
    tables.delete(room);
    seated.delete(room);
    const ended = work().catch((error: unknown) =>
      trouble(`room ${room.slice(0, 6)}: ${sentenceOf(error)}`),
    );
    ending.set(room, ended);
    return ended.finally(() => ending.get(room) === ended && ending.delete(room));
  }

  async function wipe(room: string): Promise<void> {
    const table = await tables.get(room);
    ledger.forget(room);
    await end(room, async () => {
      if (table?.ok === true) await table.value.close();
      const gone = await store.wipe(room);
      parts.wiped();
      if (!gone.ok) trouble(`room ${room.slice(0, 6)} could not be wiped: ${gone.error}`);
      await transport.closeRoom(room);
      await release(room);
    });
  }

  /** One that could not be opened is tried again when somebody asks again. */
  async function forgetUnlessOpen(room: string, opening: Opening): Promise<void> {
    const opened = await opening;
    if (opened.ok || tables.get(room) !== opening) return;
    const isHeld = opened.error.code !== 'elsewhere';
    await end(room, () => (isHeld ? release(room) : Promise.resolve()));
  }

  async function putAway(): Promise<void> {
    for (const [room, opening] of tables) {
      const opened = await opening;
      if (!opened.ok || opened.value.connected() > 0) continue;
      if (opened.value.idleMs() < QUIET_MS || tables.get(room) !== opening) continue;
      await end(room, async () => {
        await opened.value.close();
        await transport.closeRoom(room);
        await release(room);
      });
    }
  }
  const sweep = setInterval(() => void putAway(), SWEEP_MS);
  sweep.unref();

  /** Every room was lost at once: nothing of them is acknowledged any more, and who is connected comes back to who has them then. */
  function lost(): void {
    if (tables.size > 0) trouble(`the database has gone: ${tables.size} rooms are let go`);
    for (const [room, opening] of tables) {
      presence?.left(room);
      void end(room, async () => {
        const opened = await opening;
        if (opened.ok) opened.value.drop();
        await transport.closeRoom(room);
        // It may have been taken again while it was opened.
        await release(room);
      });
    }
  }
  store.sharing?.onLost(lost);

  return {
    damaged,
    hold,
    release,
    known: (room) => tables.get(room),
    count: () => tables.size,
    connected: (room) => seated.get(room)?.connected() ?? 0,
    open(room) {
      const known = tables.get(room);
      if (known !== undefined) return known;
      if (isOver) return Promise.resolve(err({ code: 'busy' }));
      const opening = begin(room).catch((error: unknown) => {
        trouble(`room ${room.slice(0, 6)}: ${sentenceOf(error)}`);
        return err({ code: 'busy' } as const);
      });
      tables.set(room, opening);
      void forgetUnlessOpen(room, opening);
      return opening;
    },
    async begun(room, made) {
      const seating = seat(room, made, 0);
      tables.set(
        room,
        seating.then((table) => ok(table)),
      );
      await seating;
    },
    async close() {
      isOver = true;
      clearInterval(sweep);
      for (const [room, opening] of tables) {
        const opened = await opening;
        if (opened.ok) await opened.value.close(store.sharing !== null);
        if (store.sharing !== null) await release(room);
      }
      tables.clear();
    },
  };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 120)}` : 'unknown';
}

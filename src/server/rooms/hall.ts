// Decides which rooms there are on this server, which of them are open, and who is let in to which; what happens inside is a table's.
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import type { ByeReason, Credential, RoomAsked, RoomProblem } from '../../session/index.ts';
import { roomClock, steadyClock } from '../clock.ts';
import type { ServerClock } from '../clock.ts';
import { hashOfKey, randomHex } from '../keys.ts';
import type { Store } from '../store/index.ts';
import { countTries } from '../tries.ts';
import type { Ticket, Transport } from '../wire/transport.ts';
import { keyringOf } from './keyring.ts';
import { beginRoom, labelIn, labelOf, roomOf, scenarioIn } from './made.ts';
import type { Made } from './made.ts';
import { roomParts } from './parts.ts';
import { openTable } from './table.ts';
import type { Table } from './table.ts';
import type { Pass } from './seating.ts';

export interface HallOptions {
  readonly store: Store;
  readonly transport: Transport<Pass>;
  readonly clock?: ServerClock;
  /** The bundled worker that reads scenarios; they are read in this thread when absent. */
  readonly readerFile?: string | undefined;
  /** An error that a room met, for who looks after the server: no word of the game is in it. */
  readonly trouble: (what: string) => void;
}

/** Who stands in front of the door. */
export interface Comer {
  /** Where it comes from: wrong codes are counted by it. */
  readonly address: string;
  /** It is on this machine. */
  readonly isLocal: boolean;
}

export interface Admitted {
  readonly room: string;
  readonly reservation: Ticket;
}

export interface Turned {
  readonly code: ByeReason;
  readonly retryMs?: number;
}

/** A room as the host's list shows it. */
export interface RoomLine {
  readonly room: string;
  /** What the room says of itself: plain data, no word of the game. */
  readonly label: unknown;
  readonly connected: number;
  /** Events that cannot be read any more, as far as that is known. */
  readonly lost: number;
}

export interface Opened {
  readonly room: string;
  readonly token: string;
}

export type OpenRefusal = RoomProblem | { readonly code: 'busy' | 'unknown' | 'damaged' };

export interface Hall {
  rooms(): Promise<readonly RoomLine[]>;
  create(asked: RoomAsked): Promise<Result<Opened, OpenRefusal>>;
  /** A new console for a room. */
  addConsole(room: string): Promise<Result<Opened, OpenRefusal>>;
  /** Takes what is whole of a damaged room as the room. */
  recover(room: string): Promise<Result<Opened, OpenRefusal>>;
  door(credential: Credential, comer: Comer): Promise<Result<Admitted, Turned>>;
  /** Rooms that are open now. */
  open(): number;
  close(): Promise<void>;
}

type Opening = Promise<Result<Table, OpenRefusal>>;

/** What the door knows of a room without opening it. */
interface Row {
  readonly code: string | null;
  readonly label: string;
}

/** A room in which nobody has been for so long is put away; it is made again when somebody comes. */
const QUIET_MS = 30 * 60_000;
const SWEEP_MS = 60_000;

export async function openHall({
  store,
  transport,
  clock = steadyClock,
  readerFile,
  trouble,
}: HallOptions): Promise<Hall> {
  const parts = roomParts(readerFile);
  const keyring = keyringOf(await store.keys());
  const tries = countTries(() => clock.now());
  const tables = new Map<string, Opening>();
  const rows = new Map<string, Row>(
    (await store.rooms()).map(({ room, code, label }) => [room, { code, label }]),
  );
  const damaged = new Map<string, number>();

  async function fold(room: string) {
    const stored = await store.read(room);
    if (stored === null) return null;
    if (stored.lost > 0) damaged.set(room, stored.lost);
    const text = scenarioIn(stored.events);
    if (text !== null) await parts.prepare(text);
    return { clock: stored.clock, made: roomOf(stored.events, parts) };
  }

  async function begin(room: string): Promise<Result<Table, OpenRefusal>> {
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
      async again() {
        const again = await fold(room);
        return again?.made.ok === true ? again.made.value : null;
      },
      ears: {
        changed(keys) {
          keyring.changed(room, keys);
          note(room, table);
        },
        wiped: () => void wipe(room),
        trouble: (error) => trouble(`room ${room.slice(0, 6)}: ${sentenceOf(error)}`),
      },
    });
    note(room, table);
    await transport.openRoom(room, table.doors);
    return table;
  }

  /** Keeps what the door must know of a room beside its table. */
  function note(room: string, table: Table): void {
    rows.set(room, table.about());
  }

  async function wipe(room: string): Promise<void> {
    const table = await tables.get(room);
    rows.delete(room);
    tables.delete(room);
    keyring.forget(room);
    if (table?.ok === true) await table.value.close();
    const gone = await store.wipe(room);
    if (!gone.ok) trouble(`room ${room.slice(0, 6)} could not be wiped: ${gone.error}`);
    await transport.closeRoom(room);
  }

  function table(room: string): Opening {
    const known = tables.get(room);
    if (known !== undefined) return known;
    const opening = begin(room).catch((error: unknown) => {
      trouble(`room ${room.slice(0, 6)}: ${sentenceOf(error)}`);
      return err({ code: 'busy' } as const);
    });
    tables.set(room, opening);
    // One that could not be opened is tried again when somebody asks again.
    void forgetUnlessOpen(room, opening);
    return opening;
  }

  async function forgetUnlessOpen(room: string, opening: Opening): Promise<void> {
    if (!(await opening).ok) tables.delete(room);
  }

  async function putAway(): Promise<void> {
    for (const [room, opening] of tables) {
      const opened = await opening;
      if (!opened.ok || opened.value.connected() > 0) continue;
      if (opened.value.idleMs() < QUIET_MS) continue;
      tables.delete(room);
      await opened.value.close();
      await transport.closeRoom(room);
    }
  }
  const sweep = setInterval(() => void putAway(), SWEEP_MS);
  sweep.unref();

  /** The room that a credential names, with what it lets its bearer in as. */
  function passOf(credential: Credential, isLocal: boolean): { room: string; pass: Pass } | null {
    if (credential.kind === 'token' || credential.kind === 'console') {
      const isToken = credential.kind === 'token';
      const holder = keyring.holderOf(isToken ? credential.token : credential.credential);
      if (holder === null) return null;
      const { room, device, hash } = holder;
      return { room, pass: { kind: 'device', device, hash } };
    }
    for (const [room, { code, label }] of rows) {
      if (credential.kind === 'code' && code !== null && code === credential.code)
        return { room, pass: { kind: 'new', isLocal } };
      if (credential.kind === 'link' && labelIn(label).link === credential.link)
        return { room, pass: { kind: 'new', isLocal } };
    }
    return null;
  }

  async function admit(room: string, pass: Pass): Promise<Result<Admitted, Turned>> {
    const opened = await table(room);
    if (!opened.ok) return err({ code: 'closing' });
    return ok({ room, reservation: await transport.admit(room, pass) });
  }

  async function console(room: string): Promise<Result<Opened, OpenRefusal>> {
    const opened = await table(room);
    if (!opened.ok) return opened;
    const token = await opened.value.addConsole();
    return token === null ? err({ code: 'busy' }) : ok({ room, token });
  }

  return {
    async rooms() {
      const lines: RoomLine[] = [];
      for (const [room, { label }] of rows) {
        const opened = await tables.get(room);
        const connected = opened?.ok === true ? opened.value.connected() : 0;
        lines.push({ room, label: labelIn(label).shown, connected, lost: damaged.get(room) ?? 0 });
      }
      return lines;
    },
    async create(asked) {
      if (!(await parts.prepare(asked.setup.scenario.text)))
        return err({ code: 'scenario-unreadable', subject: asked.setup.scenario.id });
      const begun = beginRoom(asked, parts, { now: 0, random: randomHex });
      if (!begun.ok) return begun;
      const { made, console, bodies } = begun.value;
      const room = made.room.id;
      const token = randomHex();
      const key = { kind: 'give', hash: hashOfKey(token), device: console } as const;
      const stored = await store.append({
        room,
        from: 1,
        events: bodies.map((body) => ({ id: null, body })),
        code: made.room.keys.code,
        label: labelOf(made.room),
        keys: [key],
      });
      if (!stored.ok) return err({ code: 'busy' });
      keyring.changed(room, [key]);
      const opening = seat(room, made, 0).then((opened) => ok(opened));
      tables.set(room, opening);
      await opening;
      return ok({ room, token });
    },
    addConsole: (room) => console(room),
    async recover(room) {
      const stored = await store.read(room);
      if (stored === null) return err({ code: 'unknown' });
      const cut = await store.cut(room);
      if (!cut.ok) return err({ code: 'busy' });
      damaged.delete(room);
      return console(room);
    },
    async door(credential, { address, isLocal }) {
      const isTyped = credential.kind === 'code';
      const retryMs = isTyped ? tries.waitFor(address) : 0;
      if (retryMs > 0) return err({ code: 'too-many-tries', retryMs });
      const found = passOf(credential, isLocal);
      if (found !== null) return admit(found.room, found.pass);
      // A key of 128 bits cannot be guessed: only what is typed is counted.
      if (isTyped) tries.wrong(address);
      return err({ code: 'wrong-key' });
    },
    open: () => tables.size,
    async close() {
      clearInterval(sweep);
      for (const opening of tables.values()) {
        const opened = await opening;
        if (opened.ok) await opened.value.close();
      }
      tables.clear();
    },
  };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 120)}` : 'unknown';
}

// Decides who is let in to which room, and by which process; what happens inside a room is a table's.
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import type { ByeReason, Credential, RoomAsked, RoomProblem } from '../../session/index.ts';
import { steadyClock } from '../clock.ts';
import type { ServerClock } from '../clock.ts';
import type { Fellow, Guess, Presence } from '../fellows/fellow.ts';
import { hashOfKey, randomHex } from '../keys.ts';
import type { Store } from '../store/index.ts';
import { countTries } from '../tries.ts';
import type { Ticket, Transport } from '../wire/transport.ts';
import { ledgerOf } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { beginRoom, labelIn, labelOf } from './made.ts';
import { openRoomsOf } from './openRooms.ts';
import type { OpenRooms } from './openRooms.ts';
import { roomParts } from './parts.ts';
import type { Parts, PartsOptions } from './parts.ts';
import type { Pass } from './seating.ts';

export interface HallOptions {
  readonly store: Store;
  readonly transport: Transport<Pass>;
  readonly clock?: ServerClock;
  /** How scenarios are read, and what was read before. */
  readonly reading?: PartsOptions;
  /** Where rooms are that other processes hold; null where one process has them all. */
  readonly presence?: Presence | null;
  /** An error that a room met, for who looks after the server: no word of the game is in it. */
  readonly trouble: (what: string) => void;
}

/** Who stands in front of the door. */
export interface Comer {
  /** Where it comes from: wrong codes are counted by it. */
  readonly address: string;
  /** It is on this machine. */
  readonly isLocal: boolean;
  /** Another process has let it through already, or cannot be asked: it is not sent on once more. */
  readonly isHanded: boolean;
}

/** The room is another process's. */
export interface Elsewhere {
  readonly elsewhere: Fellow;
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

export type OpenRefusal =
  | RoomProblem
  | { readonly code: 'busy' | 'unknown' | 'damaged' | 'elsewhere' };

export interface Hall {
  rooms(): Promise<readonly RoomLine[]>;
  create(asked: RoomAsked): Promise<Result<Opened, OpenRefusal>>;
  /** A new console for a room. */
  addConsole(room: string, isHanded: boolean): Promise<Result<Opened | Elsewhere, OpenRefusal>>;
  /** Takes what is whole of a damaged room as the room. */
  recover(room: string, isHanded: boolean): Promise<Result<Opened | Elsewhere, OpenRefusal>>;
  door(credential: Credential, comer: Comer): Promise<Result<Admitted | Elsewhere, Turned>>;
  /** Whose a room is, for a socket that comes with a ticket; null when it is this process's, or nobody's. */
  whose(room: string): Promise<Fellow | null>;
  /** Connections in a room that is open here. */
  connected(room: string): number;
  /** Rooms that are open now. */
  open(): number;
  close(): Promise<void>;
}

/** How often it is asked who has taken a room that is not free, while nobody says so yet, and with what pause. */
const ASKS = 4;
const PAUSE_MS = 120;
/** Codes that are drawn until one is free, where rooms of other processes have theirs. */
const DRAWS = 4;

export async function openHall({
  store,
  transport,
  clock = steadyClock,
  reading = {},
  presence = null,
  trouble,
}: HallOptions): Promise<Hall> {
  const parts = roomParts(reading);
  const ledger = await ledgerOf(store);
  const rooms = openRoomsOf({
    store,
    transport,
    clock,
    ledger,
    parts,
    presence,
    trouble,
  });
  const guess = presence === null ? guessingHere(clock) : presence.guess.bind(presence);

  /** Where a room is, unless it is here or free. */
  async function elsewhere(room: string, isHanded: boolean): Promise<Elsewhere | null> {
    if (presence === null || isHanded || rooms.known(room) !== undefined) return null;
    const fellow = await presence.where(room);
    return fellow === null ? null : { elsewhere: fellow };
  }

  /** The room here, or the process that has it. */
  async function reach(room: string, isHanded: boolean) {
    for (let asks = 1; ; asks += 1) {
      const there = await elsewhere(room, isHanded);
      if (there !== null) return ok(there);
      const opened = await rooms.open(room);
      if (opened.ok || opened.error.code !== 'elsewhere' || asks === ASKS) return opened;
      // Somebody has just taken it: it is said in a moment by whom.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  async function admit(room: string, pass: Pass, isHanded: boolean) {
    const reached = await reach(room, isHanded);
    if (!reached.ok) return err({ code: 'closing' } as const);
    if ('elsewhere' in reached.value) return ok(reached.value);
    return ok({ room, reservation: await transport.admit(room, pass) });
  }

  async function console(
    room: string,
    isHanded: boolean,
  ): Promise<Result<Opened | Elsewhere, OpenRefusal>> {
    const reached = await reach(room, isHanded);
    if (!reached.ok) return reached;
    if ('elsewhere' in reached.value) return ok(reached.value);
    const token = await reached.value.addConsole();
    return token === null ? err({ code: 'busy' }) : ok({ room, token });
  }

  return {
    async rooms() {
      const rows = await ledger.rooms();
      const away = rows.map(({ room }) => room).filter((room) => rooms.known(room) === undefined);
      const others = await presence?.connected(away);
      const lines: RoomLine[] = [];
      for (const { room, label } of rows) {
        const opened = await rooms.known(room);
        const connected = opened?.ok === true ? opened.value.connected() : (others?.get(room) ?? 0);
        const lost = rooms.damaged.get(room) ?? 0;
        lines.push({ room, label: labelIn(label).shown, connected, lost });
      }
      return lines;
    },
    create: (asked) => create(asked, { store, parts, rooms, ledger }),
    addConsole: console,
    async recover(room, isHanded) {
      const there = await elsewhere(room, isHanded);
      if (there !== null) return ok(there);
      if (!(await rooms.hold(room))) return err({ code: 'busy' });
      const stored = await store.read(room);
      if (stored === null) return err({ code: 'unknown' });
      const cut = await store.cut(room);
      if (!cut.ok) return err({ code: 'busy' });
      rooms.damaged.delete(room);
      return console(room, true);
    },
    async door(credential, { address, isLocal, isHanded }) {
      // A key of 128 bits cannot be guessed: only what is typed is counted, and once.
      const tried = credential.kind === 'code' && !isHanded ? await guess(address) : null;
      if (tried !== null && tried.waitMs > 0)
        return err({ code: 'too-many-tries', retryMs: tried.waitMs });
      const found = await ledger.find(credential).catch(() => 'nobody' as const);
      if (found !== null) tried?.right();
      if (found === 'nobody') return err({ code: 'closing' });
      if (found === null) return err({ code: 'wrong-key' });
      return admit(found.room, found.device ?? { kind: 'new', isLocal }, isHanded);
    },
    whose: async (room) => (await elsewhere(room, false))?.elsewhere ?? null,
    connected: (room) => rooms.connected(room),
    open: () => rooms.count(),
    async close() {
      await rooms.close();
    },
  };
}

/** Codes that are guessed, counted by this process alone. */
function guessingHere(clock: ServerClock): (address: string) => Promise<Guess> {
  const tries = countTries(() => clock.now());
  return (address) => {
    const waitMs = tries.waitFor(address);
    if (waitMs === 0) tries.wrong(address);
    return Promise.resolve({ waitMs, right: () => tries.undo(address) });
  };
}

interface Creating {
  readonly store: Store;
  readonly parts: Parts;
  readonly rooms: OpenRooms;
  readonly ledger: Ledger;
}

async function create(
  asked: RoomAsked,
  { store, parts, rooms, ledger }: Creating,
): Promise<Result<Opened, OpenRefusal>> {
  if (!(await parts.prepare(asked.setup.scenario.text)))
    return err({ code: 'scenario-unreadable', subject: asked.setup.scenario.id });
  for (let draw = 1; ; draw += 1) {
    const begun = beginRoom(asked, parts, { now: 0, random: randomHex });
    if (!begun.ok) return begun;
    const { made, console, bodies } = begun.value;
    const room = made.room.id;
    const { code } = made.room.keys;
    const label = labelOf(made.room);
    const token = randomHex();
    const keys = [{ kind: 'give', hash: hashOfKey(token), device: console }] as const;
    if (!(await rooms.hold(room))) return err({ code: 'busy' });
    const events = bodies.map((body) => ({ id: null, body }));
    const stored = await store.append({ room, from: 1, events, code, label, keys });
    if (stored.ok) {
      ledger.noted(room, { code, label }, keys);
      await rooms.begun(room, made);
      return ok({ room, token });
    }
    await rooms.release(room);
    // Another room has this code already: it is drawn anew.
    if (stored.error !== 'fenced' || draw === DRAWS) return err({ code: 'busy' });
  }
}

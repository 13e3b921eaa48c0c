// Decides how the devices of one room are served: who they are, what becomes of a message, when they are shown what changed. What a
// command does and what a device may see is the room's: it is asked, never known here.
import { MOST_MESSAGE, readMessage, setPresence, dueEvents, dueIn } from '../../session/index.ts';
import type { ClientMessage } from '../../session/index.ts';
import type { ServerClock } from '../clock.ts';
import { randomHex } from '../keys.ts';
import type { KeyChange, Store } from '../store/index.ts';
import type { Pace } from '../pace.ts';
import type { Connection, Doors } from '../wire/transport.ts';
import { act, answer } from './deeds.ts';
import { flushOf } from './flush.ts';
import type { Slices } from './flush.ts';
import { addConsole, greet } from './greeting.ts';
import { keeperOf } from './keeper.ts';
import { deviceOn, linkOver, refuse, sayBye, strike } from './link.ts';
import type { Link } from './link.ts';
import { labelOf } from './made.ts';
import type { Made } from './made.ts';
import { show } from './show.ts';
import type { Pass, Seating } from './seating.ts';

/** What the table tells who opened it. */
export interface TableEars {
  /** Keys, code or what the list says may have changed, and are stored. */
  readonly changed: (keys: readonly KeyChange[]) => void;
  /** The room is to be removed with everything it left. */
  readonly wiped: () => void;
  /** Something went wrong in the room's own rules. */
  readonly trouble: (error: unknown) => void;
}

export interface TableOptions {
  readonly id: string;
  readonly first: Made;
  readonly again: () => Promise<Made | null>;
  readonly store: Store;
  readonly clock: ServerClock;
  /** In which rooms make their views one after another. */
  readonly slices: Slices;
  readonly ears: TableEars;
}

export interface Table {
  readonly doors: Doors<Pass>;
  /** What its list and its door are told of it. */
  about(): { readonly code: string; readonly label: string };
  /** Connections that have said who they are. */
  connected(): number;
  /** Milliseconds since something last happened in it. */
  idleMs(): number;
  /** A key for a new console, on this machine's word. */
  addConsole(): Promise<string | null>;
  /** Ends all connections; they may come back, at once where another process takes the room. Answers when everything has been stored. */
  close(isMoving?: boolean): Promise<void>;
  /** The room is another's, or nobody's: ends all connections, which come back at once, and decides nothing more. */
  drop(): void;
}

/** How often the room's time is written down while its clock runs: so much at most a clock gains by a kill. */
const CLOCK_MS = 5000;

export function openTable({ id, first, again, store, clock, slices, ears }: TableOptions): Table {
  const links = new Map<Connection, Link>();
  let due: NodeJS.Timeout | null = null;
  let isClosed = false;
  let lastChange = clock.now();
  const now = () => clock.now();
  const flush = flushOf({
    now,
    slices,
    trouble: ears.trouble,
    steps: () => [...links.values()].map((link) => () => show(seating, link)),
  });
  const keeper = keeperOf({
    id,
    first,
    again,
    store,
    clock,
    ears: {
      kept: ears.changed,
      trouble: ears.trouble,
      remade() {
        for (const link of links.values()) {
          const device = deviceOn(link);
          if (device !== null) setPresence(keeper.room(), device, true, now());
        }
        changed();
      },
      lost() {
        for (const link of links.values()) sayBye(link, 'closing');
      },
    },
  });
  const seating: Seating = {
    keeper,
    links,
    now,
    means: () => ({ now: now(), random: randomHex }),
    changed,
    wiped: ears.wiped,
  };

  function changed(): void {
    lastChange = now();
    flush.soon();
    void tick();
  }

  /** What happens by itself, now or later; while a clock runs, its time is written down. */
  async function tick(): Promise<void> {
    if (due !== null) clearTimeout(due);
    due = null;
    if (isClosed || !keeper.isReady()) return;
    const events = dueEvents(keeper.room(), now());
    if (events.length > 0) {
      if (await keeper.keep(events)) changed();
      return;
    }
    if (keeper.room().clock.since === null) return;
    const left = dueIn(keeper.room(), now()) ?? CLOCK_MS;
    due = setTimeout(() => void writeTime(), Math.min(left + 1, CLOCK_MS));
    due.unref();
  }

  async function writeTime(): Promise<void> {
    if (!isClosed && keeper.isReady()) await keeper.keep([]);
    await tick();
  }

  function end(): void {
    isClosed = true;
    flush.stop();
    if (due !== null) clearTimeout(due);
  }

  async function hear(link: Link, text: string): Promise<void> {
    if (text.length > MOST_MESSAGE) {
      if (!strike(link)) refuse(link, 0, 'too-large');
      return;
    }
    const read = readMessage(text);
    if (!read.ok) {
      if (!strike(link)) refuse(link, 0, read.error.code);
      return;
    }
    await serve(link, read.value);
  }

  async function serve(link: Link, message: ClientMessage): Promise<void> {
    if (message.kind === 'hello') return greet(seating, link, message);
    // Before it has said who it is, it is nobody.
    if (deviceOn(link) === null) void strike(link);
    else if (!paceOf(link, message).take()) {
      if (!strike(link)) refuse(link, message.id, 'too-fast');
    } else if (message.kind === 'ask') answer(seating, link, message);
    else await act(seating, link, message);
  }

  return {
    doors: {
      opened: (connection, pass) => void links.set(connection, linkOver(connection, pass, now)),
      heard(connection, text) {
        const link = links.get(connection);
        if (link !== undefined) hear(link, text).catch(ears.trouble);
      },
      closed(connection) {
        const link = links.get(connection);
        const device = link === undefined ? null : deviceOn(link);
        links.delete(connection);
        if (device === null || [...links.values()].some((one) => deviceOn(one) === device)) return;
        setPresence(keeper.room(), device, false, now());
        changed();
      },
    },
    about: () => ({ code: keeper.room().keys.code, label: labelOf(keeper.room()) }),
    connected: () => [...links.values()].filter((link) => link.line !== null).length,
    idleMs: () => now() - lastChange,
    addConsole: () => addConsole(seating),
    async close(isMoving = false) {
      end();
      for (const link of links.values()) {
        if (isMoving) link.connection.close('again');
        else sayBye(link, 'closing');
      }
      await keeper.settled();
    },
    drop() {
      end();
      keeper.stop();
      for (const link of links.values()) link.connection.close('again');
    },
  };
}

function paceOf(link: Link, { kind }: ClientMessage): Pace {
  return kind === 'ask' ? link.questions : link.pace;
}

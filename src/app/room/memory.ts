// Keeps what a device must still know after its page was reloaded: its token, its count, commands that wait for an answer.
import type { ClientMessage } from '../../session/index.ts';

type Doing = Extract<ClientMessage, { readonly kind: 'do' }>;

export interface Memory {
  readonly token: () => string | null;
  readonly keepToken: (token: string) => void;
  /** The room that the token is of; null where nobody said. */
  readonly room: () => string | null;
  readonly keepRoom: (room: string) => void;
  readonly nextId: () => number;
  /** The room has seen this many. */
  readonly countFrom: (last: number) => void;
  readonly waiting: () => readonly Doing[];
  readonly keep: (waiting: readonly Doing[]) => void;
  readonly forget: () => void;
}

interface Kept {
  readonly token: string | null;
  readonly room: string | null;
  readonly count: number;
  readonly waiting: readonly Doing[];
}

const NOTHING: Kept = { token: null, room: null, count: 0, waiting: [] };

/** A memory in a store of the browser; without one it lasts as long as the page. */
export function memoryIn(storage: Storage, name: string): Memory {
  let kept = read(storage, name);
  const keep = (part: Partial<Kept>) => {
    kept = { ...kept, ...part };
    write(storage, name, kept);
  };
  return {
    token: () => kept.token,
    keepToken: (token) => keep({ token }),
    room: () => kept.room,
    keepRoom(room) {
      if (room !== kept.room) keep({ room });
    },
    nextId() {
      keep({ count: kept.count + 1 });
      return kept.count;
    },
    countFrom(last) {
      if (last > kept.count) keep({ count: last });
    },
    waiting: () => kept.waiting,
    keep: (waiting) => keep({ waiting }),
    forget() {
      kept = NOTHING;
      write(storage, name, null);
    },
  };
}

/** Whether a device was in a room under this name, so that its page can go back by itself. */
export function remembers(storage: Storage, name: string): boolean {
  return read(storage, name).token !== null;
}

function read(storage: Storage, name: string): Kept {
  try {
    const kept: unknown = JSON.parse(storage.getItem(name) ?? 'null');
    return isKept(kept) ? { ...NOTHING, ...kept } : NOTHING;
  } catch {
    return NOTHING;
  }
}

function isKept(value: unknown): value is Omit<Kept, 'room'> & Partial<Kept> {
  if (typeof value !== 'object' || value === null) return false;
  const { token, room = null, count, waiting } = value as Partial<Record<keyof Kept, unknown>>;
  return (
    (token === null || typeof token === 'string') &&
    (room === null || typeof room === 'string') &&
    Number.isInteger(count) &&
    Array.isArray(waiting)
  );
}

function write(storage: Storage, name: string, kept: Kept | null): void {
  try {
    if (kept === null) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: the seat is lost with the page, the room's facilitator can give it again.
  }
}

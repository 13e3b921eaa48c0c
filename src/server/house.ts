// Decides what rooms are kept with: a file of this process's own, or a database and a presence that processes share. What is kept is
// the store's, who is let in the hall's.
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Presence } from './fellows/fellow.ts';
import { handingOn } from './fellows/handing.ts';
import type { Handing } from './fellows/handing.ts';
import { steadyClock } from './clock.ts';
import { makeFolder } from './folder.ts';
import type { Hall } from './rooms/hall.ts';
import type { ServeOptions, SharingOptions } from './serve.ts';
import { openSharedStore, openStore } from './store/index.ts';
import type { OpenProblem, Store } from './store/index.ts';

export interface House {
  /** Null where rooms cannot be kept, and why. */
  readonly store: Store | null;
  readonly problem: OpenProblem | null;
  /** The rest is null where one process has all rooms. */
  readonly presence: Presence | null;
  readonly handing: Handing | null;
  readonly outer: URL | null;
  /** The same for all processes of a house; null where each start makes its own. */
  readonly hostKey: string | null;
  close(): Promise<void>;
}

/** What is known of this process only once it listens. */
type Now = () => { readonly port: number; readonly hall: Hall | null };

const ALONE = { presence: null, handing: null, outer: null, hostKey: null };

export async function openHouse(options: ServeOptions, now: Now): Promise<House> {
  const { data, openDatabase, sharing = null } = options;
  if (sharing !== null) return shared(sharing, options, now);
  if (!makeFolder(data)) return closed('no-disk');
  const file = path.join(data, 'rooms.db');
  const store = await openStore(
    openDatabase === undefined ? { file } : { file, open: openDatabase },
  );
  if (!store.ok) return closed(store.error);
  return { ...ALONE, store: store.value, problem: null, close: () => store.value.close() };
}

function closed(problem: OpenProblem): House {
  return { ...ALONE, store: null, problem, close: () => Promise.resolve() };
}

async function shared(
  { database, presence: address, address: outer, inner }: SharingOptions,
  { complain }: ServeOptions,
  now: Now,
): Promise<House> {
  const opened = await openSharedStore(database);
  if (!opened.ok) return closed(opened.error);
  const store = opened.value;
  const secret = store.sharing?.secret ?? '';
  // What speaks with it is loaded only where there is one.
  const { openPresence } = await import('./fellows/presence.ts');
  const presence = await openPresence({
    address,
    secret,
    self: () => ({ inner: inner ?? `127.0.0.1:${now().port}`, outer: outer.href }),
    connected: (room) => now().hall?.connected(room) ?? 0,
    now: () => steadyClock.now(),
    trouble: complain,
  });
  if (presence === null) {
    await store.close();
    return closed('no-presence');
  }
  const handing = handingOn(secret);
  return {
    store,
    problem: null,
    presence,
    handing,
    outer,
    hostKey: createHash('sha256').update(`host ${secret}`).digest('hex').slice(0, 32),
    async close() {
      handing.close();
      await presence.close();
      await store.close();
    },
  };
}

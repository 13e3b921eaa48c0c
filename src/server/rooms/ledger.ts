// Decides how a key, a code or a link is led to its room without opening it: by what this process remembers where it has all rooms to
// itself, by asking the database where others write to it too.
import type { Credential } from '../../session/index.ts';
import { hashOfKey, isKey } from '../keys.ts';
import type { KeyChange, Sharing, Store } from '../store/index.ts';
import { keyringOf } from './keyring.ts';
import { labelIn } from './made.ts';
import type { Pass } from './seating.ts';

/** What the door knows of a room without opening it. */
export interface Row {
  readonly code: string | null;
  readonly label: string;
}

export interface Found {
  readonly room: string;
  /** The device that a key opens to; null for somebody new. */
  readonly device: Extract<Pass, { readonly kind: 'device' }> | null;
}

export interface Ledger {
  find(credential: Credential): Promise<Found | null>;
  rooms(): Promise<readonly { readonly room: string; readonly label: string }[]>;
  /** Takes in what was stored. */
  noted(room: string, row: Row, keys: readonly KeyChange[]): void;
  forget(room: string): void;
}

export async function ledgerOf(store: Store): Promise<Ledger> {
  return store.sharing === null ? remembering(store) : asking(store, store.sharing);
}

async function remembering(store: Store): Promise<Ledger> {
  const keyring = keyringOf(await store.keys());
  const rows = new Map<string, Row>(
    (await store.rooms()).map(({ room, code, label }) => [room, { code, label }]),
  );
  function find(credential: Credential): Found | null {
    const key = keyIn(credential);
    if (key !== null) {
      const holder = keyring.holderOf(key);
      if (holder === null) return null;
      const { room, device, hash } = holder;
      return { room, device: { kind: 'device', device, hash } };
    }
    for (const [room, { code, label }] of rows) {
      if (credential.kind === 'code' && code !== null && code === credential.code)
        return { room, device: null };
      if (credential.kind === 'link' && labelIn(label).link === credential.link)
        return { room, device: null };
    }
    return null;
  }
  return {
    find: (credential) => Promise.resolve(find(credential)),
    rooms: () => Promise.resolve([...rows].map(([room, { label }]) => ({ room, label }))),
    noted(room, row, keys) {
      rows.set(room, row);
      keyring.changed(room, keys);
    },
    forget(room) {
      rows.delete(room);
      keyring.forget(room);
    },
  };
}

function asking(store: Store, sharing: Sharing): Ledger {
  return {
    async find(credential) {
      const key = keyIn(credential);
      if (key !== null) {
        const holder = isKey(key) ? await sharing.keyAt(hashOfKey(key)) : null;
        if (holder === null) return null;
        const { room, device, hash } = holder;
        return { room, device: { kind: 'device', device, hash } };
      }
      if (credential.kind !== 'code' && credential.kind !== 'link') return null;
      const room = await sharing.roomWith(
        credential.kind === 'code' ? { code: credential.code } : { link: credential.link },
      );
      return room === null ? null : { room, device: null };
    },
    rooms: () => store.rooms(),
    noted: () => undefined,
    forget: () => undefined,
  };
}

function keyIn(credential: Credential): string | null {
  if (credential.kind === 'token') return credential.token;
  return credential.kind === 'console' ? credential.credential : null;
}

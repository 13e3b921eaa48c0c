// Decides which device a key opens to, as the store has it; it mints none and opens no door.
import type { KeyChange, StoredKey } from '../store/index.ts';
import { hashOfKey, isKey } from '../keys.ts';

export interface KeyHolder {
  readonly room: string;
  readonly device: string;
}

export interface Keyring {
  /** Whom a key opens to; null for one that is void or was never given. */
  holderOf(key: string): (KeyHolder & { readonly hash: string }) | null;
  /** Takes in what was stored. */
  changed(room: string, changes: readonly KeyChange[]): void;
  forget(room: string): void;
}

export function keyringOf(stored: readonly StoredKey[]): Keyring {
  const holders = new Map<string, KeyHolder>(
    stored.map(({ hash, room, device }) => [hash, { room, device }]),
  );
  const drop = (holds: (hash: string, holder: KeyHolder) => boolean) => {
    for (const [hash, holder] of holders) if (holds(hash, holder)) holders.delete(hash);
  };
  return {
    holderOf(key) {
      if (!isKey(key)) return null;
      const hash = hashOfKey(key);
      const holder = holders.get(hash);
      return holder === undefined ? null : { ...holder, hash };
    },
    changed(room, changes) {
      for (const change of changes) {
        const { kind, device } = change;
        if (kind === 'give') holders.set(change.hash, { room, device });
        else {
          const kept = kind === 'used' ? change.hash : null;
          drop((hash, one) => one.room === room && one.device === device && hash !== kept);
        }
      }
    },
    forget: (room) => drop((_hash, holder) => holder.room === room),
  };
}

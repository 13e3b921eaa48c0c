// Decides how keys are made and how they are kept: 128 bits of chance, of which only a hash is stored. It opens no door.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Bits of a key, and of everything else that must not be guessed. @source QUALITY.md: 128 */
const KEY_BYTES = 16;

/** 128 bits of chance as 32 lower-case hex digits: a key, a room's id, whatever must not be guessed. */
export function randomHex(): string {
  return randomBytes(KEY_BYTES).toString('hex');
}

export function isKey(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}

/** What is stored of a key. It needs no salt: 128 bits of chance cannot be tried out. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Whether two secrets are equal; how long it takes tells nothing of where they differ. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOfKey(one)), Buffer.from(hashOfKey(other)));
}

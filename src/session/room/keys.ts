// Decides how the typed code and the long token of a room are drawn; who may come in with them is the host's to ask.

import type { JoinKeys } from './types.ts';

const CODES = 100_000_000;

/** Eight digits and 128 bits. */
export function mintKeys(random: () => string): JoinKeys {
  const drawn = Number.parseInt(random().slice(0, 12), 16);
  return { code: String(drawn % CODES).padStart(8, '0'), link: random() };
}

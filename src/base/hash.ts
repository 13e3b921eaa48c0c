// Decides the one hash of the house (SHA-256 as lower-case hex, computed at once); it does not decide what is hashed.
// `crypto.subtle` is not used: it answers later, and it is missing on plain-http addresses of a local network.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, or of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function hashHex(input: Uint8Array | string): string {
  return bytesToHex(sha256(typeof input === 'string' ? utf8ToBytes(input) : input));
}

// Decides how a block of numbers is written as text (base64 of little-endian doubles) and read back, bit for bit.

import { blockBytes, blockOf } from '../../engine/index.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = valuesOf(ALPHABET);

function valuesOf(alphabet: string): Int16Array {
  const values = new Int16Array(128).fill(-1);
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at;
  return values;
}

/** The bytes of the block as base64, the same on machines of either byte order. */
export function blockToText(block: Float64Array): string {
  const bytes = blockBytes(block);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) parts.push(groupOf(bytes, at));
  return parts.join('');
}

function groupOf(bytes: Uint8Array, at: number): string {
  const left = bytes.length - at;
  const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  const letter = (shift: number) => ALPHABET.charAt((word >> shift) & 63);
  return letter(18) + letter(12) + (left > 1 ? letter(6) : '=') + (left > 2 ? letter(0) : '=');
}

/** The block, or null when the text is not base64 of whole doubles. */
export function textToBlock(text: string): Float64Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const length = (text.length / 4) * 3 - padding;
  if (length % 8 !== 0) return null;
  const bytes = new Uint8Array(length + padding);
  for (let at = 0, out = 0; at < text.length; at += 4, out += 3) {
    let word = 0;
    for (let letter = 0; letter < 4; letter++) {
      const position = at + letter;
      const padded = position >= text.length - padding;
      const value = padded ? 0 : (VALUES[text.charCodeAt(position)] ?? -1);
      if (value < 0) return null;
      word = (word << 6) | value;
    }
    bytes[out] = (word >> 16) & 255;
    bytes[out + 1] = (word >> 8) & 255;
    bytes[out + 2] = word & 255;
  }
  return blockOf(bytes.subarray(0, length));
}

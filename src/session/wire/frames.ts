// Decides how the bytes of a text stand in a frame of the room library, and reads a frame by hand and to the last byte; what the
// text says, and how bytes become text, it does not know.

/** Codes of frames, by the library's protocol: both sides say that the room is joined, texts go to and fro, a line is tried. */
export const FRAME_JOIN = 10;
/** A single byte, said back at once. */
export const FRAME_PING = 18;
const DATA = 13;
/** The one type of message that is used: a text. */
export const FRAME_TYPE = 'm';
const TYPE_CODE = 0x6d;
const FIXED = 0xa0;
const FIXED_MOST = 31;
/** Leads of longer texts, by the bytes that their length takes. */
const LEADS = { 1: 0xd9, 2: 0xda, 4: 0xdb } as const;
const WIDTHS: Readonly<Record<number, number>> = { 0xd9: 1, 0xda: 2, 0xdb: 4 };

/** The bytes of the text in a frame; null when it is anything else. */
export function bodyIn(frame: Uint8Array): Uint8Array | null {
  const { length } = frame;
  if (length < 4 || frame[0] !== DATA) return null;
  if (frame[1] !== (FIXED | 1) || frame[2] !== TYPE_CODE) return null;
  const lead = frame[3] ?? 0;
  let at = 4;
  let size = 0;
  if ((lead & 0xe0) === FIXED) size = lead & FIXED_MOST;
  else {
    const width = WIDTHS[lead];
    if (width === undefined || length < at + width) return null;
    for (let byte = 0; byte < width; byte += 1) size = size * 256 + (frame[at + byte] ?? 0);
    at += width;
  }
  return at + size === length ? frame.subarray(at) : null;
}

/** A frame around the bytes of a text. */
export function framed(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = [DATA, FIXED | 1, TYPE_CODE, ...lengthOf(body.length)];
  const frame = new Uint8Array(head.length + body.length);
  frame.set(head);
  frame.set(body, head.length);
  return frame;
}

function lengthOf(size: number): readonly number[] {
  if (size <= FIXED_MOST) return [FIXED | size];
  const width = size < 0x100 ? 1 : size < 0x10000 ? 2 : 4;
  const bytes = Array.from({ length: width }, (_, at) => (size >>> (8 * (width - 1 - at))) & 0xff);
  return [LEADS[width], ...bytes];
}

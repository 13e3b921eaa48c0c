// Decides how a text is packed in the frames of the room library, and how a frame from outside is read: by hand and to the last
// byte, so that nothing a stranger sends reaches a general decoder.

/** Codes of frames, by the library's protocol. */
const DATA = 13;
/** The one type of message that is used: a text. */
const TYPE = 'm';
const FIXED = 0xa0;
const FIXED_MOST = 31;
const WIDTHS: Readonly<Record<number, number>> = { 0xd9: 1, 0xda: 2, 0xdb: 4 };

export const MESSAGE_TYPE = TYPE;

/** The text in a frame; null when it is anything else. */
export function textIn(frame: Uint8Array): string | null {
  const { length } = frame;
  if (length < 4 || frame[0] !== DATA) return null;
  if (frame[1] !== (FIXED | 1) || frame[2] !== TYPE.charCodeAt(0)) return null;
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
  if (at + size !== length) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(frame.subarray(at));
  } catch {
    return null;
  }
}

// Decides which characters may stand in a scenario: Arabic is at home here, invisible tricks are not. It reads no YAML.

export interface CharacterFault {
  readonly offset: number;
  readonly code: 'forbidden-character' | 'tab-character' | 'unbalanced-direction';
  readonly codePoint: number;
}

const MOST_FAULTS = 20;

/** Refused everywhere: controls but line breaks, direction overrides and embeddings, BOM, tags, lone surrogates. */
export function isForbidden(point: number): boolean {
  return (
    (point < 0x20 && point !== 0x0a && point !== 0x0d) ||
    (point >= 0x7f && point <= 0x9f) ||
    point === 0x2028 ||
    point === 0x2029 ||
    (point >= 0x202a && point <= 0x202e) ||
    point === 0xfeff ||
    (point >= 0xfff9 && point <= 0xfffb) ||
    (point >= 0xd800 && point <= 0xdfff) ||
    (point >= 0xe0000 && point <= 0xe007f) ||
    (point & 0xfffe) === 0xfffe
  );
}

/** The first faults of a text, as offsets into it. */
export function characterFaults(text: string): readonly CharacterFault[] {
  const faults: CharacterFault[] = [];
  for (let offset = 0; offset < text.length && faults.length < MOST_FAULTS; offset++) {
    const point = text.codePointAt(offset) ?? 0;
    if (isForbidden(point) || (point === 0x0d && text[offset + 1] !== '\n')) {
      const code = point === 0x09 ? 'tab-character' : 'forbidden-character';
      faults.push({ offset, code, codePoint: point });
    }
    if (point > 0xffff) offset++;
  }
  return faults;
}

const ISOLATES = /[\u2066-\u2069]/u;

/** True when isolates (U+2066 to U+2068) are closed by U+2069 line by line, as display text must. */
export function directionBalanced(text: string): boolean {
  // Nearly no text has any of them, and every text of every file comes by here.
  if (!ISOLATES.test(text)) return true;
  for (const line of text.split('\n')) {
    let open = 0;
    for (const char of line) {
      const point = char.codePointAt(0) ?? 0;
      if (point >= 0x2066 && point <= 0x2068) open++;
      if (point === 0x2069 && --open < 0) return false;
    }
    if (open !== 0) return false;
  }
  return true;
}

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}

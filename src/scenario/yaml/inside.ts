// Decides where a character of a text that was read stands in the file, whatever way the text was written there.

/** How a text stands in the file: where its token begins and ends, and how it is written. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

/**
 * The offset in the file of the character at `at` of a text. Walks both side by side: quotes are doubled or escaped, lines
 * are folded and indented in the file and not in the text.
 */
export function offsetInside(source: string, value: string, at: number, written: Written): number {
  let here = firstOffset(source, written);
  for (let index = 0; index < Math.min(at, value.length); index++) {
    here = atCharacter(source, here, value[index] ?? '', written);
    here += stepOver(source, here, written);
  }
  const next = value[at];
  const found = next === undefined ? here : atCharacter(source, here, next, written);
  return Math.min(found, written.end);
}

function firstOffset(source: string, { start, style }: Written): number {
  if (style === 'plain') return start;
  if (style !== 'block') return start + 1;
  const lineBreak = source.indexOf('\n', start);
  return lineBreak < 0 ? start : lineBreak + 1;
}

const SPACE = /[ \n\r]/;

/** From `here` on, where this character of the text stands. Folding leaves white space in the file that the text has not. */
function atCharacter(source: string, here: number, wanted: string, written: Written): number {
  if (SPACE.test(wanted)) return here;
  let offset = here;
  while (offset < written.end && SPACE.test(source[offset] ?? '')) offset++;
  return offset;
}

/** How many characters of the file the character at `here` takes, not counting white space before it. */
function stepOver(source: string, here: number, { style }: Written): number {
  const sign = source[here] ?? '';
  if (SPACE.test(sign)) return 1;
  if (style === 'single' && sign === "'") return 2;
  if (style === 'double' && sign === '\\') return 1 + escapeLength(source[here + 1] ?? '');
  return 1;
}

function escapeLength(letter: string): number {
  if (letter === 'x') return 3;
  if (letter === 'u') return 5;
  return letter === 'U' ? 9 : 1;
}

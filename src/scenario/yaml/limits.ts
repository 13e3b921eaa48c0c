// Decides how big and how deep a file may be and which parts of YAML are refused, before anything is parsed.

import { Lexer } from 'yaml';
import type { FindingCode, FindingFacts } from '../findings.ts';

export const MOST_BYTES = 512 * 1024;
export const MOST_DEPTH = 32;
export const MOST_PARTS = 100_000;
export const MOST_LINES = 20_000;
const MOST_BACKSLASHES = 5_000;

export interface Stop {
  readonly offset: number;
  readonly code: FindingCode;
  readonly facts: FindingFacts;
}

/** The first reason not to parse this text, or null. Linear in the length of the text. */
export function stopBeforeParsing(text: string): Stop | null {
  return (
    tooBig(text) ??
    tooMany(text, '\n', MOST_LINES) ??
    tooMany(text, '\\', MOST_BACKSLASHES) ??
    lex(text)
  );
}

/** Length in UTF-8, without a text encoder. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

function tooBig(text: string): Stop | null {
  const bytes = text.length > MOST_BYTES ? text.length : bytesOf(text);
  if (bytes <= MOST_BYTES) return null;
  return { offset: 0, code: 'file-too-big', facts: { bytes, most: MOST_BYTES } };
}

function tooMany(text: string, char: string, most: number): Stop | null {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) {
    if (++count > most) return { offset: at, code: 'too-many-parts', facts: { most } };
  }
  return null;
}

const REFUSED: Readonly<Record<string, FindingCode>> = {
  '&': 'anchor-refused',
  '*': 'anchor-refused',
  '!': 'tag-refused',
  '%': 'directive-refused',
};
const SCALAR_FOLLOWS = '\u001f';

/**
 * Walks the lexer's tokens, stopping at the first fault that a parser would go on to count: a hundred thousand faults
 * take a parser many seconds, and nobody reads the second.
 */
function lex(text: string): Stop | null {
  let offset = 0;
  let parts = 0;
  let depth = 0;
  let marks = 0;
  let colons = 0;
  let last: TokenKind = 'break';
  let scalarNext = false;
  for (const token of new Lexer().lex(text)) {
    if (token === SCALAR_FOLLOWS) scalarNext = true;
    if (token === SCALAR_FOLLOWS || token === '\u0002' || token === '\u0018') continue;
    if (++parts > MOST_PARTS) {
      return { offset, code: 'too-many-parts', facts: { most: MOST_PARTS } };
    }
    const refused = scalarNext ? undefined : REFUSED[token[0] ?? ''];
    if (refused !== undefined) {
      return { offset, code: refused, facts: { part: token.slice(0, 40) } };
    }
    const kind = scalarNext ? 'value' : kindOf(token);
    // Marks on one line nest too: "- - - -" is a list of lists of lists.
    marks =
      kind === 'break' || kind === 'value' || depth > 0 ? 0 : marks + (kind === 'mark' ? 1 : 0);
    if ((kind === 'open' && ++depth > MOST_DEPTH) || marks > MOST_DEPTH) {
      return { offset, code: 'too-deep', facts: { most: MOST_DEPTH } };
    }
    // "a: b: c" on one line is never correct.
    colons = kind === 'value' || kind === 'space' ? colons : token === ':' ? colons + 1 : 0;
    if ((kind === 'close' && --depth < 0) || cannotFollow(kind, last) || colons > 1) {
      return { offset, code: 'yaml-syntax', facts: { problem: 'UNEXPECTED_TOKEN' } };
    }
    // A block of text takes its last line break with it.
    if (kind !== 'space') last = token.endsWith('\n') ? 'break' : kind;
    scalarNext = false;
    offset += token.length;
  }
  return null;
}

type TokenKind = 'open' | 'close' | 'value' | 'comma' | 'space' | 'break' | 'mark';

function kindOf(token: string): TokenKind {
  switch (token[0]) {
    case '[':
    case '{':
      return 'open';
    case ']':
    case '}':
      return 'close';
    case '"':
    case "'":
      return 'value';
    case ',':
      return 'comma';
    case ' ':
    case '#':
      return 'space';
    case '\n':
    case '\r':
      return 'break';
    default:
      return 'mark';
  }
}

/** Two values side by side on a line, or a comma with nothing before it. */
function cannotFollow(kind: TokenKind, last: TokenKind): boolean {
  if (kind === 'comma') return last === 'comma' || last === 'open';
  return (kind === 'value' || kind === 'open') && (last === 'value' || last === 'close');
}

// Decides what an author is told when a text cannot be read as an expression: which of the usual slips it is.

import type { FindingCode, FindingFacts } from '../findings.ts';
import { EXPRESSION_LIMITS } from './limits.ts';

/** Something wrong in an expression; `at` counts characters of its text from 0. */
export interface Problem {
  readonly code: FindingCode;
  readonly at: number;
  readonly facts: FindingFacts;
}

/** Slips that have words of their own in each language. */
export const SLIPS = [
  'breaks-off',
  'one-equals',
  'less-or-equal',
  'not-equal',
  'word-and',
  'word-or',
  'word-not',
  'one-sign',
  'no-zero',
  'comma',
  'bracket-open',
  'bracket-extra',
  'quote-open',
  'not-latin',
  'reserved',
  'variable',
  'unexpected',
] as const;
export type Slip = (typeof SLIPS)[number];

/** What the library says when it cannot read on. */
export interface ParseCause {
  readonly code: string;
  readonly at: number;
  readonly summary: string;
}

/** Names the slip at which the library stopped. */
export function readProblem(text: string, cause: ParseCause): Problem {
  const { code, at } = cause;
  if (code === 'limit_exceeded') return limitProblem(cause);
  const slip = slipAt(text, at, code);
  const part = (/^\s*([A-Za-z0-9_]+|\S{1,2})/.exec(text.slice(at))?.[1] ?? '').slice(0, 20);
  return { code: 'expression-syntax', at: placeOf(slip, text, at), facts: { slip, part } };
}

function limitProblem({ at, summary }: ParseCause): Problem {
  const what = summary.includes('Depth')
    ? 'depth'
    : summary.includes('Arguments')
      ? 'arguments'
      : 'parts';
  return { code: 'expression-limit', at, facts: { what, most: EXPRESSION_LIMITS[what] } };
}

/** How many brackets are open after each character. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return Array.from(text, (sign) => {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    return depth;
  });
}

function slipAt(text: string, at: number, code: string): Slip {
  const rest = text.slice(at);
  const before = text.slice(0, at).trimEnd();
  if (code.startsWith('unterminated') || code === 'newline_in_string') return 'quote-open';
  if (code === 'reserved_identifier') return 'reserved';
  if (code === 'invalid_macro_argument') return 'variable';
  if (/\bnot$/i.test(before)) return 'word-not';
  const byText = SIGNS.find(([pattern]) => pattern.test(rest));
  if (byText !== undefined) return byText[1];
  if (rest.startsWith('=')) return /^=[<>]|^=>/.test(rest) ? 'less-or-equal' : 'one-equals';
  if (rest.startsWith('>') && before.endsWith('<')) return 'not-equal';
  if (rest.trim() === '') return unclosed(text) ? 'bracket-open' : 'breaks-off';
  if ((rest.codePointAt(0) ?? 0) > 0x7e) return 'not-latin';
  return 'unexpected';
}

const SIGNS: readonly (readonly [RegExp, Slip])[] = [
  [/^and\b/i, 'word-and'],
  [/^or\b/i, 'word-or'],
  [/^not\b/i, 'word-not'],
  [/^\.\d/, 'no-zero'],
  [/^,\d/, 'comma'],
  [/^\)/, 'bracket-extra'],
  [/^[&|](?![&|])/, 'one-sign'],
];

function unclosed(text: string): boolean {
  return (depths(text).at(-1) ?? 0) > 0;
}

/** Where the author should look: at the bracket that stays open, at the word before the place. */
function placeOf(slip: Slip, text: string, at: number): number {
  if (slip === 'bracket-open') {
    const all = depths(text);
    for (let index = all.length - 1; index >= 0; index--) {
      if (text[index] === '(' && all.slice(index).every((depth) => depth >= (all[index] ?? 0)))
        return index;
    }
  }
  if (slip === 'word-not')
    return text
      .slice(0, at + 3)
      .toLowerCase()
      .lastIndexOf('not');
  if (slip === 'not-equal') return text.slice(0, at).lastIndexOf('<');
  return Math.min(at, text.length);
}

// Finds comparisons that a reading's own bounds settle, such as a trust above 40: authors think of the screen's 0 to 100.

import type { Comparison } from '../../engine/index.ts';
import type { Problem } from './problems.ts';
import type { Reading } from './readings.ts';

/** Bounds beyond this are only there to have one. */
const REAL_BOUND = 1e5;

/** What is odd about comparing a reading with a number, or null. `at` is where the number stands. */
export function settled(
  { id, min, max, words }: Reading,
  how: Comparison,
  value: number,
  at: number,
): Problem | null {
  if (words !== undefined || max >= REAL_BOUND) return null;
  const answer = answerOf(how, value, min, max);
  if (answer === null) return null;
  return {
    code: 'comparison-settled',
    at,
    facts: { reading: id, low: min, high: max, answer: answer ? 'always' : 'never' },
  };
}

/** True where the comparison holds for every value between the bounds, false where for none. */
function answerOf(how: Comparison, value: number, min: number, max: number): boolean | null {
  switch (how) {
    case '<':
      return max < value ? true : min >= value ? false : null;
    case '<=':
      return max <= value ? true : min > value ? false : null;
    case '>':
      return min > value ? true : max <= value ? false : null;
    case '>=':
      return min >= value ? true : max < value ? false : null;
    case '==':
      return value < min || value > max ? false : null;
    case '!=':
      return value < min || value > max ? true : null;
  }
}

export const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

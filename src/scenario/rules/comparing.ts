// Decides what comparing means: numbers with numbers, readings of words with their words, conditions as 1 and 0.

import type {
  Comparison,
  NumberExpression,
  RuleSubject,
  TruthExpression,
  Whose,
} from '../../engine/index.ts';
import { nearest } from '../nearest.ts';
import { wrongKind, type Part, type Reach, type Value } from './reach.ts';
import { READINGS_OF, type Reading } from './readings.ts';
import { MIRRORED, settled } from './settled.ts';
import type { Syntax } from './syntax.ts';

/** A condition as a number. What is written once stands once, so that no expression grows by being read. */
export function oneOrZero(when: TruthExpression): NumberExpression {
  return { op: 'choose', when, then: { op: 'number', value: 1 }, otherwise: ZERO };
}

export const ZERO: NumberExpression = { op: 'number', value: 0 };

export interface Sides {
  readonly left: NumberExpression;
  readonly right: NumberExpression;
}

/** The comparison of two numbers; what the bounds of a reading settle is told. */
export function compared(
  syntax: Part<'binary'>,
  how: Comparison,
  { left, right }: Sides,
  reach: Reach,
): TruthExpression {
  const asked = left.op === 'reading' ? readingOf(left, reach) : null;
  const mirrored = right.op === 'reading' ? readingOf(right, reach) : null;
  const odd =
    asked !== null && right.op === 'number'
      ? settled(asked, how, right.value, syntax.right.start)
      : mirrored !== null && left.op === 'number'
        ? settled(mirrored, MIRRORED[how], left.value, syntax.left.start)
        : null;
  if (odd !== null) reach.warn(odd);
  return { op: 'compare', how, left, right };
}

function readingOf(
  { id, whose }: Extract<NumberExpression, { op: 'reading' }>,
  reach: Reach,
): Reading | null {
  return READINGS_OF[subjectOf(whose, reach)].get(id) ?? null;
}

function subjectOf(whose: Whose, { scope, variables }: Reach): RuleSubject {
  if (whose.kind === 'self') return scope;
  if (whose.kind === 'world') return 'world';
  if (whose.kind === 'variable') return variables[whose.depth]?.subject ?? scope;
  return 'state';
}

/** A reading of words is compared with one of its words; its position is the number that the engine compares. */
export function wordsValue(
  asked: Extract<Value, { kind: 'words' }>,
  given: Value,
  syntax: Syntax,
  how: '==' | '!=',
  reach: Reach,
): Value | null {
  if (given.kind !== 'word') return wrongKind(syntax, reach, 'word', given.kind);
  const words = asked.reading.words ?? [];
  const position = words.indexOf(given.word);
  if (position < 0) {
    const facts = {
      value: given.word,
      reading: asked.reading.id,
      known: words.join(', '),
      meant: nearest(given.word, words),
    };
    reach.report({ code: 'unknown-word', at: syntax.start + 1, facts });
    return null;
  }
  const left: NumberExpression = { op: 'reading', id: asked.reading.id, whose: asked.whose };
  const right: NumberExpression = { op: 'number', value: position };
  return { kind: 'truth', truth: { op: 'compare', how, left, right } };
}

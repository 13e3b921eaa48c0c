// Walks expressions part by part, outermost first, and rebuilds them with parts replaced; it knows no meaning.

import type { NumberExpression, TruthExpression } from '../../engine/index.ts';

export type Expression = NumberExpression | TruthExpression;

/** Calls back for an expression and every part of it. */
export function walkExpression(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  for (const part of partsOf(expression)) walkExpression(part, visit);
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'number':
    case 'reading':
    case 'happened':
    case 'since':
    case 'truth':
    case 'chosen':
      return [];
    case 'negate':
    case 'abs':
    case 'not':
      return [expression.value];
    case 'choose':
      return [expression.when, expression.then, expression.otherwise];
    case 'count':
      return expression.where === null ? [] : [expression.where];
    case 'exists':
    case 'all':
      return [expression.where];
    default:
      return [expression.left, expression.right];
  }
}

/** Replacements by kind; null keeps the part and goes on inside it. */
export interface Replacing {
  readonly number: (part: NumberExpression) => NumberExpression | null;
  readonly truth: (part: TruthExpression) => TruthExpression | null;
}

export function replaceInNumber(part: NumberExpression, by: Replacing): NumberExpression {
  const other = by.number(part);
  if (other !== null) return other;
  switch (part.op) {
    case 'number':
    case 'reading':
    case 'happened':
    case 'since':
      return part;
    case 'negate':
    case 'abs':
      return { ...part, value: replaceInNumber(part.value, by) };
    case 'choose':
      return {
        op: 'choose',
        when: replaceInTruth(part.when, by),
        then: replaceInNumber(part.then, by),
        otherwise: replaceInNumber(part.otherwise, by),
      };
    case 'count':
      return { ...part, where: part.where === null ? null : replaceInTruth(part.where, by) };
    default:
      return {
        op: part.op,
        left: replaceInNumber(part.left, by),
        right: replaceInNumber(part.right, by),
      };
  }
}

export function replaceInTruth(part: TruthExpression, by: Replacing): TruthExpression {
  const other = by.truth(part);
  if (other !== null) return other;
  switch (part.op) {
    case 'truth':
    case 'chosen':
      return part;
    case 'not':
      return { op: 'not', value: replaceInTruth(part.value, by) };
    case 'compare':
      return {
        ...part,
        left: replaceInNumber(part.left, by),
        right: replaceInNumber(part.right, by),
      };
    case 'exists':
    case 'all':
      return { ...part, where: replaceInTruth(part.where, by) };
    default:
      return {
        op: part.op,
        left: replaceInTruth(part.left, by),
        right: replaceInTruth(part.right, by),
      };
  }
}

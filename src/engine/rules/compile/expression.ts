// Compiles expressions to functions over columns, once; what the names mean is the registry's of readings.

import type {
  Arithmetic,
  Comparison,
  Many,
  NumberExpression,
  TruthExpression,
  Whose,
} from '../expression.ts';
import { columnTestOf, countPassing, placeOf, specOf, supposedOf } from './columnTest.ts';
import type { Reading } from './columnTest.ts';
import { chosenReader, happenedReader, sinceReader } from './happened.ts';
import type { NumberReader, Scope, TruthReader } from './reader.ts';
import { counter, indexReader, listReader, within } from './whose.ts';

export function numberReader(expression: NumberExpression, scope: Scope): NumberReader {
  switch (expression.op) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'reading':
      return readingReader(expression, scope);
    case 'negate': {
      const of = numberReader(expression.value, scope);
      return (state, self) => -of(state, self);
    }
    case 'abs': {
      const of = numberReader(expression.value, scope);
      return (state, self) => Math.abs(of(state, self));
    }
    case 'choose': {
      const when = truthReader(expression.when, scope);
      const then = numberReader(expression.then, scope);
      const otherwise = numberReader(expression.otherwise, scope);
      return (state, self) => (when(state, self) ? then(state, self) : otherwise(state, self));
    }
    case 'count':
      return countReader(expression, scope);
    case 'happened':
      return happenedReader(expression.event);
    case 'since':
      return sinceReader(expression.event);
    default: {
      const left = numberReader(expression.left, scope);
      const right = numberReader(expression.right, scope);
      return arithmetic(expression.op, left, right);
    }
  }
}

/** Dividing by zero gives 0. */
function arithmetic(
  op: Arithmetic | 'min' | 'max',
  left: NumberReader,
  right: NumberReader,
): NumberReader {
  switch (op) {
    case '+':
      return (state, self) => left(state, self) + right(state, self);
    case '-':
      return (state, self) => left(state, self) - right(state, self);
    case '*':
      return (state, self) => left(state, self) * right(state, self);
    case '/':
      return (state, self) => {
        const divisor = right(state, self);
        return divisor === 0 ? 0 : left(state, self) / divisor;
      };
    case 'min':
      return (state, self) => Math.min(left(state, self), right(state, self));
    case 'max':
      return (state, self) => Math.max(left(state, self), right(state, self));
  }
}

function readingReader(reading: Reading, scope: Scope): NumberReader {
  const { world, cells } = scope;
  const supposed = supposedOf(reading, scope);
  if (supposed !== null) return () => supposed;
  const { whose } = reading;
  const spec = specOf(reading, scope);
  const { read } = spec;
  const index = indexReader(whose, scope);
  if (read !== undefined) return (state, self) => read(world, state, index(state, self));
  const { start, stride } = placeOf(spec, scope);
  switch (whose.kind) {
    case 'self':
      return (state, self) => state.block[start + stride * self];
    case 'world':
      return (state) => state.block[start];
    case 'variable': {
      const { depth } = whose;
      return (state) => state.block[start + stride * cells[depth]];
    }
    default:
      return (state, self) => state.block[start + stride * index(state, self)];
  }
}

function countReader(
  { many, depth, where }: Extract<NumberExpression, { readonly op: 'count' }>,
  scope: Scope,
): NumberReader {
  if (where !== null) return memberCounter({ many, depth, where }, scope, Infinity);
  const list = listReader(many, scope);
  return (state, self) => list(state, self).length;
}

interface Quantified {
  readonly many: Many;
  readonly depth: number;
  readonly where: TruthExpression;
}

/** Counts the members of a list that satisfy a condition; stops at `enough`. */
function memberCounter(
  { many, depth, where }: Quantified,
  scope: Scope,
  enough: number,
): NumberReader {
  const inner = within(scope, many, depth);
  const list = listReader(many, scope);
  const isMember = (whose: Whose) => whose.kind === 'variable' && whose.depth === depth;
  const test = columnTestOf(where, inner, isMember);
  if (test !== null) {
    return (state, self) => countPassing(state.block, test, list(state, self), enough);
  }
  return counter(list, truthReader(where, inner), { cells: scope.cells, depth, enough });
}

export function truthReader(expression: TruthExpression, scope: Scope): TruthReader {
  switch (expression.op) {
    case 'truth': {
      const { value } = expression;
      return () => value;
    }
    case 'and': {
      const left = truthReader(expression.left, scope);
      const right = truthReader(expression.right, scope);
      return (state, self) => left(state, self) && right(state, self);
    }
    case 'or': {
      const left = truthReader(expression.left, scope);
      const right = truthReader(expression.right, scope);
      return (state, self) => left(state, self) || right(state, self);
    }
    case 'not': {
      const of = truthReader(expression.value, scope);
      return (state, self) => !of(state, self);
    }
    case 'compare':
      return comparison(expression.how, {
        left: numberReader(expression.left, scope),
        right: numberReader(expression.right, scope),
      });
    case 'exists':
    case 'all':
      return quantified(expression, scope);
    case 'chosen':
      return chosenReader(expression.event, expression.choice);
  }
}

function comparison(
  how: Comparison,
  { left, right }: { readonly left: NumberReader; readonly right: NumberReader },
): TruthReader {
  switch (how) {
    case '<':
      return (state, self) => left(state, self) < right(state, self);
    case '<=':
      return (state, self) => left(state, self) <= right(state, self);
    case '>':
      return (state, self) => left(state, self) > right(state, self);
    case '>=':
      return (state, self) => left(state, self) >= right(state, self);
    case '==':
      return (state, self) => left(state, self) === right(state, self);
    case '!=':
      return (state, self) => left(state, self) !== right(state, self);
  }
}

/** `all` holds when no member fails; both hold for an empty list as in logic: `all` does, `exists` does not. */
function quantified(
  { op, many, depth, where }: Extract<TruthExpression, { readonly op: 'exists' | 'all' }>,
  scope: Scope,
): TruthReader {
  const wanted = op === 'exists' ? where : opposite(where);
  const found = memberCounter({ many, depth, where: wanted }, scope, 1);
  return op === 'exists'
    ? (state, self) => found(state, self) > 0
    : (state, self) => found(state, self) === 0;
}

/** The opposite of a condition; of a comparison it is a comparison, which a loop can test. */
export function opposite(where: TruthExpression): TruthExpression {
  return where.op === 'compare'
    ? { ...where, how: OPPOSITE[where.how] }
    : { op: 'not', value: where };
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

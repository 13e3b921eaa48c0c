// Compiles expressions to functions over columns, once; what the names mean is the registry's of readings.

import { fault } from '../../../base/index.ts';
import { GOOD_COUNT } from '../../goods.ts';
import { COLUMNS } from '../../layout.ts';
import type { Arithmetic, Comparison, NumberExpression, TruthExpression } from '../expression.ts';
import { findReading } from '../readings/registry.ts';
import type { ReadingSpec } from '../readings/spec.ts';
import { chosenReader, happenedReader, sinceReader } from './happened.ts';
import type { NumberReader, Scope, TruthReader } from './reader.ts';
import { counter, indexReader, listReader, pathOf, subjectOf, within } from './whose.ts';

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

type Reading = Extract<NumberExpression, { readonly op: 'reading' }>;

function specOf({ id, whose }: Reading, scope: Scope): ReadingSpec {
  const subject = subjectOf(whose, scope);
  return findReading(subject, id) ?? fault('There is no such reading.', { subject, reading: id });
}

function readingReader(reading: Reading, scope: Scope): NumberReader {
  const { world } = scope;
  const spec = specOf(reading, scope);
  const path = pathOf(reading.whose, scope);
  const supposed = path === null ? null : scope.supposed(`${path}.${reading.id}`);
  if (supposed !== null) return () => supposed;
  const whose = indexReader(reading.whose, scope);
  const { read } = spec;
  if (read !== undefined) return (state, self) => read(world, state, whose(state, self));
  const { start, stride } = placeOf(spec, scope);
  if (reading.whose.kind === 'self' && stride === 1)
    return (state, self) => state.block[start + self];
  return (state, self) => state.block[start + stride * whose(state, self)];
}

/** Where in the block the readings of a plain column lie. */
function placeOf({ column, good = 0 }: ReadingSpec, { world }: Scope) {
  const place = world.layout.places.find(({ name }) => name === column);
  if (place === undefined) return fault('A reading has no column.', { column: String(column) });
  return { start: place.start + good, stride: good > 0 || isByGood(column) ? GOOD_COUNT : 1 };
}

function isByGood(column: ReadingSpec['column']): boolean {
  return column !== undefined && COLUMNS[column].per.endsWith('-good');
}

function countReader(
  { many, depth, where }: Extract<NumberExpression, { readonly op: 'count' }>,
  scope: Scope,
): NumberReader {
  const list = listReader(many, scope);
  if (where === null) return (state, self) => list(state, self).length;
  const test = truthReader(where, within(scope, many, depth));
  return counter(list, test, { cells: scope.cells, depth, enough: Infinity });
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
  const list = listReader(many, scope);
  const holds = truthReader(where, within(scope, many, depth));
  const wanted: TruthReader = op === 'exists' ? holds : (state, self) => !holds(state, self);
  const found = counter(list, wanted, { cells: scope.cells, depth, enough: 1 });
  return op === 'exists'
    ? (state, self) => found(state, self) > 0
    : (state, self) => found(state, self) === 0;
}

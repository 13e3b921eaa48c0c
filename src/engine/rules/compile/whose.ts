// Compiles whose reading an expression asks for, and the lists that a quantifier walks.

import { fault } from '../../../base/index.ts';
import { listsOf } from '../subjects.ts';
import type { State } from '../../state.ts';
import type { Many, RuleSubject, Whose } from '../expression.ts';
import { MOST_DEPTH } from './reader.ts';
import type { NumberReader, Scope, TruthReader } from './reader.ts';

/** What kind of subject `whose` is. */
export function subjectOf(whose: Whose, scope: Scope): RuleSubject {
  switch (whose.kind) {
    case 'self':
      return scope.subject;
    case 'world':
      return 'world';
    case 'variable':
      return scope.bound[whose.depth] ?? fault('A name is not bound.', { depth: whose.depth });
    case 'authority':
    case 'side': {
      const of = subjectOf(whose.of, scope);
      const needed = whose.kind === 'authority' ? 'zone' : 'pair';
      return of === needed ? 'state' : fault('A subject has no such state.', { subject: of });
    }
  }
}

/** How an example names it: `zone`, `state` of a zone, `pair.a`; null inside a list. */
export function pathOf(whose: Whose, scope: Scope): string | null {
  switch (whose.kind) {
    case 'self':
      return scope.subject;
    case 'world':
      return 'world';
    case 'variable':
      return null;
    case 'authority':
      return whose.of.kind === 'self' ? 'state' : null;
    case 'side':
      return whose.of.kind === 'self' ? `pair.${whose.side}` : null;
  }
}

/** Reads the index of a subject. */
export function indexReader(whose: Whose, scope: Scope): NumberReader {
  const { world, cells } = scope;
  switch (whose.kind) {
    case 'self':
      return (_state, self) => self;
    case 'world':
      return () => 0;
    case 'variable': {
      const { depth } = whose;
      return () => cells[depth];
    }
    case 'authority': {
      const authorities = Int32Array.from(world.zones, ({ authority }) => authority);
      if (whose.of.kind === 'self') return (_state, self) => authorities[self];
      const of = indexReader(whose.of, scope);
      return (state, self) => authorities[of(state, self)];
    }
    case 'side': {
      const { side } = whose;
      const sides = Int32Array.from(world.pairs, (pair) => pair[side]);
      if (whose.of.kind === 'self') return (_state, self) => sides[self];
      const of = indexReader(whose.of, scope);
      return (state, self) => sides[of(state, self)];
    }
  }
}

export type ListReader = (state: State, self: number) => Int32Array;

/** Reads the members of a list. */
export function listReader(many: Many, scope: Scope): ListReader {
  const lists = listsOf(scope.world, many, subjectOf(many.whose, scope));
  if (many.of === 'all' || many.whose.kind === 'world') {
    const all = lists[0] ?? new Int32Array(0);
    return () => all;
  }
  const of = indexReader(many.whose, scope);
  return (state, self) => lists[of(state, self)];
}

/** The scope inside a quantifier. */
export function within(scope: Scope, many: Many, depth: number): Scope {
  if (depth !== scope.bound.length || depth >= MOST_DEPTH) {
    fault('Quantifiers are not numbered from the outermost.', { depth });
  }
  return { ...scope, bound: [...scope.bound, many.subject] };
}

/** Counts the members that satisfy `test`; stops at `enough`. */
export function counter(
  list: ListReader,
  test: TruthReader,
  { cells, depth, enough }: { readonly cells: Int32Array; depth: number; enough: number },
): NumberReader {
  return (state, self) => {
    const members = list(state, self);
    let count = 0;
    for (let at = 0; at < members.length; at += 1) {
      cells[depth] = members[at];
      if (!test(state, self)) continue;
      count += 1;
      if (count >= enough) return count;
    }
    return count;
  };
}

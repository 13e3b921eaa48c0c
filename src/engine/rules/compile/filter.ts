// Compiles a rule's condition to a chain of filters over its subjects: the parts joined by `and`, each run over all at once.

import type { State } from '../../state.ts';
import type { NumberExpression, TruthExpression, Whose } from '../expression.ts';
import { listsOf } from '../subjects.ts';
import { columnTestOf, countPassing, keepPassing } from './columnTest.ts';
import { opposite, truthReader } from './expression.ts';
import type { Scope } from './reader.ts';
import { within } from './whose.ts';

/** Keeps of the first `count` positions of `list` those whose subjects pass, in their order; answers how many are left. */
export type Filter = (state: State, list: Int32Array, count: number) => number;

/**
 * The filters of a condition for a rule's subjects, quick ones first: parts that no subject can sway, which are asked once,
 * then plain columns, then the rest, each in the order of the text. Reading changes nothing and never fails, so that they
 * pass in any order whom the condition as a whole would.
 */
export function filtersOf(
  condition: TruthExpression,
  scope: Scope,
  subjects: Int32Array,
): readonly Filter[] {
  return partsOf(condition)
    .map((part) => ({ pace: paceOf(part, scope), filter: filterOf(part, scope, subjects) }))
    .sort((left, right) => left.pace - right.pace)
    .map(({ filter }) => filter);
}

/** How long a part takes beside others: 0 for the quickest. */
function paceOf(part: TruthExpression, scope: Scope): number {
  if (!asksSelf(part)) return 0;
  const isColumn = [isSelf, isAuthority].some((whose) => columnTestOf(part, scope, whose) !== null);
  return isColumn ? 1 : 2;
}

function partsOf(condition: TruthExpression): readonly TruthExpression[] {
  return condition.op === 'and'
    ? [...partsOf(condition.left), ...partsOf(condition.right)]
    : [condition];
}

function filterOf(part: TruthExpression, scope: Scope, subjects: Int32Array): Filter {
  const own = columnTestOf(part, scope, isSelf);
  if (own !== null) {
    return ({ block }, list, count) => keepPassing(block, own, list, count, subjects);
  }
  const authority = columnTestOf(part, scope, isAuthority);
  if (authority !== null) {
    const { zones } = scope.world;
    const states = Int32Array.from(subjects, (zone) => zones[zone].authority);
    return ({ block }, list, count) => keepPassing(block, authority, list, count, states);
  }
  const members = memberFilter(part, scope, subjects);
  if (members !== null) return members;
  const holds = truthReader(part, scope);
  if (!asksSelf(part)) return (state, _list, count) => (holds(state, 0) ? count : 0);
  return (state, list, count) => {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const position = list[at];
      if (!holds(state, subjects[position])) continue;
      list[kept] = position;
      kept += 1;
    }
    return kept;
  };
}

/** `exists` and `all` over a list of the subject's own, where they only compare a column: each list is looked up now. */
function memberFilter(part: TruthExpression, scope: Scope, subjects: Int32Array): Filter | null {
  if ((part.op !== 'exists' && part.op !== 'all') || part.many.whose.kind !== 'self') return null;
  const { many, depth } = part;
  const isAny = part.op === 'exists';
  const isMember = (whose: Whose) => whose.kind === 'variable' && whose.depth === depth;
  const where = isAny ? part.where : opposite(part.where);
  const test = columnTestOf(where, within(scope, many, depth), isMember);
  if (test === null) return null;
  const all = listsOf(scope.world, many, scope.subject);
  const lists = Array.from(subjects, (subject) => all[subject]);
  return ({ block }, list, count) => {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const position = list[at];
      if (countPassing(block, test, lists[position], 1) > 0 !== isAny) continue;
      list[kept] = position;
      kept += 1;
    }
    return kept;
  };
}

function isSelf({ kind }: Whose): boolean {
  return kind === 'self';
}

function isAuthority(whose: Whose): boolean {
  return whose.kind === 'authority' && whose.of.kind === 'self';
}

/** Whether an expression asks anything of the subject that it is read for. */
function asksSelf(expression: TruthExpression | NumberExpression): boolean {
  switch (expression.op) {
    case 'truth':
    case 'number':
    case 'happened':
    case 'since':
    case 'chosen':
      return false;
    case 'reading':
      return leadsToSelf(expression.whose);
    case 'not':
    case 'negate':
    case 'abs':
      return asksSelf(expression.value);
    case 'choose':
      return [expression.when, expression.then, expression.otherwise].some(asksSelf);
    case 'exists':
    case 'all':
    case 'count': {
      const { many, where } = expression;
      return leadsToSelf(many.whose) || (where !== null && asksSelf(where));
    }
    default:
      return asksSelf(expression.left) || asksSelf(expression.right);
  }
}

function leadsToSelf(whose: Whose): boolean {
  if (whose.kind === 'authority' || whose.kind === 'side') return leadsToSelf(whose.of);
  return whose.kind === 'self';
}

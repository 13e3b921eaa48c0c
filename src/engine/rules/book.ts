// Prepares the rules and conditions of a world once: expressions as functions, effects with their targets, in running order.

import { scopeOf } from './compile/reader.ts';
import type { TruthReader } from './compile/reader.ts';
import { truthReader } from './compile/expression.ts';
import { filtersOf } from './compile/filter.ts';
import type { Filter } from './compile/filter.ts';
import { prepareEffect } from './effects/registry.ts';
import type { Firing, PreparedEffect } from './effects/kind.ts';
import type { RuleDef, RuleHook } from './rule.ts';
import { subjectsOf } from './subjects.ts';
import type { World } from '../world.ts';

export interface PreparedRule {
  readonly def: RuleDef;
  /** Subjects it looks at, with the cause that its changes carry. */
  readonly firings: readonly Firing[];
  /** First place of its counters in `ruleFired` and `ruleLast`. */
  readonly start: number;
  readonly filters: readonly Filter[];
  readonly effects: readonly PreparedEffect[];
  /** Positions that fire in the present run, and what their effects are multiplied by: position * effects + effect. */
  readonly now: Int32Array;
  readonly scales: Float64Array;
}

export interface RuleBook {
  /** By hook: higher priority first, equal ones in file order. */
  readonly at: Readonly<Record<RuleHook, readonly PreparedRule[]>>;
  /** What must be so for each event and inject to happen, or null; empty when no event asks for anything. */
  readonly conditions: readonly (TruthReader | null)[];
  /** Room for the answers. */
  readonly barred: Uint8Array;
}

const BOOKS = new WeakMap<World, RuleBook>();

/** The rules of a world, made ready the first time they are asked for; throws a Fault when one names what there is not. */
export function ruleBookOf(world: World): RuleBook {
  const known = BOOKS.get(world);
  if (known !== undefined) return known;
  const book = prepareBook(world);
  BOOKS.set(world, book);
  return book;
}

function prepareBook(world: World): RuleBook {
  const prepared: PreparedRule[] = [];
  let start = 0;
  world.rules.forEach((def, index) => {
    const rule = prepareRule(world, def, { index, start });
    prepared.push(rule);
    start += rule.firings.length;
  });
  prepared.sort((left, right) => right.def.priority - left.def.priority);
  const rulesAt = (hook: RuleHook) => prepared.filter(({ def }) => def.hook === hook);
  const at = {
    'turn-opens': rulesAt('turn-opens'),
    'orders-done': rulesAt('orders-done'),
    'flows-done': rulesAt('flows-done'),
    'incidents-done': rulesAt('incidents-done'),
    'turn-closes': rulesAt('turn-closes'),
  };
  const conditions = conditionsOf(world);
  return { at, conditions, barred: new Uint8Array(conditions.length) };
}

function prepareRule(
  world: World,
  def: RuleDef,
  { index, start }: { readonly index: number; readonly start: number },
): PreparedRule {
  const subjects = subjectsOf(world, def);
  const effects = def.effects.map((effect, position) =>
    prepareEffect(effect, { world, rule: def, index, position }),
  );
  return {
    def,
    firings: Array.from(subjects, (subject) => ({ subject, cause: causeOf(def, subject) })),
    start,
    filters: filtersOf(def.when, scopeOf(world, def.scope), subjects),
    effects,
    now: new Int32Array(subjects.length),
    scales: new Float64Array(subjects.length * effects.length),
  };
}

function causeOf({ id, scope }: RuleDef, subject: number): Firing['cause'] {
  return scope === 'zone' ? { kind: 'rule', id, zone: subject } : { kind: 'rule', id };
}

function conditionsOf(world: World): readonly (TruthReader | null)[] {
  if (world.happenings.every(({ when }) => when === null)) return [];
  return world.happenings.map(({ when }) =>
    when === null ? null : truthReader(when, scopeOf(world, 'world')),
  );
}

// Reads expressions and tries rules outside a game, for the examples of a scenario; nothing of a state changes here.

import { clip, up } from '../../base/index.ts';
import { COLUMNS } from '../layout.ts';
import { copyState } from '../state.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { numberReader, truthReader } from './compile/expression.ts';
import { scopeOf } from './compile/reader.ts';
import type { Scope } from './compile/reader.ts';
import type { NumberExpression, RuleSubject, TruthExpression } from './expression.ts';
import type { RuleChange, RuleDef } from './rule.ts';
import { subjectsOf, targetsOf } from './subjects.ts';

/** One subject of a world: what `self` is in an expression. */
export interface Self {
  readonly subject: RuleSubject;
  readonly index: number;
}

/** The value of a number expression for one subject in a state. */
export function readExpression(
  world: World,
  state: State,
  expression: NumberExpression,
  self: Self,
): number {
  return numberReader(expression, scopeOf(world, self.subject))(state, self.index);
}

/** Whether a condition holds for one subject in a state. */
export function truthOf(
  world: World,
  state: State,
  expression: TruthExpression,
  self: Self,
): boolean {
  return truthReader(expression, scopeOf(world, self.subject))(state, self.index);
}

export interface RehearsedChange {
  readonly column: RuleChange['column'];
  readonly target: RuleChange['target'];
  /** By how much the stock would move, bounds kept; of the first on which it falls. */
  readonly change: number;
}

export interface Rehearsal {
  readonly fires: boolean;
  /** What its effects would change if it fired, whether it does or not. */
  readonly changes: readonly RehearsedChange[];
}

/**
 * What a rule would do at the start of the world for its first subject, or the one named, where `given` readings have other
 * values: by path, as `zone.services`, `state.legitimacy`, `pair.a.trust`, `world.turn`. Limits, `once` and rest are not asked.
 */
export function rehearse(
  world: World,
  rule: RuleDef,
  given: Readonly<Record<string, number>>,
  index?: number,
): Rehearsal {
  const self = index ?? subjectsOf(world, rule)[0] ?? 0;
  const state = copyState(world.layout, world.start);
  state.turn = given['world.turn'] ?? state.turn;
  const scope = scopeOf(world, rule.scope, (path) => given[path] ?? null);
  const changes = rule.effects.flatMap((effect) =>
    effect.kind === 'change' ? [rehearseChange(effect, { rule, scope, state, self, given })] : [],
  );
  return { fires: truthReader(rule.when, scope)(state, self), changes };
}

interface Stage {
  readonly rule: RuleDef;
  readonly scope: Scope;
  readonly state: State;
  readonly self: number;
  readonly given: Readonly<Record<string, number>>;
}

function rehearseChange(effect: RuleChange, stage: Stage): RehearsedChange {
  const { column, target, how, amount, scale } = effect;
  const { rule, scope, state, self } = stage;
  const { per, min, max } = COLUMNS[column];
  const first = targetsOf(scope.world, rule.scope, target, per)(self)[0];
  if (first === undefined) return { column, target, change: 0 };
  const before = stage.given[`${ownerOf(effect, rule)}.${column}`] ?? state[column][first];
  const factor = scale === null ? 1 : numberReader(scale, scope)(state, self);
  const moved = Number.isFinite(factor) ? amount * factor : 0;
  const after =
    how === 'add' ? before + moved : how === 'times' ? before * moved : up(before, moved);
  return { column, target, change: clip(after, min, max) - before };
}

/** How examples name the subject on which an effect falls; its stock is as at the start where they cannot. */
function ownerOf({ target }: RuleChange, { scope }: RuleDef): string {
  if (target === 'self') return scope;
  return target === 'authority' ? 'state' : target === 'sides' ? 'pair.a' : '';
}

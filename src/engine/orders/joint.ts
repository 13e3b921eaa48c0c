// Decides when two joint orders are one and the same and whether, in truth, a pair may take its next step.

import { effectiveClosure, rungCapOf, stepObstacle } from './ladder.ts';
import type { Order, Refusal } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

/** Rung from which two states run operations together. @source MODEL.md B7 */
export const JOINT_RUNG = 4;

/** Equal for joint orders that are one and the same: kind, parties, terms. Who writes which zone first is the same. */
export function signatureOf(order: Order): string {
  const zone = order.zone ?? '';
  const to = order.to ?? '';
  const zones = zone <= to ? `${zone}+${to}` : `${to}+${zone}`;
  return `${order.kind}|${order.pair ?? ''}|${order.framework ?? ''}|${order.state ?? ''}|${zones}`;
}

/** A pair's plan persuades as the lesser of its two states' does; NaN while one of them is not known. */
export function pairPersuasion(
  persuasion: Float64Array,
  { a, b }: { readonly a: number; readonly b: number },
): number {
  return Math.min(persuasion[a], persuasion[b]);
}

/** What stands in the way of a pair's next rung in truth. */
export function trueStepObstacle(world: World, state: State, pair: number): Refusal | null {
  const def = world.pairs[pair];
  const persuasion = pairPersuasion(state.planPersuasion, def);
  const { marginEffect } = world.coefficients;
  return stepObstacle({
    rung: state.rung[pair],
    cap: rungCapOf(world.frameworks, state.records.frameworks, def),
    turn: state.turn,
    lastStep: state.lastStep[pair],
    trust: state.pairTrust[pair],
    closure: effectiveClosure(state.closure[pair], state.margin[pair], persuasion, marginEffect),
  });
}

/** Members of a framework now; it may not have been founded yet. */
export function membersNow(state: State, framework: number): readonly number[] {
  for (const one of state.records.frameworks) if (one.framework === framework) return one.members;
  return [];
}

/** Members of a framework now, or none when it is not active. */
export function activeMembers(state: State, framework: number): readonly number[] {
  for (const one of state.records.frameworks) {
    if (one.framework === framework) return one.active ? one.members : [];
  }
  return [];
}

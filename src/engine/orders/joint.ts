// Decides who must sign a joint order, when two orders are the same one, and how states without a seat answer.

import { RUNG_TRUST, effectiveClosure, rungCapOf, stepObstacle } from './ladder.ts';
import { at, pairBetween, seatOfState } from './look.ts';
import { sendsOfficials } from './officials.ts';
import type { Order, Refusal } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

/** Rung from which two states run operations together. @source MODEL.md B7 */
export const JOINT_RUNG = 4;

/** Equal for joint orders that are one and the same: kind, parties, terms. Who writes which zone first is the same. */
export function signatureOf(order: Order): string {
  const zones = [order.zone ?? '', order.to ?? ''].sort().join('+');
  return [order.kind, order.pair ?? '', order.framework ?? '', order.state ?? '', zones].join('|');
}

/** What stands in the way of a pair's next rung in truth; its plan is the lesser of the two states'. */
export function trueStepObstacle(world: World, state: State, pair: number): Refusal | null {
  const def = world.pairs[pair];
  const persuasion = Math.min(state.planPersuasion[def.a], state.planPersuasion[def.b]);
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

/** Members of a framework now, or none when it is not active. */
export function activeMembers(state: State, framework: number): readonly number[] {
  for (const one of state.records.frameworks) {
    if (one.framework === framework) return one.active ? one.members : [];
  }
  return [];
}

function rimComes(world: World, state: State, rim: number, members: readonly number[]): boolean {
  for (const member of members) {
    if (member === rim || seatOfState(world, member) < 0) continue;
    if (!sendsOfficials(state, pairBetween(world, rim, member))) return false;
  }
  return true;
}

/**
 * Whether the states without a seat among an order's parties sign it (true when there are none): the next rung when
 * its thresholds are met, an operation at the trust of rung 4, a meeting as they would a workshop. MODEL.md ruling 18.
 */
export function rimSigns(world: World, state: State, order: Order): boolean {
  if (order.kind === 'taskforce-meet') {
    const members = activeMembers(state, at(world.index.framework, order.framework));
    return members.every(
      (one) => seatOfState(world, one) >= 0 || rimComes(world, state, one, members),
    );
  }
  if (order.pair === undefined) return true;
  const pair = at(world.index.pair, order.pair);
  const { a, b } = world.pairs[pair];
  if (seatOfState(world, a) >= 0 && seatOfState(world, b) >= 0) return true;
  if (order.kind === 'coop-step') return trueStepObstacle(world, state, pair) === null;
  const needs = RUNG_TRUST[JOINT_RUNG];
  return state.pairTrust[pair] >= needs;
}

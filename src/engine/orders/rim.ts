// Decides how states without a seat answer joint orders; seated ones answer for themselves.

import { JOINT_RUNG, membersNow, trueStepObstacle } from './joint.ts';
import { RUNG_TRUST } from './ladder.ts';
import { at, pairBetween, seatOfState } from './look.ts';
import { sendsOfficials } from './officials.ts';
import type { Order } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

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
    const members = membersNow(state, at(world.index.framework, order.framework));
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

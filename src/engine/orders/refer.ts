// Decides what referring a pair's matters to a regional body asks and sets; its discount and shelter stand in the ladder.

import { put } from '../ledger.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { OWN_PAIR } from './fields.ts';
import { activeMembers } from './joint.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';
import type { PairDef } from '../world.ts';

const COST = price({ capital: 2 });

function bindsBoth(members: readonly number[], pair: PairDef): boolean {
  return members.includes(pair.a) && members.includes(pair.b);
}

export const refer: OrderKind = {
  id: 'refer',
  symbol: 'REFER_AU/REC',
  family: 'cooperation',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_PAIR, { name: 'framework', domain: 'framework' }],
  source: 'design choice',
  cost: () => COST,
  judge({ world, view }, order) {
    const pair = at(world.index.pair, order.pair);
    const framework = at(world.index.framework, order.framework);
    const now = view.frameworks.find((one) => one.framework === framework);
    const regional = world.frameworks[framework].kind === 'regional';
    if (!regional || now === undefined || !now.active) return refuse('not-a-target');
    if (!bindsBoth(now.members, world.pairs[pair])) return refuse('not-a-target');
    return view.pair.referralTurn.value[pair] > 0 ? refuse('no-change') : null;
  },
  apply({ world, state, ledger }, order, actor) {
    const pair = at(world.index.pair, order.pair);
    const framework = at(world.index.framework, order.framework);
    if (state.referralTurn[pair] > 0) return frustrated('no-change');
    if (!bindsBoth(activeMembers(state, framework), world.pairs[pair])) {
      return frustrated('not-a-target');
    }
    const { delayTurns } = world.frameworks[framework];
    const delay = delayTurns > 0 ? delayTurns : DESIGN_CHOICES.referralDelay.value;
    put(ledger, state.referralTurn, pair, state.turn + delay, actor.cause);
    return DONE;
  },
};

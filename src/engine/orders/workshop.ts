// Decides what convening a workshop asks of a state; what it brings stands in officials.ts.

import { invitationObstacle, holdWorkshop } from './officials.ts';
import { own } from './look.ts';
import { price } from './price.ts';
import type { Cost, OrderKind, Question } from '../order.ts';

const CREDITS = 1.6;
const CAPITAL = 3;

/** A convener (a league, an external service) makes inviting easier at home. @source MODEL.md B8 */
function convenerFactor({ world, view }: Question, state: number): number {
  let factor = 1;
  for (const framework of view.frameworks) {
    const { kind, capitalFactor } = world.frameworks[framework.framework];
    if (kind !== 'convener' || !framework.active || !framework.members.includes(state)) continue;
    factor = Math.min(factor, 1 + capitalFactor);
  }
  return factor;
}

function costOf(question: Question): Cost {
  const capital = CAPITAL * convenerFactor(question, own(question));
  return price({ credits: CREDITS, capital });
}

export const workshop: OrderKind = {
  id: 'workshop',
  symbol: 'WORKSHOP',
  family: 'cooperation',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'turn',
  repeatable: false,
  joint: false,
  fields: [
    { name: 'invited', domain: 'invited' },
    { name: 'states', domain: 'neighbour-states', optional: true },
  ],
  source: 'USIP brief',
  cost: costOf,
  judge: (_question, order) => invitationObstacle(order),
  apply: (turn, order, actor) => holdWorkshop(turn, actor.holds, order, actor.cause),
};

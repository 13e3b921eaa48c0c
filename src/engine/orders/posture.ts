// Decides what telling patrols how to behave asks and does, in one zone or in all; its effects on people are phases'.

import { BLANKET, POSTURES } from '../goods.ts';
import { put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { ZONE_OR_NATIONAL, choiceOf } from './fields.ts';
import { at, own } from './look.ts';
import { price } from './price.ts';
import { refuse } from './refusals.ts';
import type { Order, OrderKind, Question } from '../order.ts';

const LOCAL = price({ credits: 0.3, capital: 1 });
const NATIONAL = price({ credits: 1.2, capital: 3 });
/** A crackdown needs no political capital. @source MODEL.md E POSTURE */
const LOCAL_BLANKET = price({ credits: 0.3 });
const NATIONAL_BLANKET = price({ credits: 1.2 });

function codeOf(order: Order): number {
  return POSTURES.findIndex((posture) => posture === order.choice);
}

/** True when every zone that the order touches has the posture already. */
function holdsAlready({ world, view }: Question, order: Order, state: number): boolean {
  const code = codeOf(order);
  const known = view.zone.posture.value;
  if (order.zone !== undefined) return known[at(world.index.zone, order.zone)] === code;
  return world.zones.every((zone, index) => zone.authority !== state || known[index] === code);
}

export const posture: OrderKind = {
  id: 'posture',
  symbol: 'POSTURE',
  family: 'security',
  seats: ['state'],
  stage: 'posture',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [ZONE_OR_NATIONAL, choiceOf(POSTURES)],
  source: 'design choice',
  cost(_question, order) {
    const blanket = codeOf(order) === BLANKET;
    if (order.zone === undefined) return blanket ? NATIONAL_BLANKET : NATIONAL;
    return blanket ? LOCAL_BLANKET : LOCAL;
  },
  judge(question, order) {
    return holdsAlready(question, order, own(question)) ? refuse('no-change') : null;
  },
  apply({ world, state, ledger, news: lines }, order, actor) {
    const code = codeOf(order);
    const zone = order.zone === undefined ? -1 : at(world.index.zone, order.zone);
    const zones = zone >= 0 ? [zone] : world.index.zonesOf[actor.holds];
    for (const one of zones) put(ledger, state.posture, one, code, actor.cause);
    lines.push(news(state.turn, 'posture', { zone, state: actor.holds, value: code }));
    return DONE;
  },
};

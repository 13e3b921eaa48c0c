// Decides what leaving a package by plan asks and does; what an unplanned exit does is the phase of events'.

import { put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { PLANNED_EXIT, exitShock } from '../partners.ts';
import { OWN_PACKAGE } from './fields.ts';
import { at } from './look.ts';
import { packageOf } from './offers.ts';
import { price } from './price.ts';
import { frustrated } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ capital: 2 });
/** Turns for which other partners offer less. @source MODEL.md E EXT_EXIT */
const PENALTY_TURNS = 4;

export const packageExit: OrderKind = {
  id: 'package-exit',
  symbol: 'EXT_EXIT',
  family: 'partners',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [OWN_PACKAGE],
  source: 'design choice',
  cost: () => COST,
  judge: () => null,
  apply(turn, order, actor) {
    const { world, state, ledger } = turn;
    const { holds, cause } = actor;
    const partner = at(world.index.partner, order.partner);
    const leaving = packageOf(state, partner, holds);
    if (leaving === undefined) return frustrated('no-package');
    exitShock(turn, leaving, PLANNED_EXIT, cause);
    put(ledger, state.offerPenaltyTurns, holds, PENALTY_TURNS, cause);
    turn.news.push(news(state.turn, 'package-left', { partner, state: holds, value: 1 }));
    return DONE;
  },
};

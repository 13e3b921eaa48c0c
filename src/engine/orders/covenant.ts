// Decides what a traders' covenant asks: they keep arms and fighters off their routes; tips and reprisals are phases'.

import { put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { SEAT_ZONE } from './fields.ts';
import { at, below, reaches } from './look.ts';
import { price } from './price.ts';
import { frustrated, refuse } from './refusals.ts';
import type { OrderKind } from '../order.ts';

const COST = price({ standing: 2 });
/** Tolerance without which traders have nothing to keep. @source MODEL.md E C_COVENANT */
const TOLERANCE = 0.5;
/** How long it holds. Design choice, like the forum's year. */
const TURNS = 4;

export const covenant: OrderKind = {
  id: 'covenant',
  symbol: 'C_COVENANT',
  family: 'community',
  seats: ['community'],
  stage: 'spending',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [SEAT_ZONE],
  source: 'Gallien19',
  cost: () => COST,
  judge({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    const { tolerance, covenantTurns } = view.zone;
    if (reaches(covenantTurns, zone, 1)) {
      return refuse('still-running', { turns: covenantTurns.value[zone] });
    }
    if (!below(tolerance, zone, TOLERANCE)) return null;
    return refuse('too-little-tolerance', { needs: TOLERANCE, has: tolerance.value[zone] });
  },
  apply({ world, state, ledger, news: lines }, order, actor) {
    const zone = at(world.index.zone, order.zone);
    const has = state.tolerance[zone];
    const turns = state.covenantTurns[zone];
    if (turns > 0) return frustrated('still-running', { turns });
    if (has < TOLERANCE) return frustrated('too-little-tolerance', { needs: TOLERANCE, has });
    put(ledger, state.covenantTurns, zone, TURNS, actor.cause);
    lines.push(news(state.turn, 'covenant', { zone }));
    return DONE;
  },
};

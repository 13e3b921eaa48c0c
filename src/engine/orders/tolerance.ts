// Decides what enforcing, bearing or regulating informal trade asks and does; trade and people react in the phases.

import { TOLERANCES } from '../goods.ts';
import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { ZONE_OR_NATIONAL, choiceOf } from './fields.ts';
import { at, own } from './look.ts';
import { price } from './price.ts';
import { refuse } from './refusals.ts';
import type { Cost, Order, OrderKind } from '../order.ts';
import type { PublicWorld } from '../world.ts';

const REGULATED = 'regulated';
/** The capital city's lobby. @source MODEL.md E TOLERANCE */
const LOBBY = 0.002;

const { nationalTacitCredits, nationalTacitCapital } = DESIGN_CHOICES;
const LOCAL_COST: Readonly<Record<string, Cost>> = {
  enforced: price({ credits: 0.2 }),
  tacit: price({ credits: 0.2, capital: 1 }),
  [REGULATED]: price({ credits: 1, capital: 4 }),
};
const NATIONAL_COST: Readonly<Record<string, Cost>> = {
  enforced: price({ credits: nationalTacitCredits.value }),
  tacit: price({ credits: nationalTacitCredits.value, capital: nationalTacitCapital.value }),
  [REGULATED]: price({ credits: 4, capital: 12 }),
};

/** As the column holds it: 0, .5 or 1. */
function levelOf(order: Order): number {
  return TOLERANCES.findIndex((tolerance) => tolerance === order.choice) / 2;
}

/** A national order touches the zones that live off informal trade at all. */
function touched(world: TouchedWorld, order: Order, state: number): readonly number[] {
  if (order.zone !== undefined) return [at(world.index.zone, order.zone)];
  const zones: number[] = [];
  world.zones.forEach(({ authority, tradeDependence }, zone) => {
    if (authority === state && tradeDependence > 0) zones.push(zone);
  });
  return zones;
}

interface TouchedWorld extends Pick<PublicWorld, 'zones'> {
  readonly index: { readonly zone: ReadonlyMap<string, number> };
}

export const tolerance: OrderKind = {
  id: 'tolerance',
  symbol: 'TOLERANCE',
  family: 'economy',
  seats: ['state'],
  stage: 'posture',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [ZONE_OR_NATIONAL, choiceOf(TOLERANCES)],
  source: 'Gallien19, HH15',
  cost(_question, order) {
    const table = order.zone === undefined ? NATIONAL_COST : LOCAL_COST;
    return table[order.choice ?? REGULATED];
  },
  judge(question, order) {
    const { world, view } = question;
    const level = levelOf(order);
    const changes = touched(world, order, own(question)).some(
      (zone) => view.zone.tolerance.value[zone] !== level,
    );
    return changes ? null : refuse('no-change');
  },
  apply({ world, state, ledger, news: lines }, order, actor) {
    const level = levelOf(order);
    for (const zone of touched(world, order, actor.holds)) {
      put(ledger, state.tolerance, zone, level, actor.cause);
    }
    if (order.choice === REGULATED) {
      add(ledger, state.legitimacy, actor.holds, -LOBBY, actor.cause);
      limit(ledger, state.legitimacy, actor.holds, 0, 1);
    }
    const zone = order.zone === undefined ? -1 : at(world.index.zone, order.zone);
    lines.push(news(state.turn, 'tolerance', { zone, state: actor.holds, value: level }));
    return DONE;
  },
};

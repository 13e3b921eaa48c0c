// Decides what going after a network's leaders asks and does; the rivalry that follows is the phase of incidents'.

import { clip } from '../../base/index.ts';
import { DRUGS, FIGHTERS, GOOD_COUNT } from '../goods.ts';
import { COLUMNS } from '../layout.ts';
import { add, limit, put } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { NETWORK } from './fields.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import { done, refuse } from './refusals.ts';
import type { OrderKind, TurnContext } from '../order.ts';
import type { Cause } from '../ledger.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const COST = price({ credits: 3, capital: 6 });
/** Rivalry added in every zone the network uses. @source MODEL.md B6.9 */
const RIVALRY = 0.5;
/** Share of a flow above which a route counts as used. @source MODEL.md B6.6 */
const USED_SHARE = 0.1;

/** Chance to find the leaders, 0-.7, from tips on drugs and fighters and from corruption. @source MODEL.md B6.3 */
function successChance(tips: number, corruption: number): number {
  return clip(0.05 + 0.5 * Math.min(1, tips) * (1 - 0.5 * corruption), 0, 0.7);
}

function tipsIn(tips: Float64Array, zone: number): number {
  return tips[zone * GOOD_COUNT + DRUGS] + tips[zone * GOOD_COUNT + FIGHTERS];
}

/** Zones on the routes that the network's flows really take. */
function usedZones(world: World, state: State, network: number): ReadonlySet<number> {
  const { routes } = world;
  const zones = new Set<number>();
  for (let route = 0; route < routes.count; route += 1) {
    if (world.flows[routes.flowOf[route]].network !== network) continue;
    if (state.share[route] <= USED_SHARE) continue;
    for (let step = routes.zoneStart[route]; step < routes.zoneStart[route + 1]; step += 1) {
      zones.add(routes.zones[step]);
    }
  }
  return zones;
}

function breakNetwork({ world, state, ledger }: TurnContext, network: number, cause: Cause): void {
  const { min, max } = COLUMNS.capital;
  const kept = 1 - world.coefficients.decapitation;
  world.flows.forEach((flow, index) => {
    if (flow.network !== network) return;
    put(ledger, state.capital, index, state.capital[index] * kept, cause);
    limit(ledger, state.capital, index, min, max);
  });
  for (const zone of usedZones(world, state, network)) {
    add(ledger, state.rivalry, zone, RIVALRY, cause);
    limit(ledger, state.rivalry, zone, COLUMNS.rivalry.min, COLUMNS.rivalry.max);
  }
}

export const leadershipRemoval: OrderKind = {
  id: 'leadership-removal',
  symbol: 'OP_LEADERSHIP',
  family: 'security',
  seats: ['state'],
  stage: 'operation',
  once: 'turn',
  repeatable: false,
  joint: false,
  fields: [NETWORK, { name: 'zone', domain: 'own-zone' }],
  source: 'Calderon15, CastilloK20',
  cost: () => COST,
  judge({ world, view }, order) {
    const network = at(world.index.network, order.network);
    if (world.networks[network].kind === 'traders') return refuse('not-a-target');
    const zone = at(world.index.zone, order.zone);
    const needs = DESIGN_CHOICES.leadershipTips.value;
    const has = tipsIn(view.zoneGood.tips.value, zone);
    return has >= needs ? null : refuse('no-tips', { needs, has: Number.isNaN(has) ? 0 : has });
  },
  odds({ world, view }, order) {
    const zone = at(world.index.zone, order.zone);
    const corruption = view.zone.corruption.value[zone];
    const tips = tipsIn(view.zoneGood.tips.value, zone);
    const chance = successChance(tips, Number.isNaN(corruption) ? 0 : corruption);
    return [{ name: 'leadership-success', chance }];
  },
  apply(turn, order, actor) {
    const { world, state, chance } = turn;
    const network = at(world.index.network, order.network);
    const zone = at(world.index.zone, order.zone);
    const odds = successChance(tipsIn(state.tips, zone), state.corruption[zone]);
    const { orders } = world.slots;
    const slot = orders.decapitate + actor.holds * world.networks.length + network;
    const facts = { zone, state: actor.holds, network };
    if (chance.plane('orders', state.turn, orders.size)[slot] >= odds) {
      turn.news.push(news(state.turn, 'leadership-missed', facts));
      return done('leadership-missed');
    }
    breakNetwork(turn, network, actor.cause);
    const ally = state.allied[network] - 1;
    if (ally >= 0) breakNetwork(turn, ally, actor.cause);
    turn.news.push(news(state.turn, 'leadership-removed', facts));
    return DONE;
  },
};

// Phase 8: what border families earn, from formal work and from tolerated trade, and who is pushed out of that trade.

import { c1, clip, pos } from '../../base/index.ts';
import { ARMS, GOOD_COUNT, TRADE } from '../goods.ts';
import { add, limit, process, put } from '../ledger.ts';
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const neglect = process('return-to-habit');
const compact = process('border-compact');
const pushed = process('carriers-displaced');
const absorbed = process('carriers-absorbed');
const arming = process('arms-arriving');

/** Below this baseline of informal trade its income does not vary. @source MODEL.md ruling 6 */
export const LEAST_TRADE = 0.5;

export function earnLivelihoods(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  for (let zone = 0; zone < world.zones.length; zone += 1) {
    const { formalLivelihood, tradeDependence } = world.zones[zone];
    state.livelihoodBefore[zone] = state.livelihood[zone];
    state.tradeIncome[zone] = tradeIncomeOf(state, zone);
    add(
      ledger,
      state.formalLivelihood,
      zone,
      0.01 * (formalLivelihood - state.formalLivelihood[zone]),
      neglect,
    );
    limit(ledger, state.formalLivelihood, zone, 0, 1);
    state.livelihood[zone] = livelihoodOf(world, state, zone);
    const carriers = state.displacedCarriers[zone];
    const formal = state.formalLivelihood[zone];
    const out =
      c.carriersIn * 2 * tradeDependence * pos(0.9 - state.tradeIncome[zone]) * (1 - formal);
    add(ledger, state.displacedCarriers, zone, out, pushed);
    add(
      ledger,
      state.displacedCarriers,
      zone,
      -c.carriersOut * carriers * (0.5 + formal),
      absorbed,
    );
    limit(ledger, state.displacedCarriers, zone, 0, 1);
  }
  openWindows(turn);
  const base = state.goodBaseline[ARMS];
  const arms = base > 0 ? state.goodDelivered[ARMS] / base : 1;
  put(ledger, state.armsIndex, 0, clip(0.85 * state.armsIndex[0] + 0.15 * arms, 0.3, 2), arming);
}

/** Income from tolerated trade against its baseline; a covenant of traders adds a little. */
export function tradeIncomeOf(state: State, zone: number): number {
  const base = state.tradeBaseline[zone];
  if (base < LEAST_TRADE) return 1;
  const slot = zone * GOOD_COUNT + TRADE;
  const kept = (state.through[slot] - state.seized[slot]) / base;
  return clip(state.covenantTurns[zone] > 0 ? kept * 1.05 : kept, 0, 1.3);
}

export function livelihoodOf(world: World, state: State, zone: number): number {
  const { tradeDependence, kinship } = world.zones[zone];
  return c1(
    state.formalLivelihood[zone] + tradeDependence * (1 + 0.3 * kinship) * state.tradeIncome[zone],
  );
}

/** Under a border compact regulated windows add formal work on both sides. */
function openWindows(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  for (let pair = 0; pair < world.pairs.length; pair += 1) {
    if (state.borderCompact[pair] === 0) continue;
    for (const zone of world.index.borderZones[pair]) {
      add(ledger, state.formalLivelihood, zone, 0.01, compact);
      limit(ledger, state.formalLivelihood, zone, 0, 1);
    }
  }
}

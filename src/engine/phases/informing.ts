// Phase 11: what people report, for the next turn, and what a neighbour shares; nobody informs because of who they are.

import { c1, clip, lgt } from '../../base/index.ts';
import { ARMS, BLANKET, DRUGS, FIGHTERS, GOOD_COUNT, MIGRANTS, TRADE } from '../goods.ts';
import { add, limit, process } from '../ledger.ts';
import { news } from '../news.ts';
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const exposed = process('source-exposed');

/** Fear when a corrupt counterpart exposes a source, and its chance per unit of corruption. @source MODEL.md B6.11 */
const EXPOSURE_FEAR = 0.08;
const EXPOSURE_RATE = 0.1;

export function inform(turn: TurnContext): void {
  const { world, state, chance } = turn;
  const draws = chance.plane('tips', state.turn, world.slots.tips.size);
  for (let zone = 0; zone < world.zones.length; zone += 1) report(world, state, zone, draws);
  for (let zone = 0; zone < world.zones.length; zone += 1) share(turn, zone, draws);
}

/** How much of people's living comes from a flow, 0-1: they do not report what feeds them. */
function embedded(state: State, zone: number, good: number, dependence: number): number {
  if (good === TRADE) return dependence;
  if (good === DRUGS || good === MIGRANTS) {
    return c1(state.through[zone * GOOD_COUNT + good] / 60) * (1 - state.formalLivelihood[zone]);
  }
  return 0.5 * state.armedPresence[zone];
}

function report(world: World, state: State, zone: number, draws: Float64Array): void {
  const c = world.coefficients;
  const dependence = world.zones[zone].tradeDependence;
  const blanket = state.posture[zone] === BLANKET ? 1 : 0;
  const willing =
    c.tipBase +
    c.tipTrust * (state.trust[zone] - 0.4) +
    c.tipServices * (state.services[zone] - 0.4) -
    c.tipFear * state.fear[zone] +
    c.tipAnger * state.anger[zone] +
    c.tipChannel * state.channel[zone] -
    0.3 * state.provided[zone];
  const traders =
    c.tipTolerance * (state.tolerance[zone] * state.tradeIncome[zone] - 0.35 - blanket) +
    (state.covenantTurns[zone] > 0 ? 0.3 : 0);
  for (let good = 0; good < GOOD_COUNT; good += 1) {
    const slot = zone * GOOD_COUNT + good;
    const flow = state.through[slot];
    let x = willing + c.tipReport[good] - c.tipEmbedded * embedded(state, zone, good, dependence);
    if (good === ARMS || good === FIGHTERS) x += traders;
    const exposure = Math.sqrt(clip(flow / c.tipReference[good], 0, 2));
    state.tips[slot] = exposure === 0 ? 0 : lgt(x) * exposure * (0.8 + 0.4 * draws[slot]);
  }
}

/** From rung 2 a neighbour's tips arrive, as far as its own officials do not sell them. */
function share(turn: TurnContext, zone: number, draws: Float64Array): void {
  const { world, state } = turn;
  const base = zone * GOOD_COUNT;
  for (let good = 0; good < GOOD_COUNT; good += 1) state.sharedTips[base + good] = 0;
  const authority = world.zones[zone].authority;
  let worst = 0;
  for (const near of world.index.foreignNeighbours[zone]) {
    const pair = world.index.pairOf[authority * world.states.length + world.zones[near].authority];
    if (pair < 0 || state.rung[pair] < 2) continue;
    const trustworthy = (1 - 0.5 * state.corruption[near]) * state.practice[pair];
    worst = Math.max(worst, state.corruption[near]);
    for (let good = 0; good < GOOD_COUNT; good += 1) {
      const told = state.tips[near * GOOD_COUNT + good] * trustworthy;
      if (told > state.sharedTips[base + good]) state.sharedTips[base + good] = told;
    }
  }
  if (worst > 0 && draws[world.slots.tips.leak + zone] < EXPOSURE_RATE * worst) {
    add(turn.ledger, state.fear, zone, EXPOSURE_FEAR, exposed);
    limit(turn.ledger, state.fear, zone, 0, 1);
    turn.news.push(news(state.turn, 'source-exposed', { zone, state: authority }));
  }
}

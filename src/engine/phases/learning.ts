// Phase 7: what networks come to believe about the risk in each zone, from losses, quiet passages and rumour.

import { clip } from '../../base/index.ts';
import { BLANKET, TRADE } from '../goods.ts';
import { add, limit, process } from '../ledger.ts';
import { scratchOf } from '../world/scratch.ts';
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const experience = process('network-experience');
const rumour = process('network-rumour');
const calm = process('network-lying-low');

const HIGHEST_BELIEF = 0.8;
/** Beliefs kept by a network that lies low. @source MODEL.md E R_LIE_LOW */
const LOW_MEMORY = 0.7;

export function learn(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  const scratch = scratchOf(world);
  const count = world.zones.length;
  const surge = surgeRumour(world, state, scratch.rumour);
  for (let branch = 0; branch < world.branches.length; branch += 1) {
    const { good, network } = world.branches[branch];
    for (let zone = 0; zone < count; zone += 1) {
      const cell = branch * count + zone;
      if (world.uses[cell] === 0) continue;
      const seen = scratch.exposure[cell] > 0.5;
      if (seen) {
        const loss = scratch.taken[cell] / scratch.weighted[cell];
        const belief = state.belief[cell];
        const rate = loss > belief ? c.beliefUp : c.beliefDown;
        const step = rate * Math.min(1, scratch.exposure[cell] / 8) * (loss - belief);
        add(ledger, state.belief, cell, step, experience);
      }
      const heard = visible(world, state, zone, good);
      const rate = c.rumour * (seen ? 0.3 : 1) * surge[zone];
      add(ledger, state.belief, cell, rate * (heard - state.belief[cell]), rumour);
      if (state.lyingLow[network] > 0) {
        add(ledger, state.belief, cell, (LOW_MEMORY - 1) * state.belief[cell], calm);
      }
      limit(ledger, state.belief, cell, 0, HIGHEST_BELIEF);
    }
  }
}

/** Risk that can be seen from the roadside: presence, less what corruption undoes. */
function visible(world: World, state: State, zone: number, good: number): number {
  const c = world.coefficients;
  const factor =
    good === TRADE
      ? state.posture[zone] === BLANKET
        ? 1.25
        : 1 - 0.85 * state.tolerance[zone]
      : 1;
  const leak = 1 - c.corruptionLoss * state.corruption[zone] * c.bribability[good];
  return clip(1.2 * state.presence[zone] * c.detectability[good] * factor * leak, 0, 0.7);
}

/** A surge that was announced to the neighbour is talked about: rumour runs half as fast again there. */
function surgeRumour(world: World, state: State, factor: Float64Array): Float64Array {
  factor.fill(1);
  for (let pair = 0; pair < world.pairs.length; pair += 1) {
    const { a, b } = world.pairs[pair];
    for (const zone of world.index.borderZones[pair]) {
      const authority = world.zones[zone].authority;
      if (authority === a && state.notifiedA[pair] > 0) factor[zone] = 1.5;
      if (authority === b && state.notifiedB[pair] > 0) factor[zone] = 1.5;
    }
  }
  return factor;
}

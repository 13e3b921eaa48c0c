// Builds a view field by field from the observation table; what is not written here, no seat gets.

import type { Chance } from '../chance.ts';
import { GOOD_COUNT } from '../goods.ts';
import type { State } from '../state.ts';
import type { Purse, View } from '../view.ts';
import type { World } from '../world.ts';
import { booksOf } from './books.ts';
import { fillNumbers } from './fill.ts';
import { plannerBy } from './plan.ts';
import type { SeatPlan, WorldPlan } from './plan.ts';
import {
  frameworksFor,
  newsFor,
  offersFor,
  packagesFor,
  pendingFor,
  projectsFor,
  promisesFor,
} from './records.ts';
import { estimateAt, pairEstimates, stateEstimates, zoneEstimates } from './shape.ts';
import { OBSERVATION } from './table.ts';
import type { ObservationTable } from './table.ts';

/** Turns in which the errors of estimates stay the same, so that asking again and again does not average them out. */
export const EPOCH_TURNS = 4;

export interface Observer {
  viewOf(world: World, state: State, seat: number, chance: Chance): View;
  publicViewOf(world: World, state: State): View;
}

/** Views by a table; `viewOf` and `publicViewOf` below use the one that holds in play. */
export function observerBy(table: ObservationTable): Observer {
  const planOf = plannerBy(table);
  return {
    viewOf(world, state, seat, chance) {
      const plan = planOf(world);
      const epoch = Math.floor(state.turn / EPOCH_TURNS);
      const draws = chance.plane('observe', epoch, plan.slots);
      return build(world, state, plan, plan.seats[seat], draws);
    },
    publicViewOf(world, state) {
      const plan = planOf(world);
      return build(world, state, plan, plan.projector, NO_DRAWS);
    },
  };
}

const NO_DRAWS = new Float64Array(0);
const IN_PLAY = observerBy(OBSERVATION);

/** What a seat may know now. The same state, seat and chance always give the same view. */
export function viewOf(world: World, state: State, seat: number, chance: Chance): View {
  return IN_PLAY.viewOf(world, state, seat, chance);
}

/** What the whole room may see: public news, announced postures, signed agreements. Its seat is -1. */
export function publicViewOf(world: World, state: State): View {
  return IN_PLAY.publicViewOf(world, state);
}

function build(
  world: World,
  state: State,
  plan: WorldPlan,
  seat: SeatPlan,
  draws: Float64Array,
): View {
  const values = seat.template.slice();
  fillNumbers(world, state, plan, seat, draws, values);
  const zoneGoods = world.zones.length * GOOD_COUNT;
  return {
    seat: seat.seat,
    turn: state.turn,
    tail: state.turn > world.turns,
    over: state.over,
    zone: zoneEstimates(values, seat.zone, world.zones.length),
    zoneGood: {
      tips: estimateAt(values, seat.zoneGood, 0, zoneGoods),
      seized: estimateAt(values, seat.zoneGood, 1, zoneGoods),
      flow: estimateAt(values, seat.zoneGood, 2, zoneGoods),
    },
    state: stateEstimates(values, seat.state, world.states.length),
    stateGood: {
      attention: estimateAt(values, seat.stateGood, 0, world.states.length * GOOD_COUNT),
    },
    pair: pairEstimates(values, seat.pair, world.pairs.length),
    passage: { crossingClosed: estimateAt(values, seat.passage, 0, world.passages.length) },
    purse: purseOf(world, state, seat),
    promises: promisesFor(world, state, seat),
    projects: projectsFor(world, state, seat),
    packages: packagesFor(world, state, seat),
    offers: offersFor(world, state, seat),
    frameworks: frameworksFor(state),
    pending: pendingFor(world, state, seat),
    news: newsFor(state, seat),
    books: seat.viewer === 'network' ? booksOf(world, state, seat.holds) : null,
  };
}

const EMPTY_PURSE: Purse = { points: 0, credits: 0, capital: 0, standing: 0, fund: 0 };

/** What the seat can spend: credits and capital are a state's, standing and fund the seat's own. */
function purseOf(world: World, state: State, plan: SeatPlan): Purse {
  const { seat, holds } = plan;
  if (seat < 0) return EMPTY_PURSE;
  const ofState = plan.viewer === 'state';
  return {
    points: world.seats[seat].points,
    credits: ofState ? state.budget[holds] : 0,
    capital: ofState ? state.politicalCapital[holds] : 0,
    standing: state.standing[seat],
    fund: state.fund[seat],
  };
}

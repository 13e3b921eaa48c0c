// Builds a view field by field from the observation table; what is not written here, no seat gets.

import { fault } from '../../base/index.ts';
import type { Chance } from '../chance.ts';
import { GOOD_COUNT } from '../goods.ts';
import type { State } from '../state.ts';
import type { Purse, View } from '../view.ts';
import type { World } from '../world.ts';
import { booksOf } from './books.ts';
import { fillNumbers } from './fill.ts';
import type { Look } from './fill.ts';
import { plannerBy } from './plan.ts';
import type { SeatPlan } from './plan.ts';
import {
  frameworksFor,
  newsFor,
  offersFor,
  packagesFor,
  pendingFor,
  projectsFor,
  promisesFor,
} from './records.ts';
import { estimateAt, pairEstimates, stateEstimates, zerosOf, zoneEstimates } from './shape.ts';
import { OBSERVATION } from './table.ts';
import type { ObservationTable } from './table.ts';

/** Turns in which the errors of estimates stay the same, so that asking again and again does not average them out. */
export const EPOCH_TURNS = 4;

export interface Observer {
  viewOf(world: World, state: State, seat: number, chance: Chance, spent?: View): View;
  publicViewOf(world: World, state: State): View;
}

/** Views by a table; `viewOf` and `publicViewOf` below use the one that holds in play. */
export function observerBy(table: ObservationTable): Observer {
  const planOf = plannerBy(table);
  return {
    viewOf(world, state, seat, chance, spent) {
      const plan = planOf(world);
      const epoch = Math.floor(state.turn / EPOCH_TURNS);
      const draws = chance.plane('observe', epoch, plan.slots);
      return build({ world, state, plan, seat: plan.seats[seat], draws }, spent);
    },
    publicViewOf(world, state) {
      const plan = planOf(world);
      return build({ world, state, plan, seat: plan.projector, draws: NO_DRAWS }, undefined);
    },
  };
}

const NO_DRAWS = new Float64Array(0);
const IN_PLAY = observerBy(OBSERVATION);

/**
 * What a seat may know now. The same state, seat and chance always give the same view. Long runs of games may hand back a
 * `spent` view of the same world and seat: its numbers are overwritten and serve again, which saves most of the work.
 */
export function viewOf(
  world: World,
  state: State,
  seat: number,
  chance: Chance,
  spent?: View,
): View {
  return IN_PLAY.viewOf(world, state, seat, chance, spent);
}

/** What the whole room may see: public news, announced postures, signed agreements. Its seat is -1. */
export function publicViewOf(world: World, state: State): View {
  return IN_PLAY.publicViewOf(world, state);
}

type Numbers = Pick<View, 'zone' | 'zoneGood' | 'state' | 'stateGood' | 'pair' | 'passage'>;

function build(look: Look, spent: View | undefined): View {
  const { world, state, seat } = look;
  const numbers = spent === undefined ? freshNumbers(look) : spentNumbers(look, spent);
  return {
    seat: seat.seat,
    turn: state.turn,
    tail: state.turn > world.turns,
    over: state.over,
    zone: numbers.zone,
    zoneGood: numbers.zoneGood,
    state: numbers.state,
    stateGood: numbers.stateGood,
    pair: numbers.pair,
    passage: numbers.passage,
    purse: purseOf(world, state, seat),
    promises: promisesFor(world, state, seat),
    projects: projectsFor(world, state, seat),
    packages: packagesFor(world, state, seat),
    offers: offersFor(world, state, seat),
    frameworks: frameworksFor(state),
    pending: pendingFor(world, state, seat),
    news: newsFor(state, seat),
    books: seat.viewer === 'network' ? booksOf(world, state, seat.books, spent?.books) : null,
  };
}

function freshNumbers(look: Look): Numbers {
  const { world, seat } = look;
  const values = seat.template.slice();
  fillNumbers(look, values);
  const goods = zerosOf(values, seat.zoneGood, world.zones.length * GOOD_COUNT);
  const attention = zerosOf(values, seat.stateGood, world.states.length * GOOD_COUNT);
  const passages = zerosOf(values, seat.passage, world.passages.length);
  return {
    zone: zoneEstimates(values, seat.zone, world.zones.length),
    zoneGood: {
      tips: estimateAt(values, seat.zoneGood, 0, goods),
      seized: estimateAt(values, seat.zoneGood, 1, goods),
      flow: estimateAt(values, seat.zoneGood, 2, goods),
    },
    state: stateEstimates(values, seat.state, world.states.length),
    stateGood: { attention: estimateAt(values, seat.stateGood, 0, attention) },
    pair: pairEstimates(values, seat.pair, world.pairs.length),
    passage: { crossingClosed: estimateAt(values, seat.passage, 0, passages) },
  };
}

/** All numbers of a view lie in one buffer; every view of a seat lays them out alike. */
function spentNumbers(look: Look, spent: View): Numbers {
  const { buffer } = spent.zone.patrols.value;
  const { template } = look.seat;
  if (spent.seat !== look.seat.seat || buffer.byteLength !== template.byteLength) {
    return fault('A spent view is of another seat or world.', { seat: look.seat.seat });
  }
  const values = new Float64Array(buffer);
  values.set(template);
  fillNumbers(look, values);
  return spent;
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

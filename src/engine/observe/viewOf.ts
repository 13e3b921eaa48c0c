// Builds a view field by field from the observation table; what is not written here, no seat gets.

import type { Chance } from '../chance.ts';
import type { State } from '../state.ts';
import type { View } from '../view.ts';
import type { World } from '../world.ts';
import { booksOf } from './books.ts';
import { fillNumbers, sightOf } from './fill.ts';
import type { Sight } from './fill.ts';
import { plannerBy } from './plan.ts';
import {
  frameworksFor,
  newsFor,
  offersFor,
  packagesFor,
  pendingFor,
  projectsFor,
  promisesFor,
  purseOf,
} from './records.ts';
import { numbersOver } from './shape.ts';
import { OBSERVATION } from './table.ts';
import type { ObservationTable } from './table.ts';
import { watcherBy } from './watch.ts';
import type { Watcher } from './watch.ts';

/** Turns in which the errors of estimates stay the same, so that asking again and again does not average them out. */
export const EPOCH_TURNS = 4;

export interface Observer {
  viewOf(world: World, state: State, seat: number, chance: Chance): View;
  publicViewOf(world: World, state: State): View;
  watcherOf(world: World, seat: number): Watcher;
}

/** Views by a table; `viewOf` and the others below use the one that holds in play. */
export function observerBy(table: ObservationTable): Observer {
  const planOf = plannerBy(table);
  return {
    viewOf(world, state, seat, chance) {
      const plan = planOf(world);
      const draws = drawsOf(state, chance, plan.slots);
      return build(sightOf(world, state, plan, plan.seats[seat], draws));
    },
    publicViewOf(world, state) {
      const plan = planOf(world);
      return build(sightOf(world, state, plan, plan.projector, NO_DRAWS));
    },
    watcherOf(world, seat) {
      const plan = planOf(world);
      return watcherBy(
        (state) => sightOf(world, state, plan, plan.seats[seat], NO_DRAWS),
        (state, chance) => drawsOf(state, chance, plan.slots),
      );
    },
  };
}

const NO_DRAWS = new Float64Array(0);
const IN_PLAY = observerBy(OBSERVATION);

function drawsOf(state: State, chance: Chance, slots: number): Float64Array {
  return chance.plane('observe', Math.floor(state.turn / EPOCH_TURNS), slots);
}

/** What a seat may know now. The same state, seat and chance always give the same view. */
export function viewOf(world: World, state: State, seat: number, chance: Chance): View {
  return IN_PLAY.viewOf(world, state, seat, chance);
}

/** What the whole room may see: public news, announced postures, signed agreements. Its seat is -1. */
export function publicViewOf(world: World, state: State): View {
  return IN_PLAY.publicViewOf(world, state);
}

/** The same views as `viewOf` gives one seat, for long runs of games: each is worked out where it is read. */
export function watcherOf(world: World, seat: number): Watcher {
  return IN_PLAY.watcherOf(world, seat);
}

function build(sight: Sight): View {
  const { world, state, seat } = sight;
  fillNumbers(sight);
  return {
    seat: seat.seat,
    turn: state.turn,
    tail: state.turn > world.turns,
    over: state.over,
    ...numbersOver(sight.values, seat, world),
    purse: purseOf(world, state, seat),
    promises: promisesFor(world, state, seat),
    projects: projectsFor(world, state, seat),
    packages: packagesFor(world, state, seat),
    offers: offersFor(world, state, seat),
    frameworks: frameworksFor(state),
    pending: pendingFor(world, state, seat),
    news: newsFor(state, seat),
    books: seat.viewer === 'network' ? booksOf(world, state, seat.books, null) : null,
  };
}

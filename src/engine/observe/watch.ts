// Decides how a seat sees in long runs of games: a reading or list is worked out where it is read; what may be read is not.

import type { Chance } from '../chance.ts';
import type { State } from '../state.ts';
import { STATE_READINGS, ZONE_GOOD_READINGS, ZONE_READINGS } from '../view.ts';
import type { Estimate, NetworkBooks, Purse, View } from '../view.ts';
import { booksOf } from './books.ts';
import {
  fillAttention,
  fillEveryPair,
  fillPassages,
  fillStates,
  fillZoneGoods,
  fillZones,
  relate,
} from './fill.ts';
import type { Sight } from './fill.ts';
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
import type { Numbers } from './shape.ts';

/** One seat that looks at one state after the other. */
export interface Watcher {
  /**
   * The view of `viewOf`, with the same numbers. It is good until the state changes or the watcher looks again: then its
   * numbers are overwritten.
   */
  see(state: State, chance: Chance): View;
}

/** A watcher over a sight, which it points at one state and its draws after the other. */
export function watcherBy(
  sightAt: (state: State) => Sight,
  drawsAt: (state: State, chance: Chance) => Float64Array,
): Watcher {
  let eyes: Eyes | undefined;
  return {
    see(state, chance) {
      eyes ??= eyesOf(sightAt(state));
      const { sight } = eyes;
      sight.state = state;
      sight.draws = drawsAt(state, chance);
      relate(sight);
      fillAttention(sight);
      fillEveryPair(sight);
      fillPassages(sight);
      for (const group of eyes.groups) group.forget();
      return new Glance(eyes);
    },
  };
}

/** What a watcher keeps from look to look. */
interface Eyes {
  readonly sight: Sight;
  readonly numbers: Numbers;
  readonly groups: readonly Readings[];
  books: NetworkBooks | null;
}

function eyesOf(sight: Sight): Eyes {
  const numbers = numbersOver(sight.values, sight.seat, sight.world);
  const zone = new ZoneReadings(
    sight,
    fillZones,
    ZONE_READINGS.map((one) => numbers.zone[one]),
  );
  const zoneGood = new ZoneGoodReadings(
    sight,
    fillZoneGoods,
    ZONE_GOOD_READINGS.map((one) => numbers.zoneGood[one]),
  );
  const state = new StateReadings(
    sight,
    fillStates,
    STATE_READINGS.map((one) => numbers.state[one]),
  );
  return {
    sight,
    numbers: {
      ...numbers,
      zone: zone as unknown as Numbers['zone'],
      zoneGood: zoneGood as unknown as Numbers['zoneGood'],
      state: state as unknown as Numbers['state'],
    },
    groups: [zone, zoneGood, state],
    books: null,
  };
}

type Fill = (sight: Sight, reading: number) => void;

/** Readings that are filled in when first read. A class, because what it reads from must stay out of its readers' reach. */
class Readings {
  readonly #sight: Sight;
  readonly #fill: Fill;
  readonly #estimates: readonly Estimate[];
  /** By reading: the look for which it was filled in last. */
  readonly #filled: Int32Array;
  #look = 1;

  constructor(sight: Sight, fill: Fill, estimates: readonly Estimate[]) {
    this.#sight = sight;
    this.#fill = fill;
    this.#estimates = estimates;
    this.#filled = new Int32Array(estimates.length);
  }

  at(reading: number): Estimate {
    if (this.#filled[reading] !== this.#look) {
      this.#filled[reading] = this.#look;
      this.#fill(this.#sight, reading);
    }
    return this.#estimates[reading];
  }

  forget(): void {
    this.#look += 1;
  }
}

class ZoneReadings extends Readings {}
class ZoneGoodReadings extends Readings {}
class StateReadings extends Readings {}
nameReadings(ZoneReadings.prototype, ZONE_READINGS);
nameReadings(ZoneGoodReadings.prototype, ZONE_GOOD_READINGS);
nameReadings(StateReadings.prototype, STATE_READINGS);

/** Each reading by its name. */
function nameReadings(prototype: Readings, names: readonly string[]): void {
  names.forEach((name, reading) => {
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: Readings) {
        return this.at(reading);
      },
    });
  });
}

/** A view whose lists are made when first read. */
class Glance implements View {
  readonly seat: number;
  readonly turn: number;
  readonly tail: boolean;
  readonly over: boolean;
  readonly zone: View['zone'];
  readonly zoneGood: View['zoneGood'];
  readonly state: View['state'];
  readonly stateGood: View['stateGood'];
  readonly pair: View['pair'];
  readonly passage: View['passage'];
  readonly purse: Purse;
  readonly #eyes: Eyes;
  #promises: View['promises'] | undefined;
  #projects: View['projects'] | undefined;
  #packages: View['packages'] | undefined;
  #offers: View['offers'] | undefined;
  #frameworks: View['frameworks'] | undefined;
  #pending: View['pending'] | undefined;
  #news: View['news'] | undefined;
  #books: View['books'] | undefined;

  constructor(eyes: Eyes) {
    const { numbers, sight } = eyes;
    const { state, world } = sight;
    this.seat = sight.seat.seat;
    this.turn = state.turn;
    this.tail = state.turn > world.turns;
    this.over = state.over;
    this.zone = numbers.zone;
    this.zoneGood = numbers.zoneGood;
    this.state = numbers.state;
    this.stateGood = numbers.stateGood;
    this.pair = numbers.pair;
    this.passage = numbers.passage;
    this.purse = purseOf(world, state, sight.seat);
    this.#eyes = eyes;
  }

  get promises(): View['promises'] {
    const { world, state, seat } = this.#eyes.sight;
    return (this.#promises ??= promisesFor(world, state, seat));
  }

  get projects(): View['projects'] {
    const { world, state, seat } = this.#eyes.sight;
    return (this.#projects ??= projectsFor(world, state, seat));
  }

  get packages(): View['packages'] {
    const { world, state, seat } = this.#eyes.sight;
    return (this.#packages ??= packagesFor(world, state, seat));
  }

  get offers(): View['offers'] {
    const { world, state, seat } = this.#eyes.sight;
    return (this.#offers ??= offersFor(world, state, seat));
  }

  get frameworks(): View['frameworks'] {
    return (this.#frameworks ??= frameworksFor(this.#eyes.sight.state));
  }

  get pending(): View['pending'] {
    const { world, state, seat } = this.#eyes.sight;
    return (this.#pending ??= pendingFor(world, state, seat));
  }

  get news(): View['news'] {
    const { state, seat } = this.#eyes.sight;
    return (this.#news ??= newsFor(state, seat));
  }

  /** The books of the look before give their list of beliefs. */
  get books(): View['books'] {
    if (this.#books !== undefined) return this.#books;
    const { world, state, seat } = this.#eyes.sight;
    if (seat.viewer === 'network') {
      this.#eyes.books = booksOf(world, state, seat.books, this.#eyes.books);
    }
    return (this.#books = this.#eyes.books);
  }
}

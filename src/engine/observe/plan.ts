// Works out, once per world and table, what stays the same in every view of a seat: relations, levels, slots and layout.

import { fault } from '../../base/index.ts';
import type { ColumnName } from '../layout.ts';
import { GOOD_COUNT } from '../goods.ts';
import type { World } from '../world.ts';
import {
  PAIR_READINGS,
  STATE_GOOD_READINGS,
  STATE_READINGS,
  ZONE_GOOD_READINGS,
  ZONE_READINGS,
  PASSAGE_READINGS,
} from '../view.ts';
import { bookPlansOf } from './books.ts';
import type { BookPlan } from './books.ts';
import { LEVELS, RELATIONS, levelsOf } from './table.ts';
import type { ObservationTable, Relation, Sheet, Viewer } from './table.ts';
import { rulerOf } from './estimate.ts';
import type { Ruler } from './estimate.ts';
import { EXACT, NONE, halfOf, startOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { PAIR_COLUMNS, STATE_COLUMNS, ZONE_SPECS } from './readings.ts';

export const OWN = RELATIONS.indexOf('own');
export const OPEN = RELATIONS.indexOf('open');
export const SHARED = RELATIONS.indexOf('shared');
export const AIDED = RELATIONS.indexOf('aided');
const COUNT = RELATIONS.length;

export interface SeatPlan {
  readonly seat: number;
  readonly viewer: Viewer;
  readonly sheet: Sheet;
  /** State, partner or network that the seat holds, -1 otherwise. */
  readonly holds: number;
  /** Relations that no turn changes; zones that may become open, shared or aided are refined in play. */
  readonly zoneRelation: Uint8Array;
  /** Pair on which a foreign zone's sharing hangs, -1 elsewhere. */
  readonly zonePair: Int32Array;
  readonly stateRelation: Uint8Array;
  readonly pairRelation: Uint8Array;
  readonly zone: Block;
  readonly zoneGood: Block;
  readonly state: Block;
  readonly stateGood: Block;
  readonly pair: Block;
  readonly passage: Block;
  /** A network's own flows; empty for others. */
  readonly books: readonly BookPlan[];
  /** The view's numbers before anything is filled in: NaN for values, 0 for bands. */
  readonly template: Float64Array;
}

export interface WorldPlan {
  readonly seats: readonly SeatPlan[];
  readonly projector: SeatPlan;
  /** Size of a plane of the observe phase. */
  readonly slots: number;
  /** Start of the column of each zone, state and pair reading in a state's block, -1 for what is computed. */
  readonly zoneStarts: Int32Array;
  readonly stateStarts: Int32Array;
  /** Rulers of estimates of state readings, by level. */
  readonly stateRulers: readonly Ruler[];
  readonly pairStarts: Int32Array;
  /** Rulers of estimates of zone readings, index reading * levels + level. */
  readonly zoneRulers: readonly Ruler[];
}

/** Plans by a table, each made once per world. */
export function plannerBy(table: ObservationTable): (world: World) => WorldPlan {
  const plans = new WeakMap<World, WorldPlan>();
  return (world) => {
    const known = plans.get(world);
    if (known !== undefined) return known;
    const plan = worldPlanOf(world, table);
    plans.set(world, plan);
    return plan;
  };
}

function worldPlanOf(world: World, table: ObservationTable): WorldPlan {
  const counter = { slots: 0 };
  const seats = world.seats.map((def, seat) => seatPlanOf(world, table, def.kind, seat, counter));
  const projector = seatPlanOf(world, table, 'projector', -1, counter);
  const places = (column: ColumnName | null): number =>
    column === null ? -1 : startOf(world, column);
  return {
    seats,
    projector,
    slots: counter.slots,
    stateRulers: LEVELS.map((_level, code) => rulerOf(halfOf(world, code, 'index'), 0, 1)),
    zoneStarts: Int32Array.from(ZONE_SPECS, ({ column }) => places(column)),
    stateStarts: Int32Array.from(STATE_COLUMNS, places),
    pairStarts: Int32Array.from(PAIR_COLUMNS, places),
    zoneRulers: ZONE_SPECS.flatMap(({ scale, min, max }) =>
      LEVELS.map((_level, code) => rulerOf(halfOf(world, code, scale), min, max)),
    ),
  };
}

function seatPlanOf(
  world: World,
  table: ObservationTable,
  viewer: Viewer,
  seat: number,
  counter: { slots: number },
): SeatPlan {
  const sheet = table[viewer];
  const zones = world.zones.length;
  const states = world.states.length;
  const holds = seat < 0 ? -1 : world.seats[seat].holds;
  const longest = Math.max(
    zones * GOOD_COUNT,
    states * GOOD_COUNT,
    world.pairs.length,
    world.passages.length,
  );
  const space = spaceOf(longest, counter);
  const block = <R extends string>(
    readings: readonly R[],
    cells: Readonly<Record<R, string>>,
    relations: readonly Relation[],
    length: number,
  ) =>
    space.block(
      readings.map((reading) => cells[reading]),
      relations,
      length,
    );
  const any: readonly Relation[] = ['other'];
  const plan = {
    zone: block(ZONE_READINGS, sheet.zone, sheet.zones, zones),
    zoneGood: block(ZONE_GOOD_READINGS, sheet.zoneGood, sheet.zones, zones * GOOD_COUNT),
    state: block(STATE_READINGS, sheet.state, sheet.states, states),
    stateGood: block(STATE_GOOD_READINGS, sheet.stateGood, sheet.states, states * GOOD_COUNT),
    pair: block(PAIR_READINGS, sheet.pair, sheet.pairs, world.pairs.length),
    passage: block(PASSAGE_READINGS, sheet.passage, any, world.passages.length),
  };
  exactOnly(plan.zone, ZONE_READINGS.indexOf('harmOwed'));
  return {
    seat,
    viewer,
    sheet,
    holds,
    ...relationsOf(world, viewer, seat, holds),
    ...plan,
    books: viewer === 'network' ? bookPlansOf(world, holds) : [],
    template: space.template(),
  };
}

/** Harm owed is the sum of two columns, which are copied whole or not at all. */
function exactOnly({ levels }: Block, reading: number): void {
  const row = levels.subarray(reading * COUNT, (reading + 1) * COUNT);
  const between = row.find((level) => level !== EXACT && level !== NONE);
  if (between !== undefined) fault('Harm owed is known exactly or not at all.', { level: between });
}

interface Space {
  block(rows: readonly string[], relations: readonly Relation[], length: number): Block;
  template(): Float64Array;
}

/**
 * Hands out stretches of a view's buffer and slots of the observe plane. The first stretch (`longest` numbers) stands for
 * every reading that is never known, the second for every band that is always zero.
 */
function spaceOf(longest: number, counter: { slots: number }): Space {
  const bandsAt: [number, number][] = [[longest, longest]];
  let size = 2 * longest;
  const take = (length: number): number => {
    size += length;
    return size - length;
  };
  return {
    block(rows, relations, length) {
      const levels = new Uint8Array(rows.length * COUNT);
      const values = new Int32Array(rows.length);
      const bands = new Int32Array(rows.length).fill(longest);
      const slots = new Int32Array(rows.length).fill(-1);
      rows.forEach((row, reading) => {
        const decided = [...levelsOf(row, relations)];
        for (const [relation, level] of decided) {
          levels[reading * COUNT + RELATIONS.indexOf(relation)] = LEVELS.indexOf(level);
        }
        if (decided.every(([, level]) => level === 'none')) return;
        values[reading] = take(length);
        if (decided.every(([, level]) => level === 'none' || level === 'exact')) return;
        bands[reading] = take(length);
        bandsAt.push([bands[reading], length]);
        slots[reading] = counter.slots;
        counter.slots += length;
      });
      return { levels, values, bands, zeros: longest, slots };
    },
    template() {
      const block = new Float64Array(size).fill(NaN);
      for (const [start, length] of bandsAt) block.fill(0, start, start + length);
      return block;
    },
  };
}

type Relations = Pick<SeatPlan, 'zoneRelation' | 'zonePair' | 'stateRelation' | 'pairRelation'>;

function relationsOf(world: World, viewer: Viewer, seat: number, holds: number): Relations {
  const other = RELATIONS.indexOf('other');
  const relations = {
    zoneRelation: new Uint8Array(world.zones.length).fill(other),
    zonePair: new Int32Array(world.zones.length).fill(-1),
    stateRelation: new Uint8Array(world.states.length).fill(other),
    pairRelation: new Uint8Array(world.pairs.length).fill(other),
  };
  if (viewer === 'state') stateSeat(world, holds, relations);
  else if (viewer === 'community') {
    for (const zone of world.seats[seat].zones) {
      relations.zoneRelation[zone] = RELATIONS.indexOf('spoken');
      relations.stateRelation[world.zones[zone].authority] = RELATIONS.indexOf('home');
    }
  } else if (viewer === 'network') {
    for (const { routes } of bookPlansOf(world, holds)) {
      for (const { zones } of routes) {
        for (const zone of zones) relations.zoneRelation[zone] = RELATIONS.indexOf('used');
      }
    }
  }
  return relations;
}

function stateSeat(world: World, holds: number, relations: Relations): void {
  const near = RELATIONS.indexOf('near');
  const states = world.states.length;
  world.zones.forEach((def, zone) => {
    if (def.authority === holds) {
      relations.zoneRelation[zone] = OWN;
      for (const foreign of world.index.foreignNeighbours[zone])
        relations.zoneRelation[foreign] = near;
    } else relations.zonePair[zone] = world.index.pairOf[holds * states + def.authority];
  });
  relations.stateRelation[holds] = OWN;
  world.pairs.forEach((pair, index) => {
    if (pair.a === holds || pair.b === holds) relations.pairRelation[index] = OWN;
  });
}

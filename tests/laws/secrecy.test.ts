// Holds that no view tells more than its seat may know, number by number, and that the law catches tables that would.
import { describe, expect, it } from 'vitest';
import type { Chance } from '../../src/engine/chance.ts';
import { COLUMNS } from '../../src/engine/layout.ts';
import {
  EPOCH_TURNS,
  OBSERVATION,
  observerBy,
  publicViewOf,
  viewBytes,
  viewOf,
} from '../../src/engine/observe/index.ts';
import type { ObservationTable, Sheet, Viewer } from '../../src/engine/observe/index.ts';
import { openGame, resolveTurn } from '../../src/engine/resolve.ts';
import { seatWorldOf } from '../../src/engine/seatWorldOf.ts';
import { copyState } from '../../src/engine/state.ts';
import type { Records, State } from '../../src/engine/state.ts';
import { hiddenPlaces, leaksOf } from '../support/secrecy.ts';
import { LUCK, SEATS, lively, sightWorld } from '../support/sightWorld.ts';

const world = sightWorld();
const state = lively(world);
const PROJECTOR = -1;
/** Every viewer but the facilitator's seat, which may know all. */
const BLIND = [
  SEATS.west,
  SEATS.middle,
  SEATS.east,
  SEATS.forum,
  SEATS.partner,
  SEATS.network,
  PROJECTOR,
];

function bytesFor(seat: number, from: State, chance: Chance = LUCK): string {
  return viewBytes(seat < 0 ? publicViewOf(world, from) : viewOf(world, from, seat, chance));
}

function leaksBy(table: ObservationTable, seat: number, most?: number): readonly string[] {
  return leaksOf({ observer: observerBy(table), world, state, chance: LUCK, seat }, most);
}

describe('what a seat may not know', () => {
  it.each(BLIND)('leaves the view of seat %i byte for byte when it changes', (seat) => {
    expect(leaksBy(OBSERVATION, seat)).toEqual([]);
  });

  it('holds in an open year too: workshop, forums, agreements', () => {
    const open = copyState(world.layout, state);
    open.workshopTurns[0] = 2;
    open.monitorTurns[6] = 1;
    open.rung[1] = 3;
    const observer = observerBy(OBSERVATION);
    for (const seat of BLIND) {
      expect(leaksOf({ observer, world, state: open, chance: LUCK, seat })).toEqual([]);
    }
  });

  it('holds in a game under way', () => {
    let under = openGame(world, LUCK);
    for (let turn = 1; turn < 4; turn += 1) {
      under = resolveTurn(world, under, [], { chance: LUCK }).state;
    }
    const observer = observerBy(OBSERVATION);
    for (const seat of BLIND) {
      expect(leaksOf({ observer, world, state: under, chance: LUCK, seat })).toEqual([]);
    }
  });

  it('never stands in a view as it is: marked numbers', () => {
    for (const seat of BLIND) {
      const marked = copyState(world.layout, state);
      const marks = hiddenPlaces(world, state, seat).map(({ name, index }, at) => {
        const { min, max } = COLUMNS[name];
        const mark = min + Math.min(max - min, 1) * (0.31737 + at * 1.37e-5);
        marked[name][index] = mark;
        return String(mark);
      });
      const told = new Set(bytesFor(seat, marked).match(/-?\d+(\.\d+)?(e-?\d+)?/g));
      expect(marks.length).toBeGreaterThan(300);
      expect(marks.filter((mark) => told.has(mark))).toEqual([]);
    }
  });

  it('is not in records either', () => {
    for (const [seats, change] of SECRET_RECORDS) {
      const twin = copyState(world.layout, state);
      twin.records = { ...state.records, ...change(state.records) };
      for (const seat of seats) expect(bytesFor(seat, twin)).toBe(bytesFor(seat, state));
    }
  });

  it('is not in the luck of other phases and later turns', () => {
    const later: Chance = {
      seed: 'other',
      plane: (phase, turn, size) =>
        phase === 'observe' && turn === Math.floor(state.turn / EPOCH_TURNS)
          ? LUCK.plane(phase, turn, size)
          : new Float64Array(size).fill(0.123),
    };
    for (const seat of BLIND) expect(bytesFor(seat, state, later)).toBe(bytesFor(seat, state));
  });

  it('is not in the seat world: starting numbers, hazards, goals, texts of what may come', () => {
    for (const seat of BLIND.filter((index) => index >= 0)) {
      const text = JSON.stringify(seatWorldOf(world, seat));
      const secrets = [
        '0.0719',
        'The rains fail',
        'A dry year',
        '0.0417',
        'effects',
        'probability',
      ];
      if (seat !== SEATS.partner) secrets.push('0.0613', '-0.0107', '0.0311');
      // Corruption and presence of arms of zone 7 of `east`, at the start.
      secrets.push(String(world.zones[7]?.corruption), String(world.zones[7]?.armedPresence));
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      const goals = seatWorldOf(world, seat).seats.filter(
        (other) => Object.keys(other.goals).length > 0,
      );
      expect(goals.map((other) => other.id)).toEqual([world.seats[seat]?.id]);
    }
  });
});

type Change = (records: Records) => Partial<Records>;
const { west, middle, east, forum, partner, network } = SEATS;
/** Changes of records and the seats whose views they must not touch. */
const SECRET_RECORDS: readonly (readonly [readonly number[], Change])[] = [
  [BLIND, () => ({ deliveries: [] })],
  [[middle, east, partner, network, PROJECTOR], () => ({ promises: [] })],
  [[west, east, forum, partner, network, PROJECTOR], () => ({ projects: [] })],
  [
    [west, east, forum, network, PROJECTOR],
    (records) => ({
      packages: records.packages.map((pack) => ({
        ...pack,
        owned: false,
        stringWeight: 0.2,
        money: 1,
        evaluationQuality: 0.1,
        zones: [],
      })),
    }),
  ],
  [[middle, east, forum, network, PROJECTOR], () => ({ offers: [] })],
  [[west, east, forum, partner, network, PROJECTOR], () => ({ events: [] })],
  [
    [middle, east, forum, partner, network, PROJECTOR],
    (records) => ({ news: records.news.filter((line) => line.audience === null) }),
  ],
  [
    BLIND.filter((seat) => seat !== network),
    (records) => ({
      news: records.news.map((line) =>
        line.audience === null ? line : { ...line, audience: [west, network] },
      ),
    }),
  ],
];

/** The table with some rows of one viewer's sheet replaced. */
function spoilt(
  viewer: Viewer,
  rows: Partial<Record<keyof Sheet, Record<string, string>>>,
): ObservationTable {
  const sheet: Sheet = OBSERVATION[viewer];
  const changed: Record<string, unknown> = { ...sheet };
  for (const [part, cells] of Object.entries(rows)) {
    changed[part] = { ...(sheet[part as 'zone'] as Record<string, string>), ...cells };
  }
  return { ...OBSERVATION, [viewer]: changed as unknown as Sheet };
}

describe('planted leaks', () => {
  const planted: readonly (readonly [string, number, ObservationTable])[] = [
    ['own trust exact', west, spoilt('state', { zone: { trust: 'E N N C .' } })],
    [
      'own grievance narrow in a quiet year',
      west,
      spoilt('state', { zone: { grievance: 'N N N C .' } }),
    ],
    [
      'armed presence of far zones',
      west,
      spoilt('state', { zone: { armedPresence: 'W N N C W' } }),
    ],
    ['patrols next door exact', east, spoilt('state', { zone: { patrols: 'E E E E .' } })],
    ['budgets of others', middle, spoilt('state', { state: { budget: 'E E' } })],
    ['trust between others', west, spoilt('state', { pair: { pairTrust: 'E E' } })],
    ['seizures abroad', west, spoilt('state', { zoneGood: { seized: 'E E E . .' } })],
    ['flow exact', west, spoilt('state', { zoneGood: { flow: 'E E . . .' } })],
    ['flow to a community', forum, spoilt('community', { zoneGood: { flow: 'E .' } })],
    ['truth to a partner', partner, spoilt('partner', { zone: { trust: 'E .' } })],
    ['patrols to a network', network, spoilt('network', { zone: { patrols: 'E .' } })],
    ['fear on the projector', PROJECTOR, spoilt('projector', { zone: { fear: 'E' } })],
    [
      'attention on the projector',
      PROJECTOR,
      spoilt('projector', { stateGood: { attention: 'E' } }),
    ],
  ];

  it.each(planted)('%s is caught', (_name, seat, table) => {
    expect(leaksBy(table, seat, 1).length).toBeGreaterThan(0);
  });
});

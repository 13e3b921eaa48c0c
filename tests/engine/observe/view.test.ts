// Shows what views hold: the right numbers in the right places, records by audience, purses, and the fog that lifts.
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../src/engine/chance.ts';
import { ARMS, DRUGS, MIGRANTS } from '../../../src/engine/goods.ts';
import { publicViewOf, viewBytes, viewOf } from '../../../src/engine/observe/index.ts';
import { copyState } from '../../../src/engine/state.ts';
import type { State } from '../../../src/engine/state.ts';
import { PAIR_READINGS, STATE_READINGS, ZONE_READINGS } from '../../../src/engine/view.ts';
import { AUTHORITIES, LUCK, SEATS, lively, sightWorld } from '../../support/sightWorld.ts';

const world = sightWorld();
const state = lively(world);
const see = (seat: number, from: State = state) => viewOf(world, from, seat, LUCK);

describe('exact readings', () => {
  it('are the columns, place by place, for the facilitator', () => {
    const view = see(SEATS.control);
    for (const reading of ZONE_READINGS) {
      for (const zone of AUTHORITIES.keys()) {
        const owed = (state.harmLast[zone] ?? 0) + (state.harmPrior[zone] ?? 0);
        const truth = reading === 'harmOwed' ? owed : state[reading][zone];
        expect([reading, zone, view.zone[reading].value[zone]]).toEqual([reading, zone, truth]);
        expect(view.zone[reading].band[zone]).toBe(0);
      }
    }
    for (const reading of STATE_READINGS) {
      if (reading !== 'agendaShare')
        expect([...view.state[reading].value]).toEqual([...state[reading]]);
    }
    for (const reading of PAIR_READINGS)
      expect([...view.pair[reading].value]).toEqual([...state[reading]]);
    expect([...view.zoneGood.tips.value]).toEqual([...state.tips]);
    expect([...view.zoneGood.seized.value]).toEqual([...state.seized]);
    expect([...view.zoneGood.flow.value]).toEqual([...state.through]);
    expect([...view.stateGood.attention.value]).toEqual([...state.attention]);
  });

  it('are what is left of the agenda after strings', () => {
    expect(see(SEATS.middle).state.agendaShare.value[1]).toBeCloseTo(1 - 0.4119, 9);
    expect(see(SEATS.west).state.agendaShare.value[0]).toBe(1);
    expect(see(SEATS.west).state.agendaShare.value[1]).toBeNaN();
  });
});

describe('the fog of a state', () => {
  it('is wide at home and lifts with a forum, a monitor, a workshop or a warning', () => {
    const bandsOf = (from: State) => Array.from(see(SEATS.west, from).zone.trust.band).slice(0, 3);
    expect(bandsOf(state)).toEqual([0.12, 0.06, 0.12].map((band) => expect.closeTo(band, 9)));
    const monitored = copyState(world.layout, state);
    monitored.monitorTurns[0] = 1;
    expect(bandsOf(monitored)[0]).toBeCloseTo(0.06, 9);
    const taught = copyState(world.layout, state);
    taught.workshopTurns[0] = 3;
    expect(bandsOf(taught)).toEqual([0.06, 0.06, 0.06].map((band) => expect.closeTo(band, 9)));
    const warned = copyState(world.layout, state);
    warned.records = {
      ...state.records,
      news: [
        {
          turn: 4,
          code: 'warning',
          zone: 2,
          state: -1,
          pair: -1,
          partner: -1,
          network: -1,
          event: -1,
          value: 0,
          audience: [SEATS.west],
        },
      ],
    };
    expect(bandsOf(warned)[2]).toBeCloseTo(0.06, 9);
  });

  it('covers neighbours, less with an agreement, wholly beyond', () => {
    const { patrols, trust, posture } = see(SEATS.west).zone;
    // `west` and `middle` are at rung 2; zone 6 belongs to `east`, whose only neighbour is `middle`.
    expect(patrols.value[3]).toBe(state.patrols[3]);
    expect(trust.band[3]).toBeCloseTo(0.06, 9);
    expect(trust.value[6]).toBeNaN();
    expect(posture.value[6]).toBe(state.posture[6]);
    const east = see(SEATS.east).zone;
    expect(east.trust.band[5]).toBeCloseTo(0.18, 9);
    expect(east.patrols.value[5]).not.toBe(state.patrols[5]);
    expect(
      Math.abs((east.patrols.value[5] ?? NaN) - (state.patrols[5] ?? NaN)),
    ).toBeLessThanOrEqual(1);
  });

  it('shows flow only where something was seized or reported', () => {
    const quiet = copyState(world.layout, state);
    quiet.tips[MIGRANTS] = 0.01;
    const { flow } = see(SEATS.west, quiet).zoneGood;
    expect(flow.value[MIGRANTS]).toBeNaN();
    expect(flow.value[DRUGS]).toBeGreaterThan(0);
    expect(flow.band[DRUGS]).toBeGreaterThan(0);
    expect(flow.value[3 * 5 + ARMS]).toBeNaN();
  });

  it('keeps its error for four turns, then draws it anew', () => {
    const at = (turn: number) => {
      const later = copyState(world.layout, state);
      later.turn = turn;
      return [...see(SEATS.west, later).zone.trust.value];
    };
    expect(at(4)).toEqual(at(7));
    expect(at(7)).not.toEqual(at(8));
    const other = viewOf(world, state, SEATS.west, chanceOf('another')).zone.trust;
    expect([...other.value]).not.toEqual(at(5));
  });
});

describe('other seats', () => {
  it('let a community know its zones and nothing of flows', () => {
    const view = see(SEATS.forum);
    for (const zone of AUTHORITIES.keys()) {
      expect(view.zone.trust.value[zone]).toEqual(
        zone === 2 || zone === 3 ? state.trust[zone] : NaN,
      );
    }
    expect([...view.zoneGood.flow.value, ...view.zoneGood.seized.value].every(Number.isNaN)).toBe(
      true,
    );
    expect(view.purse).toEqual({ points: 6, credits: 0, capital: 0, standing: 3, fund: 0 });
  });

  it('let a partner read flattering reports of the states it helps', () => {
    const poor = copyState(world.layout, state);
    const honest = copyState(world.layout, state);
    const graded = (quality: number) => ({
      ...state.records,
      packages: state.records.packages.map((pack) => ({ ...pack, evaluationQuality: quality })),
    });
    poor.records = graded(0);
    honest.records = graded(1);
    let flattery = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const luck = chanceOf(`partner ${seed}`);
      const told = viewOf(world, poor, SEATS.partner, luck).zone.trust.value[4] ?? NaN;
      const fair = viewOf(world, honest, SEATS.partner, luck).zone.trust.value[4] ?? NaN;
      flattery += (told - fair) / 40;
    }
    expect(flattery).toBeGreaterThan(0.05);
    expect(flattery).toBeLessThan(0.15);
    expect(see(SEATS.partner).zone.trust.value[0]).toBeNaN();
  });

  it('give a network its own books and patrols only as belief', () => {
    const { books, zone } = see(SEATS.network);
    expect(books?.flows.map(({ flow }) => world.flows[flow]?.id)).toEqual(['trade', 'drugs']);
    expect(books?.belief[1 * 10 + 5]).toBe(state.belief[1 * 10 + 5]);
    expect(books?.belief[3 * 10 + 5]).toBeNaN();
    expect([...zone.patrols.value].every(Number.isNaN)).toBe(true);
    expect(see(SEATS.west).books).toBeNull();
  });

  it('show the room only what was announced, signed or reported in public', () => {
    const view = publicViewOf(world, state);
    expect(view.seat).toBe(-1);
    expect([...view.zone.posture.value]).toEqual([...state.posture]);
    expect([...view.pair.rung.value]).toEqual([...state.rung]);
    expect(view.news.map(({ code }) => code)).toEqual(['attack']);
    expect(view.promises).toEqual([]);
    expect(view.pending).toEqual([]);
  });
});

describe('records', () => {
  it('reach those they concern', () => {
    expect(see(SEATS.west).promises).toHaveLength(1);
    expect(see(SEATS.middle).promises).toHaveLength(0);
    expect(see(SEATS.forum).promises).toHaveLength(1);
    expect(see(SEATS.middle).projects).toHaveLength(1);
    expect(see(SEATS.west).projects).toHaveLength(0);
    expect(see(SEATS.west).offers.map(({ state: to, money }) => [to, money])).toEqual([[0, 2.1]]);
    expect(see(SEATS.middle).offers.map(({ open }) => open)).toEqual([false]);
    expect(see(SEATS.east).offers).toEqual([]);
    expect(see(SEATS.partner).offers).toHaveLength(2);
  });

  it('show a package whole to its two parties, in its published terms to others', () => {
    expect(see(SEATS.middle).packages[0]?.money).toBe(2.0331);
    expect(see(SEATS.partner).packages[0]?.owned).toBe(true);
    const outside = see(SEATS.west).packages[0];
    expect([outside?.money, outside?.stringWeight, outside?.owned, outside?.zones]).toEqual([
      2.2,
      0.6,
      false,
      [],
    ]);
  });

  it('ask only the seat that must answer, until it has', () => {
    expect(see(SEATS.middle).pending).toEqual([
      {
        event: 0,
        subject: 4,
        choices: [
          { id: 'help', credits: 1.5, capital: 0 },
          { id: 'wait', credits: 0, capital: 0 },
        ],
      },
    ]);
    expect(see(SEATS.west).pending).toEqual([]);
    const answered = copyState(world.layout, state);
    answered.records = {
      ...state.records,
      events: state.records.events.map((event) => ({ ...event, answered: 'help' })),
    };
    expect(see(SEATS.middle, answered).pending).toEqual([]);
  });

  it('give news to its audience, without saying who else reads it', () => {
    expect(see(SEATS.west).news.map(({ code, audience }) => [code, audience])).toEqual([
      ['attack', null],
      ['source-exposed', null],
    ]);
    expect(see(SEATS.middle).news).toHaveLength(1);
    expect(see(SEATS.control).news).toHaveLength(2);
  });
});

describe('a view', () => {
  it('is the same each time', () => {
    for (const seat of world.seats.keys()) expect(viewBytes(see(seat))).toBe(viewBytes(see(seat)));
  });

  it('knows the tail', () => {
    const late = copyState(world.layout, state);
    late.turn = 13;
    expect(see(SEATS.west, late).tail).toBe(true);
    expect(see(SEATS.west).tail).toBe(false);
  });
});

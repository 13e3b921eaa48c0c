// Shows who knew what when, and what was known in the room but reached nobody who decided on it.
import { describe, expect, it } from 'vitest';
import {
  PAIR_READINGS,
  STATE_READINGS,
  ZONE_READINGS,
  snapshotOf,
  stateOver,
} from '../../../src/engine/index.ts';
import { knowledgeOver, uncrossedIn, viewIn } from '../../../src/review/index.ts';
import type { KnownSubject } from '../../../src/review/index.ts';
import { observedIn, truthOf } from '../../../src/review/knowledge/index.ts';
import { stateAt } from '../../../src/review/index.ts';
import { WORLD } from '../../session/table.ts';
import { ofEngine, playedRecord, reviewOf } from '../games.ts';

const index = (seat: string) => WORLD.index.seat.get(seat) ?? -1;
const zone = (id: string) => WORLD.index.zone.get(id) ?? -1;
const NO_NEWS = {
  code: 'warning',
  state: -1,
  pair: -1,
  partner: -1,
  network: -1,
  event: -1,
  value: 0,
} as const;
const OTHERS = WORLD.seats.map(({ id }) => id).filter((id) => id !== 'T');
const RECORD = playedRecord({ seed: 'known', people: ['T'], idle: OTHERS }, (_seat, turn) => [
  { kind: 'services', zone: turn % 2 === 0 ? 'T1' : 'T4' },
]);
const GAME = reviewOf(RECORD);

describe('knowledge', () => {
  const trust = { of: 'zone', reading: 'trust', subject: zone('T1') } as const;

  it('lays truth, estimate and news side by side for every turn', () => {
    const known = knowledgeOver(GAME, index('T'), trust);
    expect(known.map(({ turn }) => turn)).toEqual(
      Array.from({ length: GAME.turns.length + 1 }, (_, at) => at + 1),
    );
    for (const { turn, truth, observed } of known) {
      expect(truth).toBe(stateAt(GAME, turn)?.trust[trust.subject]);
      expect(Math.abs((observed?.value ?? NaN) - truth)).toBeLessThanOrEqual(observed?.band ?? 0);
    }
    expect(known.some(({ told }) => told.length > 0)).toBe(true);
    for (const { told } of known) {
      expect(told.every((line) => line.zone === trust.subject)).toBe(true);
    }
  });

  it('is nothing where a seat does not look, and exact where people speak for themselves', () => {
    expect(knowledgeOver(GAME, index('M'), trust).every(({ observed }) => observed === null)).toBe(
      true,
    );
    for (const { truth, observed } of knowledgeOver(GAME, index('forum'), trust)) {
      expect(observed).toEqual({ value: truth, band: 0 });
    }
  });

  it('finds the truth of every reading within what any seat observes of it', () => {
    const state = stateAt(GAME, 4);
    if (state === null) throw new Error('There should be a state.');
    const subjects: KnownSubject[] = [
      ...ZONE_READINGS.map((reading) => ({ of: 'zone', reading, subject: 13 }) as const),
      ...STATE_READINGS.map((reading) => ({ of: 'state', reading, subject: 2 }) as const),
      ...PAIR_READINGS.map((reading) => ({ of: 'pair', reading, subject: 1 }) as const),
    ];
    let compared = 0;
    // A partner's people report what flatters: its estimates are not held to the truth.
    const seats = WORLD.seats.flatMap(({ kind }, seat) => (kind === 'partner' ? [] : [seat]));
    for (const seat of seats) {
      const view = viewIn(GAME, seat, 4);
      if (view === null) throw new Error('There should be a view.');
      for (const subject of subjects) {
        const seen = observedIn(view, subject);
        if (seen === null) continue;
        compared += 1;
        const away = Math.abs(seen.value - truthOf(state, subject));
        expect(away, `${subject.of} ${subject.reading}`).toBeLessThanOrEqual(seen.band + 1e-12);
      }
    }
    expect(compared).toBeGreaterThan(60);
  });
});

describe('what never crossed', () => {
  const found = uncrossedIn(GAME);

  it('was known narrowly by one seat and not by the one who decided on it', () => {
    expect(found.length).toBeGreaterThan(0);
    for (const { zone: place, reading, knower, decider, turns } of found) {
      const subject = { of: 'zone', reading, subject: place } as const;
      for (const { turn, truth, orders, ...said } of turns) {
        const [knew, believed] = [knower, decider].map((seat) => {
          const view = viewIn(GAME, seat, turn);
          return view === null ? null : observedIn(view, subject);
        });
        expect(said).toEqual({ knower: knew, decider: believed });
        expect(Math.abs((knew?.value ?? NaN) - truth)).toBeLessThanOrEqual(
          (knew?.band ?? 0) + 1e-12,
        );
        const own = GAME.turns[turn - 1]?.accepted.filter(({ seat }) => seat === decider) ?? [];
        const named = own.filter(({ index: at }) => orders.includes(at));
        expect(named.map(({ order }) => order.zone)).toContain(WORLD.zones[place]?.id);
      }
    }
  });

  it('lists the widest gaps first, and says whether a border or a ministry lay between', () => {
    const gaps = found.map(({ gap }) => gap);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    const own = found.find(
      ({ decider, knower }) => decider === index('T') && knower === index('forum'),
    );
    expect(own?.line).toBe('ministry');
  });

  it('leaves out what the decider had been warned of, in that turn and in the next', () => {
    const one = found.find(({ turns }) => turns.some(({ turn }) => turn > 2 && turn < 10));
    const turn = one?.turns.find((at) => at.turn > 2)?.turn ?? NaN;
    if (one === undefined) throw new Error('There should be something.');
    const turnsOf = (list: typeof found) =>
      list
        .filter(({ zone: at, decider }) => at === one.zone && decider === one.decider)
        .flatMap(({ turns }) => turns.map((at) => at.turn));
    const warned = { ...NO_NEWS, turn, zone: one.zone, audience: [one.decider] };
    const turns = GAME.turns.map((played) => {
      if (played.turn !== turn - 1) return played;
      const { records } = played.after;
      const after = stateOver(WORLD.layout, {
        ...snapshotOf(played.after),
        records: { ...records, news: [...records.news, warned] },
      });
      return { ...played, after };
    });
    expect(turnsOf(found)).toContain(turn);
    const left = turnsOf(uncrossedIn({ ...GAME, turns }));
    expect(left).not.toContain(turn);
    expect(left).not.toContain(turn + 1);
  });

  it('is found in a game of an older engine too', () => {
    const older = uncrossedIn(reviewOf(ofEngine(RECORD, 0)));
    expect(older).toEqual(found);
  });
});

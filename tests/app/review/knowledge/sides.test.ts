// Shows that true, observed and told are laid side by side as the views hold them, and that the widest miss is found.
import { describe, expect, it } from 'vitest';
import { knowledgeOver, stateAt, viewIn } from '../../../../src/review/index.ts';
import {
  FIRST_READINGS,
  KNOWN_KINDS,
  countOf,
  isInside,
  readingsOf,
  sidesOf,
  subjectOf,
  toldIn,
  widestSubject,
  worstMiss,
} from '../../../../src/app/review/knowledge/sides.ts';
import { WORLD } from '../../../session/table.ts';
import { playedRecord, reviewOf } from '../../../review/games.ts';

const GAME = reviewOf(
  playedRecord({ seed: 'sides', people: ['T', 'M'] }, (seat, turn) =>
    seat === 'T' ? [{ kind: 'services', zone: turn % 2 === 0 ? 'T1' : 'T4' }] : [],
  ),
);
const T1 = WORLD.index.zone.get('T1') ?? -1;
const FOUND = sidesOf(GAME, subjectOf('zone', 'trust', T1));

describe('the sides of a subject', () => {
  it('hold the truth, and each seat either on a side or among those who saw nothing', () => {
    expect(FOUND.truth).toEqual(FOUND.turns.map((turn) => stateAt(GAME, turn)?.trust[T1]));
    const seats = [...FOUND.sides, ...FOUND.blind].map(({ seat }) => seat).sort((a, b) => a - b);
    const expected = WORLD.seats.flatMap(({ kind }, seat) => (kind === 'control' ? [] : [seat]));
    expect(seats).toEqual(expected);
    for (const { at } of FOUND.blind)
      expect(at.every(({ observed }) => observed === null)).toBe(true);
  });

  it('say who saw it exactly', () => {
    const forum = WORLD.index.seat.get('forum') ?? -1;
    expect(FOUND.sides.find(({ seat }) => seat === forum)?.isExact).toBe(true);
    expect(FOUND.sides.some(({ isExact }) => !isExact)).toBe(true);
  });

  it('find the widest miss, which no seat exceeds', () => {
    const miss = worstMiss(FOUND);
    if (miss === null) throw new Error('Nobody was off.');
    const gaps = FOUND.sides.flatMap(({ at }) =>
      at.flatMap(({ observed, truth }) =>
        observed === null || observed.band === 0 ? [] : [Math.abs(observed.value - truth)],
      ),
    );
    expect(Math.abs(miss.value - miss.truth)).toBe(Math.max(...gaps));
    expect(worstMiss({ sides: FOUND.sides.filter(({ isExact }) => isExact) })).toBeNull();
  });

  it('list each line of news once, with all who read it', () => {
    const lines = toldIn(FOUND);
    expect(lines.length).toBeGreaterThan(0);
    for (const { turn, line, seats } of lines) {
      expect(line.zone).toBe(T1);
      for (const seat of seats) {
        expect(viewIn(GAME, seat, turn)?.news.some((one) => one.code === line.code)).toBe(true);
      }
    }
    const all = lines.filter(({ line }) => line.audience === null);
    expect(all.every(({ seats }) => seats.length === FOUND.sides.length + FOUND.blind.length)).toBe(
      true,
    );
  });
});

describe('what is asked of', () => {
  it('begins where those who held seats were farthest off', () => {
    const subject = widestSubject(GAME);
    const apart = (seat: string) =>
      Math.max(
        ...knowledgeOver(GAME, WORLD.index.seat.get(seat) ?? -1, subject).map(
          ({ observed, truth }) => (observed === null ? 0 : Math.abs(observed.value - truth)),
        ),
      );
    expect(Math.max(apart('T'), apart('M'))).toBeGreaterThan(0.05);
  });

  it('lists readings that seats are commonly wrong about first, and every kind has some', () => {
    const first = readingsOf('zone')
      .slice(0, FIRST_READINGS.length)
      .map(({ name }) => name);
    expect([...first].sort()).toEqual([...FIRST_READINGS].sort());
    for (const kind of KNOWN_KINDS) {
      expect(countOf(GAME, kind)).toBeGreaterThan(0);
      for (const { name } of readingsOf(kind)) {
        const { truth } = sidesOf(GAME, subjectOf(kind, name, 0));
        expect([name, truth.every((value) => Number.isFinite(value))]).toEqual([name, true]);
      }
    }
  });

  it('knows a range that holds the truth from one that does not', () => {
    expect(isInside({ truth: 0.4, observed: { value: 0.5, band: 0.1 } })).toBe(true);
    expect(isInside({ truth: 0.39, observed: { value: 0.5, band: 0.1 } })).toBe(false);
    expect(isInside({ truth: 0.4, observed: null })).toBe(false);
  });
});

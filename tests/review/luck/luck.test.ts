// Shows where a game falls among the same decisions under other seeds, and that chance is told from what was decided.
import { describe, expect, it } from 'vitest';
import { localPool } from '../../../src/lab/index.ts';
import { luckOf, taleOf } from '../../../src/review/index.ts';
import type { LuckResult, ReviewGame } from '../../../src/review/index.ts';
import { placeAmong } from '../../../src/review/luck/index.ts';
import { bad, good } from '../../session/table.ts';
import { hillsText, ofEngine, reviewOf, textGame } from '../games.ts';

const CHOSEN = { source: 'design choice' };
const SHOCK = 'shock';

/** A shock that comes to one game in eight, in turn 2. */
const TEXT = hillsText({
  id: 'lucky-hills',
  calendar: { turns: 5, tail: 2, startYear: 2016, startQuarter: 2, turnsPerRound: 1 },
  decks: [],
  rules: [],
  lessons: [],
  events: [
    {
      id: SHOCK,
      title: { en: 'A shock' },
      text: { en: 'Everything shakes.' },
      probability: { value: 0.06, ...CHOSEN },
      fromTurn: 2,
      toTurn: 2,
      limit: 1,
      effects: [
        {
          kind: 'change',
          column: 'services',
          zones: ['hills-west', 'hills-east', 'ports-west', 'plain-east', 'coast-east'],
          how: 'add',
          amount: { value: -0.2, ...CHOSEN },
        },
      ],
    },
  ],
});
const SERVICES = { metric: 'services', state: null } as const;

function played(seed: string): ReviewGame {
  return textGame(TEXT, { seed, people: ['westland'] }, () => [
    { kind: 'services', zone: 'hills-west' },
  ]);
}

const isShaken = (game: ReviewGame) =>
  taleOf(game).some(({ events }) => events.some(({ id }) => id === SHOCK));

/** The first game of a row of seeds in which the shock came, or did not. */
function gameWith(shaken: boolean): ReviewGame {
  for (let at = 0; at < 200; at += 1) {
    const game = played(`lucky-${at}`);
    if (isShaken(game) === shaken) return game;
  }
  throw new Error('There should be such a game.');
}

async function luckIn(game: ReviewGame): Promise<LuckResult> {
  return good(await luckOf(game, { measures: [SERVICES], seeds: 150 }, { pool: localPool() }));
}

describe('luck', () => {
  it('was bad where something happened that seldom does', async () => {
    const result = await luckIn(gameWith(true));
    expect(result).toMatchObject({ n: 150, reproduced: true });
    expect(result.kept).toBeGreaterThan(0.5);
    expect(result.places.map(({ reading }) => reading)).toEqual(['bad-luck', 'bad-luck']);
    const [late] = result.places;
    expect(late?.quantile.high).toBeLessThan(0.1);
    expect(late?.usual.mean).toBeGreaterThan(late?.played ?? NaN);
    const [fans] = result.fans;
    expect(fans?.others).toHaveLength(7);
    expect(fans?.played[5]).toBeLessThan(fans?.others[5]?.[1] ?? NaN);
    expect(result.events.map(({ id }) => id)).toEqual([SHOCK]);
    expect(result.events[0]?.share.n).toBe(150);
    expect(result.events[0]?.share.mean).toBeGreaterThan(0);
    expect(result.events[0]?.share.mean).toBeLessThan(0.4);
  });

  it('was neither good nor bad where it did not', async () => {
    const result = await luckIn(gameWith(false));
    expect(result.places.map(({ reading }) => reading)).toEqual(['usual', 'usual']);
    expect(result.events).toEqual([]);
  });

  it('answers as games come in, and not for a game that cannot be computed again', async () => {
    const seen: number[] = [];
    const onAnswer = ({ n }: LuckResult) => void seen.push(n);
    const game = played('streamed');
    const tools = { pool: localPool(), onAnswer };
    const last = good(await luckOf(game, { measures: [SERVICES], seeds: 150 }, tools));
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(last.n);
    const older = reviewOf(ofEngine(game.record, 0), game.world);
    expect(bad(await luckOf(older, { measures: [SERVICES], seeds: 4 }, tools))).toBe('stored');
  });
});

describe('the place of a game', () => {
  const [span] = [{ name: 'late', from: 1, to: 4 } as const];
  const others = Array.from({ length: 200 }, (_, at) => at);
  const place = (metric: 'trust' | 'fear' | 'seized', value: number) =>
    placeAmong({ measure: { metric, state: null }, span, played: value }, others);

  it('counts those that are equal by half', () => {
    expect(place('trust', 50).quantile.mean).toBeCloseTo(50.5 / 200, 12);
    const same = placeAmong({ measure: SERVICES, span, played: 1 }, [1, 1, 1, 1]);
    expect(same.quantile.mean).toBe(0.5);
    expect(same.reading).toBe('usual');
  });

  it('is luck at the good end, bad luck at the other, and only a place where nothing is better', () => {
    expect([place('trust', 199).reading, place('trust', 1).reading]).toEqual(['luck', 'bad-luck']);
    expect([place('fear', 199).reading, place('fear', 1).reading]).toEqual(['bad-luck', 'luck']);
    expect([place('seized', 199).reading, place('seized', 1).reading]).toEqual(['high', 'low']);
  });

  it('is called usual where so few seeds cannot tell', () => {
    const few = placeAmong({ measure: SERVICES, span, played: 9 }, [1, 2, 3, 4, 5, 6]);
    expect(few.quantile.mean).toBe(1);
    expect(few.reading).toBe('usual');
  });
});

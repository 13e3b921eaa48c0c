// Shows which cooperation was missed: proposals without an answer, steps open to both, and who would have gained from them.
import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/engine/index.ts';
import { localPool } from '../../../src/lab/index.ts';
import { missedSteps, openSteps, planWhatIf, unansweredIn } from '../../../src/review/index.ts';
import type { ReviewGame } from '../../../src/review/index.ts';
import { hillsText, ofEngine, reviewOf, textGame } from '../games.ts';

const TEXT = hillsText();
const PAIR = 'westland--eastland';
const STEP: Order = { kind: 'coop-step', pair: PAIR };
const SIDES = ['westland', 'eastland'];

function played(orders: (seat: string, turn: number) => readonly Order[]): ReviewGame {
  return textGame(
    TEXT,
    { seed: 'missed', people: SIDES, idle: ['control', 'hill-people'] },
    orders,
  );
}

/** One side proposes in turn 3 and is not heard; both sign in turn 6. */
const GAME = played((seat, turn) => {
  if (turn === 3) return seat === 'westland' ? [STEP] : [];
  return turn === 6 ? [STEP] : [];
});

describe('a proposal', () => {
  it('is unanswered when a party does not sign, and is not when all do', () => {
    expect(unansweredIn(GAME)).toEqual([
      { turn: 3, seat: 'westland', order: STEP, parties: ['eastland'] },
    ]);
  });

  it('is not known to be unanswered where outcomes are not known', () => {
    expect(unansweredIn(reviewOf(ofEngine(GAME.record, 0), GAME.world))).toEqual([]);
  });
});

describe('an open step', () => {
  const steps = openSteps(GAME);

  it('lasts from when both could sign until one proposes it', () => {
    expect(steps[0]).toMatchObject({ pair: PAIR, seats: SIDES });
    const turns = steps.flatMap((step) => step.turns);
    expect(turns.length).toBeGreaterThan(1);
    expect(turns).not.toContain(3);
    expect(turns).not.toContain(6);
    for (const step of steps) {
      const [first = NaN] = step.turns;
      expect(step.turns).toEqual(step.turns.map((_, at) => first + at));
    }
  });

  it('could have been signed in each of its turns, and in no other', () => {
    const turns = steps.flatMap((step) => step.turns);
    for (let turn = 1; turn <= GAME.world.turns; turn += 1) {
      if (turn === 3 || turn === 6) continue;
      const asked = SIDES.map((seat) =>
        planWhatIf(GAME, {
          turn,
          change: { kind: 'added', seat, order: STEP, signed: true },
          respond: 'recorded',
          measures: [],
          continuations: 1,
        }),
      );
      expect(asked.every(({ ok }) => ok)).toBe(turns.includes(turn));
    }
  });

  it('was missed when both would have gained by their own goals', async () => {
    const tools = { pool: localPool() };
    const missed = await missedSteps(GAME, { continuations: 12 }, tools);
    expect(missed.map(({ turns }) => turns[0])).toEqual(steps.map(({ turns }) => turns[0]));
    const [first] = missed;
    expect(first?.gains.map(({ seat }) => seat)).toEqual(SIDES);
    for (const { gains, reading } of missed) {
      const isBoth = gains.every(({ difference }) => difference.low > 0);
      expect(reading === 'both').toBe(isBoth);
      expect(gains.every(({ difference }) => difference.n === 12)).toBe(true);
    }
    const indifferent = GAME.world.seats.map((seat) => ({ ...seat, goals: {} }));
    const world = { ...GAME.world, seats: indifferent };
    const [unsure] = await missedSteps({ ...GAME, world }, { continuations: 4 }, tools);
    expect(unsure?.reading).toBe('cannot-tell');
    expect(first?.reading).toBe('both');
  });

  it('is not looked for where a game cannot be computed again', async () => {
    const older = reviewOf(ofEngine(GAME.record, 0), GAME.world);
    expect(await missedSteps(older, { continuations: 2 }, { pool: localPool() })).toEqual([]);
    expect(openSteps(older)).toEqual(steps);
  });
});

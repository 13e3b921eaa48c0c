// Shows what a what-if answers: what a decision did and how sure that is, what may be asked, and that the game is reproduced.
import { describe, expect, it } from 'vitest';
import { localPool } from '../../../src/lab/index.ts';
import type { Pool } from '../../../src/lab/index.ts';
import { planWhatIf, runWhatIf, warmUpFor } from '../../../src/review/index.ts';
import type { Change, ReviewGame, WhatIfAsk, WhatIfResult } from '../../../src/review/index.ts';
import { bad, good } from '../../session/table.ts';
import { hillsText, ofEngine, reviewOf, textGame, worldFrom } from '../games.ts';

const TEXT = hillsText();
const TRUST = [{ metric: 'trust', state: null }] as const;
const SERVICES = { kind: 'services', zone: 'hills-west' } as const;
const FORUM = { kind: 'forum', zone: 'hills-west' } as const;
const PATROL = { kind: 'patrol-raise', zone: 'hills-west' } as const;
const orders = (seat: string, turn: number) => {
  if (seat !== 'westland') return [];
  return turn === 3 ? [SERVICES, PATROL] : turn === 5 ? [FORUM] : [];
};
const GAME = textGame(TEXT, { seed: 'what if', people: ['westland'] }, orders);
const QUARTERS = textGame(
  TEXT,
  { seed: 'quarters', people: ['westland'], options: { turnsPerRound: 2 } },
  orders,
);

function ask(change: Change, more: Partial<WhatIfAsk> = {}): WhatIfAsk {
  return {
    turn: 3,
    change,
    respond: 'recorded',
    measures: [{ metric: 'services', state: 'westland' }],
    continuations: 24,
    ...more,
  };
}

function answer(asked: WhatIfAsk, game: ReviewGame = GAME): Promise<WhatIfResult> {
  return runWhatIf(good(planWhatIf(game, asked)), { pool: localPool() });
}

const removed = (...places: number[]): Change => ({
  kind: 'removed',
  seat: 'westland',
  orders: places,
});

describe('a what-if', () => {
  it('says what a decision did, and reproduces the game beside it', async () => {
    const result = await answer(ask(removed(0)));
    expect(result).toMatchObject({ n: 24, reproduced: true });
    expect(result.kept).toBeGreaterThan(0.9);
    expect(result.kept).toBeLessThanOrEqual(1);
    const [late, tail] = result.effects;
    for (const effect of [late, tail]) {
      expect(effect).toMatchObject({ direction: 'lower', better: false, share: 1 });
      expect(effect?.difference.high).toBeLessThan(0);
      expect(effect?.difference.n).toBe(24);
    }
    const [fans] = result.fans;
    expect(fans?.played).toHaveLength(16);
    expect(fans?.asItWas).toHaveLength(14);
    const middle = (fan: readonly (readonly number[])[] | undefined) => fan?.[5]?.[2] ?? NaN;
    expect(middle(fans?.otherwise)).toBeLessThan(middle(fans?.asItWas));
    expect(fans?.sameLuck.asItWas).toEqual(fans?.played.slice(2));
  });

  it('finds nothing where nothing is changed', async () => {
    const same: Change = { kind: 'replaced', seat: 'westland', order: 0, by: SERVICES };
    const nothing = await answer(ask(same, { continuations: 6 }));
    expect(nothing.effects.map(({ direction }) => direction)).toEqual(['none', 'none']);
  });

  it('gives other numbers with other luck, and the same with the same', async () => {
    const again = async (luck: string) =>
      (await answer(ask(removed(0), { luck, continuations: 6, measures: TRUST }))).fans[0]
        ?.otherwise;
    expect(await again('one')).toEqual(await again('one'));
    expect(await again('one')).not.toEqual(await again('two'));
  });

  it('answers as games come in', async () => {
    const seen: number[] = [];
    const plan = good(planWhatIf(GAME, ask(removed(0), { continuations: 60 })));
    const onAnswer = ({ n }: WhatIfResult) => void seen.push(n);
    const last = await runWhatIf(plan, { pool: localPool(), onAnswer });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen[0]).toBeLessThan(8);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeLessThanOrEqual(last.n);
    expect(last.n).toBe(60);
  });

  it('lets the others decide for themselves when asked', async () => {
    const more = { measures: TRUST, continuations: 4 };
    const result = await answer(ask(removed(0), { ...more, respond: 'strategy' }));
    expect(result.reproduced).toBeNull();
    const recorded = await answer(ask(removed(0), more));
    expect(result.fans[0]?.asItWas).not.toEqual(recorded.fans[0]?.asItWas);
  });

  it('adds an order, signed by those whose signature it needs', async () => {
    const step = { kind: 'coop-step', pair: 'westland--eastland' } as const;
    const added = (signed: boolean): Change => ({
      kind: 'added',
      seat: 'westland',
      order: step,
      signed,
    });
    const plan = (signed: boolean) => good(planWhatIf(GAME, ask(added(signed), { turn: 4 })));
    expect(plan(false).asks[1]?.fork?.first).toEqual({});
    expect(plan(true).asks[1]?.fork?.first).toEqual({ eastland: [step] });
    const measures = [{ metric: 'rung', state: null }] as const;
    const result = await answer(ask(added(true), { turn: 4, measures, continuations: 6 }));
    expect(result.effects[0]?.direction).toMatch(/higher|none/);
  });

  it('says what share of what was recorded was still lawful', async () => {
    const income = (value: number) =>
      ask(
        { kind: 'value', key: 'states.eastland.baseIncome', value },
        { turn: 1, continuations: 6 },
      );
    const [poor, rich] = [await answer(income(2)), await answer(income(13))];
    expect(poor.kept).toBeLessThan(rich.kept - 0.05);
  });

  it('finds its workers warm when they were asked before', async () => {
    const played: number[] = [];
    const inner = localPool();
    const pool: Pool = {
      ...inner,
      size: 2,
      run(batches, onResult, signal) {
        played.push(...batches.map(({ games }) => games.length));
        return inner.run(batches, onResult, signal);
      },
    };
    await warmUpFor(GAME, { pool });
    expect(played).toEqual([1, 1]);
    const plan = good(planWhatIf(GAME, ask(removed(0), { continuations: 40 })));
    await runWhatIf(plan, { pool });
    expect(played.slice(2)).toEqual([8, 8, 24, 24, 18]);
  });

  it('takes back the repetition of a decision too', () => {
    const plan = good(planWhatIf(QUARTERS, ask(removed(1))));
    const fork = plan.asks[1]?.fork;
    expect(fork?.orders).toEqual({ westland: [SERVICES] });
    expect(fork?.next?.['westland']?.some(({ kind }) => kind === 'patrol-raise')).toBe(false);
    expect(bad(planWhatIf(QUARTERS, ask(removed(0), { turn: 4 }))).code).toBe('repeated');
    const other: Change = { kind: 'added', seat: 'westland', order: PATROL, signed: false };
    expect(bad(planWhatIf(QUARTERS, ask(other, { turn: 4 }))).code).toBe('repeated');
  });
});

describe('another value', () => {
  const value = (turn: number) =>
    ask(
      { kind: 'value', key: 'zones.hills-west.services', value: 0.9 },
      { turn, continuations: 6 },
    );

  it('holds from the start, with the same decisions', async () => {
    const result = await answer(value(1));
    expect(result.reproduced).toBe(true);
    expect(result.effects.map(({ direction }) => direction)).toEqual(['higher', 'higher']);
  });

  it('of the model holds from a turn on, and leaves what came before', async () => {
    const asked = ask(
      { kind: 'value', key: 'tipDetection', value: 0.2 },
      { turn: 6, continuations: 6, measures: [{ metric: 'seized', state: null }] },
    );
    const result = await answer(asked);
    expect(result).toMatchObject({ reproduced: true, n: 6 });
    expect(result.turns[0]).toBe(6);
    expect(result.fans[0]?.otherwise).not.toEqual(result.fans[0]?.asItWas);
  });
});

describe('what cannot be asked', () => {
  const problem = (asked: WhatIfAsk, game: ReviewGame = GAME) => bad(planWhatIf(game, asked));

  it('is refused with the reason that the table would have been given', () => {
    const elsewhere = { kind: 'patrol-raise', zone: 'plain-east' } as const;
    const refused = problem(ask({ kind: 'replaced', seat: 'westland', order: 0, by: elsewhere }));
    expect(refused.code).toBe('refused');
    expect(refused.refusal?.code).not.toBe('');
    expect(problem(ask(removed(7))).code).toBe('no-such-order');
    expect(problem(ask(removed(0), { turn: 13 })).code).toBe('no-such-turn');
    const nobody: Change = { kind: 'removed', seat: 'nobody', orders: 'all' };
    expect(problem(ask(nobody)).code).toBe('no-such-seat');
  });

  it('of an older model may be asked of the new one, as another question', async () => {
    const older = reviewOf(ofEngine(GAME.record, 0), worldFrom(TEXT));
    expect(problem(ask(removed(0)), older).code).toBe('stored');
    const asked = ask(removed(0), { newModel: true, continuations: 6 });
    const result = await answer(asked, older);
    expect(result.reproduced).toBeNull();
    expect(result.effects[0]?.direction).toBe('lower');
  });
});

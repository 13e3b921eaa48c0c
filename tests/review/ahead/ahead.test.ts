// Shows that a look ahead compares games that differ in the inject alone, from where the table stands, and says how unsure it is.
import { describe, expect, it } from 'vitest';
import { localPool, playBatch } from '../../../src/lab/index.ts';
import { planAhead, runAhead } from '../../../src/review/index.ts';
import type { AheadAnswer, AheadAsk, ReviewMeasure } from '../../../src/review/index.ts';
import { openSession } from '../../../src/session/index.ts';
import type { Improvised, Session } from '../../../src/session/index.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { good, setupWith } from '../../session/table.ts';
import { hillsText, worldFrom } from '../games.ts';

const both = (en: string) => ({ en, fr: en, ar: en });
const TEXT = hillsText({
  calendar: { turns: 4, tail: 2, startYear: 2016, startQuarter: 2, turnsPerRound: 1 },
  injects: [
    {
      id: 'storm',
      title: both('A storm'),
      text: both('A storm closes the road.'),
      effects: [
        {
          kind: 'change',
          column: 'fear',
          zones: ['hills-west', 'hills-east'],
          how: 'add',
          amount: { value: 0.3, source: 'design choice' },
        },
      ],
    },
  ],
});
const WORLD = worldFrom(TEXT);
const FEAR: ReviewMeasure = { metric: 'fear', state: null };
const TRUST: ReviewMeasure = { metric: 'trust', state: null };
const STORM = { inject: 'storm', subject: -1 };

/** Changes nothing: what is left of an effect is luck that the two games do not share. */
const STILL: Improvised = {
  kind: 'inject',
  title: 'Nothing',
  reason: '',
  effects: [{ kind: 'change', column: 'fear', subjects: ['hills-west'], how: 'add', amount: 0 }],
};

function game(turns: number, perRound: 1 | 2 = 1): Session {
  const wish = {
    seed: 'ahead',
    people: ['westland'],
    options: { turnsPerRound: perRound },
  } as const;
  const setup = {
    ...setupWith(wish, WORLD),
    scenario: { id: WORLD.id, title: { en: '' }, text: TEXT },
  };
  const session = good(openSession(setup, WORLD, STRATEGIES));
  session.advance();
  while (session.turn() <= turns) {
    session.close();
    while (session.phase() !== 'orders') session.advance();
  }
  return session;
}

function planFor(session: Session, wanted: AheadAsk['wanted'], pairs = 6) {
  const ask = { wanted, measures: [FEAR, TRUST], pairs };
  return planAhead(session.record(), { world: WORLD, strategies: STRATEGIES }, ask);
}

async function answerTo(
  session: Session,
  wanted: AheadAsk['wanted'],
  pairs = 6,
): Promise<AheadAnswer> {
  return runAhead(good(planFor(session, wanted, pairs)), { pool: localPool() });
}

describe('what an inject would do', () => {
  it('is nothing at all, pair by pair, where the inject changes nothing', async () => {
    const { n, effects } = await answerTo(game(0), STILL);
    expect(n).toBe(6);
    expect(effects.map(({ span, measure }) => `${span} ${measure.metric}`)).toEqual([
      'soon fear',
      'soon trust',
      'end fear',
      'end trust',
    ]);
    for (const { effect, low, high } of effects) {
      expect(effect.direction).toBe('none');
      expect([low, high, effect.difference.mean]).toEqual([0, 0, 0]);
    }
  });

  it('moves what the inject moves, and its range holds nine pairs of ten', async () => {
    const { effects } = await answerTo(game(1), STORM);
    const [fear] = effects;
    expect(fear?.effect.direction).toBe('higher');
    expect(fear?.effect.better).toBe(false);
    expect(fear?.low).toBeGreaterThan(0.02);
    expect(fear?.high).toBeGreaterThanOrEqual(fear?.effect.difference.mean ?? NaN);
    expect(fear?.low).toBeLessThanOrEqual(fear?.effect.difference.mean ?? NaN);
  });

  it('is asked before the first turn too, and in the middle of a round of two happens at its end', () => {
    expect(good(planFor(game(0), STORM))).toMatchObject({ happens: 2, soon: 3, end: 4 });
    expect(good(planFor(game(1), STORM))).toMatchObject({ happens: 3, soon: 4, end: 4 });
    const [, including] = good(planFor(game(0, 2), STORM)).asks;
    expect(good(planFor(game(0, 2), STORM)).happens).toBe(3);
    expect(including?.recorded?.turns.map(({ injects }) => injects.length)).toEqual([0, 1]);
  });

  it('leaves what waits in both games, and asks about what waits already as if it did not', () => {
    const session = game(1);
    session.inject('storm');
    good(session.improvise(STILL));
    const [without, including] = good(planFor(session, STORM)).asks;
    expect(without?.recorded?.turns[1]).toMatchObject({ injects: [], improvised: [STILL] });
    expect(including?.recorded?.turns[1]).toMatchObject({ injects: [STORM], improvised: [STILL] });
    const [other] = good(planFor(session, STILL)).asks;
    expect(other?.recorded?.turns[1]?.injects).toEqual([STORM]);
    expect(other?.recorded?.turns[1]).not.toHaveProperty('improvised');
  });

  it('begins at the table as it stands: both games hold its turns and its luck', () => {
    const session = game(2);
    const { asks } = good(planFor(session, STORM));
    for (const { seed, recorded, fork } of asks) {
      expect(seed).toBe('ahead');
      expect(recorded?.turns.slice(0, 2).every((turn) => turn.undecided === undefined)).toBe(true);
      expect(fork?.turn).toBe(3);
    }
    expect(asks[0]?.fork?.luck).toBe(asks[1]?.fork?.luck);
    expect(asks[2]?.fork?.luck).not.toBe(asks[1]?.fork?.luck);
  });

  it('lets every seat play on by itself in the turn that is open', async () => {
    const { asks, measurements, scenario } = good(planFor(game(1), STORM, 3));
    const shorter = asks.map((ask) => {
      const turns = ask.recorded?.turns.slice(0, 1) ?? [];
      return { ...ask, recorded: { turns } };
    });
    const silent = asks.map((ask) => {
      const turns = (ask.recorded?.turns ?? []).map(({ orders, injects }) => ({ orders, injects }));
      return { ...ask, recorded: { turns } };
    });
    const played = (games: typeof asks) =>
      [...playBatch({ scenario, games, measurements, counts: false }).values].slice(0, 2);
    expect(played(asks)).toEqual(played(shorter));
    expect(played(asks)).not.toEqual(played(silent));
  });

  it('is not said of a record that does not come out as it was played', () => {
    const session = game(2);
    const record = session.record();
    const [first, ...others] = record.turns;
    if (first === undefined) throw new Error('There should be a turn.');
    const bent = {
      ...record,
      turns: [{ ...first, hash: '0'.repeat(first.hash.length) }, ...others],
    };
    const ask = { wanted: STORM, measures: [FEAR], pairs: 2 };
    const plan = planAhead(bent, { world: WORLD, strategies: STRATEGIES }, ask);
    expect(plan).toMatchObject({ ok: false, error: 'differs' });
  });

  it('cannot tell from one pair, and stops when it is told to', async () => {
    const { effects } = await answerTo(game(1), STORM, 1);
    expect(effects.every(({ effect }) => effect.direction === 'cannot-tell')).toBe(true);
    const stop = new AbortController();
    const plan = good(planFor(game(1), STORM, 60));
    const run = runAhead(plan, {
      pool: localPool(),
      signal: stop.signal,
      onAnswer: () => stop.abort(new Error('left')),
    });
    await expect(run).rejects.toThrow('left');
  });
});

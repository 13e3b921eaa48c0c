// Shows that a batch is the same games that the session plays, read as asked, with rules, events and orders counted.
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../src/engine/index.ts';
import { SILENT, playBatch } from '../../../src/lab/index.ts';
import type { Batch, GameAsk, Measurement } from '../../../src/lab/index.ts';
import { compileScenario, readScenario } from '../../../src/scenario/index.ts';
import { playGame } from '../../../src/session/index.ts';
import { usualCast } from '../../../src/strategies/index.ts';
import { taught } from '../taught.ts';

const RULE = `rules:
  - id: turn-two
    note: to be counted
    source: [design choice]
    on: turn-closes
    for: state
    only: [west]
    when: turn == 2 || turn == 3
    then: [{ kind: change, column: legitimacy, amount: 0.1 }]
  - id: never
    note: to be missed
    source: [design choice]
    on: turn-closes
    for: world
    when: turn > 90
    then: [{ kind: news, text: { en: Never } }]
`;
const SCENARIO = taught([], RULE);
const TRUST: Measurement = { metric: 'trust', state: null, from: 9, to: 12, how: 'mean' };
const game = (change: Partial<GameAsk> = {}): GameAsk => ({
  seed: 'a',
  seats: {},
  values: {},
  rulesOff: [],
  ...change,
});

function batch(games: readonly GameAsk[], measurements: readonly Measurement[] = [TRUST]): Batch {
  return { scenario: SCENARIO, games, measurements, counts: true };
}

describe('playBatch', () => {
  it('plays the games of the session and reads means and sums over turns', () => {
    const { scenario } = readScenario(SCENARIO.text, SCENARIO);
    if (scenario === null) throw new Error('The scenario should be read.');
    const world = compileScenario(scenario);
    const chance = chanceOf('a');
    const cast = usualCast(world, 'patrol');
    const played = playGame({ world, seed: 'a', strategies: cast, chance, everyTurn: true });
    const trust = played.metrics.slice(8, 12).map(({ world: measured }) => measured.trust);
    const west = played.metrics.map(({ states }) => states[0]?.budget ?? NaN);
    const { values } = playBatch(
      batch(
        [game({ seats: { west: { strategy: 'patrol' } } })],
        [TRUST, { metric: 'budget', state: 'west', from: 1, to: 99, how: 'sum' }],
      ),
    );
    expect(values[0]).toBeCloseTo(trust.reduce((sum, one) => sum + one, 0) / 4, 14);
    expect(values[1]).toBeCloseTo(
      west.reduce((sum, one) => sum + one, 0),
      10,
    );
  });

  it('counts rules that fired, events that happened and orders that were carried out', () => {
    const result = playBatch(batch([game(), game({ seed: 'b' })]));
    expect(result.rules).toEqual({
      'turn-two': { games: 2, times: 4 },
      never: { games: 0, times: 0 },
    });
    expect(result.events['dry']?.times).toBeGreaterThan(0);
    expect(result.orders['patrol-raise']).toBeGreaterThan(0);
    expect(result.orders['attack']).toBeUndefined();
  });

  it('reads a measure in some zones alone: all zones of a state are the state', () => {
    const { scenario } = readScenario(SCENARIO.text, SCENARIO);
    if (scenario === null) throw new Error('The scenario should be read.');
    const world = compileScenario(scenario);
    const own = [...(world.index.zonesOf[0] ?? [])].map((zone) => world.zones[zone]?.id ?? '');
    const west = { ...TRUST, state: 'west' };
    const fork = { turn: 2, orders: {}, first: {}, luck: 'other' };
    const { values } = playBatch(
      batch(
        [game(), game({ fork })],
        [west, { ...TRUST, zones: own }, { ...TRUST, zones: own.slice(0, 1) }],
      ),
    );
    expect(values[1]).toBeCloseTo(values[0] ?? NaN, 14);
    expect(values[4]).toBeCloseTo(values[3] ?? NaN, 14);
    expect(values[2]).not.toBeCloseTo(values[1] ?? NaN, 6);
    expect(() => playBatch(batch([game()], [{ ...TRUST, zones: ['nowhere'] }]))).toThrow();
  });

  it('takes rules out, holds a seat to some orders, silences it, and uses other values', () => {
    const legitimacy: Measurement = { ...TRUST, metric: 'legitimacy', from: 3, to: 3 };
    const only = { west: { strategy: 'integrated', only: ['forum'] as const } };
    const values = (ask: GameAsk) => playBatch(batch([ask], [legitimacy])).values[0] ?? NaN;
    const orders = (ask: GameAsk) => Object.keys(playBatch(batch([ask])).orders);
    expect(values(game())).toBeGreaterThan(values(game({ rulesOff: ['turn-two'] })));
    expect(values(game({ rulesOff: 'all' }))).toBe(values(game({ rulesOff: ['turn-two'] })));
    expect(orders(game({ seats: only }))).toEqual(['forum']);
    expect(orders(game({ seats: { west: { strategy: SILENT } } }))).toEqual([]);
    const rich = playBatch(batch([game({ values: { 'zones.Z1-W.trust': 0.9 } })]));
    expect(rich.values[0]).toBeGreaterThan(playBatch(batch([game()])).values[0] ?? NaN);
  });

  it.each([
    [game({ seats: { west: { strategy: 'dance' } } }), 'no such strategy'],
    [game({ seats: { east: { strategy: 'patrol' } } }), 'no such seat'],
    [game({ values: { 'zones.nowhere.trust': 1 } }), 'has this name'],
  ])('says what is wrong with a game that cannot be played', (ask, sentence) => {
    expect(() => playBatch(batch([ask]))).toThrow(sentence);
  });

  it('names the first error of a scenario that cannot be read', () => {
    const scenario = { file: 'bad.yaml', text: 'format: nothing\n' };
    expect(() => playBatch({ ...batch([game()]), scenario })).toThrow('bad.yaml');
  });
});

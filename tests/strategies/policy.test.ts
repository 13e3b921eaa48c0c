// Shows that genes can play as the baselines do, reach every kind of order, and always lawfully.
import { describe, expect, it } from 'vitest';
import { chanceOf, judgeAll, openGame, viewOf } from '../../src/engine/index.ts';
import type { OrderKindId, Strategy, World } from '../../src/engine/index.ts';
import { optionsFor, playGame, seatWorldAt, strategyChance } from '../../src/session/index.ts';
import {
  GENES,
  GENE_PRESETS,
  MOVES,
  STATE_KINDS,
  STRATEGIES,
  geneVector,
  genesOf,
  policyStrategy,
  usualCast,
} from '../../src/strategies/index.ts';
import type { GeneId, Genes } from '../../src/strategies/index.ts';
import { goalScores, pairedGap } from '../support/goals.ts';
import { roundTable } from '../support/roundTable.ts';
import { runs } from '../support/scale.ts';
import { shippedWorld } from '../support/shippedWorld.ts';

const TABLE = roundTable();
const SHIPPED = shippedWorld();

function preset(name: string): readonly number[] {
  const genes = GENE_PRESETS.get(name);
  if (genes === undefined) throw new Error(`no preset ${name}`);
  return genes;
}

/** All wishes off, and the given genes. */
function only(wanted: Partial<Genes>): readonly number[] {
  const silent = Object.fromEntries(
    GENES.map(({ id }, place) => [id, preset('nothing')[place] ?? 0]),
  ) as Record<GeneId, number>;
  return geneVector({ ...silent, ...wanted });
}

/** A vector anywhere within the bounds, from draws that the name decides. */
function anyVector(name: string): readonly number[] {
  const plane = chanceOf(name).plane('seats', 1, GENES.length);
  return GENES.map(({ low, high }, place) => low + (plane[place] ?? 0) * (high - low));
}

function playedBy(
  world: World,
  strategy: Strategy,
  seed: string,
): ReadonlyMap<OrderKindId, number> {
  const counts = new Map<OrderKindId, number>();
  const cast = usualCast(world);
  for (const { id, kind } of world.seats) if (kind === 'state') cast.set(id, strategy);
  playGame({
    world,
    seed,
    strategies: cast,
    onTurn({ submissions }) {
      for (const { seat, orders } of submissions) {
        if (cast.get(seat) !== strategy) continue;
        for (const { kind } of orders) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
    },
  });
  return counts;
}

describe('genes', () => {
  it('are held to their bounds, and a vector of another length is refused', () => {
    const high = genesOf(GENES.map(() => 99));
    const low = genesOf(GENES.map(() => -99));
    for (const { id, low: least, high: most } of GENES) {
      expect(high[id]).toBe(most);
      expect(low[id]).toBe(least);
    }
    expect(() => genesOf([1, 2])).toThrow(/genes/);
  });

  it('have names of their own and a neutral value within their bounds', () => {
    expect(new Set(GENES.map(({ id }) => id)).size).toBe(GENES.length);
    for (const { low, high, neutral } of GENES) {
      expect(neutral).toBeGreaterThanOrEqual(low);
      expect(neutral).toBeLessThanOrEqual(high);
    }
  });

  it('wish for each move once', () => {
    expect(new Set(MOVES.map(({ gene }) => gene)).size).toBe(MOVES.length);
  });
});

describe('the policy', () => {
  it.each(['patrol', 'surveil', 'livelihood', 'community', 'integrated', 'hybrid'])(
    'can play as %s does: the seat reaches its goals as well, within noise',
    (name) => {
      const seeds = Array.from({ length: runs(4, 60) }, (_none, seed) => `preset-${seed}`);
      const baseline = STRATEGIES.get(name);
      if (baseline === undefined) throw new Error(`no strategy ${name}`);
      for (const seat of ['tunisia', 'algeria', 'morocco']) {
        const { mean, half } = pairedGap(
          goalScores(SHIPPED, seat, policyStrategy(preset(name)), seeds),
          goalScores(SHIPPED, seat, baseline, seeds),
        );
        expect(mean, seat).toBeGreaterThan(-0.3 - half);
        expect(Math.abs(mean), seat).toBeLessThan(1);
      }
    },
  );

  it('reaches every kind of order that a state may be granted', () => {
    const reached = new Set<OrderKindId>();
    const collect = (vector: readonly number[]) => {
      for (const kind of playedBy(TABLE, policyStrategy(vector), 'reach').keys()) reached.add(kind);
    };
    // Joint moves need a neighbour that has come that far, remedies a harm that was done.
    collect(only({ steps: 1, visits: 0.9, workshops: 0.8, joint: 0.7, frameworks: 0.6, plan: 1 }));
    collect(only({ steps: 1, visits: 0.9, patrols: 0.8, notices: 0.6, rest: 1, upkeep: -8 }));
    collect(only({ works: 1, record: 1, repeats: 3 }));
    collect(only({ packages: 1, bargains: 1, ownership: 0.9, leaving: 1, answers: 1 }));
    collect(only({ posture: -1, patrols: 0.8, remedies: 1, upkeep: -8 }));
    for (const { gene, signed } of MOVES) {
      collect(only({ [gene]: 1, repeats: 2, tipsFirst: 0, mostOwed: 4 }));
      if (signed === true) collect(only({ [gene]: -1 }));
    }
    expect([...STATE_KINDS].filter((kind) => !reached.has(kind))).toEqual([]);
  });

  it('orders nothing when it wishes for nothing', () => {
    expect(playedBy(TABLE, policyStrategy(preset('nothing')), 'quiet').size).toBe(0);
  });

  it('keeps back what its genes tell it to save', () => {
    const spends = playedBy(TABLE, policyStrategy(only({ patrols: 1, upkeep: -8 })), 'save');
    const saves = playedBy(
      TABLE,
      policyStrategy(only({ patrols: 1, upkeep: -8, savings: 5 })),
      'save',
    );
    expect(saves.get('patrol-raise') ?? 0).toBeLessThan(spends.get('patrol-raise') ?? 0);
  });

  it('turns from one family to another over time', () => {
    const turning = only({
      patrols: 0.5,
      works: 0.5,
      forceLater: -1,
      peopleLater: 1,
      repeats: 4,
      spread: 0,
      upkeep: -8,
    });
    const kinds: string[] = [];
    const cast = usualCast(TABLE);
    const strategy = policyStrategy(turning);
    const [first] = TABLE.seats;
    if (first === undefined) throw new Error('no seat');
    cast.set(first.id, strategy);
    playGame({
      world: TABLE,
      seed: 'turn',
      strategies: cast,
      onTurn({ submissions }) {
        const mine = submissions.find(({ seat }) => seat === first.id);
        kinds.push(mine?.orders[0]?.kind ?? '');
      },
    });
    expect(kinds[0]).toBe('patrol-raise');
    expect(kinds.filter((kind) => kind !== '').at(-1)).toBe('livelihood-small');
  });

  it('gives lawful orders whatever its genes are, the same on the same view', () => {
    const refused: string[] = [];
    for (let game = 0; game < runs(6, 80); game += 1) {
      const world = game % 2 === 0 ? TABLE : SHIPPED;
      const strategy = policyStrategy(anyVector(`genes-${game}`));
      const chance = chanceOf(`any-${game}`);
      const cast = usualCast(world);
      for (const { id, kind } of world.seats) if (kind === 'state') cast.set(id, strategy);
      playGame({
        world,
        seed: chance.seed,
        chance,
        strategies: cast,
        onTurn({ before }) {
          if (before.turn > world.turns) return;
          world.seats.forEach(({ kind }, seat) => {
            if (kind !== 'state') return;
            const view = viewOf(world, before, seat, chance);
            const own = seatWorldAt(world, seat);
            const luck = strategyChance(chance, before.turn, seat, world.seats.length);
            const orders = strategy.decide(view, optionsFor(own, view), luck);
            expect(strategy.decide(view, optionsFor(own, view), luck)).toEqual(orders);
            judgeAll(own, view, orders).rulings.forEach((ruling, at) => {
              if (!ruling.accepted) refused.push(`${orders[at]?.kind} ${ruling.code}`);
            });
          });
        },
      });
    }
    expect(refused).toEqual([]);
  });

  it('changes nothing of the state that it is shown', () => {
    const chance = chanceOf('look');
    const state = openGame(TABLE, chance);
    const block = state.block.slice();
    const own = seatWorldAt(TABLE, 0);
    const view = viewOf(TABLE, state, 0, chance);
    const luck = strategyChance(chance, 1, 0, TABLE.seats.length);
    expect(
      policyStrategy(preset('integrated')).decide(view, optionsFor(own, view), luck).length,
    ).toBeGreaterThan(0);
    expect(state.block).toEqual(block);
  });
});

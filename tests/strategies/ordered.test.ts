// Shows that security first and drivers first spend the same money, in each half and over the game, on the same kinds of orders.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/scale.ts';
import { LOCALES } from '../../src/base/index.ts';
import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import { playGame } from '../../src/session/index.ts';
import { usualCast } from '../../src/strategies/index.ts';

const GAMES = runs(16, 50);
/** What the two may differ by: over the game, and in a half of it, where turns are few and prices are lumps. */
const TOLERANCE = 0.05;
const HALF_TOLERANCE = 0.12;

/** Kinds that only one of the two baskets holds. */
const SECURITY = ['patrol-raise', 'sensor-buy', 'operation', 'tip-channel', 'train-tactical'];
const DRIVERS = ['services', 'forum', 'coop-step', 'workshop', 'visit', 'tolerance', 'posture'];

interface Spent {
  /** Credits for orders of state seats, a game, in the first half and in the second. */
  readonly halves: readonly [number, number];
  readonly kinds: ReadonlySet<string>;
  /** The same of the first half only. */
  readonly first: ReadonlySet<string>;
}

function spending(folder: string, turns: number, strategy: string): Spent {
  const texts = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      readFileSync(`scenarios/${folder}/texts/${locale}.yaml`, 'utf8'),
    ]),
  );
  const text = readFileSync(`scenarios/${folder}/scenario.yaml`, 'utf8');
  const { scenario } = readScenario(text, { file: folder, texts, tryExamples: false });
  if (scenario === null) throw new Error('The scenario cannot be read.');
  const world = compileScenario(scenario, { turns });
  const strategies = usualCast(world, strategy);
  const halves: [number, number] = [0, 0];
  const kinds = new Set<string>();
  const first = new Set<string>();
  for (let game = 0; game < GAMES; game += 1) {
    let turn = 0;
    playGame({
      world,
      seed: `money-${game}`,
      strategies,
      onOrders(accepted) {
        turn += 1;
        for (const { seat, order, cost } of accepted) {
          if (world.seats[seat]?.kind !== 'state') continue;
          halves[turn <= turns / 2 ? 0 : 1] += cost.credits / GAMES;
          kinds.add(order.kind);
          if (turn <= turns / 2) first.add(order.kind);
        }
      },
    });
  }
  return { halves, kinds, first };
}

describe('security first and drivers first', () => {
  it.each([
    ['maghreb-2016', 20],
    ['trilateral-2025', 12],
    ['sahara-sahel', 20],
  ] as const)('spend alike in %s over %i turns', (folder, turns) => {
    const security = spending(folder, turns, 'security-first');
    const drivers = spending(folder, turns, 'drivers-first');
    const sum = ({ halves }: Spent): number => halves[0] + halves[1];
    const apart = (one: number, other: number): number => Math.abs(one / other - 1);
    expect(sum(security)).toBeGreaterThan(turns);
    expect(apart(sum(security), sum(drivers))).toBeLessThan(TOLERANCE);
    expect(apart(...security.halves)).toBeLessThan(HALF_TOLERANCE);
    expect(apart(...drivers.halves)).toBeLessThan(HALF_TOLERANCE);
    const basics = ['operation', 'tip-channel', 'services', 'forum', 'coop-step'];
    for (const { kinds } of [security, drivers]) {
      expect([...kinds]).toEqual(expect.arrayContaining(basics));
    }
    expect([...security.first].filter((kind) => DRIVERS.includes(kind))).toEqual([]);
    expect([...drivers.first].filter((kind) => SECURITY.includes(kind))).toEqual([]);
  });
});

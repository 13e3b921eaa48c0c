// Checks that looking ahead imagines only what the view allows, that hidden truth changes no order, and that it is of use.

import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  ZONE_READINGS,
  chanceOf,
  copyState,
  metricsOf,
  openGame,
  resolveTurn,
  seatWorldOf,
  viewBytes,
  viewOf,
} from '../../../src/engine/index.ts';
import type { Order, State, Strategy, View, World } from '../../../src/engine/index.ts';
import { diceOf } from '../../../src/lab/dice.ts';
import { imagine, lookAhead } from '../../../src/lab/search/lookahead/index.ts';
import { optionsFor, playGame, seatWorldAt, strategyChance } from '../../../src/session/index.ts';
import { STRATEGIES, usualCast } from '../../../src/strategies/index.ts';
import { schematicWorld } from '../../support/schematicWorld.ts';
import { hiddenPlaces } from '../../support/secrecy.ts';

const WORLD: World = schematicWorld();
const SEAT = WORLD.seats.findIndex(({ kind }) => kind === 'state');
const CHANCE = chanceOf('ahead');

function strategy(id: string): Strategy {
  const found = STRATEGIES.get(id);
  if (found === undefined) throw new Error(`no strategy ${id}`);
  return found;
}

/** A state some turns into a usual game. */
function stateAt(turn: number): State {
  let state = openGame(WORLD, CHANCE);
  const strategies = usualCast(WORLD);
  while (state.turn < turn) {
    const opened = state;
    const submissions = WORLD.seats.flatMap(({ id }, seat) => {
      const view = viewOf(WORLD, opened, seat, CHANCE);
      const luck = strategyChance(CHANCE, opened.turn, seat, WORLD.seats.length);
      const orders = strategies
        .get(id)
        ?.decide(view, optionsFor(seatWorldAt(WORLD, seat), view), luck);
      return orders === undefined || orders.length === 0 ? [] : [{ seat: id, orders }];
    });
    state = resolveTurn(WORLD, opened, submissions, { chance: CHANCE }).state;
  }
  return state;
}

const AIMS = [
  { metric: 'trust', state: WORLD.states[0]?.id ?? '', factor: 10 },
  { metric: 'flowIndex', state: null, factor: -5 },
] as const;
const SPANS = [{ from: WORLD.turns + 1, to: WORLD.turns + WORLD.tailTurns }];

function ahead(base: string, others: readonly string[], candidates = 4, worlds = 2): Strategy {
  return lookAhead({
    world: WORLD,
    seat: SEAT,
    base: strategy(base),
    others: others.map(strategy),
    aims: AIMS,
    spans: SPANS,
    candidates,
    worlds,
  });
}

function decided(player: Strategy, view: View): readonly Order[] {
  const luck = strategyChance(CHANCE, view.turn, SEAT, WORLD.seats.length);
  return player.decide(view, optionsFor(seatWorldAt(WORLD, SEAT), view), luck);
}

describe('an imagined state', () => {
  const truth = stateAt(5);
  const view = viewOf(WORLD, truth, SEAT, CHANCE);
  const mind = { world: WORLD, seat: seatWorldOf(WORLD, SEAT), view };

  it('has what the seat knows exactly, and lies within the bands of what it estimates', () => {
    for (const key of ['1', '2', '3']) {
      const state = imagine(mind, diceOf(key));
      let exact = 0;
      let estimated = 0;
      for (const reading of ZONE_READINGS) {
        if (reading === 'harmOwed') continue;
        const { value, band } = view.zone[reading];
        value.forEach((seen, zone) => {
          if (Number.isNaN(seen)) return;
          const imagined = state[reading][zone] ?? NaN;
          expect(Math.abs(imagined - seen)).toBeLessThanOrEqual((band[zone] ?? 0) + 1e-12);
          if (band[zone] === 0) exact += 1;
          else estimated += 1;
        });
      }
      expect(exact).toBeGreaterThan(20);
      expect(estimated).toBeGreaterThan(20);
      expect(state.budget[WORLD.seats[SEAT]?.holds ?? 0]).toBe(view.purse.credits);
      expect(state.turn).toBe(5);
    }
  });

  it('keeps every column within its bounds, and differs from imagining to imagining where nothing is told', () => {
    const [one, other] = ['1', '2'].map((key) => imagine(mind, diceOf(key)));
    for (const { name, start, length } of WORLD.layout.places) {
      for (const x of one?.block.subarray(start, start + length) ?? []) {
        expect(x >= COLUMNS[name].min && x <= COLUMNS[name].max, name).toBe(true);
      }
    }
    expect(one?.belief).not.toEqual(other?.belief);
    expect(one?.belief).not.toEqual(truth.belief);
  });
});

/** Another truth under the same view: as many hidden numbers changed as the view lets pass. */
function planting(truth: State, bytes: string, key: string): { other: State; planted: number } {
  const dice = diceOf(key);
  const other = copyState(WORLD.layout, truth);
  const changes = hiddenPlaces(WORLD, truth, SEAT).map(({ name, index }) => {
    const { min, max } = COLUMNS[name];
    const before = truth[name][index] ?? 0;
    const lean = Math.min(max - min, 1) * (dice.next() - 0.5);
    return { name, index, before, after: Math.min(max, Math.max(min, before + 0.2 * lean)) };
  });
  const plant = (some: typeof changes): number => {
    for (const { name, index, after } of some) other[name][index] = after;
    if (viewBytes(viewOf(WORLD, other, SEAT, CHANCE)) === bytes) return some.length;
    for (const { name, index, before } of some) other[name][index] = before;
    if (some.length === 1) return 0;
    const half = Math.ceil(some.length / 2);
    return plant(some.slice(0, half)) + plant(some.slice(half));
  };
  return { other, planted: plant(changes) };
}

describe('hidden truth', () => {
  it('changes no order: other truths under the same view bring the same orders', () => {
    const truth = stateAt(4);
    const view = viewOf(WORLD, truth, SEAT, CHANCE);
    const player = ahead('nothing', ['patrol', 'community', 'prosec']);
    const orders = decided(player, view);
    expect(orders.length).toBeGreaterThan(0);
    const bytes = viewBytes(view);
    for (const plan of ['a', 'b']) {
      const { other, planted } = planting(truth, bytes, plan);
      expect(planted).toBeGreaterThan(500);
      const seen = viewOf(WORLD, other, SEAT, CHANCE);
      expect(metricsOf(WORLD, other).world).not.toEqual(metricsOf(WORLD, truth).world);
      expect(decided(player, seen)).toEqual(orders);
    }
  }, 60_000);
});

describe('looking ahead', () => {
  it('gives the base’s orders when nothing else is at hand', () => {
    const view = viewOf(WORLD, openGame(WORLD, CHANCE), SEAT, CHANCE);
    expect(decided(ahead('patrol', [], 1), view)).toEqual(decided(strategy('patrol'), view));
  });

  it('picks better orders than its base’s often enough to score more', () => {
    const scores = [strategy('nothing'), ahead('nothing', ['crackdown', 'community'], 3, 1)].map(
      (own) =>
        ['1'].reduce((sum, seed) => {
          const strategies = new Map([...usualCast(WORLD), [WORLD.seats[SEAT]?.id ?? '', own]]);
          const { metrics } = playGame({ world: WORLD, seed, strategies });
          const last = metrics.at(-1);
          return sum + 10 * (last?.states[0]?.trust ?? 0) - 5 * (last?.world.flowIndex ?? 0);
        }, 0),
    );
    expect(scores[1]).toBeGreaterThan((scores[0] ?? 0) + 0.1);
  }, 60_000);
});

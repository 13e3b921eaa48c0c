// Shows that computer states weigh what partners offer, as far as they see it: better terms are taken, and heavy ones left.
import { describe, expect, it } from 'vitest';
import { chanceOf, openGame, viewOf } from '../../src/engine/index.ts';
import type { Order, View, World } from '../../src/engine/index.ts';
import { optionsFor, seatWorldAt, strategyChance } from '../../src/session/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { shippedScenario } from '../support/shippedWorld.ts';

type Offer = View['offers'][number];

/** Without packages of earlier years: what is held stands in each test. */
const WORLD = withoutRunning();
const TURN = 8;
const PARTNER = 'trans-saharan';

function withoutRunning(): World {
  const scenario = shippedScenario();
  const partners = scenario.partners.map((partner) => ({ ...partner, running: [] }));
  return compileScenario({ ...scenario, partners });
}

/** What a seat orders when it sees these terms of one partner, and no other open offer. */
function ordersOf(
  seatId: string,
  level: string,
  terms: { readonly offered?: Partial<Offer>; readonly held?: Partial<Offer> },
): readonly Order[] {
  const strategy = STRATEGIES.get(level);
  const seat = WORLD.index.seat.get(seatId);
  const partner = WORLD.index.partner.get(PARTNER);
  if (strategy === undefined || seat === undefined || partner === undefined) throw new Error();
  const chance = chanceOf('offers');
  const state = openGame(WORLD, chance);
  state.turn = TURN;
  const seen = viewOf(WORLD, state, seat, chance);
  const own = WORLD.seats[seat]?.holds ?? -1;
  const first = seen.offers.find((one) => one.partner === partner && one.state === own);
  if (first === undefined) throw new Error();
  const packages = [
    {
      ...first,
      ...terms.held,
      since: 2,
      owned: false,
      zones: [],
      evaluationQuality: 0,
      endsAt: null,
    },
  ];
  const view: View = {
    ...seen,
    offers: seen.offers.map((one) =>
      one === first && terms.held === undefined
        ? { ...one, ...terms.offered }
        : { ...one, open: false },
    ),
    packages: terms.held === undefined ? [] : packages,
  };
  const luck = strategyChance(chance, TURN, seat, WORLD.seats.length);
  return strategy.decide(view, optionsFor(seatWorldAt(WORLD, seat), view), luck);
}

function takes(seat: string, level: string, offered: Partial<Offer>): boolean {
  return ordersOf(seat, level, { offered }).some(({ kind }) => kind === 'package-accept');
}

describe('computer states and offers', () => {
  it.each(['adaptive-1', 'adaptive-2', 'adaptive-3'])('%s takes better terms', (level) => {
    expect(takes('morocco', level, {})).toBe(false);
    expect(takes('morocco', level, { money: 2.64 })).toBe(true);
    expect(takes('morocco', level, { stringWeight: 0.4 })).toBe(true);
    expect(takes('morocco', level, { softShare: 0.5 })).toBe(true);
    expect(takes('morocco', level, { money: 2.64, stringWeight: 0.9 })).toBe(false);
    expect(takes('morocco', level, { money: 2.64, open: false })).toBe(false);
  });

  it('a state told to depend on nobody asks for more', () => {
    expect(takes('algeria', 'adaptive-3', { money: 2.64 })).toBe(false);
    expect(takes('algeria', 'adaptive-3', { money: 2.64, stringWeight: 0.1 })).toBe(true);
  });

  it('leaves a package whose strings grew heavy, and keeps one whose strings are light', () => {
    const leaves = (stringWeight: number) =>
      ordersOf('morocco', 'adaptive-3', { held: { stringWeight } }).some(
        ({ kind }) => kind === 'package-exit',
      );
    expect(leaves(1)).toBe(true);
    expect(leaves(0.4)).toBe(false);
  });

  it('the baselines take what comes', () => {
    expect(takes('morocco', 'hybrid', { stringWeight: 0.9 })).toBe(true);
  });
});

// States the laws of the engine as functions that answer with the first violation; tests run them on it and on planted bugs.

import {
  COLUMNS,
  blockBytes,
  blockOf,
  chanceOf,
  entriesOf,
  openGame,
  openLedger,
  resolveTurn,
  stateHash,
  stateOver,
  viewBytes,
  viewOf,
} from '../../src/engine/index.ts';
import { optionsFor, seatWorldAt, strategyChance } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import type { Chance, State, Submission, World } from '../../src/engine/index.ts';

/** The engine as a law sees it; a planted bug replaces one of these. */
export interface EngineUnderTest {
  readonly openGame: typeof openGame;
  readonly resolveTurn: typeof resolveTurn;
  readonly stateHash: typeof stateHash;
  readonly chanceOf: typeof chanceOf;
}

export const ENGINE: EngineUnderTest = { openGame, resolveTurn, stateHash, chanceOf };

/** A law looks at one game; null means that it held. */
export type Law = (engine: EngineUnderTest, world: World, seed: string) => string | null;

/** What every seat orders when all play at random. */
export function randomOrders(world: World, state: State, chance: Chance): Submission[] {
  const random = STRATEGIES.get('random');
  if (random === undefined || state.turn > world.turns) return [];
  return world.seats.map((seat, index) => {
    const view = viewOf(world, state, index, chance);
    const options = optionsFor(seatWorldAt(world, index), view);
    const luck = strategyChance(chance, state.turn, index, world.seats.length);
    return { seat: seat.id, orders: random.decide(view, options, luck) };
  });
}

/** Plays a few turns and asks `check` about each. */
function eachTurn(
  engine: EngineUnderTest,
  world: World,
  seed: string,
  check: (
    before: State,
    submissions: readonly Submission[],
    chance: Chance,
  ) => { after: State; violation: string | null },
): string | null {
  const chance = engine.chanceOf(seed);
  let state = engine.openGame(world, chance);
  while (!state.over) {
    const submissions = randomOrders(world, state, chance);
    const { after, violation } = check(state, submissions, chance);
    if (violation !== null) return `turn ${state.turn}: ${violation}`;
    if (after.turn <= state.turn && !after.over) return `turn ${state.turn} does not end`;
    state = after;
  }
  return null;
}

const inputsUntouched: Law = (engine, world, seed) =>
  eachTurn(engine, world, seed, (before, submissions, chance) => {
    const hash = stateHash(world, before);
    const told = JSON.stringify(submissions);
    const after = engine.resolveTurn(world, before, submissions, { chance }).state;
    const same = stateHash(world, before) === hash && JSON.stringify(submissions) === told;
    return { after, violation: same ? null : 'resolving changed its inputs' };
  });

const ledgerChains: Law = (engine, world, seed) =>
  eachTurn(engine, world, seed, (before, submissions, chance) => {
    const ledger = openLedger(true);
    const after = engine.resolveTurn(world, before, submissions, { chance, ledger }).state;
    const now = before.block.slice();
    const place = new Map(world.layout.places.map((one) => [one.name, one.start]));
    for (const entry of entriesOf(ledger, world.layout)) {
      const slot = (place.get(entry.stock) ?? 0) + entry.subject;
      if (now[slot] !== entry.before)
        return { after, violation: `the chain of ${entry.stock} is broken` };
      now[slot] = entry.after;
    }
    for (const { name, start, length } of world.layout.places) {
      if (COLUMNS[name].role !== 'stock') continue;
      for (let slot = start; slot < start + length; slot += 1) {
        if (now[slot] !== after.block[slot])
          return { after, violation: `${name} changed without an entry` };
      }
    }
    return { after, violation: null };
  });

const ledgerOnOff: Law = (engine, world, seed) =>
  eachTurn(engine, world, seed, (before, submissions, chance) => {
    const after = engine.resolveTurn(world, before, submissions, { chance }).state;
    const booked = engine.resolveTurn(world, before, submissions, {
      chance,
      ledger: openLedger(true),
    }).state;
    const same = stateHash(world, after) === stateHash(world, booked);
    return { after, violation: same ? null : 'the ledger changes the numbers' };
  });

/** Room for the last bit where a bound is computed. */
const ROOM = 1e-9;

const withinBounds: Law = (engine, world, seed) =>
  eachTurn(engine, world, seed, (before, submissions, chance) => {
    const after = engine.resolveTurn(world, before, submissions, { chance }).state;
    for (const { name, start, length } of world.layout.places) {
      const { min, max } = COLUMNS[name];
      for (let slot = start; slot < start + length; slot += 1) {
        const value = after.block[slot] ?? NaN;
        if (!(value >= min - ROOM && value <= max + ROOM)) {
          return { after, violation: `${name} is ${value}, outside ${min} to ${max}` };
        }
      }
    }
    return { after, violation: null };
  });

const goodsConserved: Law = (engine, world, seed) =>
  eachTurn(engine, world, seed, (before, submissions, chance) => {
    const after = engine.resolveTurn(world, before, submissions, { chance }).state;
    for (let flow = 0; flow < world.flows.length; flow += 1) {
      let seized = 0;
      const first = world.routes.firstRoute[flow] ?? 0;
      const last = world.routes.firstRoute[flow + 1] ?? 0;
      for (let route = first; route < last; route += 1) seized += after.routeSeized[route] ?? 0;
      const sent = after.volume[flow] ?? 0;
      const found = (after.delivered[flow] ?? 0) + seized;
      if (Math.abs(sent - found) > 1e-6 * Math.max(1, sent)) {
        return { after, violation: `flow ${flow}: ${sent} sent, ${found} found` };
      }
    }
    return { after, violation: null };
  });

const arrivalOrderFree: Law = (engine, world, seed) =>
  eachTurn(engine, world, seed, (before, submissions, chance) => {
    const after = engine.resolveTurn(world, before, submissions, { chance }).state;
    const turned = engine.resolveTurn(world, before, [...submissions].reverse(), { chance }).state;
    const same = stateHash(world, after) === stateHash(world, turned);
    return { after, violation: same ? null : 'who sends first changes the turn' };
  });

const refusedChangeNothing: Law = (engine, world, seed) =>
  eachTurn(engine, world, seed, (before, submissions, chance) => {
    const after = engine.resolveTurn(world, before, submissions, { chance }).state;
    const more = submissions.map((one) => ({
      ...one,
      orders: [...one.orders, { kind: 'patrol-raise', zone: 'no-such-zone' } as const],
    }));
    const tried = engine.resolveTurn(world, before, more, { chance }).state;
    const same = stateHash(world, after) === stateHash(world, tried);
    return { after, violation: same ? null : 'a refused order changed the turn' };
  });

const continuesFromSnapshot: Law = (engine, world, seed) =>
  eachTurn(engine, world, seed, (before, submissions, chance) => {
    const after = engine.resolveTurn(world, before, submissions, { chance }).state;
    const stored = {
      turn: before.turn,
      over: before.over,
      block: blockOf(blockBytes(before.block)),
      records: JSON.parse(JSON.stringify(before.records)) as State['records'],
    };
    const fresh = engine.chanceOf(seed);
    const again = engine.resolveTurn(world, stateOver(world.layout, stored), submissions, {
      chance: fresh,
    });
    const same = stateHash(world, after) === stateHash(world, again.state);
    return { after, violation: same ? null : 'continuing from a snapshot differs' };
  });

const sameGameTwice: Law = (engine, world, seed) => {
  const play = () => {
    const hashes: string[] = [];
    const violation = eachTurn(engine, world, seed, (before, submissions, chance) => {
      const after = engine.resolveTurn(world, before, submissions, { chance }).state;
      hashes.push(engine.stateHash(world, after));
      return { after, violation: null };
    });
    return violation ?? hashes.join();
  };
  return play() === play() ? null : 'the same game twice differs';
};

/** One more order in one zone leaves all luck elsewhere as it was: harm, attacks and protests of far zones in turn 1. */
const luckIsKeyed: Law = (engine, world, seed) => {
  const chance = engine.chanceOf(seed);
  const draw = (first: 'tips' | 'incidents') => {
    const fresh = engine.chanceOf(seed);
    if (first === 'tips') fresh.plane('tips', 1, 50);
    return fresh.plane('incidents', 1, 200)[7];
  };
  if (draw('tips') !== draw('incidents')) return 'one draw more moves the draws of another phase';
  return chance.plane('incidents', 1, 200)[7] === draw('tips')
    ? null
    : 'a plane changes with its game';
};

const hashSeesAll: Law = (engine, world, seed) => {
  const state = engine.openGame(world, engine.chanceOf(seed));
  const hash = engine.stateHash(world, state);
  const moved = stateOver(world.layout, { ...state, block: state.block.slice() });
  moved.trust[0] = (moved.trust[0] ?? 0) + 1e-12;
  if (engine.stateHash(world, moved) === hash) return 'the hash does not see a number';
  const later = { ...state, records: { ...state.records, nextId: state.records.nextId + 1 } };
  return engine.stateHash(world, later) === hash ? 'the hash does not see a record' : null;
};

const viewsAreRepeatable: Law = (engine, world, seed) => {
  const chance = engine.chanceOf(seed);
  const state = engine.openGame(world, chance);
  const hash = stateHash(world, state);
  for (let seat = 0; seat < world.seats.length; seat += 1) {
    const one = viewBytes(viewOf(world, state, seat, chance));
    if (one !== viewBytes(viewOf(world, state, seat, chance)))
      return `seat ${seat} sees two things at once`;
  }
  return stateHash(world, state) === hash ? null : 'looking changed the state';
};

export const LAWS: Readonly<Record<string, Law>> = {
  inputsUntouched,
  ledgerChains,
  ledgerOnOff,
  withinBounds,
  goodsConserved,
  arrivalOrderFree,
  refusedChangeNothing,
  continuesFromSnapshot,
  sameGameTwice,
  luckIsKeyed,
  hashSeesAll,
  viewsAreRepeatable,
};

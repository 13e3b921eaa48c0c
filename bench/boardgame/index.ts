// Measures the engine by itself against the same engine as a boardgame.io game: same seeds, same orders, same final hash.

import {
  acceptSubmissions,
  chanceOf,
  openGame,
  resolveAccepted,
  stateHash,
  takesOrders,
  viewOf,
} from '../../src/engine/index.ts';
import type { Chance, State, Strategy, Submission, World } from '../../src/engine/index.ts';
import { optionsFor, playGame, seatWorldAt, strategyChance } from '../../src/session/index.ts';
import { print, speedsOf } from '../measure.ts';
import { hostOf } from './host.ts';
import type { Host } from './host.ts';

const PEER = 'boardgame.io 0.50.2';
const UNIT = 'games per processor second';
const SEEDS = 4;

/** A game whose orders are known: by turn. */
interface Written {
  readonly seed: string;
  readonly orders: readonly (readonly Submission[])[];
  readonly hash: string;
}

export function benchBoardgame(
  world: World,
  cast: ReadonlyMap<string, Strategy>,
  seconds: number,
): void {
  const written = Array.from({ length: SEEDS }, (_none, at) =>
    writtenGame(world, cast, `peer ${at}`),
  );
  const perOrder = hostOf(world, { moves: 'order' });
  const perTurn = hostOf(world, { moves: 'turn' });
  const given = (host: Host) => (round: number) => {
    const { seed, orders } = gameAt(written, round);
    return host.play(seed, (state) => orders[state.turn - 1] ?? []);
  };
  const decided = (host: Host) => (round: number) => {
    const { seed } = gameAt(written, round);
    return host.play(seed, (state, chance) => decide(world, state, chance, cast));
  };
  const contenders = [
    { name: 'given', play: (round: number) => replay(world, gameAt(written, round)) },
    { name: 'given, move per order', play: given(perOrder) },
    { name: 'given, move per turn', play: given(perTurn) },
    {
      name: 'decided',
      play: (round: number) =>
        playGame({ world, seed: gameAt(written, round).seed, strategies: cast }).last,
    },
    { name: 'decided, move per order', play: decided(perOrder) },
    { name: 'decided, move per turn', play: decided(perTurn) },
  ];
  for (const { name, play } of contenders) prove(world, written, name, play);
  const speeds = speedsOf(
    contenders.map(({ name, play }) => ({ name, run: (round) => void play(round) })),
    seconds,
  );
  for (const [what, words] of [
    ['given', 'orders given'],
    ['decided', 'computer seats deciding'],
  ] as const) {
    for (const moves of ['order', 'turn'] as const) {
      const ours = speeds.get(what) ?? NaN;
      const theirs = speeds.get(`${what}, move per ${moves}`) ?? NaN;
      const name = `${PEER} hosting this engine, one move per ${moves}, ${words}`;
      print({ name, ratio: ours / theirs, unit: UNIT, ours, theirs });
    }
  }
}

/** Every contender must end every game with the same hash, or nothing is measured. */
function prove(
  world: World,
  written: readonly Written[],
  name: string,
  play: (round: number) => State,
): void {
  written.forEach(({ seed, hash }, round) => {
    if (stateHash(world, play(round)) === hash) return;
    throw new Error(`The game of seed "${seed}" ended otherwise: ${name}.`);
  });
}

function gameAt(written: readonly Written[], round: number): Written {
  const game = written[round % written.length];
  if (game === undefined) throw new Error('No game was written.');
  return game;
}

function writtenGame(world: World, cast: ReadonlyMap<string, Strategy>, seed: string): Written {
  const orders: (readonly Submission[])[] = [];
  const onTurn = ({ submissions }: { readonly submissions: readonly Submission[] }): void => {
    orders.push(submissions);
  };
  const { hash } = playGame({ world, seed, strategies: cast, onTurn });
  return { seed, orders, hash };
}

/** Our side when orders are given: judged and resolved, as on the other side. */
function replay(world: World, { seed, orders }: Written): State {
  const chance = chanceOf(seed);
  let state = openGame(world, chance);
  while (!state.over) {
    const { accepted } = acceptSubmissions(world, state, orders[state.turn - 1] ?? [], chance);
    state = resolveAccepted(world, state, accepted, { chance, inPlace: true }).state;
  }
  return state;
}

function decide(
  world: World,
  state: State,
  chance: Chance,
  cast: ReadonlyMap<string, Strategy>,
): readonly Submission[] {
  if (!takesOrders(world, state)) return [];
  return world.seats.flatMap(({ id }, seat): Submission[] => {
    const strategy = cast.get(id);
    if (strategy === undefined || strategy.idle === true) return [];
    const view = viewOf(world, state, seat, chance);
    const luck = strategyChance(chance, state.turn, seat, world.seats.length);
    const orders = strategy.decide(view, optionsFor(seatWorldAt(world, seat), view), luck);
    return orders.length === 0 ? [] : [{ seat: id, orders }];
  });
}

// Measures the engine by itself against the same engine as a boardgame.io game: same seeds, same orders, same final hash.

import {
  acceptSubmissions,
  chanceOf,
  openGame,
  resolveAccepted,
  stateHash,
  takesOrders,
  watcherOf,
} from '../../src/engine/index.ts';
import type {
  Chance,
  State,
  Strategy,
  Submission,
  Watcher,
  World,
} from '../../src/engine/index.ts';
import { optionsFor, playGame, seatWorldAt, strategyChance } from '../../src/session/index.ts';
import { print, speedsOf } from '../measure.ts';
import { hostOf } from './host.ts';
import type { Hosting } from './host.ts';

const PEER = 'boardgame.io 0.50.2';
const UNIT = 'games per processor second';
const SEEDS = 4;
const OURS = 'ours';

/** A game whose orders are known: by turn. */
interface Written {
  readonly seed: string;
  readonly orders: readonly (readonly Submission[])[];
  readonly hash: string;
}

const HOSTINGS: readonly (Hosting & { readonly words: string })[] = [
  { moves: 'order', reads: 'draft', words: 'one move per order' },
  { moves: 'turn', reads: 'draft', words: 'one move per turn' },
  { moves: 'order', reads: 'plain', words: 'one move per order, state read behind its draft' },
  { moves: 'turn', reads: 'plain', words: 'one move per turn, state read behind its draft' },
];

interface Peer {
  readonly name: string;
  readonly play: (round: number) => State;
}

/** With orders given on both sides; with `deciding` also with the computer seats at work on both. */
export function benchBoardgame(
  world: World,
  cast: ReadonlyMap<string, Strategy>,
  seconds: number,
  deciding: boolean,
): void {
  const written = Array.from({ length: SEEDS }, (_none, at) =>
    writtenGame(world, cast, `peer ${at}`),
  );
  const hosts = HOSTINGS.map((hosting) => ({ ...hosting, host: hostOf(world, hosting) }));
  compare(
    'orders given',
    { world, written, seconds: deciding ? seconds / 2 : seconds },
    (round) => replay(world, gameAt(written, round)),
    hosts.map(({ words, host }) => ({
      name: words,
      play: (round) => {
        const { seed, orders } = gameAt(written, round);
        return host.play(seed, (state) => orders[state.turn - 1] ?? []);
      },
    })),
  );
  if (!deciding) return;
  compare(
    'computer seats deciding',
    { world, written, seconds: seconds / 2 },
    (round) => playGame({ world, seed: gameAt(written, round).seed, strategies: cast }).last,
    hosts.map(({ words, host }) => ({
      name: words,
      play: (round) =>
        host.play(gameAt(written, round).seed, (state, chance) =>
          decide(world, state, chance, cast),
        ),
    })),
  );
}

interface Contest {
  readonly world: World;
  readonly written: readonly Written[];
  readonly seconds: number;
}

function compare(
  what: string,
  { world, written, seconds }: Contest,
  ours: (round: number) => State,
  peers: readonly Peer[],
): void {
  const contenders = [{ name: OURS, play: ours }, ...peers];
  for (const { name, play } of contenders) prove(world, written, name, play);
  const speeds = speedsOf(
    contenders.map(({ name, play }) => ({ name, run: (round) => void play(round) })),
    seconds,
  );
  const speed = speeds.get(OURS) ?? NaN;
  for (const { name } of peers) {
    const theirs = speeds.get(name) ?? NaN;
    print({
      name: `${PEER} hosting this engine, ${what}, ${name}`,
      ratio: speed / theirs,
      unit: UNIT,
      ours: speed,
      theirs,
    });
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

/** What the hosted seats look with, as ours do. */
const watchers: (Watcher | undefined)[] = [];

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
    const view = (watchers[seat] ??= watcherOf(world, seat)).see(state, chance);
    const luck = strategyChance(chance, state.turn, seat, world.seats.length);
    const orders = strategy.decide(view, optionsFor(seatWorldAt(world, seat), view), luck);
    return orders.length === 0 ? [] : [{ seat: id, orders }];
  });
}

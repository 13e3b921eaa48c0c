// Measures whole games: with computer seats, ledger off and on, and without orders against the flat kernel.

import type { Strategy, World } from '../src/engine/index.ts';
import { chanceOf, openGame, resolveAccepted } from '../src/engine/index.ts';
import type { State } from '../src/engine/index.ts';
import { playGame } from '../src/session/index.ts';
import { differenceFrom, kernelOf, replay, replayable } from './kernel/index.ts';
import { print, speedsOf } from './measure.ts';

const UNIT = 'games per processor second';
const PROOFS = 20;

export function benchGames(
  world: World,
  cast: ReadonlyMap<string, Strategy>,
  seconds: number,
): void {
  const play = (ledger: boolean) => (round: number) => {
    playGame({ world, seed: `bench ${ledger} ${round}`, strategies: cast, ledger });
  };
  // Experiments never keep a ledger. A process that also plays games with one plays those without slower, since the engine
  // under it then prepares the same code for both: what experiments reach is measured first, alone.
  const alone = speedsOf([{ name: 'off', run: play(false) }], seconds / 2).get('off') ?? NaN;
  const speeds = speedsOf(
    [
      { name: 'off', run: play(false) },
      { name: 'on', run: play(true) },
    ],
    seconds / 2,
  );
  const off = speeds.get('off') ?? NaN;
  const on = speeds.get('on') ?? NaN;
  const what = `full games of ${world.id} (${world.turns} turns and a tail of ${world.tailTurns}, ${cast.size} computer seats)`;
  print({ name: `${what}, ledger off`, ratio: null, unit: UNIT, ours: alone, theirs: null });
  print({
    name: `${what}, ledger on against off, by turns`,
    ratio: on / off,
    unit: UNIT,
    ours: on,
    theirs: off,
  });
}

/** A game without orders: the engine against a kernel that keeps nothing but the numbers. */
export function benchKernel(world: World, seconds: number): void {
  const name = 'flat kernel of the same arithmetic and draws, games without orders and rules';
  const kernel = kernelOf(world);
  const difference = replayable(world)
    ? firstDifference(world)
    : 'the world does not begin quietly, or has rules and decks';
  if (difference !== null) {
    print({ name, ratio: null, unit: UNIT, ours: null, theirs: null, reason: difference });
    return;
  }
  const speeds = speedsOf(
    [
      { name: 'ours', run: (round) => void quietGame(world, `quiet ${round}`) },
      { name: 'theirs', run: (round) => replay(kernel, chanceOf(`flat ${round}`)) },
    ],
    seconds,
  );
  const ours = speeds.get('ours') ?? NaN;
  const theirs = speeds.get('theirs') ?? NaN;
  print({ name, ratio: ours / theirs, unit: UNIT, ours, theirs });
}

function quietGame(world: World, seed: string): State {
  const chance = chanceOf(seed);
  let state = openGame(world, chance);
  while (!state.over) state = resolveAccepted(world, state, [], { chance, inPlace: true }).state;
  return state;
}

/** Every number of many games must be the same bit for bit, or there is nothing to compare. */
function firstDifference(world: World): string | null {
  const kernel = kernelOf(world);
  for (let game = 0; game < PROOFS; game += 1) {
    const seed = `proof ${game}`;
    replay(kernel, chanceOf(seed));
    const difference = differenceFrom(kernel, quietGame(world, seed));
    if (difference !== null) return `seed ${seed}: ${difference}`;
  }
  return null;
}

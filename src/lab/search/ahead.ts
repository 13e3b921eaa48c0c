// Tries whether looking ahead each turn adds to a found play: which look, and how it comes out on fresh seeds.

import { pairedInterval } from '../stats/index.ts';
import type { Look, Play } from '../types.ts';
import { diceOf } from '../dice.ts';
import { genesAt, pointOf } from './genome.ts';
import { rolloutsOf } from './lookahead/index.ts';
import { aimsOf } from './objective.ts';
import type { AheadReport } from './report.ts';
import { SHARE, sideOf } from './searching.ts';
import type { Searching } from './searching.ts';
import { scoresOf, seedsFor } from './table.ts';

const AHEAD = { candidates: 6, worlds: 3, variants: 3, known: 2 };

/** The look ahead that is tried: plays near the found one and the hardest known ones give other sets of orders. */
export function lookOf(
  { ask, objective, scales, only }: Searching,
  play: Play,
  known: readonly string[],
): Look {
  const dice = diceOf(`${ask.key}|variants`);
  const variants = Array.from({ length: play.genes === undefined ? 0 : AHEAD.variants }, () => ({
    strategy: 'policy',
    genes: genesAt(pointOf(play.genes ?? []).map((x) => held(x + 0.15 * dice.normal()))),
  }));
  const others = [...variants, ...known.slice(0, AHEAD.known).map((strategy) => ({ strategy }))];
  return {
    others: others.map((one): Play => (only === null ? one : { ...one, only })),
    candidates: AHEAD.candidates,
    worlds: AHEAD.worlds,
    aims: aimsOf(objective, scales),
    spans: objective.spans,
  };
}

function held(x: number): number {
  return Math.min(1, Math.max(0, x));
}

/** Plays with and without the look ahead on the same fresh seeds; what it plays in its head counts as games. */
export async function tryAhead(
  searching: Searching,
  play: Play,
  look: Look,
): Promise<AheadReport | null> {
  const { ask, table, world, objective, score } = searching;
  const turns = world.turns + world.tailTurns;
  // A game with orders in T turns plays on from each: on average half of a game, for every set and world.
  const imagined = (rolloutsOf(AHEAD) * world.turns * (turns + world.tailTurns)) / (2 * turns);
  const seeds = Math.min(40, Math.floor((ask.budget * SHARE.ahead) / (imagined + 2)));
  if (seeds < 3) return null;
  const sides = [play, { ...play, look }].map((one) => sideOf(searching, one));
  const outcomes = await table.play(
    sides,
    seedsFor(`${ask.key}|ahead`, 0, seeds),
    objective.measurements,
  );
  table.spend(imagined * seeds);
  const difference = pairedInterval(scoresOf(outcomes, 1, score), scoresOf(outcomes, 0, score));
  const { candidates, worlds } = AHEAD;
  return { difference, candidates, worlds, helps: difference.low > 0 };
}

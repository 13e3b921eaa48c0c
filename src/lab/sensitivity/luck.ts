// Computes how much of what differs between worlds is luck of their few games, when all worlds are played on the same seeds.

import { summarise, varianceOf } from '../stats/index.ts';

export interface Luck {
  /**
   * Share of the variance between worlds' means that is luck: what a seed does in one world and not in another, which
   * common seeds do not cancel. Null with one seed a world, which cannot tell the two apart.
   */
  readonly ofMeans: number | null;
  /** Share of a single game's variance that its seed explains and the world does not. */
  readonly ofGames: number | null;
}

/**
 * Analysis of variance of worlds by seeds, one game in each cell: a seed's effect in all worlds alike leaves the comparison
 * of worlds untouched; the remainder, over the seeds, is what stays in the means.
 * @source Scheffé 1959, "The Analysis of Variance", chapter 7 (two-way layout, one observation a cell)
 */
export function luckOf(worlds: readonly Float64Array[]): Luck {
  const seeds = worlds[0]?.length ?? 0;
  if (seeds < 2 || worlds.length < 2) return { ofMeans: null, ofGames: null };
  const means = worlds.map((world) => summarise(world).mean);
  const bySeed = Array.from(
    { length: seeds },
    (_, seed) => summarise(worlds.map((world) => world[seed] ?? NaN)).mean,
  );
  const all = summarise(means).mean;
  let squares = 0;
  worlds.forEach((world, at) => {
    world.forEach((value, seed) => {
      const rest = value - (means[at] ?? NaN) - (bySeed[seed] ?? NaN) + all;
      squares += rest * rest;
    });
  });
  const rest = squares / ((worlds.length - 1) * (seeds - 1));
  const between = varianceOf(summarise(means));
  const ofWorlds = Math.max(0, between - rest / seeds);
  const ofSeeds = Math.max(0, varianceOf(summarise(bySeed)) - rest / worlds.length);
  return {
    ofMeans: between > 0 ? Math.min(1, rest / seeds / between) : 0,
    ofGames: ofWorlds + ofSeeds + rest > 0 ? (ofSeeds + rest) / (ofWorlds + ofSeeds + rest) : 0,
  };
}

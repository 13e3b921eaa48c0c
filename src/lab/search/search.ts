// Runs a search from the first race to the report: what one step hands to the next.

import { strategiesFor } from '../../strategies/index.ts';
import type { Play } from '../types.ts';
import { scenarioOf } from '../worker/index.ts';
import { lookOf, tryAhead } from './ahead.ts';
import { hunt } from './hunt.ts';
import { worthOfKinds } from './kinds.ts';
import type { KindWorth } from './kinds.ts';
import { contestLessons } from './lessons.ts';
import { tryOutOfSample } from './outOfSample.ts';
import { race } from './race.ts';
import { recipeOf } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import type { SearchReport } from './report.ts';
import { SHARE, prepare, seedCount, sideOf } from './searching.ts';
import type { SearchAsk, SearchStage, SearchTools, Searching } from './searching.ts';
import { openSearchTable, seedsFor } from './table.ts';
import { freshSeeds, goalsOf, loopReport, traced } from './telling.ts';

/** The best play of a seat within a class that the budget finds, and what is to be known of it. */
export async function searchSeat(ask: SearchAsk, tools: SearchTools): Promise<SearchReport> {
  const { scenario } = ask;
  let stage: SearchStage = 'scale';
  const table = openSearchTable({
    scenario,
    pool: tools.pool,
    ...(tools.signal === undefined ? {} : { signal: tools.signal }),
    onSpent: (games) => tools.onProgress?.(stage, games),
  });
  const enter = (next: SearchStage): void => {
    stage = next;
    tools.onProgress?.(stage, Math.round(table.spent()));
  };
  const searching = await prepare(ask, table);
  enter('hunt');
  const { play, generations } = await findPlay(searching);
  enter('trial');
  const { trial, outcomes } = await tried(searching, play);
  enter('ahead');
  const look = lookOf(
    searching,
    play,
    trial.versus.map(({ strategy }) => strategy),
  );
  const ahead = await tryAhead(searching, play, look);
  enter('kinds');
  const { traces, games } = traced(searching, play);
  table.spend(games);
  const recipe = recipeOf(traces, searching.world.turns, play.genes);
  const kinds = await kindsOf(searching, play, recipe);
  enter('lessons');
  const lessons = await contestLessons({
    table,
    scenario: scenarioOf(scenario),
    key: ask.key,
    budget: Math.max(0, Math.min(ask.budget * SHARE.lessons, ask.budget - table.spent())),
    genes: play.genes === undefined ? [] : [play.genes],
  });
  return {
    seat: ask.seat,
    class: ask.class,
    measure: ask.measure,
    budget: ask.budget,
    games: Math.round(table.spent()),
    generations,
    verdict: trial.beatsAll ? 'found' : 'none',
    play: ahead?.helps === true ? { ...play, look } : play,
    goals: goalsOf(searching, outcomes, trial.versus[0]?.strategy ?? ''),
    outOfSample: trial,
    ahead,
    kinds,
    loops: loopReport(traces),
    recipe,
    lessons,
  };
}

/** Genes for a state seat; for others, which have no genes, the best of the known strategies. */
async function findPlay(searching: Searching): Promise<{ play: Play; generations: number }> {
  const { ask, table, objective, score, world, seat } = searching;
  const { measurements } = objective;
  if (world.seats[seat]?.kind === 'state') {
    const found = await hunt({
      table,
      key: `${ask.key}|hunt`,
      budget: ask.budget * SHARE.hunt,
      measurements,
      score,
      sideOf: (genes) => sideOf(searching, { strategy: 'policy', genes }),
    });
    return { play: { strategy: 'policy', genes: found.genes }, generations: found.generations };
  }
  const names = strategiesFor(world.seats[seat]?.kind ?? 'control');
  const standings = await race(
    {
      table,
      measurements,
      score,
      purpose: `${ask.key}|hunt`,
      rounds: [0.1, 0.25, 0.65].map((part) =>
        seedCount((ask.budget * SHARE.hunt * part) / 2, names.length, 2, 100),
      ),
    },
    names.map((strategy) => sideOf(searching, { strategy })),
  );
  return { play: { strategy: names[standings[0]?.play ?? 0] ?? 'nothing' }, generations: 0 };
}

/** The found play and every baseline of its class on fresh seeds. */
async function tried(searching: Searching, play: Play) {
  const { ask, objective } = searching;
  const baselines = searching.baselines.map((strategy) => ({
    strategy,
    side: sideOf(searching, { strategy }),
  }));
  const seeds = seedCount(ask.budget * SHARE.trial, baselines.length + 1, 5, 400);
  return tryOutOfSample(
    { ...searching, measurements: objective.measurements, seeds: freshSeeds(ask, seeds) },
    sideOf(searching, play),
    baselines,
  );
}

/** What the found play owes to each kind of order that it gives. */
async function kindsOf(
  searching: Searching,
  play: Play,
  { ingredients }: Recipe,
): Promise<readonly KindWorth[]> {
  const { ask, objective } = searching;
  const seeds = seedCount(ask.budget * SHARE.kinds, ingredients.length + 2, 3, 60);
  return worthOfKinds(
    {
      ...searching,
      measurements: objective.measurements,
      seatOf: (one) => sideOf(searching, one),
      seeds: seedsFor(`${ask.key}|kinds`, 0, seeds),
    },
    play,
    ingredients.map(({ kind }) => kind),
  );
}

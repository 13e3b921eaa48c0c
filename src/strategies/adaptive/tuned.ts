// Decides what the three adaptive levels are made of: genes, how far they read goals, how many orders they give.

import type { Panel } from '../../engine/index.ts';
import { GENES, GENE_PRESETS, geneVector } from '../policy/index.ts';
import type { Aims } from './aims.ts';
import { COLUMNS_OF_TABLE, TUNED } from './table.ts';
import type { TunedPlay } from './table.ts';

export interface Level {
  readonly genes: readonly number[];
  /** How far the genes lean towards what the seat's goals weigh more than usual, 0-1. */
  readonly readsGoals: number;
  /** Orders that it gives in one turn at most. */
  readonly mostOrders: number;
}

function tuned(play: TunedPlay): readonly number[] {
  const column = COLUMNS_OF_TABLE.indexOf(play);
  return GENES.map(({ id, neutral }) => TUNED[id][column] ?? neutral);
}

/** A share of the way from one play to another, gene by gene. */
function between(from: readonly number[], to: readonly number[], share: number): readonly number[] {
  return from.map((value, place) => value + share * ((to[place] ?? value) - value));
}

const EXPERT = tuned('expert');
const INTEGRATED = GENE_PRESETS.get('integrated') ?? geneVector({});

/** One thing at a time, with money kept back: some patrols, some works, some talk. */
const CAUTIOUS = geneVector({
  ...Object.fromEntries(
    GENES.filter(({ low, high }) => low < 0 && high === 1).map(({ id }) => [id, 0]),
  ),
  posture: 0.5,
  services: 0.6,
  works: 0.55,
  visits: 0.5,
  steps: 0.65,
  patrols: 0.4,
  remedies: 0.45,
  packages: 0.42,
  repeats: 1,
  upkeep: 2,
  savings: 2,
  reserve: 30,
});

/** The play for goals of one panel alone; the sixth panel has none of its own. */
export const LEANS: ReadonlyMap<Panel, readonly number[]> = new Map([
  ['flows', tuned('flows')],
  ['violence', tuned('violence')],
  ['community', tuned('community')],
  ['governance', tuned('governance')],
  ['relations', tuned('relations')],
]);

/** Aims for which the expert's genes were tuned: the mean over the state seats of the shipped scenario. */
export const USUAL_AIMS: Aims = {
  flows: 0.17,
  violence: 0.43,
  community: 0.14,
  governance: 0.08,
  relations: 0.17,
  sustainability: 0,
};

export const LEVELS = {
  1: { genes: CAUTIOUS, readsGoals: 0, mostOrders: 2 },
  2: { genes: between(INTEGRATED, EXPERT, 0.35), readsGoals: 0.3, mostOrders: 3 },
  3: { genes: EXPERT, readsGoals: 1, mostOrders: Infinity },
} as const satisfies Readonly<Record<number, Level>>;

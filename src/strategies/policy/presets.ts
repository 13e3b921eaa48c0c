// Holds gene vectors that play about as known baselines do, from which searches and readers may start.

import { GENES, geneVector } from './genes.ts';
import type { GeneId, Genes } from './genes.ts';

/** Genes that are wishes, all turned off, so that a preset names only what it wants. */
const WISHES_OFF: Partial<Genes> = Object.fromEntries(
  GENES.filter(({ low, high }) => low < 0 && high === 1).map(({ id }) => [id, 0]),
) as Partial<Record<GeneId, number>>;

function preset(wanted: Partial<Genes>): readonly number[] {
  return geneVector({ ...WISHES_OFF, ...wanted });
}

const PEOPLE: Partial<Genes> = {
  remedies: 0.8,
  posture: 0.75,
  oversight: 0.7,
  delivery: 0.65,
  forums: 0.6,
  conduct: 0.55,
  trade: 0.5,
  channels: 0.45,
  operations: 0.4,
  patrols: 0.1,
};

const NEIGHBOURS: Partial<Genes> = { plan: 1, steps: 0.95, visits: 0.9, workshops: 0.85 };

/** By the baseline that each stands for. */
export const GENE_PRESETS: ReadonlyMap<string, readonly number[]> = new Map([
  ['nothing', preset({})],
  ['patrol', preset({ patrols: 1, repeats: 4, upkeep: -8 })],
  ['surveil', preset({ sensors: 1, repeats: 3, upkeep: -8 })],
  ['livelihood', preset({ projects: 1, services: 0.5, repeats: 3, spread: 0 })],
  ['community', preset(PEOPLE)],
  ['integrated', preset({ ...PEOPLE, ...NEIGHBOURS, attention: 0.3, armedFocus: 0.6 })],
  [
    'hybrid',
    preset({
      ...PEOPLE,
      ...NEIGHBOURS,
      attention: 0.3,
      armedFocus: 0.6,
      packages: 1,
      ownership: 1,
    }),
  ],
]);

// Decides how points of the unit cube and genes of a policy become one another; what genes mean is the strategies' to say.

import { GENES, GENE_PRESETS, LEANS, LEVELS, geneVector } from '../../strategies/index.ts';

/** Genes of a point: each between its bounds. */
export function genesAt(point: Float64Array): readonly number[] {
  return GENES.map(({ low, high }, at) => low + (point[at] ?? 0.5) * (high - low));
}

/** The point of genes. */
export function pointOf(genes: readonly number[]): Float64Array {
  return Float64Array.from(GENES, ({ low, high, neutral }, at) =>
    Math.min(1, Math.max(0, ((genes[at] ?? neutral) - low) / (high - low))),
  );
}

/** Where a search may start: the middle play, those that stand for known ones, and the tuned ones of the adaptive play. */
export function startingPoints(): readonly Float64Array[] {
  const tuned = [LEVELS[3].genes, ...LEANS.values()];
  return [geneVector({}), ...GENE_PRESETS.values(), ...tuned].map(pointOf);
}

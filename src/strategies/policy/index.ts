// Decides what other strategies and searches may use of the policy; it adds nothing of its own.
export { GENES, geneVector, genesOf } from './genes.ts';
export type { GeneId, GeneSpec, Genes } from './genes.ts';
export { MOVES, movesOf, playByGenes, policyStrategy } from './policy.ts';
export { MOVE_FAMILIES } from './move.ts';
export type { Move, MoveFamily } from './move.ts';
export { GENE_PRESETS } from './presets.ts';

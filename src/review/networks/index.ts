// Decides what the rest of the review may use of the networks' maps; it adds nothing of its own.
export { beliefsIn } from './beliefs.ts';
export type { BeliefAt, BeliefSeries } from './beliefs.ts';

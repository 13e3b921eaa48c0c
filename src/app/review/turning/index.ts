// Decides what the review may use of turning points.
export { Turning, TurningTop } from './Turning.tsx';
export { lookForTurningPoints, searchStore } from './search.ts';
export type { Search } from './search.ts';

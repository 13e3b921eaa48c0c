// Decides what the review may use of turning points.
export { Turning, TurningTop } from './Turning.tsx';
export { searchStore } from './search.ts';

// Decides what the rest of the lab may use of looking ahead: a strategy that tries orders in worlds it imagines from its view.
export { lookAhead, rolloutsOf } from './lookAhead.ts';
export { imagine } from './imagine.ts';
export { worthOfTurn } from './aims.ts';
export type { Aim } from './aims.ts';

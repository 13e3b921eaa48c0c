// Decides what the rest of the lab may use of experiments; it adds nothing of its own.
export { drawValues, variedOf } from './draws.ts';
export type { Varied } from './draws.ts';
export { planHash } from './plan.ts';
export type { Plan, Row, Side, Values } from './plan.ts';
export { runExperiment, runExperiments } from './run.ts';
export type { Block, ResultStore, Results, Tools } from './run.ts';

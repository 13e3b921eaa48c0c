// Decides what the rest of the review may use of plans of improvement; it adds nothing of its own.
export { improvementOf } from './plan.ts';
export type { ImprovementPlan, PlannedAction, Written } from './plan.ts';
export type { Action, Dissent, KeptWhatIf, ReviewAddition } from './additions.ts';

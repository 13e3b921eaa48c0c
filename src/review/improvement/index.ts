// Decides what the rest of the review may use of plans of improvement; it adds nothing of its own.
export { improvementOf } from './plan.ts';
export type { ImprovementPlan, PlannedAction, Written } from './plan.ts';
export type {
  Action,
  Addition,
  Dissent,
  KeptEffect,
  KeptWhatIf,
  ReviewAddition,
} from './additions.ts';

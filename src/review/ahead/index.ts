// Decides what the rest of the review may use of looking ahead; it adds nothing of its own.
export { AHEAD_PROBLEMS, USUAL_PAIRS, planAhead } from './plan.ts';
export type { AheadAsk, AheadPlan, AheadProblem } from './plan.ts';
export { runAhead } from './answer.ts';
export type { AheadAnswer, AheadEffect, AheadSpan } from './answer.ts';

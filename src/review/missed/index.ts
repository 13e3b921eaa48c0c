// Decides what the rest of the review may use of missed cooperation; it adds nothing of its own.
export { USUAL_MISSED, missedSteps } from './gains.ts';
export type { Gain, MissedAsk, MissedStep } from './gains.ts';
export { openSteps, unansweredIn } from './missed.ts';
export type { OpenStep, Unanswered } from './missed.ts';

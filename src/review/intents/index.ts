// Decides what the rest of the review may use of intents; it adds nothing of its own.
export { intentsIn } from './intents.ts';
export type { DirectChange, GoalMoved, IntendedOrder, IntentSeen } from './intents.ts';

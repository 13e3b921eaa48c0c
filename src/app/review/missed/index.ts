// Decides what the review may use of missed cooperation, and of what the facilitator's hand did.
export { Missed } from './Missed.tsx';
export { Interventions } from './Interventions.tsx';

// Decides what the review may use of this tab.
export { Plan } from './Plan.tsx';

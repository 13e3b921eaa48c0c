// Decides what the review may use of this tab.
export { Feelings } from './Feelings.tsx';

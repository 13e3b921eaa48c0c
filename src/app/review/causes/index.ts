// Decides what the review may use of this tab.
export { Causes } from './Causes.tsx';

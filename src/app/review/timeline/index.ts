// Decides what the review may use of this tab.
export { Timeline } from './Timeline.tsx';

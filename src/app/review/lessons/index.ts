// Decides what the review may use of this tab.
export { Lessons } from './Lessons.tsx';

// Decides what other screens may use of the lessons.
export { AskFirst } from './AskFirst.tsx';
export { LessonsPanel } from './LessonsPanel.tsx';
export { Predictions } from './Predictions.tsx';
export { Horizon } from './Horizon.tsx';

// Decides what the other screens may use of play.
export { Cover } from './Cover.tsx';
export { NewsList } from './NewsPanel.tsx';
export { PlayScreen } from './PlayScreen.tsx';
export { Tail } from './Tail.tsx';
export { Receipt } from './Receipt.tsx';
export { valueText } from './ReadingRows.tsx';

// Decides what the other screens may use of play.
export { FieldControl, firstValues, withField } from './FieldControl.tsx';
export type { FormScreen } from './FieldControl.tsx';
export { NewsList } from './NewsPanel.tsx';
export { choiceName } from './OrderPad.tsx';
export { PlayScreen } from './PlayScreen.tsx';
export { Receipt } from './Receipt.tsx';
export { valueText } from './ReadingRows.tsx';

// Decides what panels may use of the kit: paper, presses, choices, counters, words.
export { Button } from './Button.tsx';
export { Pick, Strip, Tick } from './Choices.tsx';
export type { Choice } from './Choices.tsx';
export { Counter } from './Counter.tsx';
export { cx } from './cx.ts';
export { Dialog } from './Dialog.tsx';
export { FileInput, RECORD_KINDS } from './FileInput.tsx';
export { turnFullScreen } from './fullScreen.ts';
export { Page } from './Page.tsx';
export { SHAPE_OF_SEAT, glyphOf } from './glyphs.ts';
export type { Glyph, Shape } from './glyphs.ts';
export { Scroll } from './Scroll.tsx';
export { Sheet, SheetTitle } from './Sheet.tsx';
export { Name, Num, useWords, wordsOf } from './words.tsx';
export type { Words } from './words.tsx';

// Decides what tabs of the review may use of its kit: a place to write, and a press that takes what was written out again.
export { Field, Write } from './Write.tsx';
export { TakeOut } from './TakeOut.tsx';

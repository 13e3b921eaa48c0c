// Decides what the review may use of knowledge: who knew what when, and what never crossed.
export { Knowledge } from './Knowledge.tsx';
export { Uncrossed } from './Uncrossed.tsx';
export { widestSubject } from './sides.ts';

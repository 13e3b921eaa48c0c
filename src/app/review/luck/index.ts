// Decides what the review may use of luck.
export { Luck, LuckTable } from './Luck.tsx';

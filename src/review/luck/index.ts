// Decides what the rest of the review may use of luck; it adds nothing of its own.
export { USUAL_LUCK_SEEDS, luckOf, placeAmong } from './luck.ts';
export type { LuckAsk, LuckPlace, LuckResult } from './luck.ts';

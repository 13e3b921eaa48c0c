// Decides what the rest of the review may use of twin tables; it adds nothing of its own.
export { twinsOf } from './twins.ts';
export type { Parted, TwinSeries, Twins } from './twins.ts';

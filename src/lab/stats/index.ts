// Decides what the rest of the lab may use of statistics; it adds nothing of its own.
export {
  NOTHING_YET,
  add,
  deviationOf,
  merge,
  standardErrorOf,
  summarise,
  varianceOf,
} from './summary.ts';
export type { Summary } from './summary.ts';
export { normalCdf, normalQuantile, studentCdf, studentQuantile } from './quantiles.ts';
export { differencesOf, intervalOf, pairedInterval, wilsonInterval } from './intervals.ts';
export type { Interval } from './intervals.ts';
export { bootstrapInterval, percentile } from './bootstrap.ts';
export { correlationOf, rankCorrelation, ranksOf } from './ranks.ts';
export { errorAtLook, looksFor, skewAllowance } from './stopping.ts';
export type { Looks } from './stopping.ts';

// Decides what the rest of the house may use of probes; it adds nothing of its own.
export { probeLessons, probeRules, sidePlaying } from './sampled.ts';
export type { Constructed, Probed } from './sampled.ts';
export { probeSpread } from './spread.ts';
export type { Distribution, MeasureSpread } from './spread.ts';
export { probeStanding } from './standing.ts';
export { probeBusy } from './busy.ts';
export type { SeatBusy } from './busy.ts';
export { USUAL_BUDGET, probeDeadWeight } from './deadWeight.ts';
export type { KindWeight, Loss } from './deadWeight.ts';
export { PROBE_LIMITS, isMet } from './met.ts';
export type { Probes } from './met.ts';
export { PRESETS } from './presets.ts';

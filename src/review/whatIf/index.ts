// Decides what the rest of the review may use of what-ifs; it adds nothing of its own.
export { WHAT_IF_PROBLEMS, partingOf, questionAt } from './change.ts';
export type { Change, Moment, WhatIfProblem } from './change.ts';
export { FAN_QUANTILES, effectOf, fanOf, spansFrom } from './effect.ts';
export type { Effect, Fan, ReviewMeasure, Span } from './effect.ts';
export { measuredByTurn, playAsks, sparingly } from './play.ts';
export type { Part, PlayTools } from './play.ts';
export { decidedOn, gameAsk, ordersIn, scenarioText } from './recorded.ts';
export { once, playedMetrics, valueOf } from './answer.ts';
export type { MeasureFans, WhatIfResult } from './answer.ts';
export { continuation, lucksOf, planWhatIf } from './plan.ts';
export type { WhatIfAsk, WhatIfPlan } from './plan.ts';
export { runWhatIf, warmUpFor } from './run.ts';

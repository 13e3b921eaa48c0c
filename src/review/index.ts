// Decides what the rest of the house may use of the review; it adds nothing of its own.
export { REVIEW_PROBLEMS, lastOrderTurn, openReview, stateAt } from './game/index.ts';
export type {
  GivenOrder,
  ReviewGame,
  ReviewParts,
  ReviewProblem,
  ReviewTurn,
} from './game/index.ts';
export {
  CAUSE_KINDS,
  RECEIPT_PROBLEMS,
  SHOWN_DECIMALS,
  computedOver,
  receiptOver,
} from './receipts/index.ts';
export type {
  ComputedLine,
  ComputedQuestion,
  ComputedReceipt,
  ReceiptProblem,
  SpanGroup,
  SpanLine,
  SpanQuestion,
  SpanReceipt,
} from './receipts/index.ts';
export {
  FAN_QUANTILES,
  WHAT_IF_PROBLEMS,
  decidedOn,
  planWhatIf,
  questionAt,
  runWhatIf,
  warmUpFor,
} from './whatIf/index.ts';
export type {
  Change,
  Effect,
  Fan,
  MeasureFans,
  ReviewMeasure,
  Span,
  WhatIfAsk,
  WhatIfPlan,
  WhatIfProblem,
  WhatIfResult,
} from './whatIf/index.ts';
export { AHEAD_PROBLEMS, USUAL_PAIRS, planAhead, runAhead } from './ahead/index.ts';
export type {
  AheadAnswer,
  AheadAsk,
  AheadEffect,
  AheadPlan,
  AheadProblem,
  AheadSpan,
} from './ahead/index.ts';
export {
  INCIDENTS,
  USUAL_TURNING_POINTS,
  findTurningPoints,
  tableMeasures,
  taleOf,
} from './timeline/index.ts';
export type {
  Decision,
  SeatDecisions,
  ToldAgreement,
  ToldByHand,
  ToldChange,
  ToldEvent,
  ToldIncident,
  TurnTale,
  TurningPoint,
  TurningPoints,
  TurningPointsAsk,
} from './timeline/index.ts';
export { USUAL_LUCK_SEEDS, luckOf } from './luck/index.ts';
export type { LuckAsk, LuckPlace, LuckResult } from './luck/index.ts';
export { knowledgeOver, uncrossedIn, viewIn } from './knowledge/index.ts';
export type { KnowledgeAt, KnownSubject, Uncrossed, UncrossedTurn } from './knowledge/index.ts';
export { beliefsIn } from './networks/index.ts';
export type { BeliefAt, BeliefSeries } from './networks/index.ts';
export { intentsIn } from './intents/index.ts';
export type { DirectChange, GoalMoved, IntendedOrder, IntentSeen } from './intents/index.ts';
export { lessonsIn } from './lessons/index.ts';
export type { LessonReviewed } from './lessons/index.ts';
export { USUAL_MISSED, missedSteps, openSteps, unansweredIn } from './missed/index.ts';
export type { Gain, MissedAsk, MissedStep, OpenStep, Unanswered } from './missed/index.ts';
export { twinsOf } from './twins/index.ts';
export type { Parted, TwinSeries, Twins } from './twins/index.ts';
export { improvementOf } from './improvement/index.ts';
export type {
  Action,
  Dissent,
  ImprovementPlan,
  KeptWhatIf,
  PlannedAction,
  ReviewAddition,
  Written,
} from './improvement/index.ts';
export {
  REPORT_WORDS,
  REVIEW_FORMAT,
  REVIEW_VERSION,
  csvFiles,
  csvOf,
  reportOf,
  reviewJsonOf,
  sheetsOf,
  tablesOf,
} from './report/index.ts';
export type {
  Cell,
  CsvFile,
  ReportLanguage,
  ReportParts,
  ReportScenario,
  ReviewColumn,
  ReviewJson,
  ReviewTable,
  Sheet,
  SheetCell,
} from './report/index.ts';

// Decides what the rest of the house may use of the lab; it adds nothing of its own.
export type {
  Batch,
  BatchResult,
  Cancel,
  Fork,
  GameAsk,
  Measurement,
  Occurrence,
  Play,
  Pool,
  Recorded,
  ScenarioText,
} from './types.ts';
export { playBatch, playRecorded, SILENT, sumOccurrences } from './worker/index.ts';
export type { RecordedPlay } from './worker/index.ts';
export { localPool } from './pool.ts';
export { drawValues, planHash, runExperiment, variedOf } from './experiment/index.ts';
export type {
  Plan,
  Results,
  ResultStore,
  Row,
  Side,
  Tools,
  Values,
  Varied,
} from './experiment/index.ts';
export {
  USUAL_DRAWS,
  USUAL_SEEDS,
  goodOf,
  membersOf,
  playLessonsOnce,
  statisticOf,
  testLessons,
  turnsOf,
} from './lessons/index.ts';
export type {
  Compared,
  Comparison,
  Dissented,
  Flip,
  Lesson,
  LessonOptions,
  LessonReport,
  Member,
  OnceCompared,
  Playing,
  Verdict,
} from './lessons/index.ts';
export { castFor } from './worker/index.ts';
export { LESSON_MARKS, SEARCH_STAGES, searchSeat } from './search/index.ts';
export type {
  Contest,
  Ingredient,
  LessonFinding,
  LessonMark,
  SearchAsk,
  SearchReport,
  SearchStage,
} from './search/index.ts';
export {
  PROBE_LIMITS,
  USUAL_BUDGET,
  isMet,
  probeBusy,
  PRESETS,
  probeDeadWeight,
  probeLessons,
  probeRules,
  probeSpread,
  probeStanding,
  sidePlaying,
} from './probes/index.ts';
export type {
  Constructed,
  Distribution,
  KindWeight,
  Loss,
  MeasureSpread,
  Probed,
  Probes,
  SeatBusy,
} from './probes/index.ts';
export { DIFF_SEEDS, DIFF_STRATEGIES, diffScenarios } from './diff/index.ts';
export type {
  Diff,
  DiffOptions,
  LessonChange,
  LessonOutcome,
  MeasureChange,
  NumberChange,
  PartChange,
  RateChange,
  TextChanges,
  ThresholdChange,
} from './diff/index.ts';
export { USUAL_STUDY, sensitivityOf, studyCost } from './sensitivity/index.ts';
export type {
  Influence,
  SensitivityQuestion,
  SensitivityReport,
  Share,
  StudySize,
} from './sensitivity/index.ts';
export { intervalOf, pairedInterval, percentile, wilsonInterval } from './stats/index.ts';
export type { Interval } from './stats/index.ts';

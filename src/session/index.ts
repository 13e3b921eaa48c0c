// Decides what the rest of the house may use of session; it does not add anything of its own.
export { DEFAULT_OPTIONS, HOLDERS, SETUP_PROBLEMS, isSecondQuarter } from './setup.ts';
export type {
  Holder,
  ScenarioSource,
  SeatSetup,
  SessionOptions,
  Setup,
  SetupProblem,
  Strategies,
} from './setup.ts';
export { openSession, resumeSession } from './session.ts';
export type { Session } from './session.ts';
export { SUBMIT_PROBLEMS } from './drafts.ts';
export type { SubmitProblem } from './drafts.ts';
export type { PhaseProblem } from './round.ts';
export { HOLD_PROBLEMS } from './holders.ts';
export type { HoldProblem } from './holders.ts';
export type { Draft } from './table.ts';
export type { PlayedTurn } from './turn.ts';
export { asSigned } from './proposals.ts';
export type { Proposal } from './proposals.ts';
export { measureOver, tableLessonsOf } from './lessons.ts';
export type { LessonMeasure, Saying, ScenarioLesson, TableLesson } from './lessons.ts';
export type { Observation, Sighting } from './observations.ts';
export {
  heardIn,
  heardKey,
  padOf,
  seatScreenOf,
  trueView,
  workshopsKnown,
} from './screen/index.ts';
export type * from './screen/types.ts';
export { lessonsSeenIn } from './lessonsSeen.ts';
export type { LessonSeen, MeasureSeen, RuleFiring } from './lessonsSeen.ts';
export { PREDICTION_PROBLEMS } from './predictions.ts';
export type { PredictionProblem } from './predictions.ts';
export { IMPROVISE_PROBLEMS, engineImprovised } from './improvise.ts';
export type { ImproviseProblem, PastImprovised } from './improvise.ts';
export type { Preview, PreviewChange, PreviewSeat } from './preview.ts';
export { IMPROVISED_KINDS } from './record/improvised.ts';
export type { Improvised, ImprovisedEffect, StoredImprovised } from './record/improvised.ts';
export { MOST_IMPROVISED, REASON_LENGTH, TITLE_LENGTH } from './record/shapeImprovised.ts';
export { INJECT_PROBLEMS, engineInjects } from './injects.ts';
export type { InjectProblem, PastInject } from './injects.ts';
export { CHANGE_GROUPS } from './report.ts';
export type { Change, ChangeGroup, OrderReport, TurnReport } from './report.ts';
export { KNOWLEDGE_READINGS } from './knowledge.ts';
export type { KnowledgeReading, KnowledgeSeries } from './knowledge.ts';
export { FELT_STOCKS } from './causes.ts';
export type { CauseSum } from './causes.ts';
export type { Debrief } from './debrief.ts';
export { playGame } from './playout.ts';
export type { Playout, PlayoutSetup, PlayoutTurn } from './playout.ts';
export { DRAWS_PER_SEAT, optionsFor, seatWorldAt, seatWorldsOf, strategyChance } from './seats.ts';
export {
  courseSeries,
  courseValues,
  isCounted,
  openPass,
  playCourseTail,
  playCourseTurn,
  tipsIn,
  zonesOfSeat,
} from './course.ts';
export type { CourseProblem, CourseTable, CourseValues } from './course.ts';
export { isAnswer } from './questions.ts';
export { replay, subjectName } from './replay.ts';
export type { Difference, Replay } from './replay.ts';
export { replayRedacted } from './replayRedacted.ts';
export type { RedactedReplay } from './replayRedacted.ts';
export { storedStates } from './stored.ts';
export { setupOf } from './resume.ts';
export type { ResumeProblem } from './resume.ts';
export { ADDITION_PROBLEMS, addToRecord, additionsIn, chainEnd } from './record/additions.ts';
export type { AdditionProblem, ChainEnd, NewAddition } from './record/additions.ts';
export { ADDERS, EFFECT_DIRECTIONS } from './record/addition.ts';
export type { Addition, StoredAddition, StoredEffect } from './record/addition.ts';
export { ADDITION_LENGTH, MOST_ADDITIONS, ROLE_LENGTH } from './record/shapeReview.ts';
export { redact, writeRedacted } from './record/redact.ts';
export { REDACTABLE, REDACTED_FORMAT } from './record/redacted.ts';
export type { RedactedRecord, RedactedTurn, Redaction } from './record/redacted.ts';
export { isRedacted, verifyRedacted } from './record/verify.ts';
export type { Missing, RedactedVerdict } from './record/verify.ts';
export { readRecord, recordUpTo, RECORD_PROBLEMS } from './record/read.ts';
export type { RecordProblem } from './record/read.ts';
export { INTENT_LENGTH, MOST_GAME_TURNS } from './record/shape.ts';
export { ordersFault } from './record/shapeOrders.ts';
export { writeRecord } from './record/write.ts';
export {
  ENGINE_VERSION,
  EXPECTATIONS,
  PHASES,
  RECORD_FORMAT,
  RECORD_LIMIT,
  RECORD_VERSION,
} from './record/format.ts';
export type {
  BranchPoint,
  Expectation,
  GameRecord,
  PendingDraft,
  Phase,
  Prediction,
  RecordHeader,
  RecordedTurn,
  StoredInject,
  StoredOptions,
  StoredPredictions,
  StoredState,
  StoredSubmission,
} from './record/format.ts';
export {
  LIFTABLE,
  PROJECTOR_SHOWS,
  QUEUE_STATES,
  REFUSED_CODES,
  ROLES,
  ROOM_PHASES,
  TIMED_PHASES,
} from './room/types.ts';
export type * from './room/types.ts';
export {
  answerFor,
  apply,
  decide,
  deliver,
  deviceOf,
  dueEvents,
  dueIn,
  handledOf,
  join,
  lineFor,
  openRoom,
  openingOf,
  partsFor,
  resuming,
  roomRecordOf,
  setPresence,
  textsFor,
  viewFor,
} from './room/index.ts';
export type { Comer, Line, Room } from './room/index.ts';
export {
  BYE_REASONS,
  FRAME_JOIN,
  FRAME_PING,
  FRAME_TYPE,
  MOST_ID,
  MOST_IDEA,
  MOST_MESSAGE,
  MOST_TEXT,
  MOST_TITLE,
  WIRE_VERSION,
  bodyIn,
  checkMessage,
  consoleFromWire,
  framed,
  publicFromWire,
  readMessage,
  sheetFromWire,
  worldFromWire,
} from './wire/index.ts';
export type { Unreadable } from './wire/index.ts';
export type * from './wire/messages.ts';

// Decides what the rest of the house may use of the scenario reader; it adds nothing of its own.

export { readScenario } from './read.ts';
export type { ReadOptions, ReadResult } from './read.ts';
export type { KnownNames } from './check/subject.ts';
export { compileScenario, draftOf } from './compile.ts';
export type { CompileOptions } from './compile.ts';
export {
  FINDING_CODES,
  FINDING_SEVERITIES,
  hasErrors,
  hintOf,
  messageOf,
  sortFindings,
} from './findings.ts';
export type { Finding, FindingCode, FindingFacts, Severity } from './findings.ts';
export { MADE_OF, isPlayed, metricsOf } from './payment.ts';
export { findingAt } from './sampled.ts';
export { isDesignChoice, numbersOf } from './numbers.ts';
export type { NumberPassport } from './numbers.ts';
export { DESIGN_CHOICE } from './schema/pieces.ts';
export type { Quantity } from './schema/pieces.ts';
export { FORMAT, VERSION } from './schema/scenario.ts';
export type { Scenario } from './schema/scenario.ts';
export { courseOrder } from './check/course.ts';
export { COURSE_READINGS } from './schema/course.ts';
export type { CourseMeasure } from './schema/course.ts';
export { bundleScenario } from './bundle.ts';
export { MIGRATIONS, migrate } from './migrations.ts';
export type { Migration } from './migrations.ts';
export { MOST_BYTES, MOST_DEPTH, MOST_PARTS } from './yaml/limits.ts';
export type { Texts } from './texts.ts';
export { EXAMPLE } from './example.ts';
export { formatReference } from './reference.ts';
export { scenarioJsonSchema } from './schema/json.ts';
export { sourcesReference } from './sources.ts';
export { goodOf, paymentsOf } from './payment.ts';
export type { Payment } from './payment.ts';
export { ruleSentence } from './sentences/rule.ts';
export { lessonSentence } from './sentences/lesson.ts';
export { completionData } from './completion.ts';
export type { CompletionData, OfferedMembers, OfferedReading, OfferedStock } from './completion.ts';
export { readingsReference, rulesReference } from './rulesReference.ts';
export { underFictionalNames } from './fictional.ts';
export { workshopOf } from './workshop/build.ts';
export type { WorkshopOptions } from './workshop/telling.ts';
export { heading, list, paragraph } from './workshop/document.ts';
export type {
  Block,
  Card,
  Chart,
  ChartLine,
  Column,
  Section,
  WorkshopDocument,
} from './workshop/document.ts';
export { countedAr } from './workshop/words/counted.ts';
export { workshopHtml } from './workshop/html.ts';
export { pageFoot } from './workshop/style.ts';
export { workshopMarkdown } from './workshop/markdown.ts';
export { loadedFrom } from './told/loaded.ts';
export { lessonBooks } from './told/lessons.ts';
export type * from './told/types.ts';

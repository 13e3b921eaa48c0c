// Decides what others may use of the tests of lessons; it adds nothing of its own.
export { payingRules } from './construction.ts';
export { flipsOf } from './flips.ts';
export type { Drawn, Flip } from './flips.ts';
export { goodOf, measurementOf, membersOf, turnsOf } from './lesson.ts';
export type { Comparison, Lesson, Member, Playing } from './lesson.ts';
export type { Compared } from './judge.ts';
export { playLessonsOnce } from './once.ts';
export type { OnceCompared } from './once.ts';
export { USUAL_DRAWS, USUAL_SEEDS, testLessons } from './run.ts';
export type { LessonOptions } from './run.ts';
export type { Dissented, LessonReport } from './report.ts';
export { effectInterval, effectsOf, isEnough, verdictOf } from './verdict.ts';
export type { Direction, Expectation, Verdict } from './verdict.ts';

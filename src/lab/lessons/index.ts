// Decides what others may use of the tests of lessons; it adds nothing of its own.
export { drawnNumbers, flipsOf } from './flips.ts';
export type { Flip } from './flips.ts';
export { weakestPairs } from './judge.ts';
export { questionOf, sidesOf } from './sides.ts';
export { windowOf as turnsOf } from '../../engine/index.ts';
export { goodOf, membersOf, statisticOf } from './lesson.ts';
export { scalesFor } from './readings.ts';
export type { Scales } from './readings.ts';
export type { Comparison, Lesson, Member, Playing } from './lesson.ts';
export type { Compared } from './judge.ts';
export { playLessonsOnce } from './once.ts';
export type { OnceCompared } from './once.ts';
export { USUAL_DRAWS, USUAL_SEEDS, testLessons } from './run.ts';
export type { LessonOptions } from './run.ts';
export type { Dissented, LessonReport } from './report.ts';
export { verdictOf } from './verdict.ts';
export type { Verdict } from './verdict.ts';

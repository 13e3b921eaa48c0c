// Decides what the rest of the lab and the house may use of searching; it adds nothing of its own.
export { SEARCH_STAGES, searchSeat } from './search.ts';
export type { SearchAsk, SearchStage, SearchTools } from './search.ts';
export type { AheadReport, GoalReport, LoopReport, SearchReport } from './report.ts';
export { LESSON_MARKS } from './lessons.ts';
export type { Contest, LessonFinding, LessonMark } from './lessons.ts';
export type { KindWorth } from './kinds.ts';
export type { OutOfSample, Versus } from './outOfSample.ts';
export type { Ingredient, Recipe, Trait } from './recipe.ts';

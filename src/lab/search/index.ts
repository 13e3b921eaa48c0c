// Decides what the rest of the lab and the house may use of searching; it adds nothing of its own.
export { SEARCH_STAGES, searchSeat } from './search.ts';
export type { SearchAsk, SearchStage } from './search.ts';
export type { SearchReport } from './report.ts';
export { LESSON_MARKS } from './lessons.ts';
export type { Contest, LessonFinding, LessonMark } from './lessons.ts';
export type { Ingredient } from './recipe.ts';

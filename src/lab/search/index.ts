// Decides what the rest of the lab and the house may use of searching; it adds nothing of its own.
export { searchSeat } from './search.ts';
export { SEARCH_STAGES } from './searching.ts';
export type { SearchAsk, SearchStage } from './searching.ts';
export type { SearchReport } from './report.ts';
export { LESSON_MARKS } from './lessons.ts';
export type { Contest, LessonFinding, LessonMark } from './lessons.ts';
export type { Ingredient } from './recipe.ts';
export { objectiveOf, scalesOf, scoreBy } from './objective.ts';
export type { Goal, Objective, Score } from './objective.ts';
export { hunt } from './hunt.ts';
export { genesAt, pointOf } from './genome.ts';
export { meanOf, openSearchTable } from './table.ts';

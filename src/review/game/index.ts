// Decides what the rest of the review may use of the opened game; it adds nothing of its own.
export { REVIEW_PROBLEMS, givenOrders, openReview } from './open.ts';
export type { ReviewParts, ReviewProblem } from './open.ts';
export { lastOrderTurn, stateAt } from './game.ts';
export type { GivenOrder, ReviewGame, ReviewTurn } from './game.ts';

// Decides what the rest of the house may use of the review; it adds nothing of its own.
export { REVIEW_PROBLEMS, lastOrderTurn, openReview, stateAt } from './game/index.ts';
export type {
  GivenOrder,
  ReviewGame,
  ReviewParts,
  ReviewProblem,
  ReviewTurn,
} from './game/index.ts';

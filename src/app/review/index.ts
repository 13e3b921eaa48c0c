// Decides what the app may use of the review.
export { Review } from './Review.tsx';

// Decides what the rest of the review may use of lessons; it adds nothing of its own.
export { lessonsIn } from './lessons.ts';
export type { LessonReviewed } from './lessons.ts';

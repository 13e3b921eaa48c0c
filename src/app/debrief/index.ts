// Decides what the app may use of the debrief.
export { Courses, DRAWN } from './Courses.tsx';
export type { CourseBooks } from './Courses.tsx';
export { Measures } from './Measures.tsx';
export { LessonSheet } from './Lessons.tsx';
export { openLabTests } from './labTests.ts';
export { Debrief } from './Debrief.tsx';

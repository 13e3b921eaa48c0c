// Decides what the app may use of the debrief.
export { Courses } from './Courses.tsx';
export { Debrief } from './Debrief.tsx';

// Decides what the app may use of the course: its screen, fetched when somebody opens it.
export { Course } from './Course.tsx';

// Decides what the app may use of the debrief.
export { Debrief } from './Debrief.tsx';

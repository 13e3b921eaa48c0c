// Decides what the app may use of the facilitator's side of a room.
export { Console } from './Console.tsx';
export { Host } from './Host.tsx';

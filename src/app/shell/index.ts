// Decides what the app may use of the shell.
export { Announcer } from './Announcer.tsx';
export { Bar } from './Bar.tsx';
export { Guard } from './Guard.tsx';
export { Overlays } from './Overlays.tsx';

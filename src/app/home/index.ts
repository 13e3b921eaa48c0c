// Decides what the app may use of the pages before a game.
export { Briefing } from './Briefing.tsx';
export { Home } from './Home.tsx';

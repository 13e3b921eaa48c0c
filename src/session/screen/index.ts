// Decides what the rest of session, and of the house, may use of seat screens; it adds nothing of its own.

export { heardIn, heardKey } from './heard.ts';
export { trueView } from './openBook.ts';
export { consoleSheetOf, publicSheetOf, publicWorldOf } from './public.ts';
export { padOf, seatDeskOf, seatScreenOf, seatSheetOf } from './screen.ts';
export { workshopsKnown } from './workshops.ts';
export type { SeatDesk } from './types.ts';

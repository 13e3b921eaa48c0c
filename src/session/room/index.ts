// Decides what the rest of the house may use of rooms; it adds nothing of its own.

export { answerFor } from './answer.ts';
export { MAY, MAY_ASK } from './allow.ts';
export type { Caller } from './allow.ts';
export { leftAt } from './clock.ts';
export { decide } from './decide.ts';
export { deliver, lineFor, textsFor } from './deliver.ts';
export type { Line } from './deliver.ts';
export { apply } from './fold.ts';
export { dueEvents, dueIn, join, resuming, setPresence } from './host.ts';
export type { Comer } from './host.ts';
export { openRoom, openingOf } from './open.ts';
export { recordOf as roomRecordOf } from './record.ts';
export { deviceOf, handledOf } from './state.ts';
export type { Room } from './state.ts';
export { partsFor, viewFor } from './view.ts';

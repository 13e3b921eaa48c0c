// Decides what the rest of session, and of the house, may use of the wire; it adds nothing of its own.

export { COMMAND_KINDS, checkMessage, readMessage } from './check.ts';
export type { Unreadable } from './check.ts';
export { FRAME_JOIN, FRAME_PING, FRAME_TYPE, bodyIn, framed } from './frames.ts';
export {
  BYE_REASONS,
  MOST_ID,
  MOST_IDEA,
  MOST_MESSAGE,
  MOST_TEXT,
  MOST_TITLE,
  WIRE_VERSION,
} from './messages.ts';
export type * from './messages.ts';
export {
  consoleFromWire,
  publicFromWire,
  sheetFromWire,
  sheetToWire,
  worldFromWire,
  worldToWire,
} from './screens.ts';

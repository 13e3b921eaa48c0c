// Decides how the console asks its room: an answer within a few seconds, else none, so that no sheet waits for a line that is lost.
import type { Answer, Question } from '../../session/index.ts';
import { room } from '../stores/room.ts';

/** A room on this computer answers at once; a record of a long day takes a moment. @source design choice */
const LONGEST_MS = 6_000;

/** Null when the line is lost, the room refuses, or nothing comes in time. */
export async function askRoom(question: Question): Promise<Answer | null> {
  const { link, line } = room.getState();
  if (link === null || line !== 'connected') return null;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    clock = setTimeout(() => resolve(null), LONGEST_MS);
  });
  try {
    return await Promise.race([link.ask(question), late]);
  } finally {
    clearTimeout(clock);
  }
}

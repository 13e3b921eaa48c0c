// Decides how stored events are sealed to each other, and how far a read list of them can be trusted; it stores nothing.
import { createHash } from 'node:crypto';

/** What is sealed of one event. */
export interface SealedEvent {
  readonly seq: number;
  readonly id: string | null;
  readonly body: string;
  readonly link: string;
}

/** The seal that the first event of a room is tied to. */
export function firstLink(room: string): string {
  return hash(`room\n${room}`);
}

/** The seal of an event, made from the one before: a change, a gap or another order anywhere before changes it. */
export function linkAfter(
  link: string,
  { seq, id, body }: Pick<SealedEvent, 'seq' | 'id' | 'body'>,
): string {
  return hash(`${link}\n${seq}\n${id ?? ''}\n${body}`);
}

/** How many events from the start are whole, one after another. */
export function wholeEvents(room: string, events: readonly SealedEvent[]): number {
  let link = firstLink(room);
  for (const [at, event] of events.entries()) {
    link = linkAfter(link, event);
    if (event.seq !== at + 1 || event.link !== link) return at;
  }
  return events.length;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

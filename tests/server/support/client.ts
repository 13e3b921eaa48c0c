// Joins a room by frames as a page does, and speaks in texts.
import { FRAME_JOIN, framed } from '../../../src/session/index.ts';
import { textIn } from '../../../src/server/wire/frames.ts';
import type { Ticket } from '../../../src/server/wire/transport.ts';
import { openRaw } from './socket.ts';
import type { RawSocket } from './socket.ts';

export interface Client {
  readonly raw: RawSocket;
  say(text: string): void;
  /** The next text; null once the connection has ended. */
  hear(): Promise<string | null>;
  leave(): void;
}

export function pathOf(ticket: Ticket): string {
  const { processId, roomId, sessionId } = ticket;
  return `/${String(processId)}/${String(roomId)}?sessionId=${String(sessionId)}`;
}

/** Opens the connection that a ticket stands for. */
export async function joinWith(port: number, ticket: Ticket): Promise<Client> {
  const raw = await openRaw({ port, path: pathOf(ticket) });
  const first = await raw.next();
  if (first?.[0] !== FRAME_JOIN) throw new Error('the room was not joined');
  raw.send(Uint8Array.of(FRAME_JOIN));
  return {
    raw,
    say: (text) => raw.send(packed(text)),
    async hear() {
      for (;;) {
        const frame = await raw.next();
        if (frame === null) return null;
        const text = textIn(frame);
        if (text !== null) return text;
      }
    },
    leave: () => raw.end(),
  };
}

/** A text as a page packs it. */
export function packed(text: string): Uint8Array {
  return framed(new TextEncoder().encode(text));
}

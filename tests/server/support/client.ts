// Joins a room as a page does, by the library's own protocol, and speaks in texts.
import { textIn } from '../../../src/server/wire/frames.ts';
import type { Ticket } from '../../../src/server/wire/transport.ts';
import { openRaw } from './socket.ts';
import type { RawSocket } from './socket.ts';

const JOIN = 10;
const DATA = 13;

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
  if (first?.[0] !== JOIN) throw new Error('the room was not joined');
  raw.send(Uint8Array.of(JOIN));
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

/** A text as the page's library packs it. */
export function packed(text: string): Uint8Array {
  const body = Buffer.from(text);
  const { length } = body;
  const lead =
    length < 32
      ? [0xa0 | length]
      : length < 256
        ? [0xd9, length]
        : length < 65_536
          ? [0xda, length >> 8, length & 0xff]
          : [0xdb, length >>> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([Buffer.from([DATA, 0xa1, 'm'.charCodeAt(0), ...lead]), body]);
}

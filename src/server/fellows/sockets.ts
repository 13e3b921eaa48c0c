// Decides which process a socket is led to: the one that has its room. It stands before the library that carries messages.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Gate } from '../gate.ts';
import type { Fellow } from './fellow.ts';
import type { Handing } from './handing.ts';

/** The room in the address of a socket. */
const ROOM = /^\/[\w-]{1,64}\/([0-9a-f]{32})\?/;

export interface Leading {
  readonly gate: Gate;
  readonly handing: Handing;
  /** Whether a socket may be opened at all. */
  readonly lets: (request: IncomingMessage) => boolean;
  readonly whose: (room: string) => Promise<Fellow | null>;
}

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** From now on, what `server` hears of sockets goes to those that listen already, or to another process. */
export function leadSockets(server: Server, { gate, handing, lets, whose }: Leading): void {
  const own = server.listeners('upgrade') as unknown as readonly Upgrade[];
  server.removeAllListeners('upgrade');
  async function lead(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const room = ROOM.exec(request.url ?? '')?.[1];
    const fellow =
      room === undefined || gate.isHanded(request) || !lets(request) ? null : await whose(room);
    if (socket.destroyed) return;
    if (fellow === null) {
      for (const hear of own) hear.call(server, request, socket, head);
      return;
    }
    const comer = { address: gate.addressOf(request), isLocal: gate.isLocal(request) };
    handing.socket(fellow, request, { socket, head, comer });
  }
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Until somebody else looks after it.
    socket.on('error', () => socket.destroy());
    lead(request, socket, head).catch(() => socket.destroy());
  });
}

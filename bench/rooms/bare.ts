// The least that the library of rooms can do, to compare with: a room that answers each message, keeps nothing and shows nothing.
// Usage: bare PORT; reservations are handed out at POST /ROOM.
import { createServer } from 'node:http';
import { Room, matchMaker } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';

class BareRoom extends Room {
  override patchRate = null;
  override autoDispose = false;

  override onCreate({ room }: { room: string }): void {
    this.roomId = room;
    this.onMessage('m', (client: Client, text: string) => {
      const { id } = JSON.parse(text) as { id: number };
      client.send('m', JSON.stringify({ kind: 'ack', id, version: 0 }));
    });
  }
}

const server = createServer();
const sockets = new WebSocketTransport({ server, maxPayload: 65_536 });
await matchMaker.setup();
matchMaker.setHealthChecksEnabled(false);
await matchMaker.accept();
matchMaker.defineRoomType('bare', BareRoom);
const rooms = new Map<string, ReturnType<typeof matchMaker.createRoom>>();
server.on('request', (request, response) => {
  const name = (request.url ?? '/').slice(1);
  const room = rooms.get(name) ?? matchMaker.createRoom('bare', { room: name });
  rooms.set(name, room);
  void room
    .then((cache) => matchMaker.reserveSeatFor(cache, {}))
    .then((ticket) => response.end(JSON.stringify(ticket)));
});
sockets.listen(Number(process.argv[2]), '127.0.0.1', undefined, () => console.log('ready'));

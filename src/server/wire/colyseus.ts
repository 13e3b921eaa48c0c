// Decides how rooms' messages are carried by Colyseus: its rooms, its reservations, its sockets. State, patches, matchmaking by
// name and reconnection of the library are not used: what a device may know is built by the room, and rejoining is ours.
import type { Server } from 'node:http';
import { Protocol, Room, matchMaker } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { FRAME_TYPE } from '../../session/index.ts';
import { randomHex } from '../keys.ts';
import { textIn } from './frames.ts';
import { CLOSE_CODES } from './transport.ts';
import type { Connection, Doors, Transport, TransportOptions } from './transport.ts';

/** A socket is opened only with the id of a reservation: 128 bits, good once. */
const SOCKET_PATH = /^\/[\w-]{1,64}\/[\w-]{1,64}\?sessionId=[0-9a-f]{32}$/;
/** A device that does not answer two of these counts as gone: after nine seconds at most. */
const PING_MS = 3000;
const PINGS_MISSED = 2;

/** The part of the library's socket that is used. */
interface Socket {
  readonly bufferedAmount: number;
}

/** The library writes down each malformed frame with its stack: whoever sends them would fill the disk. Our own errors are told elsewhere. */
const nothing = () => undefined;
const SILENT = { debug: nothing, error: nothing, info: nothing, trace: nothing, warn: nothing };

let isPrepared: Promise<void> | null = null;
let kinds = 0;

/** The library keeps its rooms for the whole process, whoever asked for them: it is set up once. */
function prepare(): Promise<void> {
  isPrepared ??= (async () => {
    setLogger(SILENT);
    await matchMaker.setup();
    matchMaker.setHealthChecksEnabled(false);
    await matchMaker.accept();
  })();
  return isPrepared;
}

/** Carries messages over the sockets of a server. The server must not listen yet. */
export async function colyseusTransport<Pass>(
  server: Server,
  { lets, mostBytes }: TransportOptions,
): Promise<Transport<Pass>> {
  await prepare();
  const doors = new Map<string, Doors<Pass>>();
  const caches = new Map<string, Awaited<ReturnType<typeof matchMaker.createRoom>>>();
  const open = new Set<Connection>();
  kinds += 1;
  const kind = `table-${kinds}`;
  matchMaker.defineRoomType(kind, tableRoom(doors, open));
  const sockets = new WebSocketTransport({
    server,
    maxPayload: mostBytes,
    pingInterval: PING_MS,
    pingMaxRetries: PINGS_MISSED,
    verifyClient: ({ req }: { req: Parameters<typeof lets>[0] }) =>
      SOCKET_PATH.test(req.url ?? '') && lets(req),
  });
  const closeRoom = async (room: string) => {
    doors.delete(room);
    caches.delete(room);
    const open = matchMaker.getLocalRoomById(room);
    if (open === undefined) return;
    const ended = open.disconnect(CLOSE_CODES.stopping);
    voidTickets(open);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, MOST_ENDING_MS))]);
  };
  return {
    async openRoom(room, its) {
      doors.set(room, its);
      caches.set(room, await matchMaker.createRoom(kind, { room }));
    },
    closeRoom,
    async admit(room, pass) {
      const cache = caches.get(room);
      if (cache === undefined) throw new Error('The room is not open.');
      const ticket = await matchMaker.reserveSeatFor(cache, {}, { sessionId: randomHex(), pass });
      return { ...ticket };
    },
    count: () => open.size,
    async stop() {
      for (const room of doors.keys()) await closeRoom(room);
      matchMaker.removeRoomType(kind);
      sockets.shutdown();
    },
  };
}

/** How long an orderly end of a room's connections is waited for. */
const MOST_ENDING_MS = 1000;

/** A ticket that nobody used would keep the room, and the process, for as long as it is good. */
function voidTickets(room: Room): void {
  const { _reservedSeatTimeouts: timers } = room as unknown as {
    readonly _reservedSeatTimeouts: Readonly<Record<string, NodeJS.Timeout>>;
  };
  for (const timer of Object.values(timers)) clearTimeout(timer);
}

/** A class, since the library wants one: it hands everything on. */
function tableRoom<Pass>(doors: ReadonlyMap<string, Doors<Pass>>, open: Set<Connection>) {
  return class TableRoom extends Room {
    override patchRate = null;
    override autoDispose = false;
    #connections = new Map<Client, Connection>();
    #doors: Doors<Pass> | undefined;

    override onCreate({ room }: { room: string }): void {
      this.roomId = room;
      this.#doors = doors.get(room);
      this.#guardMessages();
    }

    override onJoin(client: Client): void {
      const connection = connectionOf(client);
      this.#connections.set(client, connection);
      open.add(connection);
      this.#doors?.opened(connection, (client.auth as { pass: Pass }).pass);
    }

    override onLeave(client: Client): void {
      const connection = this.#connections.get(client);
      if (connection === undefined) return;
      this.#connections.delete(client);
      open.delete(connection);
      this.#doors?.closed(connection);
    }

    /** Takes the place of the library's own reader of frames: of its kinds, only what a page of ours sends is let through. */
    #guardMessages(): void {
      const inner = this as unknown as { _onMessage: (client: Client, frame: Buffer) => void };
      const own = inner._onMessage.bind(this);
      inner._onMessage = (client, frame) => {
        const text = textIn(frame);
        const connection = this.#connections.get(client);
        if (text !== null) {
          if (connection !== undefined) this.#doors?.heard(connection, text);
          return;
        }
        const isOwn = frame.length === 1 && OWN_FRAMES.includes(frame[0] ?? -1);
        if (isOwn) own(client, frame);
        else client.leave(CLOSE_CODES.unruly);
      };
    }
  };
}

/** The join is confirmed, the link is tried, the room is left: a single byte each. */
const OWN_FRAMES: readonly number[] = [Protocol.JOIN_ROOM, Protocol.PING, Protocol.LEAVE_ROOM];

function connectionOf(client: Client): Connection {
  const socket = client.ref as unknown as Socket;
  return {
    send: (text) => client.send(FRAME_TYPE, text),
    waiting: () => socket.bufferedAmount,
    close: (reason) => client.leave(CLOSE_CODES[reason]),
  };
}

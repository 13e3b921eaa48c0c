// Opens a server of rooms in a folder of its own, and speaks with it as pages do: over its doors and its sockets.
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveRooms } from '../../../src/server/index.ts';
import type { Served, ServeOptions } from '../../../src/server/index.ts';
import type { Ticket } from '../../../src/server/wire/transport.ts';
import { WIRE_VERSION } from '../../../src/session/index.ts';
import type {
  Command,
  Credential,
  DeviceView,
  Hello,
  Question,
  RoomAsked,
  ServerMessage,
} from '../../../src/session/index.ts';
import type { LoadedScenario } from '../../../src/scenario/index.ts';
import { PLAIN, hillsLoaded, setupFor } from '../../session/room/roomTable.ts';
import { joinWith } from './client.ts';
import type { Client } from './client.ts';

export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface House {
  readonly served: Served;
  readonly port: number;
  readonly data: string;
  readonly complaints: string[];
  ask(method: string, target: string, asked?: Asked): Promise<Answered>;
  close(): Promise<void>;
}

export interface Asked {
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'tukhum-rooms-'));
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

export async function openHouse(
  data: string = freshFolder(),
  changes: Partial<ServeOptions> = {},
): Promise<House> {
  const complaints: string[] = [];
  const served = await serveRooms({
    port: 4400,
    isStrict: false,
    data,
    app: data,
    isLocalOnly: true,
    isConsoleOpen: false,
    certificate: null,
    names: [],
    complain: (line) => void complaints.push(line),
    ...changes,
  });
  return {
    served,
    port: served.port,
    data,
    complaints,
    ask: (method, target, asked) => askAt(served.port, method, target, asked),
    close: () => served.close(),
  };
}

/** One request, as a page of ours makes it unless its headers say otherwise. */
export function askAt(
  port: number,
  method: string,
  target: string,
  { body, key, headers = {} }: Asked = {},
): Promise<Answered> {
  const host = `127.0.0.1:${port}`;
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path: target,
        agent: false,
        headers: {
          Host: host,
          ...(method === 'GET' ? {} : { Origin: `http://${host}` }),
          ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
          ...headers,
        },
      },
      (answer) => {
        let said = '';
        answer.on('data', (part: Buffer) => (said += part.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: parsed(said) }));
      },
    );
    asking.on('error', reject);
    asking.end(text);
  });
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { text };
  }
}

/** A room of the small scenario with lessons, two of its states held by people. */
export function askedRoom(
  options: Partial<RoomAsked['options']> = {},
  loaded: LoadedScenario = hillsLoaded(),
): RoomAsked {
  const wish = loaded === hillsLoaded() ? { people: PLAYED } : {};
  const setup = setupFor(loaded, wish);
  return { setup, options: { ...PLAIN, ...options }, record: null };
}

export const PLAYED = ['westland', 'eastland'];

/** A device in a room, which hears everything in order. */
export interface Device {
  readonly client: Client;
  readonly heard: ServerMessage[];
  token(): string;
  view(): DeviceView;
  /** Sends a command under the next id, or the one given; answers with what came of it. */
  act(command: Command, id?: number): Promise<ServerMessage>;
  question(question: Question): Promise<ServerMessage>;
  /** Waits for a message of a kind that has not been taken yet. */
  until<Kind extends ServerMessage['kind']>(
    kind: Kind,
    fits?: (message: Extract<ServerMessage, { kind: Kind }>) => boolean,
  ): Promise<Extract<ServerMessage, { kind: Kind }>>;
  readonly ended: Promise<number>;
  leave(): void;
}

export async function ticketFor(
  port: number,
  credential: Credential,
  headers: Readonly<Record<string, string>> = {},
): Promise<Ticket> {
  const door = await askAt(port, 'POST', '/api/door', { body: { credential }, headers });
  if (door.status !== 200) throw new Error(`the door said ${String(door.body['code'])}`);
  return door.body['reservation'] as Ticket;
}

/** Comes through the door and says hello. */
export async function enter(
  port: number,
  credential: Credential,
  hello: Partial<Pick<Hello, 'wants' | 'seat' | 'has'>> = {},
): Promise<Device> {
  const client = await joinWith(port, await ticketFor(port, credential));
  const device = deviceOver(client);
  const said: Hello = {
    kind: 'hello',
    version: WIRE_VERSION,
    credential,
    wants: 'play',
    seat: null,
    has: [],
    ...hello,
  };
  client.say(JSON.stringify(said));
  return device;
}

export function deviceOver(client: Client): Device {
  const heard: ServerMessage[] = [];
  const waiting = new Set<() => void>();
  let isOver = false;
  let token = '';
  let view: DeviceView | null = null;
  let ids = 0;
  void (async () => {
    for (;;) {
      const text = await client.hear();
      if (text === null) break;
      const message = JSON.parse(text) as ServerMessage;
      if (message.kind === 'welcome') {
        token = message.token;
        ids = Math.max(ids, message.last);
      }
      if (message.kind === 'view') ({ view } = message);
      heard.push(message);
      for (const wake of waiting) wake();
    }
    isOver = true;
    for (const wake of waiting) wake();
  })();
  const taken = new Set<ServerMessage>();

  function next(fits: (message: ServerMessage) => boolean): Promise<ServerMessage> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = heard.find((message) => !taken.has(message) && fits(message));
        if (found === undefined && !isOver) return;
        waiting.delete(look);
        if (found === undefined) {
          reject(new Error('the connection ended before what was awaited came'));
          return;
        }
        taken.add(found);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  }

  async function until<Kind extends ServerMessage['kind']>(
    kind: Kind,
    fits: (message: Extract<ServerMessage, { kind: Kind }>) => boolean = () => true,
  ): Promise<Extract<ServerMessage, { kind: Kind }>> {
    type Wanted = Extract<ServerMessage, { kind: Kind }>;
    return (await next((message) => message.kind === kind && fits(message as Wanted))) as Wanted;
  }

  /** The next answer to a number, of whatever kind: an older one that was given under it has been taken. */
  const answerTo = (id: number): Promise<ServerMessage> =>
    next(
      (message) =>
        (message.kind === 'ack' || message.kind === 'refused' || message.kind === 'answer') &&
        message.id === id,
    );

  return {
    client,
    heard,
    until,
    token: () => token,
    view() {
      if (view === null) throw new Error('no view has come');
      return view;
    },
    act(command, id) {
      const used = id ?? ids + 1;
      ids = Math.max(ids, used);
      client.say(JSON.stringify({ kind: 'do', id: used, command }));
      return answerTo(used);
    },
    question(question) {
      ids += 1;
      client.say(JSON.stringify({ kind: 'ask', id: ids, question }));
      return answerTo(ids);
    },
    ended: client.raw.ended,
    leave: () => client.leave(),
  };
}

/** A room with its console connected. */
export async function openRoomAt(
  house: Pick<House, 'port' | 'ask' | 'served'>,
  asked: RoomAsked = askedRoom(),
): Promise<{ readonly room: string; readonly token: string; readonly console: Device }> {
  const key = house.served.hostKey;
  const opened = await house.ask('POST', '/api/rooms', { key, body: asked });
  if (opened.status !== 200) throw new Error(`no room: ${JSON.stringify(opened.body)}`);
  const { room, token } = opened.body as { room: string; token: string };
  const console = await enter(house.port, { kind: 'token', token }, { wants: 'lead' });
  await console.until('view');
  return { room, token, console };
}

// Decides what a page may ask of the server beside the sockets, and with which key: a room's list, a new room, the way through the
// door, the addresses. What a room does is its own.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Result } from '../../base/index.ts';
import { WIRE_VERSION, checkMessage } from '../../session/index.ts';
import type { Credential } from '../../session/index.ts';
import type { Gate } from '../gate.ts';
import type { Answer, Handing } from '../fellows/handing.ts';
import { isSame } from '../keys.ts';
import type { Elsewhere, Hall, Opened, OpenRefusal } from '../rooms/hall.ts';
import { readAsked } from '../rooms/asked.ts';
import type { OpenProblem } from '../store/index.ts';
import { readJson } from './body.ts';

/** An address at which phones may reach this server. */
export interface Reach {
  readonly url: string;
  readonly name: string;
  /** The server asked itself there and was answered. */
  readonly reached: boolean;
}

export interface ApiParts {
  readonly gate: Gate;
  /** Null where rooms cannot be kept, and why. */
  readonly hall: Hall | null;
  readonly problem: OpenProblem | null;
  readonly hostKey: string;
  /** Rooms may be led from another machine too, by who has the key. */
  readonly isConsoleOpen: boolean;
  /** Lets the network in, if it may be let in, and says where. */
  readonly reach: () => Promise<readonly Reach[]>;
  readonly isLocalOnly: boolean;
  /** How a request goes on to the process that has the room; null where one process has them all. */
  readonly handing: Handing | null;
  /** Where people reach the house; with a path, what leads to this process alone. */
  readonly outer: URL | null;
}

const SMALL = 4 * 1024;
/** A room that goes on with a record brings it along. @source QUALITY.md: a record is at most 32 MB */
const LARGE = 34 * 1024 * 1024;

const FORBIDDEN: Answer = { status: 403, body: { code: 'not-yours' } };
const NOTHING: Answer = { status: 404, body: { code: 'unknown' } };

export function apiOf(parts: ApiParts) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> => {
    const { status, body } = await answerTo(parts, request);
    const text = JSON.stringify(body);
    response.writeHead(status, {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
      // Who was refused has no business with the rest of what it was sending.
      ...(status >= 400 ? { Connection: 'close' } : {}),
    });
    response.end(text);
  };
}

async function answerTo(parts: ApiParts, request: IncomingMessage): Promise<Answer> {
  const { gate, hall, problem } = parts;
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const asked = `${request.method ?? ''} ${path}`;
  if (asked === 'GET /api/server')
    return { status: 200, body: { rooms: hall !== null, problem, wire: WIRE_VERSION } };
  // Nothing is done for another page, whatever key it got hold of.
  const isRead = request.method === 'GET' && request.headers.origin === undefined;
  if (!isRead && !gate.isFromUs(request)) return FORBIDDEN;
  if (asked === 'POST /api/door') return door(parts, request);
  if (!gate.isLocal(request) && !parts.isConsoleOpen) return FORBIDDEN;
  if (asked === 'POST /api/host')
    return gate.isLocal(request) ? { status: 200, body: { key: parts.hostKey } } : FORBIDDEN;
  if (!hasHostKey(parts, request)) return FORBIDDEN;
  if (asked === 'GET /api/addresses')
    return { status: 200, body: { addresses: await parts.reach(), open: !parts.isLocalOnly } };
  if (hall === null) return { status: 503, body: { code: problem ?? 'closing' } };
  if (asked === 'GET /api/rooms') return { status: 200, body: { rooms: await hall.rooms() } };
  if (asked === 'POST /api/rooms') return create(parts, hall, request);
  const deed = /^POST \/api\/rooms\/([0-9a-f]{32})\/(console|recover)$/.exec(asked);
  if (deed === null) return NOTHING;
  const room = deed[1] ?? '';
  const ask = (id: string, isHanded: boolean) =>
    deed[2] === 'console' ? hall.addConsole(id, isHanded) : hall.recover(id, isHanded);
  const opened = await ask(room, gate.isHanded(request));
  const { handing } = parts;
  if (handing === null || !opened.ok || !('elsewhere' in opened.value)) return openedAs(opened);
  const handed = await handing.request(opened.value.elsewhere, request, {
    path,
    body: {},
    comer: comerOf(gate, request),
  });
  return handed ?? openedAs(await ask(room, true));
}

function comerOf(gate: Gate, request: IncomingMessage) {
  return { address: gate.addressOf(request), isLocal: gate.isLocal(request) };
}

function hasHostKey({ hostKey }: ApiParts, request: IncomingMessage): boolean {
  const shown = /^Bearer ([0-9a-f]{32})$/.exec(request.headers.authorization ?? '')?.[1];
  return shown !== undefined && isSame(shown, hostKey);
}

async function door(
  { gate, hall, handing, outer }: ApiParts,
  request: IncomingMessage,
): Promise<Answer> {
  const body = await readJson(request, SMALL);
  const credential = body.ok ? credentialIn(body.value) : null;
  if (credential === null) return { status: 400, body: { code: 'unreadable' } };
  if (hall === null) return { status: 503, body: { code: 'closing' } };
  const comer = comerOf(gate, request);
  let admitted = await hall.door(credential, { ...comer, isHanded: gate.isHanded(request) });
  if (admitted.ok && 'elsewhere' in admitted.value) {
    const asked = { path: '/api/door', body: { credential }, comer };
    const handed = await handing?.request(admitted.value.elsewhere, request, asked);
    if (handed !== null && handed !== undefined) return handed;
    // Who said that it has the room is not there any more: whether it is free, the database knows.
    admitted = await hall.door(credential, { ...comer, isHanded: true });
  }
  if (admitted.ok) {
    if (!('reservation' in admitted.value)) return { status: 503, body: { code: 'closing' } };
    const { room, reservation } = admitted.value;
    const way = wayTo(outer, request);
    return { status: 200, body: { room, reservation: { ...reservation, ...way } } };
  }
  const status = admitted.error.code === 'too-many-tries' ? 429 : 403;
  return { status, body: admitted.error };
}

/** Where the page opens its socket: at its own address, by the path that leads to this process where there is one. */
function wayTo(outer: URL | null, { headers }: IncomingMessage): { publicAddress?: string } {
  if (outer === null || outer.pathname === '/' || headers.host !== outer.host) return {};
  return { publicAddress: `${outer.host}${outer.pathname.replace(/\/+$/, '')}` };
}

/** A credential, read with the same eyes as in a message of the wire. */
function credentialIn(body: unknown): Credential | null {
  const { credential } = (typeof body === 'object' && body !== null ? body : {}) as {
    credential?: unknown;
  };
  const hello = { kind: 'hello', version: 0, credential, wants: 'play', seat: null, has: [] };
  const read = checkMessage(hello);
  return read.ok && read.value.kind === 'hello' ? read.value.credential : null;
}

async function create(parts: ApiParts, hall: Hall, request: IncomingMessage): Promise<Answer> {
  const body = await readJson(request, LARGE);
  if (!body.ok)
    return { status: body.error === 'too-large' ? 413 : 400, body: { code: body.error } };
  const asked = readAsked(body.value);
  if (!asked.ok) return { status: 400, body: { code: 'unreadable', place: asked.error } };
  const opened = await hall.create(asked.value);
  // Whoever opens a room wants it to be found: from now on the network is let in.
  if (opened.ok) await parts.reach();
  return openedAs(opened);
}

function openedAs(opened: Result<Opened | Elsewhere, OpenRefusal>): Answer {
  if (opened.ok) return { status: 200, body: opened.value };
  return { status: STATUS[opened.error.code] ?? 400, body: opened.error };
}

const STATUS: Readonly<Partial<Record<OpenRefusal['code'], number>>> = {
  busy: 503,
  unknown: 404,
  damaged: 409,
  elsewhere: 503,
};

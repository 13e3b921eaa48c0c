// Decides how a request or a socket that came to the wrong process is handed on to the one that holds the room, and how that one
// knows it by: the page stays at its own address. What is asked is the other's to answer.
import { createHash } from 'node:crypto';
import { request as ask } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { isSame } from '../keys.ts';
import type { Fellow } from './fellow.ts';

const HEADER = 'x-tukhum-handed';
const MOST_CONNECT_MS = 1500;
/** The other may have to read a scenario first; one that stands still is not waited for any longer. */
const MOST_ANSWER_MS = 8000;

/** What a fellow says of one whose request it hands on. */
export interface Handed {
  readonly address: string;
  readonly isLocal: boolean;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Handing {
  /** What a fellow said of who asks; null when no fellow handed it on. */
  handedBy(headers: IncomingMessage['headers']): Handed | null;
  /** The other's answer; null when it is not there. */
  request(fellow: Fellow, from: IncomingMessage, asked: HandedRequest): Promise<Answer | null>;
  socket(fellow: Fellow, from: IncomingMessage, link: HandedSocket): void;
  /** Ends the sockets that were handed on. */
  close(): void;
}

interface HandedRequest {
  readonly path: string;
  readonly body: unknown;
  readonly comer: Handed;
}

interface HandedSocket {
  readonly socket: Duplex;
  readonly head: Buffer;
  readonly comer: Handed;
}

export function handingOn(secret: string): Handing {
  const key = createHash('sha256').update(`handing ${secret}`).digest('hex');
  const open = new Set<Duplex>();
  const wordFor = ({ address, isLocal }: Handed) =>
    `${key} ${isLocal ? 'local' : 'away'} ${address}`;
  return {
    handedBy(headers) {
      const word = headers[HEADER];
      const found = /^([0-9a-f]{64}) (local|away) ([0-9a-fA-F:.]*)$/.exec(String(word ?? ''));
      if (found === null || !isSame(found[1] ?? '', key)) return null;
      return { address: found[3] ?? '', isLocal: found[2] === 'local' };
    },
    request: (fellow, from, { path, body, comer }) =>
      answerOf(fellow, {
        path,
        text: JSON.stringify(body),
        headers: { ...namesOf(from), [HEADER]: wordFor(comer) },
      }),
    socket(fellow, from, { socket, head, comer }) {
      const { hostname, port } = placeOf(fellow);
      const other = connect({ host: hostname, port });
      other.setNoDelay(true);
      other.setTimeout(MOST_CONNECT_MS, () => other.destroy());
      other.once('connect', () => {
        other.setTimeout(0);
        other.write(headOf(from, wordFor(comer)));
        if (head.length > 0) other.write(head);
        other.pipe(socket);
        socket.pipe(other);
      });
      open.add(other);
      other.once('close', () => open.delete(other));
      for (const [one, its] of [
        [socket, other],
        [other, socket],
      ] as const) {
        one.on('error', () => its.destroy());
        one.once('close', () => its.destroy());
      }
    },
    close() {
      for (const other of open) other.destroy();
    },
  };
}

function placeOf({ inner }: Fellow): { hostname: string; port: number } {
  const { hostname, port } = new URL(`http://${inner}`);
  return { hostname: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || 80 };
}

/** The names under which the page knows its server, and the key that it shows. */
function namesOf({ headers }: IncomingMessage): Record<string, string> {
  const { host, origin, authorization } = headers;
  return {
    ...(host === undefined ? {} : { Host: host }),
    ...(origin === undefined ? {} : { Origin: origin }),
    ...(authorization === undefined ? {} : { Authorization: authorization }),
  };
}

function answerOf(
  fellow: Fellow,
  asked: { path: string; text: string; headers: Record<string, string> },
): Promise<Answer | null> {
  const { hostname, port } = placeOf(fellow);
  return new Promise((resolve) => {
    const asking = ask({
      host: hostname,
      port,
      method: 'POST',
      path: asked.path,
      agent: false,
      headers: {
        ...asked.headers,
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(asked.text),
      },
    });
    const nobody = () => {
      asking.destroy();
      resolve(null);
    };
    const connecting = setTimeout(nobody, MOST_CONNECT_MS);
    asking.once('socket', (socket) => socket.once('connect', () => clearTimeout(connecting)));
    asking.setTimeout(MOST_ANSWER_MS, nobody);
    asking.once('error', nobody);
    asking.once('close', () => clearTimeout(connecting));
    asking.once('response', (answer) => {
      let said = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (said += part));
      answer.once('error', nobody);
      answer.once('end', () => {
        resolve(read(answer.statusCode ?? 500, said));
      });
    });
    asking.end(asked.text);
  });
}

function read(status: number, text: string): Answer | null {
  try {
    return { status, body: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** The request that opens a socket, as it came, with a word of ours. */
function headOf({ url, rawHeaders }: IncomingMessage, word: string): string {
  const lines = [`GET ${url ?? '/'} HTTP/1.1`];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() !== HEADER)
      lines.push(`${rawHeaders[at] ?? ''}: ${rawHeaders[at + 1] ?? ''}`);
  return [...lines, `${HEADER}: ${word}`, '', ''].join('\r\n');
}

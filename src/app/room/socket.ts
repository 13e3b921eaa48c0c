// Decides how a page holds one socket to its room: it is joined, texts go to and fro, it ends. Finding the line again is not its own.
import { FRAME_JOIN, FRAME_PING, bodyIn, framed } from '../../session/index.ts';
import { beatOf } from './beat.ts';

/** What the door gave for one socket: the process and the room it leads to, and a key that is good once. */
export interface Ticket {
  readonly processId: string;
  readonly roomId: string;
  readonly sessionId: string;
  /** Where several processes hold rooms: host and path that lead to the one that holds this room. */
  readonly publicAddress?: string | undefined;
}

export interface SocketEar {
  /** The room has let this page in: from now on texts may be sent. */
  readonly joined: () => void;
  readonly heard: (text: string) => void;
  /** It ended, or never came to be; said once. */
  readonly gone: () => void;
}

export interface Socket {
  readonly send: (text: string) => void;
  /** The browser says that its network went: whether this line goes with it is asked. */
  readonly doubt: () => void;
  /** Ends it; nothing is heard of it any more. */
  readonly leave: () => void;
}

/** Of the browser's socket, what is used. */
export type Dialled = Pick<WebSocket, 'binaryType' | 'close' | 'send' | 'addEventListener'>;

export function isTicket(value: unknown): value is Ticket {
  if (typeof value !== 'object' || value === null) return false;
  const { processId, roomId, sessionId, publicAddress } = value as Partial<
    Record<keyof Ticket, unknown>
  >;
  return [processId, roomId, sessionId, publicAddress ?? ''].every(
    (part) => typeof part === 'string',
  );
}

/** Where the socket of a ticket is: beside the page, or where the ticket leads. */
export function socketAddress(ticket: Ticket, page: string): string {
  const { processId, roomId, sessionId, publicAddress } = ticket;
  const { protocol } = new URL(page);
  const base = publicAddress === undefined ? page : `${protocol}//${publicAddress}/`;
  const path = [processId, roomId].map((part) => encodeURIComponent(part)).join('/');
  const address = new URL(`./${path}?sessionId=${encodeURIComponent(sessionId)}`, base);
  address.protocol = protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}

export function openSocket(
  address: string,
  ear: SocketEar,
  dial: (address: string) => Dialled = (to) => new WebSocket(to),
): Socket {
  const line = dial(address);
  line.binaryType = 'arraybuffer';
  let isOver = false;
  let isJoined = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    beat.stop();
    ear.gone();
  };
  const beat = beatOf(() => line.send(Uint8Array.of(FRAME_PING)), end);
  line.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isOver || !(data instanceof ArrayBuffer)) return;
    if (isJoined) beat.heard();
    const frame = new Uint8Array(data);
    const body = bodyIn(frame);
    if (body !== null) return ear.heard(new TextDecoder().decode(body));
    if (frame[0] !== FRAME_JOIN) return;
    // Until this is said back, the room keeps what it would send.
    line.send(Uint8Array.of(FRAME_JOIN));
    isJoined = true;
    beat.heard();
    ear.joined();
  });
  line.addEventListener('close', end);
  line.addEventListener('error', end);
  return {
    send: (text) => line.send(framed(new TextEncoder().encode(text))),
    doubt() {
      if (isJoined && !isOver) beat.doubt();
    },
    leave() {
      isOver = true;
      beat.stop();
      line.close();
    },
  };
}

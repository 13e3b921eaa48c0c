// Speaks WebSocket by hand over a plain connection, so that tests can send what no browser would and read as slowly as they like.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Opening {
  readonly port: number;
  readonly path: string;
  readonly host?: string;
  readonly origin?: string | null;
}

export interface RawSocket {
  readonly socket: Socket;
  /** Sends one whole binary frame. */
  send(payload: Uint8Array): void;
  /** The next binary frame; null once the connection has ended. */
  next(): Promise<Uint8Array | null>;
  /** The code that the other side closed with, 1006 for none, once it has ended. */
  readonly ended: Promise<number>;
  end(): void;
}

/** Opens a socket; rejects with the status when the upgrade is refused. */
export function openRaw({ port, path, host, origin }: Opening): Promise<RawSocket> {
  const name = host ?? `127.0.0.1:${port}`;
  const from = origin === undefined ? `http://${name}` : origin;
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: ${name}`,
    ...(from === null ? [] : [`Origin: ${from}`]),
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    '',
    '',
  ];
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const answer = (data: Buffer) => {
      head = Buffer.concat([head, data]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.off('data', answer);
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head.toString('latin1'))?.[1] ?? 0);
      if (status === 101) resolve(framesOf(socket, head.subarray(end + 4)));
      else {
        socket.destroy();
        reject(new Error(`the upgrade was answered with ${status}`));
      }
    };
    socket.on('data', answer);
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the upgrade was not answered')));
    socket.once('connect', () => socket.write(lines.join('\r\n')));
  });
}

function framesOf(socket: Socket, first: Buffer): RawSocket {
  let rest = Buffer.alloc(0);
  let code = 1006;
  let isOver = false;
  const frames: Uint8Array[] = [];
  const waiting: ((frame: Uint8Array | null) => void)[] = [];
  const give = (frame: Uint8Array) => {
    const ask = waiting.shift();
    if (ask === undefined) frames.push(frame);
    else ask(frame);
  };
  const take = (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const frame = frameIn(rest);
      if (frame === null) return;
      rest = rest.subarray(frame.length);
      if (frame.kind === 2 || frame.kind === 1) give(new Uint8Array(frame.payload));
      else if (frame.kind === 9) socket.write(frameOf(10, frame.payload));
      else if (frame.kind === 8) {
        code = frame.payload.length < 2 ? 1005 : frame.payload.readUInt16BE(0);
        socket.end(frameOf(8, frame.payload));
      }
    }
  };
  socket.on('data', take);
  socket.on('error', () => undefined);
  const ended = new Promise<number>((resolve) => {
    socket.once('close', () => {
      isOver = true;
      for (const ask of waiting.splice(0)) ask(null);
      resolve(code);
    });
  });
  take(first);
  return {
    socket,
    ended,
    send: (payload) => void (socket.writable && socket.write(frameOf(2, payload))),
    next() {
      const frame = frames.shift();
      if (frame !== undefined) return Promise.resolve(frame);
      return isOver ? Promise.resolve(null) : new Promise((resolve) => waiting.push(resolve));
    },
    end: () => socket.destroy(),
  };
}

interface Frame {
  readonly kind: number;
  readonly payload: Buffer;
  readonly length: number;
}

function frameIn(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null;
  const short = (bytes[1] ?? 0) & 0x7f;
  const width = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (bytes.length < 2 + width) return null;
  const size =
    width === 0 ? short : width === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const length = 2 + width + size;
  if (bytes.length < length) return null;
  return { kind: (bytes[0] ?? 0) & 0x0f, payload: bytes.subarray(2 + width, length), length };
}

/** A whole masked frame, as a client must send it. */
export function frameOf(kind: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  const mask = randomBytes(4);
  const head =
    length < 126
      ? Buffer.from([0x80 | kind, 0x80 | length])
      : length < 65_536
        ? Buffer.from([0x80 | kind, 0x80 | 126, length >> 8, length & 0xff])
        : Buffer.concat([Buffer.from([0x80 | kind, 0x80 | 127]), sizeOf(length)]);
  const masked = Buffer.from(payload.map((byte, at) => byte ^ (mask[at & 3] ?? 0)));
  return Buffer.concat([head, mask, masked]);
}

function sizeOf(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}

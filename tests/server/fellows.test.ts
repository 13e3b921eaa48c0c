// Shows how one process hands a request and a socket on to another, and that nobody else can pretend to have been let through.
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handingOn } from '../../src/server/fellows/handing.ts';
import { leadSockets } from '../../src/server/fellows/sockets.ts';
import { openGate } from '../../src/server/gate.ts';
import { openRaw } from './support/socket.ts';

const ROOM = 'ab'.repeat(16);
const handing = handingOn('the secret of the house');
const gate = openGate({
  names: () => ['games.example.org'],
  handed: (headers) => handing.handedBy(headers),
  isBehind: true,
});
const caller = (headers: IncomingMessage['headers'], remoteAddress = '127.0.0.1') => ({
  headers,
  socket: { remoteAddress },
});

function listening(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}

describe('what is handed on', () => {
  const seen: { headers: IncomingMessage['headers']; body: string }[] = [];
  const other = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      seen.push({ headers: request.headers, body });
      response.writeHead(403, { 'Content-Type': 'application/json' }).end('{"code":"locked"}');
    });
  });
  // What a server of rooms answers to a socket, as far as it matters here: it says back what comes.
  other.on('upgrade', (request, socket) => {
    seen.push({ headers: request.headers, body: '' });
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    );
    socket.write(Buffer.of(0x82, 2, 104, 105));
    socket.on('error', () => undefined);
  });
  const first = createServer();
  let fellow = { inner: '', outer: '' };
  let port = 0;
  beforeAll(async () => {
    fellow = { inner: `127.0.0.1:${await listening(other)}`, outer: '' };
    leadSockets(first, {
      gate,
      handing,
      lets: (request) => gate.isFromUs(request),
      whose: (room) => Promise.resolve(room === ROOM ? fellow : null),
    });
    port = await listening(first);
  });
  afterAll(() => {
    handing.close();
    for (const server of [first, other]) {
      server.closeAllConnections();
      server.close();
    }
  });

  const from = (headers: IncomingMessage['headers']) => ({ headers }) as IncomingMessage;
  const page = { host: 'games.example.org', origin: 'https://games.example.org' };
  const asked = {
    path: '/api/door',
    body: { a: 1 },
    comer: { address: '192.0.2.7', isLocal: false },
  };

  it('comes with the name of the page, and with who asks; the answer goes back as it is', async () => {
    const answer = await handing.request(fellow, from(page), asked);
    expect(answer).toEqual({ status: 403, body: { code: 'locked' } });
    const { headers, body } = seen.at(-1) ?? { headers: {}, body: '' };
    expect(body).toBe('{"a":1}');
    expect(headers).toMatchObject(page);
    const passed = caller(headers);
    expect(gate.isHanded(passed)).toBe(true);
    expect(gate.addressOf(passed)).toBe('192.0.2.7');
    expect(gate.isLocal(passed)).toBe(false);
  });

  it('is nothing where the other is not there', async () => {
    const nobody = createServer();
    const free = await listening(nobody);
    await new Promise((resolve) => nobody.close(resolve));
    expect(
      await handing.request({ inner: `127.0.0.1:${free}`, outer: '' }, from(page), asked),
    ).toBeNull();
  });

  it('leads a socket to the process that has its room, both ways', async () => {
    const raw = await openRaw({ port, path: `/process/${ROOM}?sessionId=${'0'.repeat(32)}` });
    expect(Buffer.from((await raw.next()) ?? []).toString()).toBe('hi');
    expect(gate.isHanded(caller(seen.at(-1)?.headers ?? {}))).toBe(true);
    expect(gate.isLocal(caller(seen.at(-1)?.headers ?? {}))).toBe(true);
    raw.end();
    await raw.ended;
  });

  it('leads no socket of another page on, and none for a room that nobody has', async () => {
    const count = seen.length;
    const path = `/process/${ROOM}?sessionId=${'0'.repeat(32)}`;
    const tries = [
      { port, path, origin: 'http://evil.example' },
      { port, path: path.replaceAll('ab', 'cd') },
    ];
    for (const asking of tries) {
      const opening = openRaw(asking);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen.length).toBe(count);
      first.closeAllConnections();
      opening.then((raw) => raw.end()).catch(() => undefined);
    }
  });

  it('is believed of fellows only', () => {
    const word = '0'.repeat(64);
    for (const header of [`${word} local 127.0.0.1`, 'local', '', `${word} local`]) {
      const forged = caller({ host: 'evil.example', 'x-tukhum-handed': header }, '192.0.2.9');
      expect([gate.isHanded(forged), gate.isForUs(forged), gate.isLocal(forged)]).toEqual([
        false,
        false,
        false,
      ]);
      expect(gate.addressOf(forged)).toBe('192.0.2.9');
    }
    expect(handingOn('another secret').handedBy(seen[0]?.headers ?? {})).toBeNull();
  });

  it('counts guesses by whom this machine passes on, and believes no list from elsewhere', () => {
    const listed = { host: 'games.example.org', 'x-forwarded-for': '198.51.100.1, 192.0.2.5' };
    expect(gate.addressOf(caller(listed))).toBe('192.0.2.5');
    expect(gate.addressOf(caller(listed, '192.0.2.66'))).toBe('192.0.2.66');
    expect(gate.addressOf(caller({ ...listed, 'x-forwarded-for': 'x' }))).toBe('127.0.0.1');
    expect(gate.isLocal(caller({ ...listed, host: 'localhost' }))).toBe(false);
  });
});

// Shows that the sockets carry texts both ways, to whom they belong, and that nothing malformed or foreign gets through or does harm.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSocket, socketAddress } from '../../../src/app/room/socket.ts';
import type { Ticket } from '../../../src/app/room/socket.ts';
import { FRAME_PING } from '../../../src/session/index.ts';
import { openGate } from '../../../src/server/gate.ts';
import { colyseusTransport } from '../../../src/server/wire/colyseus.ts';
import { textIn } from '../../../src/server/wire/frames.ts';
import { CLOSE_CODES } from '../../../src/server/wire/transport.ts';
import type { Connection, Doors, Transport } from '../../../src/server/wire/transport.ts';
import { joinWith, packed, pathOf } from '../support/client.ts';
import { dialled } from '../support/dialled.ts';
import { openRaw } from '../support/socket.ts';

const SOAK = process.env['SOAK'] === '1';
const MOST = 64 * 1024;
const server = createServer();
const gate = openGate({ names: () => [] });
let transport: Transport<string>;
let port = 0;

interface Table {
  readonly open: Map<Connection, string>;
  readonly heard: string[];
}
const tables = new Map<string, Table>();

/** A room that answers each text with the name of who sent it. */
async function openTable(room: string): Promise<Table> {
  const table: Table = { open: new Map(), heard: [] };
  const doors: Doors<string> = {
    opened: (connection, pass) => void table.open.set(connection, pass),
    heard(connection, text) {
      table.heard.push(text);
      connection.send(`${table.open.get(connection) ?? '?'}: ${text}`);
    },
    closed: (connection) => void table.open.delete(connection),
  };
  await transport.openRoom(room, doors);
  tables.set(room, table);
  return table;
}

beforeAll(async () => {
  transport = await colyseusTransport<string>(server, {
    lets: (request) => gate.isFromUs(request),
    mostBytes: MOST,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await transport.stop();
  server.closeAllConnections();
});

const until = async (holds: () => boolean) => {
  for (let round = 0; round < 500 && !holds(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
};

describe('the transport', () => {
  it('brings texts to the room of the ticket and answers to who asked', async () => {
    await openTable('red');
    await openTable('blue');
    const [one, two, other] = await Promise.all(
      [
        ['red', 'ann'],
        ['red', 'bea'],
        ['blue', 'cho'],
      ].map(async ([room = '', pass = '']) => joinWith(port, await transport.admit(room, pass))),
    );
    const long = `${'ت'.repeat(9000)}!`;
    one?.say('a');
    two?.say(long);
    other?.say('c'.repeat(300));
    expect(await Promise.all([one?.hear(), two?.hear(), other?.hear()])).toEqual([
      'ann: a',
      `bea: ${long}`,
      `cho: ${'c'.repeat(300)}`,
    ]);
    expect(tables.get('blue')?.heard).toEqual(['c'.repeat(300)]);
    expect(transport.count()).toBe(3);
    for (const client of [one, two, other]) client?.leave();
    await until(() => transport.count() === 0);
    await transport.closeRoom('red');
    await transport.closeRoom('blue');
  });

  it('speaks with the socket of a page, which says once that it is gone', async () => {
    await openTable('page');
    const ticket = (await transport.admit('page', 'dia')) as unknown as Ticket;
    const page = `http://127.0.0.1:${port}/#join=key`;
    const told: string[] = [];
    const socket = openSocket(
      socketAddress(ticket, page),
      {
        joined: () => void told.push('joined'),
        heard: (text) => void told.push(text),
        gone: () => void told.push('gone'),
      },
      dialled,
    );
    await until(() => told.length === 1);
    socket.send('salut');
    socket.send('ت'.repeat(300));
    await until(() => told.length === 3);
    for (const connection of tables.get('page')?.open.keys() ?? []) connection.close('never');
    await until(() => told.length === 4);
    expect(told).toEqual(['joined', 'dia: salut', `dia: ${'ت'.repeat(300)}`, 'gone']);
    await transport.closeRoom('page');
  });

  it('opens no socket without a ticket, with a used one, for another page or another name', async () => {
    await openTable('shut');
    const ticket = await transport.admit('shut', 'eve');
    const path = pathOf(ticket);
    await expect(openRaw({ port, path, origin: null })).rejects.toThrow('401');
    await expect(openRaw({ port, path, origin: 'http://evil.example' })).rejects.toThrow('401');
    const host = 'evil.example';
    await expect(openRaw({ port, path, host })).rejects.toThrow('401');
    for (const bad of ['/', '/a/b', '/a/b?sessionId=__proto__', `${path}&reconnectionToken=a`])
      await expect(openRaw({ port, path: bad })).rejects.toThrow('401');
    const client = await joinWith(port, ticket);
    await expect(joinWith(port, ticket)).rejects.toThrow('not joined');
    const madeUp = { ...ticket, sessionId: 'f'.repeat(32) };
    await expect(joinWith(port, madeUp)).rejects.toThrow('not joined');
    expect(tables.get('shut')?.open.size).toBe(1);
    client.leave();
    await transport.closeRoom('shut');
  });

  it('answers a page that asks whether the line lives, and tells the room nothing of it', async () => {
    await openTable('beat');
    const client = await joinWith(port, await transport.admit('beat', 'ida'));
    client.raw.send(Uint8Array.of(FRAME_PING));
    expect(await client.raw.next()).toEqual(Uint8Array.of(FRAME_PING));
    expect(tables.get('beat')?.heard).toEqual([]);
    client.leave();
    await transport.closeRoom('beat');
  });

  it('ends a connection that sends what no page of ours sends', async () => {
    await openTable('rules');
    const enter = async () => joinWith(port, await transport.admit('rules', 'fay'));
    const data = packed('x');
    const bad = [
      [13],
      [13, 0xa1],
      [13, 0xa1, 0x6e, 0xa1, 0x78],
      [13, 0xa9, 0x5f, 0x5f, 0x70, 0x72, 0x6f, 0x74, 0x6f, 0x5f, 0x5f, 0xa1, 0x78],
      [13, 0xa1, 0x6d, 0xdb, 0xff, 0xff, 0xff, 0xff, 0x78],
      [13, 0xa1, 0x6d, 0xa2, 0xff, 0xfe],
      [13, 0xa1, 0x6d, 0x81, 0xa1, 0x78, 0x01],
      [...data, 0],
      [14, ...data.subarray(1)],
      [17, ...data.subarray(1)],
      [19, 0xff, 0xff],
      [21, 0x01, 0xa1, 0x6d, 0xa1, 0x78],
      [12, 12],
      [0x8d, ...data.subarray(1)],
    ];
    for (const frame of bad) {
      const client = await enter();
      client.raw.send(Uint8Array.from(frame));
      expect(await client.raw.ended, frame.join(' ')).toBe(CLOSE_CODES.unruly);
    }
    const large = await enter();
    large.say('x'.repeat(MOST));
    expect(await large.raw.ended).toBe(1009);
    expect(tables.get('rules')?.heard).toEqual([]);
    await transport.closeRoom('rules');
  });

  it('stands whatever bytes come, and lets neighbours be', async () => {
    await openTable('fuzz');
    await openTable('near');
    const near = await joinWith(port, await transport.admit('near', 'gus'));
    const dice = diceFrom(7);
    const rounds = SOAK ? 2500 : 60;
    for (let round = 0; round < rounds; round += 1) {
      const client = await joinWith(port, await transport.admit('fuzz', 'h'));
      for (let shot = 0; shot < 20; shot += 1) {
        const bytes = Uint8Array.from({ length: 1 + dice(40) }, () => dice(256));
        if (dice(3) > 0) bytes[0] = 10 + dice(13);
        // Now and then not even a frame: the bytes go out bare.
        if (dice(10) === 0) client.raw.socket.write(bytes);
        else client.raw.send(bytes);
      }
      await client.raw.ended;
      if (round % 20 !== 0) continue;
      near.say(`r${round}`);
      expect(await near.hear()).toBe(`gus: r${round}`);
    }
    await until(() => tables.get('fuzz')?.open.size === 0);
    near.leave();
    await transport.closeRoom('fuzz');
    await transport.closeRoom('near');
  });
});

describe('a frame', () => {
  it('gives back each text that was packed, and null for any other bytes', () => {
    for (const length of [0, 1, 31, 32, 255, 256, 65_535, 65_536]) {
      const text = 'é'.repeat(length >> 1) + 'x'.repeat(length & 1);
      expect(textIn(packed(text))).toBe(text);
    }
    const dice = diceFrom(11);
    const frame = packed('{"kind":"do","id":1}');
    let texts = 0;
    for (let round = 0; round < (SOAK ? 1_000_000 : 20_000); round += 1) {
      const changed = Uint8Array.from(frame.subarray(0, dice(frame.length + 1)));
      for (let flips = dice(4); flips > 0; flips -= 1) changed[dice(changed.length)] = dice(256);
      if (textIn(changed) !== null) texts += 1;
    }
    expect(texts).toBeGreaterThan(0);
  });
});

/** Numbers below a limit, the same each time. */
function diceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

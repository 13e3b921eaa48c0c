// Shows who may do what at the server's doors: which page, which machine, which key; and that codes cannot be guessed there.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleView } from '../../../src/session/index.ts';
import type { Device, House } from '../support/room.ts';
import {
  askedRoom,
  enter,
  openHouse,
  openRoomAt,
  removeFolder,
  ticketFor,
} from '../support/room.ts';

let house: House;
let room = '';
let token = '';
let console: Device;
let code = '';
beforeAll(async () => {
  house = await openHouse();
  ({ room, token, console } = await openRoomAt(house));
  ({ code } = (console.view() as ConsoleView).keys);
});
afterAll(async () => {
  await house.close();
  removeFolder(house.data);
});

const KEYED = [
  ['GET', '/api/rooms'],
  ['POST', '/api/rooms'],
  ['GET', '/api/addresses'],
  ['POST', '/api/rooms/ROOM/console'],
  ['POST', '/api/rooms/ROOM/recover'],
] as const;

describe('what the host may', () => {
  it.each(KEYED)('%s %s wants the key of the host, no other', async (method, target) => {
    const at = target.replace('ROOM', room);
    const west = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
    await west.until('view');
    for (const key of [undefined, '', token, west.token(), console.token(), '0'.repeat(32)]) {
      const asked = {
        ...(key === undefined ? {} : { key }),
        ...(method === 'GET' ? {} : { body: askedRoom() }),
      };
      const { status, body } = await house.ask(method, at, asked);
      expect([status, body]).toEqual([403, { code: 'not-yours' }]);
    }
    west.leave();
  });

  it('is not given to who is passed on, to another page, or to who says no page', async () => {
    const key = house.served.hostKey;
    const refused = [
      { 'x-forwarded-for': '10.0.0.9' },
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: '' },
    ];
    for (const headers of refused) {
      const opened = await house.ask('POST', '/api/rooms', { key, body: askedRoom(), headers });
      expect(opened.status, JSON.stringify(headers)).toBe(403);
      const asked = await house.ask('POST', '/api/host', { body: {}, headers });
      expect(asked.status, JSON.stringify(headers)).toBe(403);
    }
    expect((await house.ask('POST', '/api/host', { body: {} })).body).toEqual({ key });
  });

  it('refuses rooms that are no rooms, and says where', async () => {
    const key = house.served.hostKey;
    const good = askedRoom();
    const bad: readonly (readonly [unknown, string])[] = [
      [null, 'setup.scenario.id'],
      [[], 'setup.scenario.id'],
      [{ ...good, setup: { ...good.setup, seed: 7 } }, 'setup.seed'],
      [{ ...good, setup: { ...good.setup, seats: [{ seat: 'x' }] } }, 'setup.seats'],
      [
        { ...good, setup: { ...good.setup, options: { ...good.setup.options, openBook: true } } },
        'setup.options.openBook',
      ],
      [{ ...good, record: 'x' }, 'record'],
      [
        {
          ...good,
          setup: { ...good.setup, scenario: { ...good.setup.scenario, text: 'x'.repeat(600_000) } },
        },
        'setup.scenario.text',
      ],
    ];
    for (const [body, place] of bad) {
      const answer = await house.ask('POST', '/api/rooms', { key, body });
      expect([answer.status, answer.body['place']]).toEqual([400, place]);
    }
    const nonsense = {
      ...good,
      setup: { ...good.setup, scenario: { ...good.setup.scenario, text: ': [' } },
    };
    const answer = await house.ask('POST', '/api/rooms', { key, body: nonsense });
    expect([answer.status, answer.body['code']]).toEqual([400, 'scenario-unreadable']);
    const options = await house.ask('POST', '/api/rooms', { key, body: { ...good, options: {} } });
    expect([options.status, options.body['code']]).toEqual([400, 'options-bad']);
  });

  it('draws luck where none is named, and never tells it', async () => {
    const key = house.served.hostKey;
    const asked = askedRoom();
    const body = { ...asked, setup: { ...asked.setup, seed: '' } };
    const opened = await house.ask('POST', '/api/rooms', { key, body });
    expect(opened.status).toBe(200);
    expect(Object.keys(opened.body).sort()).toEqual(['room', 'token']);
  });

  it('lists rooms without what opens them', async () => {
    const list = await house.ask('GET', '/api/rooms', { key: house.served.hostKey });
    const text = JSON.stringify(list.body);
    const { keys } = console.view() as ConsoleView;
    expect(text).toContain(room);
    for (const secret of [keys.code, keys.link, token, console.token()])
      expect(text).not.toContain(secret);
  });
});

describe('the door', () => {
  it.each([
    [undefined],
    [{}],
    [{ credential: null }],
    [{ credential: { kind: 'code' } }],
    [{ credential: { kind: 'code', code: 12_345_678 } }],
    [{ credential: { kind: 'code', code: '1'.repeat(100) } }],
    [{ credential: { kind: 'token', token: '__proto__' } }],
    [{ credential: { kind: 'spell', token: 'x' } }],
  ])('does not read %j', async (body) => {
    const { status } = await house.ask('POST', '/api/door', { body });
    expect(status).toBe(400);
  });

  it('takes no more than it needs', async () => {
    const { status } = await house.ask('POST', '/api/door', { body: { pad: 'x'.repeat(5000) } });
    expect(status).toBe(400);
  });

  it('looks at ten wrong codes a minute and then at none, while the link still opens', async () => {
    const other = await openHouse();
    const opened = await openRoomAt(other);
    const { keys } = opened.console.view() as ConsoleView;
    const guess = (number: number) =>
      other.ask('POST', '/api/door', {
        body: { credential: { kind: 'code', code: String(number).padStart(8, '0') } },
      });
    const answers: string[] = [];
    for (let number = 0; number < 14; number += 1)
      answers.push(String((await guess(number)).body['code']));
    expect(answers.slice(0, 10).every((one) => one === 'wrong-key')).toBe(true);
    expect(answers.slice(10).every((one) => one === 'too-many-tries')).toBe(true);
    const right = await guess(Number(keys.code));
    expect([right.status, Number(right.body['retryMs']) > 0]).toEqual([429, true]);
    await expect(ticketFor(other.port, { kind: 'link', link: keys.link })).resolves.toBeDefined();
    await other.close();
    removeFolder(other.data);
  });
});

describe('what is served', () => {
  it('answers to no other name, and gives nothing of the folder where rooms are kept', async () => {
    const app = path.join(house.data, 'app');
    mkdirSync(app, { recursive: true });
    writeFileSync(path.join(app, 'index.html'), '<p>app</p>'.repeat(300));
    const other = await openHouse(undefined, { app });
    const page = await other.ask('GET', '/');
    expect([page.status, String(page.body['text']).slice(0, 10)]).toEqual([200, '<p>app</p>']);
    for (const target of ['/rooms.db', '/../rooms.db', '/..%2frooms.db', '/%2e%2e/rooms.db'])
      expect((await other.ask('GET', target)).status).toBe(404);
    const named = await other.ask('GET', '/', { headers: { Host: 'evil.example' } });
    expect(named.status).toBe(421);
    expect((await other.ask('POST', '/', { body: {} })).status).toBe(405);
    await other.close();
    removeFolder(other.data);
  });

  it('packs what is text, and says so', async () => {
    const app = path.join(house.data, 'app');
    const other = await openHouse(undefined, { app });
    const answered = await new Promise<{ encoding: string; length: number; policy: string }>(
      (resolve, reject) => {
        request(
          {
            host: '127.0.0.1',
            port: other.port,
            path: '/',
            headers: { 'Accept-Encoding': 'gzip' },
          },
          (answer) => {
            let length = 0;
            answer.on('data', (part: Buffer) => (length += part.length));
            answer.on('end', () =>
              resolve({
                encoding: String(answer.headers['content-encoding']),
                length,
                policy: String(answer.headers['content-security-policy']),
              }),
            );
          },
        )
          .on('error', reject)
          .end();
      },
    );
    expect(answered.encoding).toBe('gzip');
    expect(answered.length).toBeLessThan(300);
    expect(answered.policy).toContain(`connect-src 'self' ws://127.0.0.1:${other.port}`);
    expect(answered.policy).not.toContain('unsafe-eval');
    await other.close();
    removeFolder(other.data);
  });
});

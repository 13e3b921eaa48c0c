// Shows rooms on two processes of `tukhum serve` with a real PostgreSQL and a real Redis: any door leads to any room, a room has one
// holder, and whatever is killed, what was acknowledged is there exactly once and the rooms come back. It wants both installed and a
// minute of its own: it is run by the soak alone, where it must run.
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  connectedIn,
  judgeStreet,
  openRoomIn,
  openStreet,
  pause,
  roam,
  roamerIn,
} from './support/houses.ts';
import type { Opened, Process, Roamer, Street } from './support/houses.ts';
import { askAt, enter, ticketFor } from './support/room.ts';
import { mustHaveServices } from './support/services.ts';

const WHOLE = { lost: 0, twice: 0, misplaced: 0, damaged: 0 };
/** How long anything is waited for; how long it takes is said, not judged: this machine may be busy. */
const PATIENCE_MS = 40_000;

let street: Street;
let one: Process;
let two: Process;

/** Devices that call for as long as something happens, wherever they are let in. */
async function whileRoaming(roamers: readonly Roamer[], happens: () => Promise<void>) {
  let isOver = false;
  const ports = [one.port, two.port];
  const roaming = Promise.all(roamers.map((roamer) => roam(roamer, ports, () => isOver)));
  try {
    await Promise.race([happens(), roaming]);
  } finally {
    isOver = true;
    await roaming;
  }
}

/** Two devices for each room, which were let in by one process each. */
function roamersOf(rooms: readonly Opened[]): Promise<readonly Roamer[]> {
  return Promise.all(
    rooms.flatMap((room, at) =>
      [one, two].map(({ port }, side) =>
        roamerIn(port, room, `${room.room.slice(0, 6)}-${at}${side}`),
      ),
    ),
  );
}

/** Waits until every device was acknowledged again after a moment; how long that took. */
async function allBackSince(since: number, roamers: readonly Roamer[]): Promise<number> {
  while (roamers.some(({ ackedAt }) => ackedAt <= since)) {
    expect(performance.now() - since).toBeLessThan(PATIENCE_MS);
    await pause(20);
  }
  return Math.round(performance.now() - since);
}

const three = () => Promise.all([openRoomIn(one), openRoomIn(one), openRoomIn(two)]);

async function holds(street: Street, roamers: readonly Roamer[]): Promise<void> {
  const { acked, ...rest } = await judgeStreet(street.database.url, roamers);
  expect(rest).toEqual(WHOLE);
  expect(acked).toBeGreaterThanOrEqual(roamers.length);
}

describe('rooms on two processes', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    mustHaveServices();
    street = await openStreet();
    [one, two] = await Promise.all([street.start(), street.start()]);
  });
  beforeEach(async () => {
    const alive = async (process: Process) =>
      process.child.exitCode === null && process.child.signalCode === null
        ? process
        : street.start(process.port);
    [one, two] = [await alive(one), await alive(two)];
  });
  afterAll(() => street?.remove());

  it('are reached through either, led from either, and listed by both', async () => {
    const { room, code, console } = await openRoomIn(one);
    const west = await enter(two.port, { kind: 'code', code }, { seat: 'westland' });
    await west.until('view');
    expect((await west.act({ kind: 'call', text: 'through the other' })).kind).toBe('ack');
    expect(one.key).toBe(two.key);
    const asked = { key: two.key, body: {} };
    const second = await askAt(two.port, 'POST', `/api/rooms/${room}/console`, asked);
    expect(second.body).toMatchObject({ room });
    expect(await connectedIn(one, room, 2)).toBe(2);
    expect(await connectedIn(two, room, 2)).toBe(2);
    west.leave();
    console.leave();
  });

  it('believe no word about a room that is not sealed by the house', async () => {
    const { room, code, console } = await openRoomIn(one);
    const redis = new Redis(street.presence.url);
    const [name = ''] = await redis.keys(`*:room:${room}`);
    const word = (await redis.get(name)) ?? '';
    expect(word).toContain(`127.0.0.1:${one.port}`);
    await redis.set(name, word.replace(`:${one.port}"`, ':9"'));
    // It finds nobody, and the lock is not free: it is asked again, and knows once the holder has said it again.
    await expect(ticketFor(two.port, { kind: 'code', code })).rejects.toThrow('closing');
    redis.disconnect();
    console.leave();
  });

  it('count wrong codes together', async () => {
    const guess = (port: number, at: number) =>
      askAt(port, 'POST', '/api/door', {
        body: { credential: { kind: 'code', code: String(10_000_000 + at) } },
        headers: { 'x-forwarded-for': '192.0.2.77' },
      });
    for (let at = 0; at < 10; at += 1)
      expect((await guess([one, two][at % 2]?.port ?? 0, at)).body['code']).toBe('wrong-key');
    for (const { port } of [one, two])
      expect((await guess(port, 99)).body['code']).toBe('too-many-tries');
  });

  it('come back on the other when one is killed, with every order that was acknowledged, once', async () => {
    const rooms = await three();
    const roamers = await roamersOf(rooms);
    const back: number[] = [];
    await whileRoaming(roamers, async () => {
      for (let kill = 0; kill < 6; kill += 1) {
        await pause(800);
        const victim = kill % 2 === 0 ? one : two;
        const killed = performance.now();
        await victim.end('SIGKILL');
        back.push(await allBackSince(killed, roamers));
        const again = await street.start(victim.port);
        if (victim === one) one = again;
        else two = again;
      }
    });
    console.log(`until all were acknowledged again after a kill: ${back.join(', ')} ms`);
    await holds(street, roamers);
  });

  it('move at once when a process ends in order', async () => {
    const rooms = await three();
    const roamers = await roamersOf(rooms);
    await whileRoaming(roamers, async () => {
      await pause(1000);
      await one.end('SIGTERM');
      const took = await allBackSince(performance.now(), roamers);
      console.log(`after an orderly end: ${took} ms`);
    });
    await holds(street, roamers);
  });

  it('have one holder each, however many ask at both doors at once', async () => {
    const rooms: Opened[] = [];
    for (let at = 0; at < 20; at += 1) rooms.push(await openRoomIn(one));
    for (const { console } of rooms) console.leave();
    await one.end('SIGKILL');
    one = await street.start(one.port);
    const devices = await Promise.all(
      rooms.flatMap(({ code }, at) =>
        [0, 1, 2, 3, 4, 5].map(async (n) => {
          const ports = [one.port, two.port];
          for (;;) {
            // A door that does not know yet who has just taken the room says so, and is asked again.
            const port = ports[(n + at) % 2] ?? 0;
            const came = await enter(port, { kind: 'code', code }, { seat: 'eastland' }).catch(
              () => null,
            );
            if (came !== null) return came;
            await pause(100);
          }
        }),
      ),
    );
    await Promise.all(devices.map((device) => device.until('view')));
    const answers = await Promise.all(
      devices.map((device) => device.act({ kind: 'call', text: 'here' })),
    );
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['ack']));
    for (const { room } of rooms)
      for (const process of [one, two]) expect(await connectedIn(process, room, 6)).toBe(6);
    for (const device of devices) device.leave();
    // A second holder would have been fenced, and complained.
    expect([one.said(), two.said()].join('')).not.toMatch(/room [0-9a-f]{6}/);
  });

  it('go on without Redis; who comes to the wrong process waits until it is back', async () => {
    const opened = await openRoomIn(one);
    const west = await enter(two.port, { kind: 'code', code: opened.code }, { seat: 'westland' });
    await west.until('view');
    await street.presence.kill();
    expect((await west.act({ kind: 'call', text: 'without' })).kind).toBe('ack');
    const east = await enter(one.port, { kind: 'code', code: opened.code }, { seat: 'eastland' });
    await east.until('view');
    expect((await east.act({ kind: 'call', text: 'here too' })).kind).toBe('ack');
    const token = { kind: 'token', token: west.token() } as const;
    await expect(ticketFor(two.port, token)).rejects.toThrow('closing');
    street.presence = await street.presence.again();
    for (let tries = 1; ; tries += 1) {
      const came = await ticketFor(two.port, token).catch(() => null);
      if (came !== null) break;
      expect(tries).toBeLessThan(50);
      await pause(200);
    }
    west.leave();
    east.leave();
    opened.console.leave();
  });

  it('acknowledge nothing without the database, and go on when it is back', async () => {
    const rooms = await three();
    const roamers = await roamersOf(rooms);
    await whileRoaming(roamers, async () => {
      await pause(1200);
      await street.database.kill();
      // What was on its way when it was killed has been answered by then.
      await pause(300);
      const before = roamers.map(({ acked }) => acked.size);
      await pause(1500);
      expect(roamers.map(({ acked }) => acked.size)).toEqual(before);
      street.database = await street.database.again();
      const took = await allBackSince(performance.now(), roamers);
      console.log(`after the database was up again: ${took} ms`);
    });
    await holds(street, roamers);
  });

  it('leave a process that stands still, which acknowledges nothing for them when it goes on', async () => {
    const opened = await openRoomIn(one);
    const roamers = await Promise.all(
      ['still', 'other'].map((name) => roamerIn(one.port, opened, name)),
    );
    const stuck = await enter(one.port, { kind: 'code', code: opened.code }, { seat: 'eastland' });
    await stuck.until('view');
    one.child.kill('SIGSTOP');
    let isOver = false;
    const roaming = Promise.all(roamers.map((roamer) => roam(roamer, [two.port], () => isOver)));
    const took = await allBackSince(performance.now(), roamers);
    console.log(`taken from a process that stands still after ${took} ms`);
    const late = stuck.act({ kind: 'call', text: 'call late 1' }).then(
      ({ kind }) => kind,
      () => 'ended',
    );
    one.child.kill('SIGCONT');
    expect(await late).not.toBe('ack');
    isOver = true;
    await roaming;
    await holds(street, roamers);
  });

  it('are served without a word of a password', () => {
    for (const process of street.processes) {
      expect(process.said()).toContain('postgres://127.0.0.1');
      expect(process.said()).not.toContain('a-password');
    }
  });
});

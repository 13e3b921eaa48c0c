// Measures rooms on this machine: how long an order takes until it is on the disk and acknowledged, what a room costs, how fast a
// crowd is back after a kill; beside a bare room of the library, which keeps nothing and shows nothing.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { joinWith } from '../../tests/server/support/client.ts';
import { askAt } from '../../tests/server/support/room.ts';
import type { Ticket } from '../../src/server/wire/transport.ts';
import { print } from '../measure.ts';
import { device, fill, press } from './crowd.ts';
import type { Sender, Times } from './crowd.ts';
import { SERVER, serve, start, stop } from './serving.ts';
import type { Running } from './serving.ts';

const DEVICES = 40;

/** Megabytes that a process holds, where the machine says so. */
function megabytesOf({ child }: Running): number | null {
  const file = `/proc/${child.pid ?? 0}/status`;
  if (!existsSync(file)) return null;
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'));
  return found === null ? null : Number(found[1]) / 1024;
}

/** The same crowd in bare rooms. */
async function fillBare(port: number, rooms: number, sending: number): Promise<Sender[]> {
  const senders: Sender[] = [];
  for (let room = 0; room < rooms; room += 1) {
    for (let at = 0; at < DEVICES; at += 1) {
      const { body } = await askAt(port, 'POST', `/r${rooms}-${room}`);
      const client = await joinWith(port, body as Ticket);
      const answered = new Map<number, (at: number) => void>();
      void (async () => {
        for (;;) {
          const text = await client.hear();
          if (text === null) return;
          answered.get((JSON.parse(text) as { id: number }).id)?.(performance.now());
        }
      })();
      const command = { kind: 'draft', orders: [], intent: 'order' };
      const send = (id: number) => client.say(JSON.stringify({ kind: 'do', id, command }));
      const one = { answered, send, end: () => client.leave(), token: () => '' };
      if (at < sending) senders.push(one);
    }
  }
  return senders;
}

export interface RoomLimits {
  readonly seconds: number;
  readonly isLong: boolean;
}

export async function benchRooms({ seconds, isLong }: RoomLimits): Promise<void> {
  if (!existsSync(SERVER)) {
    const reason = 'The command line is not built: npm run build.';
    print({ name: 'rooms', ratio: null, unit: 'ms', ours: null, theirs: null, reason });
    return;
  }
  for (const rooms of [1, 8]) {
    const perSecond = rooms * 8;
    const what = `${rooms} room${rooms > 1 ? 's' : ''} of ${DEVICES}, ${perSecond} orders a second`;
    const ours = await measureOurs(rooms, { perSecond, seconds, isLong: isLong && rooms > 1 });
    const theirs = await measureBare(rooms, { perSecond, seconds, sending: ours.sending });
    compare(`order to durable acknowledgement, ${what}, median`, ours.times.p50, theirs.times.p50);
    compare(`order to durable acknowledgement, ${what}, p99`, ours.times.p99, theirs.times.p99);
    compare(`memory of a room of ${DEVICES}, of ${rooms}`, ours.each, theirs.each, 'MB');
    if (ours.times.unanswered > 0)
      print({
        name: `orders without an answer, ${what}`,
        ratio: null,
        unit: 'orders',
        ours: ours.times.unanswered,
        theirs: theirs.times.unanswered,
      });
  }
}

function compare(name: string, ours: number | null, theirs: number | null, unit = 'ms'): void {
  const ratio = ours === null || theirs === null ? null : ours / theirs;
  const load = `load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`;
  print({ name: `${name} (a bare room of Colyseus; ${load})`, ratio, unit, ours, theirs });
}

interface Press {
  readonly perSecond: number;
  readonly seconds: number;
}

async function measureOurs(
  rooms: number,
  { perSecond, seconds, isLong }: Press & { isLong: boolean },
) {
  const data = mkdtempSync(path.join(tmpdir(), 'tukhum-bench-'));
  let server = await serve(data);
  try {
    // One room stands before: what the first costs is not what a room costs.
    await fill(server.port, 1, 1);
    const empty = megabytesOf(server);
    const { senders, all } = await fill(server.port, rooms, DEVICES);
    const full = megabytesOf(server);
    await press(senders, { perSecond, seconds: Math.min(3, seconds), from: 1 });
    const times = await press(senders, { perSecond, seconds, from: 10_000 });
    if (isLong) {
      await findKnee(all, perSecond);
      server = await storm(server, all);
    }
    const each = empty === null || full === null ? null : (full - empty) / rooms;
    return { times, each, sending: senders.length / rooms };
  } finally {
    await stop(server);
    rmSync(data, { recursive: true, force: true });
  }
}

/** The first rate, doubled step by step, at which the slowest hundredth waits for half a second or is turned away. */
async function findKnee(senders: readonly Sender[], from: number): Promise<void> {
  let last = from;
  for (let rate = from * 2, ids = 100_000; rate <= from * 4; rate *= 1.5, ids += 10_000) {
    const times = await press(senders, { perSecond: rate, seconds: 5, from: ids });
    if (times.p99 > 500 || times.unanswered > 0) break;
    last = rate;
  }
  print({
    name: 'highest rate of orders with p99 below half a second (8 rooms of 40; tried up to 4 times the usual)',
    ratio: last / from,
    unit: 'orders a second',
    ours: last,
    theirs: from,
  });
}

/** Kills the server, starts it again and has every device come back at once. */
async function storm(server: Running, all: readonly Sender[]): Promise<Running> {
  const tokens = all.map((one) => one.token());
  await stop(server);
  const begin = performance.now();
  const again = await serve(server.data);
  const up = performance.now() - begin;
  const back = await Promise.all(
    tokens.map(async (token) => {
      const one = await device(again.port, { kind: 'token', token }, 'play', null);
      const took = performance.now() - begin;
      one.end();
      return took;
    }),
  );
  back.sort((one, other) => one - other);
  const p95 = back[Math.floor(back.length * 0.95)] ?? NaN;
  for (const [name, ours] of [
    ['until the server is up again after a kill', up],
    [`until 95 % of ${tokens.length} devices are back after a kill, start included`, p95],
    [`until all ${tokens.length} devices are back after a kill`, back.at(-1) ?? NaN],
  ] as const)
    print({ name, ratio: null, unit: 'ms', ours, theirs: null });
  return again;
}

async function measureBare(
  rooms: number,
  { perSecond, seconds, sending }: Press & { sending: number },
): Promise<{ times: Times; each: number | null }> {
  const server = await start((port) => ['tools/run.mjs', 'bench/rooms/bare.ts', String(port)]);
  try {
    await fillBare(server.port, 1, 1);
    const empty = megabytesOf(server);
    const senders = await fillBare(server.port, rooms, sending);
    const full = megabytesOf(server);
    await press(senders, { perSecond, seconds: Math.min(3, seconds), from: 1 });
    const times = await press(senders, { perSecond, seconds, from: 10_000 });
    return { times, each: empty === null || full === null ? null : (full - empty) / rooms };
  } finally {
    await stop(server);
  }
}

// Measures rooms on this machine: how long an order takes until it is on the disk and acknowledged, what a room costs, how fast a
// crowd is back after a kill; beside a bare room of the library, which keeps nothing and shows nothing.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { joinWith } from '../../tests/server/support/client.ts';
import { askAt } from '../../tests/server/support/room.ts';
import type { Ticket } from '../../src/server/wire/transport.ts';
import { print } from '../measure.ts';
import { fill, press } from './crowd.ts';
import type { Sender, Times } from './crowd.ts';
import { SERVER, cpuMsOf, serve, start, stop } from './serving.ts';
import type { Running } from './serving.ts';
import { storm } from './storm.ts';

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
      const end = () => client.leave();
      const one = { answered, send, end, token: () => '', has: () => [] };
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
    sayCpu(what, ours.times.cpu);
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
    const { senders, seated, all } = await fill(server.port, rooms, DEVICES);
    const full = megabytesOf(server);
    await press(senders, { perSecond, seconds: Math.min(3, seconds), from: 1 });
    const times = await pressed(server, senders, { perSecond, seconds, from: 10_000 });
    if (isLong) {
      await findKnee(server, seated, perSecond);
      server = await storm(server, all);
    }
    const each = empty === null || full === null ? null : (full - empty) / rooms;
    return { times, each, sending: senders.length / rooms };
  } finally {
    await stop(server);
    rmSync(data, { recursive: true, force: true });
  }
}

/** What the knee is looked for at, as multiples of the usual rate. */
const KNEES = [2, 3, 4, 6, 8];

/** The highest rate at which the slowest hundredth waits for less than half a second and nobody is turned away. */
async function findKnee(server: Running, senders: readonly Sender[], from: number): Promise<void> {
  let last = 1;
  for (const [step, times] of KNEES.entries()) {
    const perSecond = from * times;
    const asked = { perSecond, seconds: 5, from: 100_000 + step * 10_000 };
    const { p99, unanswered, cpu } = await pressed(server, senders, asked);
    sayCpu(`8 rooms of ${DEVICES}, ${perSecond} orders a second, p99 ${p99.toFixed(0)} ms`, cpu);
    if (!(p99 <= 500) || unanswered > 0) break;
    last = times;
  }
  print({
    name: `highest rate of orders with p99 below half a second (8 rooms of ${DEVICES}; tried up to 8 times the usual)`,
    ratio: last,
    unit: 'orders a second',
    ours: last * from,
    theirs: from,
  });
}

/** The same press, with the server's processor time for each order. */
async function pressed(
  server: Running,
  senders: readonly Sender[],
  asked: Press & { readonly from: number },
): Promise<Times & { readonly cpu: number | null }> {
  const before = cpuMsOf(server);
  const times = await press(senders, asked);
  const after = cpuMsOf(server);
  const cpu = before === null || after === null ? null : (after - before) / times.count;
  return { ...times, cpu };
}

function sayCpu(what: string, cpu: number | null): void {
  const name = `processor time of the server for each order, ${what}`;
  print({ name, ratio: null, unit: 'ms', ours: cpu, theirs: null });
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

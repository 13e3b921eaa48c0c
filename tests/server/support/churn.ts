// Decides what a server is put through hour after hour: rooms open, play, end and are wiped; devices come, sleep, come back, order and
// go. It measures memory between, and judges nothing.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { ConsoleView } from '../../../src/session/index.ts';
import { freshBundle } from '../../../tools/bundle.mjs';
import type { Measured } from './growth.ts';
import { askAt, askedRoom, enter } from './room.ts';
import type { Device } from './room.ts';

export interface ChurnAsked {
  readonly minutes: number;
  /** Rooms at once. */
  readonly rooms: number;
  readonly data: string;
  /** A file to which each measurement is added as it is made. */
  readonly notes: string;
  readonly dice: (below: number) => number;
}

export interface Churned {
  readonly heap: readonly Measured[];
  readonly resident: readonly Measured[];
  readonly rooms: number;
  readonly comings: number;
  readonly commands: number;
  /** Comings that a busy machine let wait for too long, and that were tried again. */
  readonly again: number;
}

const DEVICES = 12;
const MEASURED_EVERY_MS = 15_000;

interface Served {
  readonly port: number;
  readonly hostKey: string;
  readonly child: ChildProcess;
  readonly lines: AsyncIterator<string>;
  readonly reader: Interface;
}

interface Counts {
  rooms: number;
  comings: number;
  commands: number;
  again: number;
}

export async function churn({ minutes, rooms, data, notes, dice }: ChurnAsked): Promise<Churned> {
  const served = await raise(data);
  const counts: Counts = { rooms: 0, comings: 0, commands: 0, again: 0 };
  const start = performance.now();
  const isOver = () => performance.now() - start > minutes * 60_000;
  const heap: Measured[] = [];
  const resident: Measured[] = [];
  const measure = async () => {
    const now = await askMemory(served);
    const hours = (performance.now() - start) / 3_600_000;
    heap.push({ hours, megabytes: now.heap / 1e6 });
    resident.push({ hours, megabytes: now.rss / 1e6 });
    // So that hours of measuring are not lost when the run is ended before its time.
    appendFileSync(notes, `${JSON.stringify({ hours, ...now, ...counts })}\n`);
  };
  // Measured when no room is open: what a room holds while it lives would hide what is left of it.
  for (let measuredAt = 0; !isOver();) {
    await Promise.all(Array.from({ length: rooms }, () => liveOneRoom(served, counts, dice)));
    if (performance.now() - measuredAt < MEASURED_EVERY_MS) continue;
    await measure();
    measuredAt = performance.now();
  }
  const gone = new Promise((resolve) => served.child.once('exit', resolve));
  served.child.stdin?.end();
  await gone;
  return { heap, resident, ...counts };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function raise(data: string): Promise<Served> {
  const file = await freshBundle('tests/server/support/churned.ts', 'dist/run/churned.js', [
    'src',
    'tests/server',
  ]);
  const child = spawn(process.execPath, ['--expose-gc', file, data], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const reader = createInterface({ input: child.stdout });
  const lines = reader[Symbol.asyncIterator]();
  const first = (await lines.next()) as IteratorResult<string, string>;
  return {
    ...(JSON.parse(first.value) as { port: number; hostKey: string }),
    child,
    lines,
    reader,
  };
}

async function askMemory({ child, lines }: Served): Promise<{ heap: number; rss: number }> {
  child.stdin?.write('measure\n');
  const line = (await lines.next()) as IteratorResult<string, string>;
  return JSON.parse(line.value) as { heap: number; rss: number };
}

/** One room from its opening until nothing is left of it. */
async function liveOneRoom(
  { port, hostKey }: Served,
  counts: Counts,
  dice: (below: number) => number,
): Promise<void> {
  const opened = await askAt(port, 'POST', '/api/rooms', { key: hostKey, body: askedRoom() });
  const { token } = opened.body as { token: string };
  const console = await enter(port, { kind: 'token', token }, { wants: 'lead' });
  await console.until('view');
  counts.rooms += 1;
  const { code, link } = (console.view() as ConsoleView).keys;
  const devices = await Promise.all(
    Array.from({ length: DEVICES }, async (_, at): Promise<Device> => {
      const seat = at % 2 === 0 ? 'westland' : 'eastland';
      const hello = at < 8 ? { seat } : { wants: 'watch' as const };
      const device = await come(counts, () => enter(port, { kind: 'link', link }, hello));
      await device.until('view');
      counts.comings += 1;
      return device;
    }),
  );
  await console.act({ kind: 'next' });
  await console.act({ kind: 'next' });
  for (let turn = 0; turn < 3; turn += 1) {
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(
        devices.map(async (device, at) => {
          if (dice(3) === 0) devices[at] = await sleep(port, device, counts);
          else if (at < 8) {
            counts.commands += 2;
            await device.act({ kind: 'call', text: `call ${turn} ${round} ${at}` });
            await device.act({ kind: 'draft', orders: [], intent: `why ${turn} ${round}` });
          }
        }),
      );
    }
    counts.commands += 2;
    await console.act({ kind: 'note', text: `note ${turn}`, objective: null, turn: null });
    await console.act({ kind: 'close' });
    await console.act({ kind: 'next' });
  }
  await console.act({ kind: 'end', confirm: code });
  for (const device of devices) device.leave();
  await console.act({ kind: 'wipe', confirm: code });
  await console.ended;
}

/** Comes in, as a page does: again, when the way in took too long. */
async function come(counts: Counts, enters: () => Promise<Device>): Promise<Device> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await enters();
    } catch (error) {
      if (tries === 20 || !/ 408|not joined|ECONN|hang up/.test(String(error))) throw error;
      counts.again += 1;
      await pause(500);
    }
  }
}

/** A phone that is put away and taken out again. */
async function sleep(port: number, device: Device, counts: Counts): Promise<Device> {
  const token = device.token();
  device.leave();
  const back = await come(counts, () => enter(port, { kind: 'token', token }));
  await back.until('view');
  counts.comings += 1;
  return back;
}

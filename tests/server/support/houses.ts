// Runs several processes of `tukhum serve` on one database and one presence, and devices that go to whichever is there.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openSharedStore } from '../../../src/server/store/index.ts';
import type { RoomAsked, RoomEvent } from '../../../src/session/index.ts';
import { freshBundle } from '../../../tools/bundle.mjs';
import { askAt, askedRoom, enter, freshFolder, removeFolder } from './room.ts';
import type { Device } from './room.ts';
import { freePort, startPostgres, startRedis } from './services.ts';
import type { Service } from './services.ts';

export interface Process {
  readonly port: number;
  readonly key: string;
  readonly child: ChildProcess;
  /** Everything that it wrote. */
  said(): string;
  end(signal: NodeJS.Signals): Promise<void>;
}

export interface Street {
  database: Service;
  presence: Service;
  readonly processes: Process[];
  /** On a port of its own, or on the one that another had. */
  start(port?: number): Promise<Process>;
  remove(): Promise<void>;
}

/** The program that is run. */
function servingFile(): Promise<string> {
  const inputs = ['src', 'tests/server'];
  return freshBundle('tests/server/support/serving.ts', 'dist/run/serving.js', inputs);
}

/** The two services; processes are started one by one. */
export async function openStreet(program?: string): Promise<Street> {
  const file = program ?? (await servingFile());
  const presence = await startRedis();
  const database = await startPostgres();
  const app = freshFolder();
  writeFileSync(path.join(app, 'index.html'), '<p>app</p>');
  const processes: Process[] = [];
  const street: Street = {
    database,
    presence,
    processes,
    async start(port) {
      const started = await startProcess(file, app, { street, port: port ?? (await freePort()) });
      processes.push(started);
      return started;
    },
    async remove() {
      await Promise.all(processes.map((one) => one.end('SIGKILL')));
      await Promise.all([street.database.remove(), street.presence.remove()]);
      removeFolder(app);
    },
  };
  return street;
}

async function startProcess(
  file: string,
  app: string,
  { street, port }: { readonly street: Street; readonly port: number },
): Promise<Process> {
  const address = `http://127.0.0.1:${port}/`;
  const child = spawn(process.execPath, [file, app, '--local', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      TUKHUM_DATABASE: street.database.url,
      TUKHUM_PRESENCE: street.presence.url,
      TUKHUM_ADDRESS: address,
    },
  });
  let said = '';
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      if (said.includes(address)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void gone.then(() => reject(new Error(`a process did not start: ${said}`)));
  });
  const host = await askAt(port, 'POST', '/api/host', { body: {} });
  return {
    port,
    child,
    key: String(host.body['key']),
    said: () => said,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await gone;
    },
  };
}

export interface Opened {
  readonly room: string;
  readonly code: string;
  readonly console: Device;
}

/** A room that a process was asked for. */
export async function openRoomIn(
  { port, key }: Process,
  asked: RoomAsked = askedRoom(),
): Promise<Opened> {
  const opened = await askAt(port, 'POST', '/api/rooms', { key, body: asked });
  if (opened.status !== 200) throw new Error(`no room: ${JSON.stringify(opened.body)}`);
  const { room, token } = opened.body as { room: string; token: string };
  const console = await enter(port, { kind: 'token', token }, { wants: 'lead' });
  const { view } = await console.until('view');
  if (view.role !== 'console') throw new Error('it is no console');
  return { room, code: view.keys.code, console };
}

/** Connections in a room as a process lists them, asked until they are as many as awaited, or it has had its time. */
export async function connectedIn(
  { port, key }: Process,
  room: string,
  awaited: number,
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const { body } = await askAt(port, 'GET', '/api/rooms', { key });
    const lines = body['rooms'] as readonly { room: string; connected: number }[];
    const connected = lines.find((line) => line.room === room)?.connected ?? 0;
    // What another process says of it is a few seconds old.
    if (connected === awaited || tries === 40) return connected;
    await pause(200);
  }
}

/** A device that calls, one call after the other, at whichever process takes it, and writes down what was acknowledged. */
export interface Roamer {
  readonly room: string;
  readonly acked: Set<number>;
  /** When it was last acknowledged, and when it was last let in. */
  ackedAt: number;
  inAt: number;
  next: number;
  unknown: number | null;
  token: string;
  name: string;
}

export async function roamerIn(
  port: number,
  { room, code }: Pick<Opened, 'room' | 'code'>,
  name: string,
): Promise<Roamer> {
  const device = await enter(port, { kind: 'code', code }, { seat: 'westland' });
  await device.until('view');
  const token = device.token();
  device.leave();
  await device.ended;
  return { room, token, name, acked: new Set(), ackedAt: 0, inAt: 0, next: 1, unknown: null };
}

/** A room keeps three hundred calls. */
const PAUSE_MS = 450;
const BROKEN =
  /ended before|ECONN|EPIPE|not joined|not answered|socket hang up|AggregateError|the door said closing|upgrade was answered/;

export async function roam(
  roamer: Roamer,
  ports: readonly number[],
  isOver: () => boolean,
): Promise<void> {
  for (let tries = 0; !isOver(); tries += 1) {
    try {
      await stay(roamer, ports[tries % ports.length] ?? 0, isOver);
    } catch (error) {
      const text = error instanceof Error ? `${error.name} ${error.message}` : '';
      if (!BROKEN.test(text)) throw error;
      await pause(100);
    }
  }
}

async function stay(roamer: Roamer, port: number, isOver: () => boolean): Promise<void> {
  const device = await enter(port, { kind: 'token', token: roamer.token });
  try {
    const welcome = await device.until('welcome');
    roamer.token = welcome.token;
    roamer.inAt = performance.now();
    while (!isOver()) {
      const number = roamer.unknown ?? roamer.next;
      if (roamer.unknown === null) roamer.next += 1;
      roamer.unknown = number;
      const text = `call ${roamer.name} ${number}`;
      const answer = await device.act({ kind: 'call', text }, number);
      if (answer.kind === 'refused' && answer.code === 'busy') {
        await pause(PAUSE_MS);
        continue;
      }
      if (answer.kind !== 'ack') throw new Error(JSON.stringify(answer));
      roamer.acked.add(number);
      roamer.ackedAt = performance.now();
      roamer.unknown = null;
      await pause(PAUSE_MS);
    }
  } finally {
    device.leave();
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export interface Judged {
  readonly acked: number;
  readonly lost: number;
  readonly twice: number;
  readonly misplaced: number;
  /** Rooms whose chain is not whole. */
  readonly damaged: number;
}

/** What stands in the database, held against what the devices were told. */
export async function judgeStreet(database: string, roamers: readonly Roamer[]): Promise<Judged> {
  const store = await openSharedStore(database);
  if (!store.ok) throw new Error(store.error);
  const judged = { acked: 0, lost: 0, twice: 0, misplaced: 0, damaged: 0 };
  for (const room of new Set(roamers.map((roamer) => roamer.room))) {
    const read = await store.value.read(room);
    if (read === null || read.lost > 0) judged.damaged += 1;
    for (const roamer of roamers.filter((one) => one.room === room)) {
      const ids = callsOf(read?.events ?? [], roamer.name);
      judged.acked += roamer.acked.size;
      judged.lost += [...roamer.acked].filter((id) => !ids.includes(id)).length;
      judged.twice += ids.length - new Set(ids).size;
      judged.misplaced += ids.filter((id, at) => id < (ids[at - 1] ?? 0)).length;
    }
  }
  await store.value.close();
  return judged;
}

function callsOf(events: readonly { readonly body: string }[], name: string): readonly number[] {
  return events.flatMap(({ body }) => {
    const { change } = JSON.parse(body) as RoomEvent;
    if (change.kind !== 'message') return [];
    const [, by, number] = /^call (\S+) (\d+)$/.exec(change.text) ?? [];
    return by === name ? [Number(number)] : [];
  });
}

// Plays a room over servers that are killed again and again, and holds what the clients were told against what is on the disk.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '../../../src/server/store/index.ts';
import type { RoomEvent } from '../../../src/session/index.ts';
import { freshBundle } from '../../../tools/bundle.mjs';
import { askAt, askedRoom, enter } from './room.ts';

/** After the second, whoever was not answered is let come back and send again, however busy the machine is. */
const KILL_POINTS = ['any', 'after-commit', 'before-commit'] as const;

interface Victim {
  readonly port: number;
  readonly hostKey: string;
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
}

/** The program that is killed, and the one that reads scenarios for it, as `tukhum serve` has them. */
async function victimFiles(): Promise<readonly [string, string]> {
  const inputs = ['src', 'tests/server'];
  return [
    await freshBundle('tests/server/support/victim.ts', 'dist/run/victim.js', inputs, true),
    await freshBundle('src/server/reading/worker.ts', 'dist/cli/reading.js', ['src'], true),
  ];
}

/** A process that has loaded what it needs, and opens its folder once it is let. */
function stand(
  [file, reader]: readonly [string, string],
  data: string,
): (words: readonly string[]) => Promise<Victim> {
  const words = [file, data, reader];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return async (words) => {
    const lines = createInterface({ input: child.stdout });
    child.stdin.write(`${words.join(' ')}\n`);
    const first = await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      void gone.then(() => reject(new Error('the server ended before it was ready')));
    });
    const { port, hostKey } = JSON.parse(first) as { port: number; hostKey: string };
    return { port, hostKey, child, gone };
  };
}

/** One client: what it sends is numbered, and what was answered is written down. */
interface Caller {
  readonly name: number;
  token: string;
  next: number;
  readonly acked: Set<number>;
  /** Sent and not answered: sent again under the same number. */
  unknown: number | null;
  /** Repeated calls that were found to be there already. */
  absorbed: number;
  readonly back: Back[];
}

/** How long a client took until it was let in again, since the server was raised, and whether the machine had time for it. */
interface Back {
  readonly ms: number;
  readonly isCalm: boolean;
}

export interface Killed {
  readonly kills: number;
  readonly acked: number;
  /** Acknowledged and not on the disk. */
  readonly lost: number;
  /** On the disk more than once. */
  readonly twice: number;
  /** On the disk in another order than they were sent. */
  readonly misplaced: number;
  /** Sent again after a kill and found to be there already. */
  readonly absorbed: number;
  /** On the disk and sent by nobody. */
  readonly foreign: number;
  /** Milliseconds until clients were let in again, sorted: while the machine had no more to do than it can, and while it had. */
  readonly calm: readonly number[];
  readonly busy: readonly number[];
}

const textOf = (name: number, number: number) => `call ${name} ${number}`;
/** Between two calls of a client. It is more than a connection may keep up for long: who is told so waits. */
const PAUSE_MS = 60;
const WAIT_MS = 250;

export interface KillsAsked {
  /** A team may call so often in one room: ten at most. */
  readonly kills: number;
  readonly clients: number;
  readonly dice: (below: number) => number;
  /** The next server loads while the one before is spoken with: quicker, but then it is not measured how soon people are back. */
  readonly isSpared?: boolean;
}

export async function playOverKills(
  data: string,
  { kills, clients, dice, isSpared = false }: KillsAsked,
): Promise<Killed> {
  const files = await victimFiles();
  const first = await stand(files, data)(['0']);
  const { port } = first;
  const opened = await askAt(port, 'POST', '/api/rooms', {
    key: first.hostKey,
    body: askedRoom(),
  });
  const { room, token } = opened.body as { room: string; token: string };
  const console = await enter(port, { kind: 'token', token }, { wants: 'lead' });
  const { view } = await console.until('view');
  if (view.role !== 'console') throw new Error('it is no console');
  const callers: Caller[] = [];
  for (let at = 0; at < clients; at += 1) {
    const seat = at % 2 === 0 ? 'westland' : 'eastland';
    const device = await enter(port, { kind: 'code', code: view.keys.code }, { seat });
    await device.until('view');
    callers.push({
      name: at,
      token: device.token(),
      next: 1,
      acked: new Set(),
      unknown: null,
      absorbed: 0,
      back: [],
    });
    device.leave();
  }
  first.child.kill('SIGKILL');
  await first.gone;

  let spare = isSpared ? stand(files, data) : null;
  for (let kill = 0; kill < kills; kill += 1) {
    const point = KILL_POINTS[kill % KILL_POINTS.length] ?? 'any';
    // The callers' own coming is stored too: the point lies behind it.
    const count = String(clients + 1 + dice(2 * clients));
    const words = point === 'any' ? [String(port)] : [String(port), point, count];
    const raised = { at: performance.now(), isCalm: (loadavg()[0] ?? 0) <= cpus().length };
    const victim = await (spare ?? stand(files, data))(words);
    spare = isSpared && kill + 1 < kills ? stand(files, data) : null;
    if (point === 'any') setTimeout(() => victim.child.kill('SIGKILL'), 200 + dice(900)).unref();
    await Promise.all(callers.map((caller) => call(victim.port, caller, raised)));
    await victim.gone;
  }
  return judge(path.join(data, 'rooms.db'), room, { callers, kills });
}

interface Raised {
  readonly at: number;
  readonly isCalm: boolean;
}

/** Calls until the server is gone; it is counted how long it took to be back since the server was raised. */
async function call(port: number, caller: Caller, raised: Raised): Promise<void> {
  try {
    const device = await enter(port, { kind: 'token', token: caller.token });
    const welcome = await device.until('welcome');
    caller.token = welcome.token;
    caller.back.push({ ms: Math.round(performance.now() - raised.at), isCalm: raised.isCalm });
    const { last } = welcome;
    for (;;) {
      const number = caller.unknown ?? caller.next;
      const isRepeated = caller.unknown !== null;
      if (!isRepeated) caller.next += 1;
      caller.unknown = number;
      const answer = await device.act({ kind: 'call', text: textOf(caller.name, number) }, number);
      if (answer.kind === 'refused' && answer.code === 'too-fast') {
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
        continue;
      }
      if (answer.kind !== 'ack') throw new Error(JSON.stringify(answer));
      if (isRepeated && last >= number) caller.absorbed += 1;
      caller.acked.add(number);
      caller.unknown = null;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } catch (error) {
    // The line broke: that is what is tested. Anything else is a finding.
    const text = error instanceof Error ? `${error.name} ${error.message}` : '';
    if (/ended before|ECONN|EPIPE|not joined|not answered|socket hang up|AggregateError/.test(text))
      return;
    throw error;
  }
}

interface Told {
  readonly callers: readonly Caller[];
  readonly kills: number;
}

async function judge(file: string, room: string, { callers, kills }: Told): Promise<Killed> {
  const store = await openStore({ file });
  if (!store.ok) throw new Error(store.error);
  const read = await store.value.read(room);
  await store.value.close();
  if (read === null || read.lost > 0) throw new Error('the room is damaged');
  const stored = callers.map((): number[] => []);
  const devices = new Set<string>();
  for (const { body } of read.events) {
    const { by, id, change } = JSON.parse(body) as RoomEvent;
    if (change.kind !== 'message') continue;
    const [, name = '', number = ''] = /^call (\d+) (\d+)$/.exec(change.text) ?? [];
    if (id !== Number(number)) throw new Error('a call stands under another number');
    stored[Number(name)]?.push(id);
    devices.add(`${name} ${by ?? ''}`);
  }
  if (devices.size > callers.length) throw new Error('a call stands under another device');
  const sum = (count: (ids: readonly number[], caller: Caller) => number) =>
    callers.reduce((all, caller) => all + count(stored[caller.name] ?? [], caller), 0);
  return {
    kills,
    acked: sum((_ids, { acked }) => acked.size),
    lost: sum((ids, { acked }) => [...acked].filter((id) => !ids.includes(id)).length),
    twice: sum((ids) => ids.length - new Set(ids).size),
    misplaced: sum((ids) => ids.filter((id, at) => id < (ids[at - 1] ?? 0)).length),
    foreign: sum((ids, { next }) => ids.filter((id) => id >= next).length),
    absorbed: sum((_ids, { absorbed }) => absorbed),
    calm: backOf(callers, true),
    busy: backOf(callers, false),
  };
}

function backOf(callers: readonly Caller[], isCalm: boolean): readonly number[] {
  const all = callers.flatMap(({ back }) => back.filter((one) => one.isCalm === isCalm));
  return sorted(all.map(({ ms }) => ms));
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** The same in few words. */
export function saidOf({ calm, busy, ...counts }: Killed): string {
  const times = (list: readonly number[]) => {
    const at = (share: number) => list[Math.floor((list.length - 1) * share)] ?? 0;
    return { of: list.length, half: at(0.5), most95: at(0.95), most: at(1) };
  };
  return JSON.stringify({ ...counts, backMs: times(calm), backMsOverloaded: times(busy) });
}

/** What several rooms came to together. */
export function killsSummed(all: readonly Killed[]): Killed {
  const sum = (of: (killed: Killed) => number) => all.reduce((so, killed) => so + of(killed), 0);
  return {
    kills: sum(({ kills }) => kills),
    acked: sum(({ acked }) => acked),
    lost: sum(({ lost }) => lost),
    twice: sum(({ twice }) => twice),
    misplaced: sum(({ misplaced }) => misplaced),
    absorbed: sum(({ absorbed }) => absorbed),
    foreign: sum(({ foreign }) => foreign),
    calm: sorted(all.flatMap(({ calm }) => calm)),
    busy: sorted(all.flatMap(({ busy }) => busy)),
  };
}

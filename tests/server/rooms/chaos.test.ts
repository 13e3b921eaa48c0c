// Shows what a room makes of a bad network and a bad clock: messages that come twice, late, in another order or never are carried
// out exactly once (T8); the clock on the wall may jump as it likes (T10); a storm of returning devices finds all as it was (T9).
import { cpus, loadavg } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHall } from '../../../src/server/rooms/hall.ts';
import type { Hall } from '../../../src/server/rooms/hall.ts';
import type { Pass } from '../../../src/server/rooms/seating.ts';
import { MOST_WAITING } from '../../../src/server/rooms/link.ts';
import { openStore } from '../../../src/server/store/index.ts';
import type { Store } from '../../../src/server/store/index.ts';
import type { Connection, Doors, Transport } from '../../../src/server/wire/transport.ts';
import { WIRE_VERSION } from '../../../src/session/index.ts';
import type {
  Command,
  ConsoleView,
  Credential,
  Hello,
  RoomEvent,
  SeatView,
  ServerMessage,
} from '../../../src/session/index.ts';
import { openFolder } from '../store/stores.ts';
import type { Folder } from '../store/stores.ts';
import { diceFrom } from '../support/dice.ts';
import { askedRoom } from '../support/room.ts';
import { SOAK, runs } from '../../support/scale.ts';

let folder: Folder;
let store: Store;
let hall: Hall;
let time = 0;
const rooms = new Map<string, Doors<Pass>>();
const transport: Transport<Pass> = {
  openRoom: (room, doors) => Promise.resolve(void rooms.set(room, doors)),
  closeRoom: (room) => Promise.resolve(void rooms.delete(room)),
  admit: (room, pass) => Promise.resolve({ room, pass }),
  count: () => 0,
  stop: () => Promise.resolve(),
};

beforeEach(async () => {
  folder = openFolder();
  time = 0;
  await rise();
});
afterEach(async () => {
  await fall();
  folder.remove();
});

async function rise(): Promise<void> {
  const opened = await openStore({ file: folder.file });
  if (!opened.ok) throw new Error(opened.error);
  store = opened.value;
  const clock = { now: () => time };
  hall = await openHall({ store, transport, clock, trouble: (what) => expect(what).toBe('') });
}

async function fall(): Promise<void> {
  await hall.close();
  await store.close();
  rooms.clear();
}

interface Line {
  readonly heard: ServerMessage[];
  readonly connection: Connection & { standing: number };
  readonly doors: Doors<Pass>;
  say(message: object): void;
  close(): void;
}

async function come(credential: Credential, hello: Partial<Hello> = {}): Promise<Line> {
  const door = await hall.door(credential, { address: 'a', isLocal: true, isHanded: false });
  if (!door.ok || 'elsewhere' in door.value) throw new Error('not let in');
  const { room, pass } = door.value.reservation as { room: string; pass: Pass };
  const doors = rooms.get(room);
  if (doors === undefined) throw new Error('the room is not open');
  const heard: ServerMessage[] = [];
  const connection = {
    standing: 0,
    send: (text: string) => void heard.push(JSON.parse(text) as ServerMessage),
    waiting: () => connection.standing,
    close: () => doors.closed(connection),
  };
  doors.opened(connection, pass);
  const say = (message: object) => doors.heard(connection, JSON.stringify(message));
  const base = {
    kind: 'hello',
    version: WIRE_VERSION,
    credential,
    wants: 'play',
    seat: null,
    has: [],
  };
  say({ ...base, ...hello });
  const line = { heard, connection, doors, say, close: () => doors.closed(connection) };
  await until(() => heard.some(({ kind }) => kind === 'welcome' || kind === 'bye'));
  return line;
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));
async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 20_000 && !holds(); round += 1) await tick();
  expect(holds()).toBe(true);
}

const last = <Kind extends ServerMessage['kind']>({ heard }: Line, kind: Kind) =>
  heard.findLast((message) => message.kind === kind) as Extract<ServerMessage, { kind: Kind }>;

async function openTable(options = {}) {
  const opened = await hall.create(askedRoom(options));
  if (!opened.ok) throw new Error(opened.error.code);
  const console = await come({ kind: 'token', token: opened.value.token }, { wants: 'lead' });
  await until(() => last(console, 'view') !== undefined);
  const { keys } = last(console, 'view').view as ConsoleView;
  return { ...opened.value, console, ...keys };
}

const call = (id: number): object => ({
  kind: 'do',
  id,
  command: { kind: 'call', text: `call ${id}` } satisfies Command,
});

/** A room takes three hundred calls of a team: after so many seeds there is another. */
const SEEDS_IN_ROOM = 40;

describe('a network that doubles, drops, delays and disorders', () => {
  it(`has each command carried out exactly once, and the same room for who reads it from the disk: ${runs(6, 10_000)} seeds`, async () => {
    const seeds = runs(6, 10_000);
    let calls = 0;
    for (let first = 1; first <= seeds; first += SEEDS_IN_ROOM) {
      calls += await callThroughChaos(first, Math.min(seeds, first + SEEDS_IN_ROOM - 1));
      if (SOAK && first % 400 === 1) console.log(`T8 ${first + SEEDS_IN_ROOM - 1} seeds`);
    }
    expect(calls).toBe(seeds * CALLS);
  });
});

const CALLS = 12;

/** Twelve calls for each seed from one room's teams; how many of them are on the disk, each under its own number. */
async function callThroughChaos(first: number, last: number): Promise<number> {
  const { room, link, code, console } = await openTable();
  for (let seed = first; seed <= last; seed += 1) {
    const dice = diceFrom(seed);
    const seat = seed % 2 === 0 ? 'eastland' : 'westland';
    const line = await come({ kind: 'link', link }, { seat });
    await until(() => line.heard.some(({ kind }) => kind === 'view'));
    const done = new Set<number>();
    for (let round = 0; done.size < CALLS && round < 200; round += 1) {
      // What was not answered is sent again; some of it comes twice, late or never.
      const open = Array.from({ length: CALLS }, (_, at) => at + 1).filter((id) => !done.has(id));
      const sent = open.flatMap((id) => (dice(100) < 5 ? [] : dice(100) < 20 ? [id, id] : [id]));
      for (const id of shuffled(sent, dice)) {
        time += dice(400);
        line.say(call(id));
        if (dice(3) === 0) await tick();
      }
      await tick();
      time += 5000;
      for (const message of line.heard) if (message.kind === 'ack') done.add(message.id);
    }
    expect(done.size, `seed ${seed}`).toBe(CALLS);
    // The room takes twelve of a team: who has called goes again.
    line.say({ kind: 'do', id: CALLS + 1, command: { kind: 'leave' } });
    await until(() => line.heard.some(({ kind }) => kind === 'bye'));
  }
  const read = await store.read(room);
  const calls = (read?.events ?? [])
    .map(({ body }) => JSON.parse(body) as RoomEvent)
    .filter(({ change }) => change.kind === 'message');
  expect(new Set(calls.map(({ by, id }) => `${by} ${id}`)).size).toBe(calls.length);
  console.say({ kind: 'do', id: 1, command: { kind: 'wipe', confirm: code } });
  await until(() => console.heard.some(({ kind }) => kind === 'bye'));
  return calls.length;
}

describe('a clock on the wall that jumps', () => {
  it('moves nothing: the time of a stretch is counted by running time', async () => {
    const wall = Date.now;
    const timing = { brief: 0, look: 0, talk: 0, orders: 10, report: 0, tail: 0 };
    const { console, token } = await openTable({ timing });
    let id = 0;
    const lead = async (command: Command) => {
      id += 1;
      const own = id;
      console.say({ kind: 'do', id: own, command });
      await until(() => console.heard.some((one) => one.kind === 'ack' && one.id === own));
    };
    await lead({ kind: 'next' });
    await lead({ kind: 'next' });
    try {
      for (const jump of [86_400_000, -86_400_000, -wall(), 3_600_000, -3_600_000]) {
        Date.now = () => wall() + jump;
        time += 30_000;
        await lead({ kind: 'note', text: 'n', objective: null, turn: null });
        await until(() => (last(console, 'view').view as ConsoleView).notes.length === id - 2);
      }
    } finally {
      Date.now = wall;
    }
    const { clock } = last(console, 'view').view;
    expect(clock.runs).toBe(true);
    expect(Math.abs(clock.leftMs - (600_000 - 5 * 30_000))).toBeLessThan(250);
    // Nor does the time for which the server was away.
    await fall();
    time = 99_000_000;
    await rise();
    const back = await come({ kind: 'token', token }, { wants: 'lead' });
    await until(() => last(back, 'view') !== undefined);
    expect(Math.abs(last(back, 'view').view.clock.leftMs - 450_000)).toBeLessThan(250);
  });
});

describe('a storm of devices that come back', () => {
  it('finds each where it was, with the view that it had', async () => {
    const cycles = runs(2, 1000);
    const tables = await Promise.all(Array.from({ length: runs(1, 8) }, () => seated(40)));
    const tookMs: number[] = [];
    const calmMs: number[] = [];
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const start = performance.now();
      const isCalm = (loadavg()[0] ?? 0) <= cpus().length;
      for (const { lines } of tables) for (const line of lines) line.close();
      const back = await Promise.all(
        tables.map(({ tokens, faces }) =>
          Promise.all(
            tokens.map(async (token, at) => {
              const line = await come({ kind: 'token', token });
              await until(() => last(line, 'view') !== undefined);
              tookMs.push(performance.now() - start);
              if (isCalm) calmMs.push(performance.now() - start);
              tokens[at] = last(line, 'welcome').token;
              return line;
            }),
          ).then((lines) => {
            expect(lines.map(face)).toEqual(faces);
            return lines;
          }),
        ),
      );
      tables.forEach((table, at) => (table.lines = back[at] ?? []));
      if (SOAK && cycle % 20 === 19) console.log(`T9 ${cycle + 1} cycles, ${stormOf(tookMs)}`);
    }
    expect(tookMs).toHaveLength(cycles * tables.length * 40);
    // How soon, says only the long form, and of a machine that is not overloaded.
    if (!SOAK || calmMs.length === 0) return;
    expect(partOf(calmMs, 0.95)).toBeLessThanOrEqual(5000);
    expect(partOf(calmMs, 1)).toBeLessThanOrEqual(15_000);
  });

  it('is not held up by one who does not read', async () => {
    const { link, console } = await openTable();
    const slow = await come({ kind: 'link', link }, { wants: 'watch' });
    const quick = await come({ kind: 'link', link }, { wants: 'watch' });
    await until(() => last(slow, 'view') !== undefined && last(quick, 'view') !== undefined);
    slow.connection.standing = MOST_WAITING + 1;
    const views = slow.heard.length;
    console.say({ kind: 'do', id: 1, command: { kind: 'message', to: null, text: 'one' } });
    await until(() => JSON.stringify(last(quick, 'view')).includes('"one"'));
    console.say({ kind: 'do', id: 2, command: { kind: 'message', to: null, text: 'two' } });
    await until(() => JSON.stringify(last(quick, 'view')).includes('"two"'));
    expect(slow.heard).toHaveLength(views);
    // It reads again: it gets the newest, once.
    slow.connection.standing = 0;
    await until(() => slow.heard.length > views);
    expect(slow.heard).toHaveLength(views + 1);
    expect(JSON.stringify(slow.heard.at(-1))).toContain('"two"');
    // It stands for too long: it is ended, and may come back.
    slow.connection.standing = MOST_WAITING + 1;
    console.say({ kind: 'do', id: 3, command: { kind: 'message', to: null, text: 'three' } });
    await until(() => JSON.stringify(last(quick, 'view')).includes('"three"'));
    time += 20_000;
    await until(
      () =>
        !(last(console, 'view').view as ConsoleView).devices.every(({ connected }) => connected),
    );
  });
});

/** A view without what is known of the others' presence while they all come back. */
function face(line: Line) {
  const { view } = last(line, 'view');
  return view.role === 'seat' ? { ...view, team: view.team.length } : view;
}

/** A room with so many devices, what each sees, and the keys with which they come back. */
async function seated(devices: number) {
  const { link } = await openTable();
  const lines: readonly Line[] = await Promise.all(
    Array.from({ length: devices }, (_, at) =>
      at < 16
        ? come({ kind: 'link', link }, { seat: at % 2 === 0 ? 'westland' : 'eastland' })
        : come({ kind: 'link', link }, { wants: 'watch' }),
    ),
  );
  await until(() => lines.every((line) => last(line, 'view') !== undefined));
  await until(() => {
    const { team } = face0(lines[0]);
    return team.filter(({ connected }) => connected).length === 8;
  });
  return {
    lines,
    faces: lines.map(face),
    tokens: lines.map((line) => last(line, 'welcome').token),
  };
}

function stormOf(tookMs: readonly number[]): string {
  return `95 % back within ${partOf(tookMs, 0.95)} ms, all within ${partOf(tookMs, 1)} ms`;
}

/** Within how many milliseconds such a part of all was back. */
function partOf(tookMs: readonly number[], share: number): number {
  const sorted = [...tookMs].sort((one, other) => one - other);
  return Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
}

function face0(line: Line | undefined): SeatView {
  if (line === undefined) throw new Error('there is no such line');
  return last(line, 'view').view as SeatView;
}

function shuffled<Item>(items: readonly Item[], dice: (below: number) => number): readonly Item[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = dice(at + 1);
    const [one, two] = [list[at], list[other]];
    if (one === undefined || two === undefined) continue;
    list[at] = two;
    list[other] = one;
  }
  return list;
}

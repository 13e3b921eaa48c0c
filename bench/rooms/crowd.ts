// Fills rooms with devices and has them send orders at set times, whether the last was answered or not; measures from the moment at
// which an order was meant to go out, so that a server that stands still is not spared.
import { readFileSync } from 'node:fs';
import { listOrders } from '../../src/engine/index.ts';
import { loadedFrom, readScenario } from '../../src/scenario/index.ts';
import {
  DEFAULT_OPTIONS,
  WIRE_VERSION,
  sheetFromWire,
  worldFromWire,
} from '../../src/session/index.ts';
import type { RoomAsked, ServerMessage } from '../../src/session/index.ts';
import { defaultStrategy } from '../../src/strategies/index.ts';
import { joinWith } from '../../tests/server/support/client.ts';
import type { Client } from '../../tests/server/support/client.ts';
import { askAt } from '../../tests/server/support/room.ts';
import type { Ticket } from '../../src/server/wire/transport.ts';

/** One connection that may be asked to send. */
export interface Sender {
  readonly send: (id: number) => void;
  readonly answered: Map<number, (at: number) => void>;
  readonly end: () => void;
  readonly token: () => string;
}

export interface Crowd {
  /** Those that send: of each seat, the device with the pen. */
  readonly senders: readonly Sender[];
  readonly all: readonly Sender[];
  readonly codes: readonly string[];
}

const SCENARIO = 'scenarios/maghreb-2016/scenario.yaml';

export function asked(): RoomAsked {
  const text = readFileSync(SCENARIO, 'utf8');
  const { scenario } = readScenario(text, { file: SCENARIO });
  if (scenario === null) throw new Error('the scenario cannot be read');
  const { facts, seats } = loadedFrom(scenario, text, {});
  return {
    setup: {
      scenario: { id: facts.id, title: facts.title, text },
      seed: 'bench',
      seats: seats.map(({ id, kind }) =>
        kind === 'state'
          ? { seat: id, holder: 'person', strategy: null }
          : { seat: id, holder: 'computer', strategy: defaultStrategy(kind) },
      ),
      options: DEFAULT_OPTIONS,
    },
    options: {
      timing: { brief: 0, look: 0, talk: 0, orders: 0, report: 0, tail: 0 },
      approve: false,
      chooseSeat: true,
      ideas: true,
      closeAtZero: false,
      closeWhenReady: false,
    },
    record: null,
  };
}

/** Opens rooms, each with its devices spread over its seats, in the round's orders. */
export async function fill(port: number, rooms: number, devices: number): Promise<Crowd> {
  const host = await askAt(port, 'POST', '/api/host', { body: {} });
  const key = String(host.body['key']);
  const wanted = asked();
  const seats = wanted.setup.seats.filter(({ holder }) => holder === 'person');
  const senders: Sender[] = [];
  const all: Sender[] = [];
  const codes: string[] = [];
  for (let room = 0; room < rooms; room += 1) {
    const opened = await askAt(port, 'POST', '/api/rooms', { key, body: wanted });
    const token = String(opened.body['token']);
    const console = await device(port, { kind: 'token', token }, 'lead', null);
    const code = console.code();
    codes.push(code);
    for (let step = 1; step <= 2; step += 1) await console.act(step, { kind: 'next' });
    for (let at = 0; at < devices; at += 1) {
      const seat = seats[at % seats.length]?.seat ?? null;
      const one = await device(port, { kind: 'code', code }, 'play', seat);
      all.push(one);
      if (at < seats.length) senders.push(one);
    }
  }
  return { senders, all, codes };
}

interface Known extends Sender {
  readonly code: () => string;
  readonly act: (id: number, command: object) => Promise<void>;
}

/** One device, in its room and with its first view. */
export async function device(
  port: number,
  credential: object,
  wants: string,
  seat: string | null,
): Promise<Known> {
  const door = await askAt(port, 'POST', '/api/door', { body: { credential } });
  if (door.status !== 200) throw new Error(`the door said ${String(door.body['code'])}`);
  const client = await joinWith(port, door.body['reservation'] as Ticket);
  client.say(
    JSON.stringify({ kind: 'hello', version: WIRE_VERSION, credential, wants, seat, has: [] }),
  );
  return knownOver(client);
}

async function knownOver(client: Client): Promise<Known> {
  const answered = new Map<number, (at: number) => void>();
  let token = '';
  let code = '';
  let hasPen = false;
  let world: ReturnType<typeof worldFromWire> | null = null;
  let orders: readonly object[] = [];
  let seen = (): void => undefined;
  const first = new Promise<void>((resolve) => (seen = resolve));
  const hear = (message: ServerMessage): void => {
    if (message.kind === 'welcome') ({ token } = message);
    else if (message.kind === 'ack') answered.get(message.id)?.(performance.now());
    else if (message.kind === 'part' && message.part === 'still')
      world = worldFromWire(message.body.world);
    else if (message.kind === 'part') orders = ordersFor(world, message.body);
    else if (message.kind === 'view') {
      if (message.view.role === 'console') ({ code } = message.view.keys);
      hasPen = message.view.role === 'seat' && message.view.hasPen;
      seen();
    }
  };
  void (async () => {
    for (;;) {
      const text = await client.hear();
      if (text === null) return;
      hear(JSON.parse(text) as ServerMessage);
    }
  })();
  await first;
  const say = (message: object) => client.say(JSON.stringify(message));
  return {
    answered,
    token: () => token,
    code: () => code,
    end: () => client.leave(),
    // Who has the pen writes orders; the others of a team can only call.
    send: (id) =>
      say({
        kind: 'do',
        id,
        command: hasPen
          ? { kind: 'draft', orders, intent: `order ${id}` }
          : { kind: 'call', text: `call ${id}` },
      }),
    act: (id, command) =>
      new Promise((resolve) => {
        answered.set(id, () => resolve());
        say({ kind: 'do', id, command });
      }),
  };
}

/** What a seat writes on its pad: the first order that it may give. */
function ordersFor(world: ReturnType<typeof worldFromWire> | null, sheet: unknown) {
  if (world === null) return [];
  try {
    const { view } = sheetFromWire(sheet as Parameters<typeof sheetFromWire>[0]);
    return listOrders(world, view).slice(0, 1);
  } catch {
    // A console's sheet, or what all may see: it gives no orders.
    return [];
  }
}

export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly count: number;
  readonly unanswered: number;
}

/** Sends `perSecond` orders for so long, evenly spread over the senders, each at its set time. */
export async function press(
  senders: readonly Sender[],
  { perSecond, seconds, from }: { perSecond: number; seconds: number; from: number },
): Promise<Times> {
  const taken: number[] = [];
  const count = Math.round(perSecond * seconds);
  const begin = performance.now() + 50;
  await new Promise<void>((resolve) => {
    let at = 0;
    const next = (): void => {
      const now = performance.now();
      while (at < count && begin + (at * 1000) / perSecond <= now) {
        const meant = begin + (at * 1000) / perSecond;
        const sender = senders[at % senders.length];
        const id = from + Math.floor(at / senders.length);
        sender?.answered.set(id, (when) => taken.push(when - meant));
        sender?.send(id);
        at += 1;
      }
      if (at < count) setTimeout(next, 1);
      else resolve();
    };
    next();
  });
  const patience = performance.now() + 5000;
  while (taken.length < count && performance.now() < patience)
    await new Promise((resolve) => setTimeout(resolve, 10));
  taken.sort((one, other) => one - other);
  const rank = (share: number) =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? NaN;
  return {
    p50: rank(0.5),
    p99: rank(0.99),
    most: rank(1),
    count,
    unanswered: count - taken.length,
  };
}

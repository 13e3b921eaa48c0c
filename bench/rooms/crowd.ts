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
import type { DeviceView, RoomAsked, ServerMessage } from '../../src/session/index.ts';
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
  /** Keys of the parts that it holds, as a page does that is not loaded anew. */
  readonly has: () => readonly string[];
}

export interface Crowd {
  /** Of each seat, the device with the pen. */
  readonly senders: readonly Sender[];
  /** All that sit at a seat: a team takes twelve, and who finds no place looks on. */
  readonly seated: readonly Sender[];
  readonly all: readonly Sender[];
}

/** Devices of one team. */
const MOST_TEAM = 12;

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
  const seated: Sender[] = [];
  for (let room = 0; room < rooms; room += 1) {
    const opened = await askAt(port, 'POST', '/api/rooms', { key, body: wanted });
    const token = String(opened.body['token']);
    const console = await device(port, { kind: 'token', token }, { wants: 'lead' });
    const code = console.code();
    for (let step = 1; step <= 2; step += 1) await console.act(step, { kind: 'next' });
    for (let at = 0; at < devices; at += 1) {
      const isSeated = at < seats.length * MOST_TEAM;
      const seat = isSeated ? (seats[at % seats.length]?.seat ?? null) : null;
      const wants = isSeated ? 'play' : 'watch';
      const one = await device(port, { kind: 'code', code }, { wants, seat });
      all.push(one);
      if (isSeated) seated.push(one);
      if (at < seats.length) senders.push(one);
    }
  }
  return { senders, seated, all };
}

interface Known extends Sender {
  readonly code: () => string;
  readonly act: (id: number, command: object) => Promise<void>;
}

/** What a connection comes with beside its credential. */
export interface Coming {
  readonly wants?: string;
  readonly seat?: string | null;
  readonly has?: readonly string[];
}

/** One device, in its room and with its first view. */
export async function device(
  port: number,
  credential: object,
  { wants = 'play', seat = null, has = [] }: Coming = {},
): Promise<Known> {
  const door = await askAt(port, 'POST', '/api/door', { body: { credential } });
  if (door.status !== 200) throw new Error(`the door said ${String(door.body['code'])}`);
  const client = await joinWith(port, door.body['reservation'] as Ticket);
  client.say(
    JSON.stringify({ kind: 'hello', version: WIRE_VERSION, credential, wants, seat, has }),
  );
  return knownOver(client, has);
}

/** What kind of message it is can be read off its beginning: what is sent often is not read to its end, or the crowd would be slower
 * than the server. */
const KIND = /^\{"kind":"(\w+)"/;
const PART = /^\{"kind":"part","part":"(still|sheet)","key":"(\w+)"/;

async function knownOver(client: Client, had: readonly string[]): Promise<Known> {
  const answered = new Map<number, (at: number) => void>();
  const parts = new Map<string, { readonly key: string; readonly text: string }>();
  let token = '';
  let first: Extract<ServerMessage, { readonly kind: 'view' }>['view'] | null = null;
  let seen = (): void => undefined;
  let gone = (): void => undefined;
  const begun = new Promise<void>((resolve, reject) => {
    seen = resolve;
    gone = () => reject(new Error('the connection ended'));
  });
  const hear = (text: string): void => {
    const kind = KIND.exec(text)?.[1];
    if (kind === 'part') {
      const [, part = '', key = ''] = PART.exec(text) ?? [];
      parts.set(part, { key, text });
    } else if (kind === 'view') {
      if (first !== null) return;
      const { view } = JSON.parse(text) as { view: typeof first };
      first = view;
      seen();
    } else {
      const message = JSON.parse(text) as ServerMessage;
      if (message.kind === 'welcome') ({ token } = message);
      else if (message.kind === 'ack') answered.get(message.id)?.(performance.now());
    }
  };
  void (async () => {
    for (;;) {
      const text = await client.hear();
      if (text === null) return gone();
      hear(text);
    }
  })();
  await begun;
  const say = (message: object) => client.say(JSON.stringify(message));
  const view = first as DeviceView | null;
  const hasPen = view?.role === 'seat' && view.hasPen;
  const orders = hasPen && parts.size === 2 ? ordersFor([...parts.values()]) : [];
  return {
    answered,
    token: () => token,
    has: () => [...new Set([...had, ...[...parts.values()].map(({ key }) => key)])],
    code: () => (view?.role === 'console' ? view.keys.code : ''),
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
function ordersFor(parts: readonly { readonly text: string }[]): readonly object[] {
  const said = parts.map(({ text }) => JSON.parse(text) as ServerMessage);
  const still = said.find((one) => one.kind === 'part' && one.part === 'still');
  const sheet = said.find((one) => one.kind === 'part' && one.part === 'sheet');
  if (still?.kind !== 'part' || still.part !== 'still') return [];
  if (sheet?.kind !== 'part' || sheet.part !== 'sheet') return [];
  const { view } = sheetFromWire(sheet.body);
  return listOrders(worldFromWire(still.body.world), view).slice(0, 1);
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

// Plays a game in a room with secrets planted in everything that a room can hold, and keeps what each device is sent; it asserts nothing.
import { deliver, lineFor, setPresence } from '../../../src/session/index.ts';
import type { Improvised, Line, ServerMessage } from '../../../src/session/index.ts';
import { Host } from './roomTable.ts';

/** Words that stand for what is secret. Twins differ in them and in nothing else. */
export interface Secrets {
  readonly seed: string;
  /** Of `eastland`: on its pad, why, what it thinks, whom it asks. */
  readonly intent: string;
  readonly draft: string;
  readonly idea: string;
  readonly call: string;
  readonly told: string;
  /** Of who leads. */
  readonly note: string;
  readonly made: string;
  readonly reason: string;
  readonly text: string;
  /** How often eastland writes, and whether its devices hand the pen around: what others do is no news either. */
  readonly presses: number;
}

export const WATCHERS = ['westland', 'projector', 'spectator', 'waiting', 'vip'] as const;
export const ALL = [...WATCHERS, 'eastland', 'console'] as const;

export interface Watched {
  readonly host: Host;
  /** Everything that was sent down each line, in order. */
  readonly sent: Readonly<Record<(typeof ALL)[number], readonly string[]>>;
  /** Secrets that the room makes itself. */
  readonly minted: readonly string[];
}

function made(kind: Improvised['kind'], secrets: Secrets): Improvised {
  return {
    kind,
    title: secrets.made,
    reason: secrets.reason,
    effects: [
      { kind: 'news', text: secrets.text, audience: ['eastland'], zone: null },
      { kind: 'change', column: 'fear', subjects: ['hills-east'], how: 'add', amount: 0 },
    ],
  };
}

/** Changes what a device is sent: how a test plants a leak. */
export type Leak = (host: Host, name: Sent, message: ServerMessage) => unknown;
type Sent = (typeof ALL)[number];

/** A game of `rounds` rounds in which eastland and who leads keep their secrets. */
export function play(
  secrets: Secrets,
  rounds: number,
  leak: Leak = (_host, _name, message) => message,
): Watched {
  const host = new Host({ people: ['westland', 'eastland'], seed: secrets.seed });
  const devices = {
    westland: host.join('seat', 'westland'),
    eastland: host.join('seat', 'eastland'),
    projector: host.join('projector'),
    spectator: host.join('spectator'),
    waiting: host.join('seat', null),
    vip: host.join('seat', 'westland'),
    console: host.console,
  };
  const mate = host.join('seat', 'eastland');
  host.lead({ kind: 'role', device: host.number(devices.vip), role: 'vip' });
  const lines = Object.fromEntries(ALL.map((name) => [name, lineFor(devices[name])])) as Record<
    (typeof ALL)[number],
    Line
  >;
  const sent = Object.fromEntries(ALL.map((name) => [name, [] as string[]])) as Record<
    (typeof ALL)[number],
    string[]
  >;
  const tell = () => {
    for (const name of ALL)
      for (const message of deliver(host.room, lines[name], host.now))
        sent[name].push(JSON.stringify(leak(host, name, message)));
  };
  const act = (work: () => void) => {
    work();
    tell();
  };
  tell();
  act(() => host.begin());
  for (let round = 0; round < rounds; round += 1) {
    for (let press = 0; press < secrets.presses; press += 1)
      act(() =>
        host.do(devices.eastland, {
          kind: 'draft',
          orders: [{ kind: 'train-tactical', choice: secrets.draft }],
          intent: `${secrets.intent} ${press}`,
        }),
      );
    act(() => host.do(mate, { kind: 'idea', text: secrets.idea, order: null }));
    for (let press = 0; press < secrets.presses; press += 1)
      act(() => host.do(devices.eastland, { kind: 'call', text: secrets.call }));
    act(() => host.lead({ kind: 'message', to: 'eastland', text: secrets.told }));
    act(() => host.lead({ kind: 'message', to: null, text: 'to all' }));
    // The number of the message that goes on the wall would tell how many went to others.
    const message = host.room.messages.at(-1)?.number ?? 0;
    act(() => host.lead({ kind: 'wall-words', message }));
    act(() => host.lead({ kind: 'note', text: secrets.note, objective: null, turn: null }));
    act(() => host.lead({ kind: 'queue', items: [{ made: made('inject', secrets), round: 3 }] }));
    if (secrets.presses % 2 === 1) {
      act(() => host.do(devices.eastland, { kind: 'hand-pen', device: host.number(mate) }));
      act(() => host.do(mate, { kind: 'hand-pen', device: host.number(devices.eastland) }));
      act(() => setPresence(host.room, mate, round % 2 === 0, host.now));
    }
    act(() => host.do(devices.westland, { kind: 'submit', orders: [], intent: 'ours' }));
    act(() => host.do(devices.eastland, { kind: 'submit', orders: [], intent: secrets.intent }));
    host.now += 1_000;
    act(() => host.round());
  }
  return { host, sent, minted: [...host.room.devices.keys(), host.room.id, host.room.keys.link] };
}

export const MARKED: Secrets = {
  seed: 'MARK-SEED',
  intent: 'MARK-INTENT',
  draft: 'MARK-DRAFT',
  idea: 'MARK-IDEA',
  call: 'MARK-CALL',
  told: 'MARK-TOLD',
  note: 'MARK-NOTE',
  made: 'MARK-MADE',
  reason: 'MARK-REASON',
  text: 'MARK-TEXT',
  presses: 2,
};

/** Which devices may be sent which mark. What is on no list may be sent to nobody. */
const MAY_KNOW: Readonly<Record<string, readonly Sent[]>> = {
  'MARK-SEED': [],
  'MARK-INTENT': ['eastland', 'console'],
  'MARK-DRAFT': ['eastland', 'console'],
  'MARK-IDEA': ['eastland'],
  'MARK-CALL': ['eastland', 'console'],
  'MARK-TOLD': ['eastland', 'console'],
  'MARK-NOTE': ['console'],
  'MARK-MADE': ['console'],
  'MARK-REASON': ['console'],
  'MARK-TEXT': ['console'],
};
export const MARKS = Object.keys(MAY_KNOW);

/** Marks that a device was sent and may not know, and those that it should have been sent and was not. */
export function marksAmiss({ host, sent, minted }: Watched, name: Sent): readonly string[] {
  const all = sent[name].join('\n');
  const amiss = MARKS.filter((mark) => all.includes(mark) !== MAY_KNOW[mark]?.includes(name));
  const link = host.room.keys.link;
  const shown = minted.filter((secret) => all.includes(secret));
  const isLinkShown = name === 'console' || name === 'projector';
  return [...amiss, ...shown.filter((secret) => secret !== link || !isLinkShown)];
}

// Asks every command and every question of every kind of device, in its own room and in another: only the row's caller may (T3).
import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../src/session/index.ts';
import type { Command, Question } from '../../../src/session/index.ts';
import { MAY, MAY_ASK } from '../../../src/session/room/index.ts';
import type { Caller } from '../../../src/session/room/index.ts';
import { COMMAND_KINDS } from '../../../src/session/wire/index.ts';
import { Host, PLAIN } from './roomTable.ts';

const CALLERS = [
  'console',
  'pen',
  'team',
  'seatless',
  'asking',
  'vip',
  'projector',
  'spectator',
  'other room',
  'nobody',
] as const;
type Kind = (typeof CALLERS)[number];

function room() {
  const host = new Host({ people: ['westland', 'eastland'] });
  const pen = host.join('seat', 'westland');
  const team = host.join('seat', 'westland');
  const seatless = host.join('seat', null);
  const vip = host.join('seat', 'westland');
  host.lead({ kind: 'role', device: host.number(vip), role: 'vip' });
  const projector = host.join('projector');
  const spectator = host.join('spectator');
  host.begin();
  host.do(pen, { kind: 'idea', text: 'mine', order: null });
  host.lead({ kind: 'options', options: { ...PLAIN, approve: true } });
  const asking = host.join('seat', 'westland');
  const other = new Host({ seed: 'another' });
  const devices: Readonly<Record<Kind, string>> = {
    console: host.console,
    pen,
    team,
    seatless,
    asking,
    vip,
    projector,
    spectator,
    'other room': other.console === host.console ? 'f'.repeat(32) : other.console,
    nobody: '0'.repeat(32),
  };
  return { host, devices };
}

let still: ReturnType<typeof room> | null = null;

/** A room for those who may not: nothing of it changes, so that one is enough. */
function untouched(): ReturnType<typeof room> {
  still ??= room();
  return still;
}

/** One command of each kind, as a device would send it that may. */
function commandOf(
  kind: Command['kind'],
  host: Host,
  devices: Readonly<Record<Kind, string>>,
): Command {
  const item = host.room.queue[0]?.id ?? 'q1';
  const idea = host.room.ideas[0]?.id ?? '';
  const confirm = host.code;
  const all: { readonly [K in Command['kind']]: Extract<Command, { readonly kind: K }> } = {
    'choose-seat': { kind: 'choose-seat', seat: 'eastland' },
    leave: { kind: 'leave' },
    draft: { kind: 'draft', orders: [], intent: 'x' },
    submit: { kind: 'submit', orders: [], intent: 'x' },
    reopen: { kind: 'reopen' },
    predict: { kind: 'predict', lesson: 'community-first', expects: 'holds' },
    'hand-pen': { kind: 'hand-pen', device: host.number(devices.team) },
    'take-pen': { kind: 'take-pen' },
    idea: { kind: 'idea', text: 'y', order: null },
    vote: { kind: 'vote', idea, on: true },
    'drop-idea': { kind: 'drop-idea', idea },
    call: { kind: 'call', text: 'help' },
    'let-in': { kind: 'let-in', device: host.number(devices.asking) },
    kick: { kind: 'kick', device: host.number(devices.team) },
    move: { kind: 'move', device: host.number(devices.team), seat: 'eastland' },
    role: { kind: 'role', device: host.number(devices.team), role: 'vip' },
    pen: { kind: 'pen', seat: 'westland', device: host.number(devices.team) },
    lock: { kind: 'lock', locked: true },
    rotate: { kind: 'rotate' },
    options: { kind: 'options', options: PLAIN },
    'hold-seat': { kind: 'hold-seat', seat: 'eastland', holder: 'idle', strategy: null },
    next: { kind: 'next' },
    stretch: { kind: 'stretch', phase: 'talk' },
    close: { kind: 'close' },
    'play-tail': { kind: 'play-tail', all: true },
    pause: { kind: 'pause', paused: true },
    minutes: { kind: 'minutes', add: 1 },
    freeze: { kind: 'freeze', frozen: true },
    queue: {
      kind: 'queue',
      items: [{ inject: 'x', subject: -1, round: null, title: null, text: null }],
    },
    release: { kind: 'release', item },
    hold: { kind: 'hold', item },
    skip: { kind: 'skip', item },
    edit: { kind: 'edit', item, edit: { subject: -1, round: 1, title: null, text: null } },
    override: {
      kind: 'override',
      made: { kind: 'override', title: 't', reason: 'r', effects: [] },
    },
    act: { kind: 'act', seat: 'westland', orders: [], intent: 'p', submitted: false },
    message: { kind: 'message', to: null, text: 'hello' },
    note: { kind: 'note', text: 'n', objective: null, turn: null },
    'drop-note': { kind: 'drop-note', number: 1 },
    show: { kind: 'show', shows: 'map', lens: 'trust' },
    blank: { kind: 'blank', blank: true },
    'wall-words': { kind: 'wall-words', message: 1 },
    'wall-news': { kind: 'wall-news', lines: null },
    'lift-fog': { kind: 'lift-fog', lens: 'trust', zones: null },
    'cover-fog': { kind: 'cover-fog' },
    rewind: { kind: 'rewind', turn: 1, confirm },
    end: { kind: 'end', confirm },
    wipe: { kind: 'wipe', confirm },
  };
  return all[kind];
}

/** Refusals that say "not you", whatever the command says. */
const NOT_YOU = ['no-device', 'not-yours', 'no-seat', 'no-pen', 'seat-taken'];

const MAY_GIVE: Readonly<Record<Caller, readonly Kind[]>> = {
  console: ['console'],
  team: ['pen', 'team'],
  pen: ['pen'],
  seatless: ['seatless'],
  guest: ['pen', 'team', 'seatless', 'asking', 'vip', 'projector', 'spectator'],
};

describe.each(COMMAND_KINDS)('the command %s', (kind) => {
  it('has a row that says whose it is', () => {
    expect(Object.keys(MAY)).toContain(kind);
  });

  it.each(CALLERS)('from %s', (caller) => {
    const isAllowed = MAY_GIVE[MAY[kind]].includes(caller);
    const { host, devices } = isAllowed ? room() : untouched();
    const before = host.events.length;
    const command = commandOf(kind, host, devices);
    const refusal = host.try(devices[caller], command);
    const code = refusal?.code ?? 'carried out';
    if (isAllowed) {
      expect(NOT_YOU).not.toContain(code);
      return;
    }
    expect(NOT_YOU).toContain(code);
    expect(host.events.length).toBe(before);
  });
});

const QUESTIONS: readonly Question[] = [
  { kind: 'receipt', stock: 'trust', subject: 0 },
  { kind: 'report', turn: 1 },
  { kind: 'preview', made: { kind: 'inject', title: 't', reason: '', effects: [] } },
  { kind: 'preview-inject', inject: 'x', subject: -1 },
  { kind: 'paper', seat: 'westland' },
  { kind: 'record' },
];

describe.each(QUESTIONS)('the question $kind', (question) => {
  it.each(CALLERS)('from %s', (caller) => {
    const { host, devices } = untouched();
    const answer = answerFor(host.room, devices[caller], question);
    const code = answer.ok ? 'answered' : answer.error.code;
    const may = MAY_ASK[question.kind] === 'seat' ? ['pen', 'team', 'vip'] : ['console'];
    if (may.includes(caller)) expect(NOT_YOU).not.toContain(code);
    else expect(NOT_YOU).toContain(code);
  });
});

describe('a room that is frozen', () => {
  it('takes nothing from seats until it is lifted, and everything from who leads', () => {
    const { host, devices } = room();
    host.lead({ kind: 'freeze', frozen: true });
    for (const kind of COMMAND_KINDS.filter((one) => MAY[one] === 'pen' || MAY[one] === 'team')) {
      const code = host.try(devices.pen, commandOf(kind, host, devices))?.code;
      expect(code).toBe('frozen');
    }
    host.lead({ kind: 'freeze', frozen: false });
    expect(host.try(devices.pen, { kind: 'draft', orders: [], intent: 'x' })).toBeNull();
  });
});

describe('a room that is wiped', () => {
  it('takes nothing from anybody and shows nothing', () => {
    const { host, devices } = room();
    host.lead({ kind: 'wipe', confirm: host.code });
    for (const kind of COMMAND_KINDS) {
      for (const caller of CALLERS)
        expect(host.try(devices[caller], commandOf(kind, host, devices))?.code).toBe('no-device');
    }
    expect(() => host.view(host.console)).toThrow();
  });
});

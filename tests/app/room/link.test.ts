// Shows that a device says each command once: it waits while the line is broken, is sent again, and an older view is no news.
import { describe, expect, it } from 'vitest';
import type {
  ClientMessage,
  DeviceView,
  ServerMessage,
  Still,
} from '../../../src/session/index.ts';
import { linkOver } from '../../../src/app/room/link.ts';
import type { Refusal, RoomNow } from '../../../src/app/room/link.ts';
import { memoryIn } from '../../../src/app/room/memory.ts';
import type { LineState, WireEar } from '../../../src/app/room/wire.ts';
import { storageOf } from './storage.ts';

const VIEW = { role: 'waiting', still: 'st-1', sheet: null } as unknown as DeviceView;
const STILL = { scenario: {} } as unknown as Still;
const COMING = {
  credential: { kind: 'code', code: '12345678' },
  wants: 'play',
  seat: null,
} as const;

function line(storage = storageOf()) {
  const sent: ClientMessage[] = [];
  const told: RoomNow[] = [];
  const lines: (readonly [LineState, number])[] = [];
  const refusals: Refusal[] = [];
  let ear: WireEar | null = null;
  const link = linkOver(
    {
      post: (message) => sent.push(message),
      listen: (next) => {
        ear = next;
      },
      close: () => undefined,
    },
    COMING,
    memoryIn(storage, 'seat'),
    {
      now: (now) => told.push(now),
      line: (state, waiting) => lines.push([state, waiting]),
      bye: () => undefined,
      refused: (refusal) => refusals.push(refusal),
    },
  );
  const hear = (message: ServerMessage) => ear?.heard(message);
  const state = (next: LineState) => ear?.state(next);
  const welcome = (last = 0) =>
    hear({ kind: 'welcome', version: 1, token: 'a'.repeat(32), device: 2, last });
  return { link, sent, told, lines, refusals, hear, state, welcome };
}

const does = (sent: readonly ClientMessage[]) => sent.filter(({ kind }) => kind === 'do');

describe('a link', () => {
  it('greets with its key first, and with its token when it comes back', () => {
    const { sent, state, welcome } = line();
    state('connected');
    welcome();
    state('lost');
    state('connected');
    expect(
      sent.map((message) => (message.kind === 'hello' ? message.credential.kind : '')),
    ).toEqual(['code', 'token']);
  });

  it('sends nothing before it was welcomed, and then what waits, in order', () => {
    const { link, sent, state, welcome } = line();
    void link.send({ kind: 'take-pen' });
    void link.send({ kind: 'leave' });
    state('connected');
    expect(does(sent)).toEqual([]);
    welcome();
    expect(does(sent).map((message) => message.kind === 'do' && message.command.kind)).toEqual([
      'take-pen',
      'leave',
    ]);
  });

  it('sends what was not answered again under the same id, and what was answered never', async () => {
    const { link, sent, state, welcome, hear } = line();
    state('connected');
    welcome();
    const first = link.send({ kind: 'take-pen' });
    void link.send({ kind: 'reopen' });
    const [one, two] = does(sent);
    hear({ kind: 'ack', id: one?.kind === 'do' ? one.id : 0, version: 2 });
    expect(await first).toEqual({ kind: 'done' });
    state('lost');
    state('connected');
    welcome();
    expect(does(sent)).toEqual([one, two, two]);
  });

  it('still sends after a reload what waits, and counts on from what the room has seen', () => {
    const storage = storageOf();
    const before = line(storage);
    void before.link.send({ kind: 'reopen' });
    const after = line(storage);
    after.state('connected');
    after.welcome(7);
    void after.link.send({ kind: 'leave' });
    expect(does(after.sent)).toMatchObject([
      { id: 1, command: { kind: 'reopen' } },
      { id: 8, command: { kind: 'leave' } },
    ]);
  });

  it('says with a command of a team which seat and turn the page showed, and with no other', () => {
    const { link, sent, state, welcome, hear } = line();
    state('connected');
    welcome();
    void link.send({ kind: 'choose-seat', seat: 'west' });
    const seat = { ...VIEW, role: 'seat', pad: {}, seat: 'west', branch: 2, turn: 5 };
    hear({ kind: 'part', part: 'still', key: 'st-1', body: STILL });
    hear({ kind: 'view', version: 1, view: seat as unknown as DeviceView });
    void link.send({ kind: 'draft', orders: [], intent: '' });
    // The next turn has come, and cannot be shown yet.
    const next = { ...seat, turn: 6, sheet: 'sh-6' };
    hear({ kind: 'view', version: 2, view: next as unknown as DeviceView });
    void link.send({ kind: 'draft', orders: [], intent: '' });
    expect(does(sent).map((message) => message.kind === 'do' && message.written)).toEqual([
      undefined,
      { seat: 'west', branch: 2, turn: 5 },
      { seat: 'west', branch: 2, turn: 5 },
    ]);
  });

  it('tells once what was refused that a page before the reload had sent', () => {
    const storage = storageOf();
    void line(storage).link.send({ kind: 'reopen' });
    const { refusals, hear, state, welcome } = line(storage);
    state('connected');
    welcome();
    const refusal = { kind: 'refused', id: 1, code: 'other-turn', facts: {} } as const;
    hear(refusal);
    hear(refusal);
    expect(refusals).toEqual([{ kind: 'refused', code: 'other-turn', facts: {} }]);
  });

  it('tells why something is refused', async () => {
    const { link, sent, state, welcome, hear } = line();
    state('connected');
    welcome();
    const done = link.send({ kind: 'take-pen' });
    const [asked] = does(sent);
    hear({ kind: 'refused', id: asked?.kind === 'do' ? asked.id : 0, code: 'pen-held', facts: {} });
    expect(await done).toMatchObject({ kind: 'refused', code: 'pen-held' });
  });

  it('shows a view when its parts are here, and none that is older', () => {
    const { told, state, welcome, hear } = line();
    state('connected');
    welcome();
    hear({ kind: 'view', version: 5, view: VIEW });
    expect(told).toHaveLength(0);
    hear({ kind: 'part', part: 'still', key: 'st-1', body: STILL });
    expect(told).toHaveLength(1);
    hear({ kind: 'view', version: 4, view: VIEW });
    expect(told).toHaveLength(1);
  });

  it('counts views anew with each connection', () => {
    const { told, state, welcome, hear } = line();
    state('connected');
    welcome();
    hear({ kind: 'part', part: 'still', key: 'st-1', body: STILL });
    hear({ kind: 'view', version: 9, view: VIEW });
    state('lost');
    state('connected');
    welcome();
    hear({ kind: 'view', version: 1, view: VIEW });
    expect(told).toHaveLength(2);
  });

  it('asks again what was not answered when the line broke', async () => {
    const { link, sent, state, welcome, hear } = line();
    state('connected');
    welcome();
    const answer = link.ask({ kind: 'report', turn: 1 });
    state('lost');
    state('connected');
    welcome();
    const asks = sent.filter(({ kind }) => kind === 'ask');
    expect(asks).toHaveLength(2);
    const [asked] = asks;
    const id = asked?.kind === 'ask' ? asked.id : 0;
    hear({ kind: 'answer', id, answer: { kind: 'report', report: null } });
    expect(await answer).toEqual({ kind: 'report', report: null });
  });
});

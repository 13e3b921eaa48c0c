// Plays whole games in a room: stretches, orders, injects, an override, a rewind, the end; and folds them again from their events.
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { listOrders } from '../../../src/engine/index.ts';
import { loadedFrom, readScenario } from '../../../src/scenario/index.ts';
import { roomRecordOf, viewFor } from '../../../src/session/index.ts';
import type { ConsoleView, Room, SeatView } from '../../../src/session/index.ts';
import { replay } from '../../../src/session/index.ts';
import { lessonScenario } from '../../support/lessonScenario.ts';
import { Host } from './roomTable.ts';

function consoleOf(host: Host): ConsoleView {
  const view = host.view(host.console);
  if (view.role !== 'console') throw new Error('It is no console.');
  return view;
}

function seatOf(host: Host, device: string): SeatView {
  const view = host.view(device);
  if (view.role !== 'seat') throw new Error('It has no seat.');
  return view;
}

/** Everything that any device is told now. */
function allViews(room: Room, now: number): string {
  const views = [...room.devices.keys()].map((device) => viewFor(room, device, now));
  return JSON.stringify(views);
}

/** The room and the one that a host makes that was down tell their devices the same; nobody is connected to the second. */
function sameAfterRest(host: Host): void {
  const again = host.fold();
  for (const [device, presence] of host.room.presence) again.presence.set(device, presence);
  expect(allViews(again, host.now)).toBe(allViews(host.room, host.now));
  expect(again.game.save()).toBe(host.room.game.save());
}

function table(options = {}) {
  const host = new Host({ people: ['westland', 'eastland'], options });
  const west = host.join('seat', 'westland');
  const east = host.join('seat', 'eastland');
  const wall = host.join('projector');
  return { host, west, east, wall };
}

describe('a game in a room', () => {
  it('goes from the lobby through rounds and the tail to the debrief, and folds to the same room after each step', () => {
    const { host, west, east } = table();
    sameAfterRest(host);
    host.begin();
    expect(host.room.phase).toBe('orders');
    let rounds = 0;
    while (host.room.phase === 'orders') {
      const { view } = seatScreen(host, 'westland');
      const [order] = listOrders(host.room.game.seatWorld('westland'), view);
      host.do(west, { kind: 'draft', orders: order === undefined ? [] : [order], intent: 'why' });
      host.do(west, { kind: 'submit', orders: order === undefined ? [] : [order], intent: 'why' });
      host.do(east, { kind: 'submit', orders: [], intent: '' });
      expect(consoleOf(host).people).toEqual({ all: 2, ready: 2 });
      host.now += 60_000;
      host.round();
      sameAfterRest(host);
      rounds += 1;
    }
    expect(rounds).toBe(4);
    expect(host.room.phase).toBe('tail');
    host.lead({ kind: 'play-tail', all: false });
    host.lead({ kind: 'play-tail', all: true });
    host.lead({ kind: 'next' });
    expect(host.room.phase).toBe('debrief');
    host.lead({ kind: 'end', confirm: host.code });
    sameAfterRest(host);
    const record = roomRecordOf(host.room);
    expect(
      record.turns.some(({ submissions }) => submissions.some(({ intent }) => intent === 'why')),
    ).toBe(true);
    expect(replay(record, host.room.game.world).difference).toBeNull();
  });

  it('passes over stretches without time, and goes through those with', () => {
    const { host } = table({
      timing: { brief: 5, look: 2, talk: 3, orders: 2, report: 1, tail: 0 },
    });
    const phases: string[] = [];
    host.lead({ kind: 'next' });
    for (let step = 0; step < 3; step += 1) {
      host.lead({ kind: 'next' });
      phases.push(host.room.phase);
    }
    expect(phases).toEqual(['look', 'talk', 'orders']);
    expect(consoleOf(host).clock).toEqual({ ofMs: 120_000, leftMs: 120_000, runs: true });
    host.lead({ kind: 'stretch', phase: 'talk' });
    expect(host.room.phase).toBe('talk');
    host.lead({ kind: 'close' });
    expect(host.room.phase).toBe('report');
    host.lead({ kind: 'next' });
    expect(host.room.phase).toBe('look');
  });

  it('takes drafts while the room looks and talks, and orders only when it is time for them', () => {
    const { host, west } = table({
      timing: { brief: 0, look: 1, talk: 0, orders: 1, report: 0, tail: 0 },
    });
    host.begin();
    expect(host.room.phase).toBe('look');
    expect(host.try(west, { kind: 'draft', orders: [], intent: 'plan' })).toBeNull();
    expect(host.try(west, { kind: 'submit', orders: [], intent: 'plan' })?.code).toBe('not-now');
    host.lead({ kind: 'next' });
    expect(host.try(west, { kind: 'submit', orders: [], intent: 'plan' })).toBeNull();
    expect(host.try(west, { kind: 'draft', orders: [], intent: 'other' })?.code).toBe(
      'already-submitted',
    );
    expect(host.try(west, { kind: 'reopen' })).toBeNull();
    expect(seatOf(host, west).submitted).toBe(false);
    expect(host.try(west, { kind: 'reopen' })?.code).toBe('nothing-submitted');
  });

  it('names the first order that the model refuses', () => {
    const { host, west } = table();
    host.begin();
    const refusal = host.try(west, {
      kind: 'submit',
      orders: [{ kind: 'train-tactical', zone: 'nowhere' }],
      intent: '',
    });
    expect(refusal?.code).toBe('refused');
    expect(refusal?.facts['order']).toBe(0);
    expect(typeof refusal?.facts['ruling']).toBe('string');
  });

  it('takes predictions until the first turn closes', () => {
    const { host, west } = table();
    const lesson = host.room.scenario.lessons[0]?.id ?? '';
    host.do(west, { kind: 'predict', lesson, expects: 'holds' });
    expect(seatOf(host, west).predictions).toEqual([{ lesson, expects: 'holds' }]);
    expect(host.try(west, { kind: 'predict', lesson: 'nothing', expects: 'holds' })?.code).toBe(
      'lesson-unknown',
    );
    host.begin();
    host.round();
    expect(host.try(west, { kind: 'predict', lesson, expects: 'fails' })?.code).toBe('not-now');
  });
});

describe('a rewind', () => {
  it('makes a branch of the record and keeps the game that was left', () => {
    const { host, west } = table();
    host.begin();
    host.do(west, { kind: 'submit', orders: [], intent: 'first try' });
    host.round();
    host.round();
    const before = host.room.game.record();
    expect(host.try(host.console, { kind: 'rewind', turn: 2, confirm: 'no' })?.code).toBe(
      'not-confirmed',
    );
    expect(host.try(host.console, { kind: 'rewind', turn: 9, confirm: host.code })?.code).toBe(
      'turn-unknown',
    );
    host.lead({ kind: 'rewind', turn: 2, confirm: host.code });
    expect(host.room.game.turn()).toBe(2);
    expect(host.room.phase).toBe('orders');
    expect(roomRecordOf(host.room).branchOf).toEqual({ turn: 2, link: before.turns[0]?.link });
    expect(roomRecordOf(host.room, 1)).toEqual(before);
    expect(roomRecordOf(host.room, 7)).toBeNull();
    expect(consoleOf(host).branches).toEqual([{ branch: 1, turn: 3 }]);
    host.round();
    sameAfterRest(host);
  });
});

describe('seats that change hands', () => {
  it('are played by the computer from now on, and given back, also within a turn', () => {
    const { host, west, east } = table();
    host.begin();
    host.do(east, { kind: 'draft', orders: [], intent: 'left on the pad' });
    host.lead({ kind: 'hold-seat', seat: 'eastland', holder: 'computer', strategy: 'community' });
    expect(host.try(east, { kind: 'submit', orders: [], intent: '' })?.code).toBe('not-yours');
    host.do(west, { kind: 'submit', orders: [], intent: '' });
    expect(consoleOf(host).people).toEqual({ all: 1, ready: 1 });
    host.round();
    const [first] = roomRecordOf(host.room).turns;
    const played = first?.submissions.find(({ seat }) => seat === 'eastland');
    expect(played?.orders.length).toBeGreaterThan(0);
    expect(played?.intent).toBe('');
    host.lead({ kind: 'hold-seat', seat: 'eastland', holder: 'person', strategy: null });
    expect(host.try(east, { kind: 'submit', orders: [], intent: 'back' })).toBeNull();
    host.round();
    sameAfterRest(host);
    expect(replay(roomRecordOf(host.room), host.room.game.world).difference).toBeNull();
  });

  it('are refused to strategies that nobody knows', () => {
    const { host } = table();
    const refused = host.try(host.console, {
      kind: 'hold-seat',
      seat: 'westland',
      holder: 'computer',
      strategy: 'magic',
    });
    expect(refused?.code).toBe('strategy-unknown');
  });

  it('stay with their holders through a rewind', () => {
    const { host } = table();
    host.begin();
    host.round();
    host.lead({ kind: 'hold-seat', seat: 'eastland', holder: 'computer', strategy: 'community' });
    host.lead({ kind: 'rewind', turn: 1, confirm: host.code });
    expect(consoleOf(host).people.all).toBe(1);
    sameAfterRest(host);
  });
});

function seatScreen(host: Host, seat: string) {
  return { view: host.room.game.view(seat) };
}

describe('a question between two quarters', () => {
  /** The second turn asks eastland something, and no other does. */
  function asked(): Host {
    const pattern = parse(lessonScenario()) as { readonly events: readonly { id: string }[] };
    const once = { probability: { value: 1, source: 'design choice' }, fromTurn: 2, toTurn: 2 };
    const events = pattern.events.map((one) => (one.id === 'dry-year' ? { ...one, ...once } : one));
    const text = stringify({ ...pattern, events }, { aliasDuplicateObjects: false });
    const { scenario } = readScenario(text, { file: 'hills.yaml' });
    if (scenario === null) throw new Error('The scenario cannot be read.');
    const host = new Host({
      loaded: loadedFrom(scenario, text, {}),
      people: ['westland', 'eastland'],
      setup: { turnsPerRound: 2 },
    });
    host.begin();
    host.lead({ kind: 'close' });
    return host;
  }

  it('is waited for from who is asked alone, and only who leads is told of how many', () => {
    const host = asked();
    const wall = host.join('projector');
    expect(consoleOf(host).people).toEqual({ all: 2, ready: 0 });
    host.lead({ kind: 'next' });
    expect([host.room.phase, host.room.game.turn()]).toEqual(['orders', 2]);
    expect(host.room.game.owing()).toEqual(['eastland']);
    expect(consoleOf(host).people).toEqual({ all: 1, ready: 0 });
    expect(host.view(wall).people).toEqual({ all: 2, ready: 0 });
  });
});

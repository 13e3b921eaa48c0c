// Shows a room's clocks under any clock of its host, what happens by itself when time is up or all are ready, and coming back after a rest.
import { describe, expect, it } from 'vitest';
import {
  apply,
  dueEvents,
  dueIn,
  openRoom,
  openingOf,
  resuming,
} from '../../../src/session/index.ts';
import type { ConsoleView, RoomOptions } from '../../../src/session/index.ts';
import { leftAt } from '../../../src/session/room/index.ts';
import { Host, PLAIN, hillsLoaded, partsOf, setupFor } from './roomTable.ts';

const MINUTE = 60_000;
const TIMING = { brief: 1, look: 1, talk: 1, orders: 2, report: 1, tail: 0 };

function table(options: Partial<RoomOptions> = {}) {
  const host = new Host({ people: ['westland'], options: { timing: TIMING, ...options } });
  const west = host.join('seat', 'westland');
  return { host, west };
}

function clockOf(host: Host) {
  return (host.view(host.console) as ConsoleView).clock;
}

describe('a clock', () => {
  it('runs, stands while the room is paused, and goes on', () => {
    const { host } = table();
    host.lead({ kind: 'next' });
    host.now += 20_000;
    expect(clockOf(host)).toEqual({ ofMs: MINUTE, leftMs: 40_000, runs: true });
    host.lead({ kind: 'pause', paused: true });
    host.now += MINUTE;
    expect(clockOf(host)).toEqual({ ofMs: MINUTE, leftMs: 40_000, runs: false });
    host.lead({ kind: 'next' });
    expect(clockOf(host)).toEqual({ ofMs: MINUTE, leftMs: MINUTE, runs: false });
    host.lead({ kind: 'pause', paused: false });
    host.now += 1_000;
    expect(clockOf(host).leftMs).toBe(59_000);
  });

  it('takes minutes more and fewer, and never has less than nothing', () => {
    const { host } = table();
    host.lead({ kind: 'next' });
    host.lead({ kind: 'minutes', add: 2 });
    expect(clockOf(host)).toEqual({ ofMs: 3 * MINUTE, leftMs: 3 * MINUTE, runs: true });
    host.lead({ kind: 'minutes', add: -10 });
    expect(clockOf(host).leftMs).toBe(0);
    const { host: untimed } = table({ timing: { ...TIMING, brief: 0 } });
    untimed.lead({ kind: 'next' });
    expect(clockOf(untimed).ofMs).toBe(0);
    untimed.lead({ kind: 'minutes', add: 5 });
    expect(clockOf(untimed)).toEqual({ ofMs: 5 * MINUTE, leftMs: 5 * MINUTE, runs: true });
  });

  it.each([-86_400_000, -1, 0, 1])(
    'loses and gains nothing by a jump of %i ms back or none',
    (jump) => {
      const clock = { ofMs: MINUTE, leftMs: MINUTE, since: 1_000_000, paused: false };
      expect(leftAt(clock, 1_000_000 + Math.min(jump, 0))).toBe(MINUTE);
    },
  );

  it('is never below nothing after a jump of a day ahead', () => {
    const clock = { ofMs: MINUTE, leftMs: MINUTE, since: 0, paused: false };
    expect(leftAt(clock, 86_400_000)).toBe(0);
  });
});

describe('what happens by itself', () => {
  it('is nothing where the room does not want it', () => {
    const { host, west } = table();
    host.lead({ kind: 'next' });
    host.now += 10 * MINUTE;
    host.lead({ kind: 'next' });
    host.now += 10 * MINUTE;
    expect(dueEvents(host.room, host.now)).toEqual([]);
    expect(dueIn(host.room, host.now)).toBeNull();
    host.lead({ kind: 'stretch', phase: 'orders' });
    host.do(west, { kind: 'submit', orders: [], intent: '' });
    expect(dueEvents(host.room, host.now)).toEqual([]);
  });

  it('goes from stretch to stretch and closes when the time is up, not while it is paused or frozen', () => {
    const { host } = table({ closeAtZero: true });
    host.begin();
    expect(host.room.phase).toBe('look');
    expect(dueIn(host.room, host.now)).toBe(MINUTE);
    host.now += MINUTE - 1;
    expect(dueEvents(host.room, host.now)).toEqual([]);
    host.now += 1;
    host.lead({ kind: 'freeze', frozen: true });
    expect(dueEvents(host.room, host.now)).toEqual([]);
    host.lead({ kind: 'freeze', frozen: false });
    const phases: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      host.take(dueEvents(host.room, host.now));
      phases.push(host.room.phase);
      host.now += 5 * MINUTE;
    }
    expect(phases).toEqual(['talk', 'orders', 'report']);
  });

  it('closes when all are ready', () => {
    const { host, west } = table({ closeWhenReady: true });
    host.begin();
    host.lead({ kind: 'stretch', phase: 'orders' });
    expect(dueEvents(host.room, host.now)).toEqual([]);
    host.do(west, { kind: 'submit', orders: [], intent: '' });
    host.take(dueEvents(host.room, host.now));
    expect(host.room.phase).toBe('report');
  });
});

describe('a host that was down', () => {
  it('does not count the time, and has nobody connected', () => {
    const { host } = table();
    host.begin();
    host.now += 10_000;
    host.lead({ kind: 'note', text: 'the last thing before', objective: null, turn: null });
    const again = host.fold();
    for (const event of resuming(host.now + 3_600_000)) apply(again, event);
    expect(leftAt(again.clock, host.now + 3_600_000)).toBe(MINUTE - 10_000);
    expect(again.presence.size).toBe(0);
  });
});

describe('a room', () => {
  const asked = (options: Partial<RoomOptions>, setup = {}) => ({
    setup: setupFor(hillsLoaded(), { setup }),
    options: { ...PLAIN, ...options },
    record: null,
  });
  const host = new Host();
  const open = (...given: Parameters<typeof asked>) =>
    openRoom(openingOf(asked(...given), host.means), partsOf(hillsLoaded()));

  it('does not open with an open book, bad options, a scenario that cannot be read, or no opening', () => {
    expect(open({}, { openBook: true })).toMatchObject({ error: { code: 'setup-bad' } });
    expect(open({ timing: { ...TIMING, look: -1 } })).toMatchObject({
      error: { code: 'options-bad' },
    });
    expect(open({}, { turnsPerRound: 3 })).toMatchObject({ error: { code: 'setup-bad' } });
    const events = openingOf(asked({}), host.means);
    const parts = { ...partsOf(hillsLoaded()), load: () => null };
    expect(openRoom(events, parts)).toMatchObject({ error: { code: 'scenario-unreadable' } });
    expect(openRoom(events.slice(1), parts)).toMatchObject({ error: { code: 'not-a-room' } });
    expect(openRoom([], parts)).toMatchObject({ error: { code: 'not-a-room' } });
  });

  it('opens when all is well', () => {
    expect(open({}).ok).toBe(true);
  });
});

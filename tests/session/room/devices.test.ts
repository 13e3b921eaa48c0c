// Shows how devices come into a room, sit down, move, hand the pen on and leave, and that only who should can do it.
import { describe, expect, it } from 'vitest';
import { join, partsFor, setPresence } from '../../../src/session/index.ts';
import type { ConsoleView } from '../../../src/session/index.ts';
import { Host } from './roomTable.ts';

function consoleOf(host: Host): ConsoleView {
  const view = host.view(host.console);
  if (view.role !== 'console') throw new Error('It is no console.');
  return view;
}

const penOf = (host: Host, seat: string) => {
  const holder = host.room.pens.get(seat);
  return holder === undefined ? null : host.number(holder);
};

describe('coming in', () => {
  it('sits down where it wished to when that is open, and else waits with a list of seats', () => {
    const host = new Host();
    const first = host.join('seat', 'westland');
    expect(host.view(first)).toMatchObject({ role: 'seat', seat: 'westland', hasPen: true });
    const second = host.join('seat', null);
    expect(host.view(second)).toMatchObject({
      role: 'waiting',
      seats: [
        { seat: 'westland', devices: 1 },
        { seat: 'eastland', devices: 0 },
      ],
    });
    host.do(second, { kind: 'choose-seat', seat: 'westland' });
    expect(host.view(second)).toMatchObject({ role: 'seat', hasPen: false });
    expect(host.try(second, { kind: 'choose-seat', seat: 'eastland' })?.code).toBe('seat-taken');
  });

  it('asks first where the room wants so, and sees no seat before', () => {
    const host = new Host({ options: { approve: true } });
    const device = host.join('seat', 'westland');
    expect(host.view(device)).toMatchObject({ role: 'waiting', state: 'asking', seats: [] });
    expect(host.try(device, { kind: 'choose-seat', seat: 'westland' })?.code).toBe('no-device');
    host.lead({ kind: 'let-in', device: host.number(device) });
    expect(host.view(device)).toMatchObject({ role: 'seat', seat: 'westland' });
  });

  it('tells nobody anything of the game before they are let in, not even who only looks on', () => {
    const host = new Host({ options: { approve: true } });
    host.lead({ kind: 'message', to: null, text: 'We begin.' });
    const device = host.join('spectator', null);
    const before = JSON.stringify([host.view(device), partsFor(host.room, device)]);
    expect(host.view(device)).toMatchObject({ role: 'waiting', state: 'asking', sheet: null });
    expect(before).not.toContain('We begin.');
    expect(partsFor(host.room, device).map(({ part }) => part)).toEqual(['still']);
    host.lead({ kind: 'let-in', device: host.number(device) });
    expect(host.view(device)).toMatchObject({
      role: 'spectator',
      messages: [{ text: 'We begin.' }],
    });
  });

  it('is seated by who leads where nobody chooses', () => {
    const host = new Host({ options: { chooseSeat: false } });
    const device = host.join('seat', 'westland');
    expect(host.view(device)).toMatchObject({ role: 'waiting', seats: [] });
    expect(host.try(device, { kind: 'choose-seat', seat: 'westland' })?.code).toBe('not-yours');
    host.lead({ kind: 'move', device: host.number(device), seat: 'eastland' });
    expect(host.view(device)).toMatchObject({ role: 'seat', seat: 'eastland', hasPen: true });
  });

  it('is refused by a locked room, save a projector', () => {
    const host = new Host();
    host.lead({ kind: 'lock', locked: true });
    expect(join(host.room, { role: 'seat', seat: null }, host.means)).toEqual({
      ok: false,
      error: { code: 'locked', facts: {} },
    });
    expect(join(host.room, { role: 'projector', seat: null }, host.means).ok).toBe(true);
    expect(host.view(host.join('projector'))).toMatchObject({ code: null, link: null });
  });

  it('is refused by a full room', () => {
    const host = new Host();
    const limit = 200;
    let came = 0;
    while (came < limit && join(host.room, { role: 'spectator', seat: null }, host.means).ok) {
      host.join('spectator');
      came += 1;
    }
    expect(came).toBeLessThan(limit);
    expect(host.room.devices.size).toBe(came + 1);
  });

  it('gets other keys once they are rotated', () => {
    const host = new Host();
    const { code, link } = host.room.keys;
    host.lead({ kind: 'rotate' });
    expect(host.room.keys.code).toMatch(/^\d{8}$/);
    expect(host.room.keys.link).toMatch(/^[0-9a-f]{32}$/);
    expect(host.room.keys.code).not.toBe(code);
    expect(host.room.keys.link).not.toBe(link);
  });
});

describe('the pen', () => {
  function team() {
    const host = new Host();
    const [first, second, third] = [1, 2, 3].map(() => host.join('seat', 'westland'));
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three');
    host.begin();
    return { host, first, second, third };
  }

  it('lies with the first who came, who alone writes', () => {
    const { host, first, second } = team();
    expect(host.try(first, { kind: 'draft', orders: [], intent: 'a' })).toBeNull();
    expect(host.try(second, { kind: 'draft', orders: [], intent: 'b' })?.code).toBe('no-pen');
    expect(host.view(second)).toMatchObject({ pad: { intent: 'a' }, mayWrite: false });
  });

  it('is handed over to a teammate and to nobody else', () => {
    const { host, first, second } = team();
    const stranger = host.join('seat', 'eastland');
    expect(host.try(first, { kind: 'hand-pen', device: host.number(stranger) })?.code).toBe(
      'device-unknown',
    );
    expect(host.try(second, { kind: 'hand-pen', device: host.number(second) })?.code).toBe(
      'no-pen',
    );
    host.do(first, { kind: 'hand-pen', device: host.number(second) });
    expect(host.try(second, { kind: 'draft', orders: [], intent: 'b' })).toBeNull();
    expect(host.try(first, { kind: 'draft', orders: [], intent: 'a' })?.code).toBe('no-pen');
  });

  it('is taken only while its device is away', () => {
    const { host, first, third } = team();
    expect(host.try(third, { kind: 'take-pen' })?.code).toBe('pen-held');
    setPresence(host.room, first, false, host.now);
    host.do(third, { kind: 'take-pen' });
    expect(penOf(host, 'westland')).toBe(host.number(third));
  });

  it('passes to a teammate who is there when its device leaves, is kicked, moves or only watches', () => {
    const { host, first, second, third } = team();
    setPresence(host.room, second, false, host.now);
    host.do(first, { kind: 'leave' });
    expect(penOf(host, 'westland')).toBe(host.number(third));
    host.lead({ kind: 'move', device: host.number(third), seat: 'eastland' });
    expect(penOf(host, 'westland')).toBe(host.number(second));
    expect(penOf(host, 'eastland')).toBe(host.number(third));
    host.lead({ kind: 'role', device: host.number(second), role: 'vip' });
    expect(penOf(host, 'westland')).toBeNull();
    host.lead({ kind: 'kick', device: host.number(third) });
    expect(penOf(host, 'eastland')).toBeNull();
  });

  it('is given by who leads', () => {
    const { host, second } = team();
    host.lead({ kind: 'pen', seat: 'westland', device: host.number(second) });
    expect(penOf(host, 'westland')).toBe(host.number(second));
    expect(
      host.try(host.console, { kind: 'pen', seat: 'eastland', device: host.number(second) })?.code,
    ).toBe('device-unknown');
    host.lead({ kind: 'pen', seat: 'westland', device: null });
    expect(penOf(host, 'westland')).toBeNull();
  });
});

describe('who leaves or is let go', () => {
  it('is of the room no more', () => {
    const host = new Host();
    const device = host.join('seat', 'westland');
    host.lead({ kind: 'kick', device: host.number(device) });
    expect(() => host.view(device)).toThrow();
    expect(host.try(device, { kind: 'draft', orders: [], intent: '' })?.code).toBe('no-device');
    expect(consoleOf(host).devices.map((one) => one.device)).toEqual([1]);
  });

  it('is never the console, so that a room keeps one', () => {
    const host = new Host();
    expect(host.try(host.console, { kind: 'leave' })?.code).toBe('not-yours');
    expect(host.try(host.console, { kind: 'kick', device: 1 })?.code).toBe('device-unknown');
  });
});

describe('a vip', () => {
  it('sees the screen of the seat it watches and can never act', () => {
    const host = new Host();
    const device = host.join('seat', 'westland');
    host.lead({ kind: 'role', device: host.number(device), role: 'vip' });
    host.begin();
    expect(host.view(device)).toMatchObject({ role: 'vip', seat: 'westland', mayWrite: false });
    for (const kind of ['reopen', 'take-pen'] as const)
      expect(host.try(device, { kind })?.code).toBe('not-yours');
    expect(host.try(device, { kind: 'submit', orders: [], intent: '' })?.code).toBe('not-yours');
    host.lead({ kind: 'role', device: host.number(device), role: 'spectator' });
    expect(host.view(device)).toMatchObject({ role: 'spectator' });
    host.lead({ kind: 'role', device: host.number(device), role: 'seat' });
    expect(host.view(device)).toMatchObject({ role: 'waiting' });
  });
});

describe('ideas in a team', () => {
  function team() {
    const host = new Host({
      options: { timing: { brief: 0, look: 1, talk: 1, orders: 1, report: 0, tail: 0 } },
    });
    const [first, second] = [host.join('seat', 'westland'), host.join('seat', 'westland')];
    const other = host.join('seat', 'eastland');
    host.begin();
    return { host, first, second, other };
  }
  const ideasOf = (host: Host, device: string) => {
    const view = host.view(device);
    return view.role === 'seat' ? view.ideas : null;
  };

  it('are seen only by who had them while the table looks, then by the team, without a name', () => {
    const { host, first, second, other } = team();
    host.do(second, { kind: 'idea', text: 'talk to the elders', order: null });
    expect(ideasOf(host, first)).toEqual([]);
    expect(ideasOf(host, second)).toMatchObject([{ mine: true }]);
    host.lead({ kind: 'next' });
    const seen = ideasOf(host, first);
    expect(seen).toMatchObject([{ text: 'talk to the elders', votes: 0, mine: false }]);
    expect(JSON.stringify(seen)).not.toContain(second);
    expect(ideasOf(host, other)).toEqual([]);
  });

  it('are voted on once a device, and gone with the turn', () => {
    const { host, first, second, other } = team();
    host.do(second, { kind: 'idea', text: 'wait', order: null });
    host.lead({ kind: 'next' });
    const id = ideasOf(host, first)?.[0]?.id ?? '';
    host.do(first, { kind: 'vote', idea: id, on: true });
    host.do(first, { kind: 'vote', idea: id, on: true });
    expect(ideasOf(host, second)).toMatchObject([{ votes: 1, voted: false }]);
    expect(host.try(other, { kind: 'vote', idea: id, on: true })?.code).toBe('not-waiting');
    expect(host.try(first, { kind: 'drop-idea', idea: id })?.code).toBe('not-waiting');
    host.do(first, { kind: 'vote', idea: id, on: false });
    expect(ideasOf(host, second)).toMatchObject([{ votes: 0 }]);
    host.round();
    expect(ideasOf(host, second)).toEqual([]);
  });
});

// Shows how a room lives on the server: who comes in and as what, commands once, views to whom they belong, and that a server that
// comes back has the same room.
import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleView, SeatView } from '../../../src/session/index.ts';
import type { Device, House } from '../support/room.ts';
import {
  askedRoom,
  enter,
  freshFolder,
  openHouse,
  openRoomAt,
  removeFolder,
  ticketFor,
} from '../support/room.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
  removeFolder(house.data);
});

const consoleView = (device: Device) => device.view() as ConsoleView;
const seatView = (device: Device) => device.view() as SeatView;

describe('a room on the server', () => {
  it('lets devices in by code and by link, and plays a round with them', async () => {
    const { console } = await openRoomAt(house);
    const { code, link } = consoleView(console).keys;
    const west = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
    const east = await enter(house.port, { kind: 'link', link }, { seat: 'eastland' });
    const wall = await enter(house.port, { kind: 'link', link }, { wants: 'project' });
    await Promise.all([west, east, wall].map((device) => device.until('view')));
    expect([seatView(west).seat, seatView(east).seat, wall.view().role]).toEqual([
      'westland',
      'eastland',
      'projector',
    ]);
    expect((await console.act({ kind: 'next' })).kind).toBe('ack');
    expect((await console.act({ kind: 'next' })).kind).toBe('ack');
    const orders = { kind: 'submit', orders: [], intent: 'hold' } as const;
    expect((await west.act(orders)).kind).toBe('ack');
    expect((await east.act(orders)).kind).toBe('ack');
    await console.until('view', ({ view }) => view.people.ready === 2);
    expect((await console.act({ kind: 'close' })).kind).toBe('ack');
    await west.until('view', ({ view }) => view.phase === 'report');
    await wall.until('view', ({ view }) => view.turn === 2);
    for (const device of [console, west, east, wall]) device.leave();
  });

  it('carries a command out once, however often it comes', async () => {
    const { console } = await openRoomAt(house);
    const note = { kind: 'note', text: 'once', objective: null, turn: null } as const;
    const answers = await Promise.all([
      console.act(note, 7),
      console.act(note, 7),
      console.act(note, 7),
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(['ack', 'ack', 'ack']);
    await console.until('view', ({ view }) => (view as ConsoleView).notes.length > 0);
    await console.act({ kind: 'blank', blank: true }, 8);
    await console.until('view', ({ view }) => (view as ConsoleView).projector.blank);
    expect(consoleView(console).notes).toHaveLength(1);
    console.leave();
  });

  it('gives a new key at each coming, and voids the one before once the new one was used', async () => {
    const { console } = await openRoomAt(house);
    const { code } = consoleView(console).keys;
    const first = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
    await first.until('view');
    const one = first.token();
    first.leave();
    const second = await enter(house.port, { kind: 'token', token: one });
    await second.until('view');
    const two = second.token();
    expect(two).not.toBe(one);
    expect(seatView(second).seat).toBe('westland');
    // It went under before it could keep the new key: the old one still opens.
    const third = await enter(house.port, { kind: 'token', token: one });
    await third.until('view');
    const three = third.token();
    third.leave();
    const fourth = await enter(house.port, { kind: 'token', token: three });
    await fourth.until('view');
    for (const token of [one, two])
      await expect(ticketFor(house.port, { kind: 'token', token })).rejects.toThrow('wrong-key');
    for (const device of [console, fourth]) device.leave();
  });

  it('shows the first of two places with one key that the second took over', async () => {
    const { console } = await openRoomAt(house);
    const { code } = consoleView(console).keys;
    const first = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
    await first.until('view');
    const second = await enter(house.port, { kind: 'token', token: first.token() });
    await second.until('view');
    expect((await first.until('bye')).reason).toBe('taken-over');
    await first.ended;
    const seated = ({ devices }: ConsoleView) => devices.filter(({ role }) => role === 'seat');
    await console.until('view', ({ view }) => seated(view as ConsoleView).length > 0);
    expect(seated(consoleView(console))).toHaveLength(1);
    for (const device of [console, second]) device.leave();
  });

  it('tells the console who is there, who went and who came back', async () => {
    const { console } = await openRoomAt(house);
    const { code } = consoleView(console).keys;
    const connected = (wanted: boolean) =>
      console.until('view', ({ view }) =>
        (view as ConsoleView).devices.some(
          ({ role, connected }) => role === 'seat' && connected === wanted,
        ),
      );
    const west = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
    await west.until('view');
    await connected(true);
    west.leave();
    await connected(false);
    const back = await enter(house.port, { kind: 'token', token: west.token() });
    await back.until('view');
    await connected(true);
    for (const device of [console, back]) device.leave();
  });

  it('ends the connection and the key of who is made to leave', async () => {
    const { console } = await openRoomAt(house);
    const { code } = consoleView(console).keys;
    const west = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
    await west.until('view');
    const { device } = west.view();
    expect((await console.act({ kind: 'kick', device })).kind).toBe('ack');
    expect((await west.until('bye')).reason).toBe('kicked');
    await expect(ticketFor(house.port, { kind: 'token', token: west.token() })).rejects.toThrow(
      'wrong-key',
    );
    console.leave();
  });

  it('lets nobody in once it is locked, but who was in comes back', async () => {
    const { console } = await openRoomAt(house);
    const { code, link } = consoleView(console).keys;
    const west = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
    await west.until('view');
    await console.act({ kind: 'lock', locked: true });
    west.leave();
    const back = await enter(house.port, { kind: 'token', token: west.token() });
    await back.until('view');
    for (const credential of [
      { kind: 'code', code },
      { kind: 'link', link },
    ] as const) {
      const late = await enter(house.port, credential);
      expect((await late.until('bye')).reason).toBe('locked');
    }
    // The room's screen, on this machine, is no guest.
    const wall = await enter(house.port, { kind: 'link', link }, { wants: 'project' });
    await wall.until('view');
    for (const device of [console, back, wall]) device.leave();
  });

  it('opens no more by the code of before when the code was changed', async () => {
    const { console } = await openRoomAt(house);
    const { code } = consoleView(console).keys;
    await console.act({ kind: 'rotate' });
    const { view } = await console.until(
      'view',
      ({ view }) => (view as ConsoleView).keys.code !== code,
    );
    await expect(ticketFor(house.port, { kind: 'code', code })).rejects.toThrow('wrong-key');
    const fresh = (view as ConsoleView).keys.code;
    const west = await enter(house.port, { kind: 'code', code: fresh });
    await west.until('view');
    for (const device of [console, west]) device.leave();
  });

  it('removes a wiped room wholly', async () => {
    const { room, console, token } = await openRoomAt(house);
    const { code } = consoleView(console).keys;
    const west = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
    await west.until('view');
    expect((await console.act({ kind: 'wipe', confirm: code })).kind).toBe('ack');
    expect((await west.until('bye')).reason).toBe('wiped');
    await west.ended;
    const key = house.served.hostKey;
    const list = await house.ask('GET', '/api/rooms', { key });
    expect(JSON.stringify(list.body)).not.toContain(room);
    for (const credential of [
      { kind: 'code', code },
      { kind: 'token', token },
      { kind: 'token', token: west.token() },
    ] as const)
      await expect(ticketFor(house.port, credential)).rejects.toThrow('wrong-key');
  });

  it('is led from a new browser by the key of the host', async () => {
    const { room, console } = await openRoomAt(house);
    const key = house.served.hostKey;
    const again = await house.ask('POST', `/api/rooms/${room}/console`, { key });
    const token = String(again.body['token']);
    const second = await enter(house.port, { kind: 'token', token });
    await second.until('view');
    expect(second.view().role).toBe('console');
    await console.until('view', ({ view }) => (view as ConsoleView).consoles === 2);
    for (const device of [console, second]) device.leave();
  });
});

describe('a server that was stopped and started again', () => {
  it('has the same room for everybody, from a copied folder too, and the time did not run meanwhile', async () => {
    const [data, copy] = [freshFolder(), freshFolder()];
    const first = await openHouse(data);
    const { console } = await openRoomAt(
      first,
      askedRoom({ timing: { brief: 0, look: 0, talk: 0, orders: 10, report: 0, tail: 0 } }),
    );
    const { code, link } = consoleView(console).keys;
    const west = await enter(first.port, { kind: 'code', code }, { seat: 'westland' });
    await west.until('view');
    await console.act({ kind: 'next' });
    await console.act({ kind: 'next' });
    expect((await west.act({ kind: 'draft', orders: [], intent: 'kept' })).kind).toBe('ack');
    await west.until('view', ({ view }) => (view as SeatView).pad.intent === 'kept');
    const before = seatView(west);
    await first.close();
    expect((await west.until('bye')).reason).toBe('closing');

    // On another laptop there is nothing but the copy.
    cpSync(data, copy, { recursive: true });
    removeFolder(data);
    const second = await openHouse(copy);
    const back = await enter(second.port, { kind: 'token', token: west.token() });
    await back.until('view');
    const after = seatView(back);
    const { leftMs } = after.clock;
    expect({ ...after, clock: { ...before.clock } }).toEqual(before);
    expect(before.clock.leftMs - leftMs).toBeLessThan(5000);
    expect(leftMs).toBeGreaterThan(9 * 60_000);
    const east = await enter(second.port, { kind: 'link', link }, { seat: 'eastland' });
    await east.until('view');
    const lead = await enter(second.port, { kind: 'token', token: console.token() });
    await lead.until('view');
    expect(consoleView(lead).keys).toEqual({ code, link });
    await second.close();
    removeFolder(copy);
  });
});

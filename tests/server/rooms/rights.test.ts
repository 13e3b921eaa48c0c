// Shows on real sockets that no device does or hears what is not its own: commands and questions of others are refused and change
// nothing (T3), and no marked secret is in any byte that is sent to who must not know it (T2). Malformed texts do no harm (T15).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command, ConsoleView, Question } from '../../../src/session/index.ts';
import type { Device, House } from '../support/room.ts';
import { askedRoom, enter, openHouse, openRoomAt, removeFolder } from '../support/room.ts';

const SOAK = process.env['SOAK'] === '1';
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
  removeFolder(house.data);
});

async function table() {
  const opened = await openRoomAt(house, { ...askedRoom() });
  const { console } = opened;
  const { code, link } = (console.view() as ConsoleView).keys;
  const west = await enter(house.port, { kind: 'code', code }, { seat: 'westland' });
  const east = await enter(house.port, { kind: 'code', code }, { seat: 'eastland' });
  const free = await enter(house.port, { kind: 'code', code });
  const wall = await enter(house.port, { kind: 'link', link }, { wants: 'project' });
  const guest = await enter(house.port, { kind: 'link', link }, { wants: 'watch' });
  const devices = { west, east, free, wall, guest };
  await Promise.all(Object.values(devices).map((device) => device.until('view')));
  await console.act({ kind: 'next' });
  await console.act({ kind: 'next' });
  await console.until('view', ({ view }) => view.phase === 'orders');
  return { ...opened, console, code, link, devices };
}

const end = (devices: readonly Device[]) => devices.forEach((device) => device.leave());

describe('a device that is no console', () => {
  it('leads nothing, asks nothing of the console, and changes nothing by trying', async () => {
    const { console, code, devices } = await table();
    const commands: readonly Command[] = [
      { kind: 'next' },
      { kind: 'close' },
      { kind: 'lock', locked: true },
      { kind: 'rotate' },
      { kind: 'pause', paused: true },
      { kind: 'freeze', frozen: true },
      { kind: 'kick', device: 2 },
      { kind: 'message', to: null, text: 'x' },
      { kind: 'note', text: 'x', objective: null, turn: null },
      { kind: 'blank', blank: true },
      { kind: 'end', confirm: code },
      { kind: 'wipe', confirm: code },
    ];
    const questions: readonly Question[] = [
      { kind: 'record' },
      { kind: 'preview-inject', inject: 'x', subject: -1 },
    ];
    const before = bare(console.view() as ConsoleView);
    for (const device of Object.values(devices)) {
      for (const command of commands) {
        const answer = await device.act(command);
        expect(answer).toMatchObject({ kind: 'refused', code: 'not-yours' });
      }
      for (const question of questions)
        expect(await device.question(question)).toMatchObject({ kind: 'refused' });
    }
    await console.act({ kind: 'show', shows: 'map', lens: 'trust' });
    const { view } = await console.until(
      'view',
      ({ view }) => (view as ConsoleView).projector.shows === 'map',
    );
    expect(bare(view as ConsoleView)).toEqual(before);
    end([console, ...Object.values(devices)]);
  });

  it('is never sent what another seat wrote, what the console noted, or what opens a room', async () => {
    const { room, token, console, devices, link, code } = await table();
    const { west, east, free, wall, guest } = devices;
    const secrets = {
      'intent of west': 'CANARYintentwest',
      'idea of west': 'CANARYideawest',
      'call of west': 'CANARYcallwest',
      'note of the console': 'CANARYnoteconsole',
      'message to west': 'CANARYmessagewest',
    };
    await west.act({ kind: 'draft', orders: [], intent: secrets['intent of west'] });
    await west.act({ kind: 'idea', text: secrets['idea of west'], order: null });
    // Views are sent in groups: an idea that is gone again before one is sent reaches nobody.
    await west.until('view', ({ view }) => view.role === 'seat' && view.ideas?.length === 1);
    await west.act({ kind: 'call', text: secrets['call of west'] });
    await console.act({
      kind: 'note',
      text: secrets['note of the console'],
      objective: null,
      turn: null,
    });
    await console.act({ kind: 'message', to: 'westland', text: secrets['message to west'] });
    await west.act({ kind: 'submit', orders: [], intent: secrets['intent of west'] });
    await console.act({ kind: 'close' });
    await Promise.all(
      [west, east, guest].map((device) =>
        device.until('view', ({ view }) => view.phase === 'report'),
      ),
    );
    const seed = 'room seed';
    const always = [seed, house.served.hostKey, token, room];
    for (const [name, device] of Object.entries({ east, free, wall, guest })) {
      const bytes = JSON.stringify(device.heard);
      const others = Object.values(devices).filter((one) => one !== device);
      const keys = [...others, console].map((one) => one.token());
      for (const secret of [...Object.values(secrets), ...always, ...keys])
        expect(bytes.includes(secret), `${secret} to ${name}`).toBe(false);
      if (name !== 'wall') for (const key of [link, code]) expect(bytes).not.toContain(key);
    }
    // The search would find them where they belong.
    const own = JSON.stringify(west.heard);
    for (const mark of ['intent of west', 'idea of west', 'message to west'] as const)
      expect(own).toContain(secrets[mark]);
    expect(own).not.toContain(secrets['note of the console']);
    expect(JSON.stringify(console.heard)).toContain(secrets['note of the console']);
    end([console, ...Object.values(devices)]);
  });

  it('does no harm with texts that are no messages, and is ended when it goes on', async () => {
    const { console, devices } = await table();
    const { west, east } = devices;
    const texts = [
      '',
      'null',
      '[]',
      '{',
      '"x"',
      '{"kind":"do"}',
      '{"kind":"do","id":1e999,"command":{"kind":"next"}}',
      '{"kind":"do","id":-1,"command":{"kind":"leave"}}',
      '{"kind":"do","id":1,"command":{"kind":"__proto__"}}',
      '{"kind":"do","id":1,"command":{"kind":"draft","orders":[],"intent":"","__proto__":{"a":1}}}',
      `{"kind":"do","id":1,"command":{"kind":"call","text":"${'x'.repeat(70_000)}"}}`,
      '['.repeat(30_000),
      '{"kind":"do","id":1,"command":{"kind":"call","text":"\\u202eevil"}}',
      '{"kind":"hello","version":1}',
    ];
    for (const text of texts) {
      west.client.say(text);
      const answer = await west.until('refused', ({ id }) => id === 0);
      expect(['unreadable', 'too-large']).toContain(answer.code);
    }
    for (let shot = 0; shot < (SOAK ? 500 : 60); shot += 1) west.client.say('{');
    expect(await west.ended).toBe(4103);
    expect((await east.act({ kind: 'call', text: 'still here' })).kind).toBe('ack');
    end([console, east, devices.free, devices.wall, devices.guest]);
  });

  it('is slowed down when it floods, and loses nothing by it', async () => {
    const { console, devices } = await table();
    const { west } = devices;
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => west.act({ kind: 'call', text: `c${at}` })),
    );
    const kinds = answers.map((answer) => (answer.kind === 'refused' ? answer.code : answer.kind));
    expect(kinds.filter((kind) => kind === 'ack').length).toBeGreaterThanOrEqual(15);
    expect(kinds.filter((kind) => kind === 'too-fast').length).toBeGreaterThanOrEqual(10);
    expect(kinds.every((kind) => kind === 'ack' || kind === 'too-fast')).toBe(true);
    end([console, ...Object.values(devices)]);
  });
});

describe('a console', () => {
  it('whose page asks for much as a round closes can still be led', async () => {
    const { console, devices } = await table();
    const asked = Array.from({ length: 35 }, () => console.question({ kind: 'record' }));
    expect((await console.act({ kind: 'lock', locked: true })).kind).toBe('ack');
    expect((await Promise.all(asked)).every(({ kind }) => kind === 'answer')).toBe(true);
    end([console, ...Object.values(devices)]);
  });
});

/** A console's view without what only time changes, and without its choice of what the screen shows. */
function bare(view: ConsoleView) {
  const { clock: _clock, projector: _projector, devices, ...rest } = view;
  return { ...rest, devices: devices.map(({ sinceMs: _since, ...device }) => device) };
}

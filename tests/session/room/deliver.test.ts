// Shows what is sent down a line: parts once, views only when something changed for the device, and the whole again to who comes back.
import { describe, expect, it } from 'vitest';
import { listOrders } from '../../../src/engine/index.ts';
import {
  answerFor,
  consoleFromWire,
  deliver,
  lineFor,
  partsFor,
  publicFromWire,
  setPresence,
  sheetFromWire,
  viewFor,
  worldFromWire,
} from '../../../src/session/index.ts';
import type { DeviceView, ServerMessage } from '../../../src/session/index.ts';
import { Host } from './roomTable.ts';

const kinds = (messages: readonly ServerMessage[]) =>
  messages.map((message) => (message.kind === 'part' ? message.part : message.kind));

function table() {
  const host = new Host({ people: ['westland', 'eastland'] });
  const west = host.join('seat', 'westland');
  const east = host.join('seat', 'eastland');
  host.begin();
  return { host, west, east };
}

describe('a line', () => {
  it('brings the parts once, then views alone, until a turn opens', () => {
    const { host, west } = table();
    const line = lineFor(west);
    expect(kinds(deliver(host.room, line, host.now))).toEqual(['still', 'sheet', 'view']);
    expect(deliver(host.room, line, host.now)).toEqual([]);
    host.do(west, { kind: 'draft', orders: [], intent: 'a' });
    expect(kinds(deliver(host.room, line, host.now))).toEqual(['view']);
    host.round();
    expect(kinds(deliver(host.room, line, host.now))).toEqual(['sheet', 'view']);
  });

  it('says nothing of what others write, of notes, or of time that goes by', () => {
    const { host, west, east } = table();
    const line = lineFor(west);
    deliver(host.room, line, host.now);
    host.do(east, { kind: 'draft', orders: [], intent: 'a' });
    host.lead({ kind: 'note', text: 'n', objective: null, turn: null });
    host.now += 60_000;
    expect(deliver(host.room, line, host.now)).toEqual([]);
    host.do(east, { kind: 'submit', orders: [], intent: 'a' });
    expect(kinds(deliver(host.room, line, host.now))).toEqual(['view']);
  });

  it('brings every device the whole of its view, whatever it shares with others', () => {
    const { host, west, east } = table();
    const mates = [host.join('seat', 'westland'), host.join('seat', null)];
    const walls = [host.join('projector'), host.join('spectator')];
    host.do(west, { kind: 'idea', text: 'ours', order: null });
    host.do(west, { kind: 'call', text: 'help' });
    host.round();
    for (const id of [west, east, ...mates, ...walls, host.console]) {
      const sent = deliver(host.room, lineFor(id), host.now).at(-1);
      const whole = JSON.parse(JSON.stringify(viewFor(host.room, id, host.now))) as DeviceView;
      expect(sent).toEqual({ kind: 'view', version: 1, view: whole });
    }
  });

  it('numbers its own views', () => {
    const { host, west, east } = table();
    const line = lineFor(west);
    const versions: number[] = [];
    for (const text of ['a', 'b', 'c']) {
      host.do(west, { kind: 'draft', orders: [], intent: text });
      host.do(east, { kind: 'draft', orders: [], intent: text });
      for (const message of deliver(host.room, line, host.now))
        if (message.kind === 'view') versions.push(message.version);
    }
    expect(versions).toEqual([1, 2, 3]);
  });

  it('spares who comes back the parts it still holds, also after the host was down', () => {
    const { host, west } = table();
    const line = lineFor(west);
    deliver(host.room, line, host.now);
    const again = host.fold();
    setPresence(again, west, true, host.now);
    setPresence(again, host.console, true, host.now);
    expect(kinds(deliver(again, lineFor(west, [...line.has]), host.now))).toEqual(['view']);
    expect(kinds(deliver(again, lineFor(west, ['other']), host.now))).toEqual([
      'still',
      'sheet',
      'view',
    ]);
  });

  it('brings a device that sits down elsewhere the parts of its new seat', () => {
    const { host, west } = table();
    const line = lineFor(west);
    deliver(host.room, line, host.now);
    host.lead({ kind: 'move', device: host.number(west), seat: 'eastland' });
    const sent = deliver(host.room, line, host.now);
    expect(kinds(sent)).toEqual(['still', 'sheet', 'view']);
    const [still] = sent;
    if (still?.kind !== 'part' || still.part !== 'still') throw new Error('There is no still.');
    expect(worldFromWire(still.body.world).seat.id).toBe('eastland');
  });

  it('brings nothing to who was let go', () => {
    const { host, west } = table();
    const line = lineFor(west);
    host.lead({ kind: 'kick', device: host.number(west) });
    expect(deliver(host.room, line, host.now)).toEqual([]);
    expect(partsFor(host.room, west)).toEqual([]);
  });
});

describe('what arrives', () => {
  it("is enough to judge orders as the room does, and holds the seat's own desk", () => {
    const { host, west } = table();
    const [still, sheet] = partsFor(host.room, west);
    if (still?.part !== 'still' || sheet?.part !== 'sheet') throw new Error('Parts are missing.');
    const world = worldFromWire(still.body.world);
    const { view } = sheetFromWire(sheet.body);
    const here = host.room.game;
    expect(listOrders(world, view)).toEqual(
      listOrders(here.seatWorld('westland'), here.view('westland')),
    );
    expect(host.view(west)).toMatchObject({ pad: { orders: [] }, submitted: false });
  });

  it('is for a projector and a spectator what all may see, and for a console more', () => {
    const { host } = table();
    host.round();
    const wall = host.join('projector');
    const [, sheet] = partsFor(host.room, wall);
    const [, desk] = partsFor(host.room, host.console);
    if (sheet?.part !== 'sheet' || desk?.part !== 'sheet') throw new Error('Parts are missing.');
    const open = publicFromWire(sheet.body);
    expect(open.news.length).toBeGreaterThan(0);
    expect(open.news.every(({ audience }) => audience === null)).toBe(true);
    expect(Object.keys(open).sort()).toEqual(['events', 'heard', 'news', 'view']);
    const console = consoleFromWire(desk.body);
    expect(console.measures.world.trust).toBe(host.room.game.measures().world.trust);
  });

  it('answers a seat why a number moved, once a round was played', () => {
    const { host, west } = table();
    const ask = () => answerFor(host.room, west, { kind: 'receipt', stock: 'trust', subject: 0 });
    expect(ask()).toEqual({ ok: true, value: { kind: 'receipt', receipt: null } });
    host.round();
    const answer = ask();
    if (!answer.ok || answer.value.kind !== 'receipt') throw new Error('There is no receipt.');
    expect(answer.value.receipt).toEqual(
      host.room.game.receipt('westland', { stock: 'trust', subject: 0 }, 1),
    );
  });
});

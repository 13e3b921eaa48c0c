// Shows what the room's screen is given to show: words and news that were chosen, and true values only where the fog was lifted.
import { describe, expect, it } from 'vitest';
import { deliver, lineFor, publicFromWire, partsFor } from '../../../src/session/index.ts';
import type { ConsoleView, PublicView } from '../../../src/session/index.ts';
import { Host } from './roomTable.ts';

function table(wish = {}) {
  const host = new Host({ people: ['westland', 'eastland'], ...wish });
  const west = host.join('seat', 'westland');
  const east = host.join('seat', 'eastland');
  const wall = host.join('projector');
  const guest = host.join('spectator');
  host.begin();
  const screen = () => (host.view(wall) as PublicView).projector;
  return { host, west, east, wall, guest, screen };
}

describe('words on the wall', () => {
  it('are a message to all and no other, until another is chosen', () => {
    const { host, west, screen } = table();
    host.lead({ kind: 'message', to: 'eastland', text: 'for one' });
    host.lead({ kind: 'message', to: null, text: 'for all' });
    host.do(west, { kind: 'call', text: 'from a seat' });
    expect(host.try(host.console, { kind: 'wall-words', message: 1 })?.code).toBe('not-waiting');
    expect(host.try(host.console, { kind: 'wall-words', message: 3 })?.code).toBe('not-waiting');
    host.lead({ kind: 'wall-words', message: 2 });
    expect(screen()).toMatchObject({ shows: 'words', words: 'for all' });
    host.lead({ kind: 'show', shows: 'news', lens: 'news' });
    expect(screen()).toMatchObject({ shows: 'news', words: 'for all' });
    expect(host.fold().projector).toEqual(host.room.projector);
  });
});

describe('news on the wall', () => {
  it("are lines of the round's public news, in the order that was chosen, until the next round", () => {
    const { host, screen, wall } = table();
    host.round();
    const lines = (host.view(wall) as PublicView).news.length;
    expect(lines).toBeGreaterThan(0);
    const beyond = host.try(host.console, { kind: 'wall-news', lines: [lines] });
    expect(beyond).toMatchObject({ code: 'subject-bad' });
    expect(host.try(host.console, { kind: 'wall-news', lines: [0, 0] })?.code).toBe('subject-bad');
    host.lead({ kind: 'wall-news', lines: [0] });
    expect(screen().picked).toEqual([0]);
    host.round();
    expect(screen().picked).toBeNull();
  });
});

/** A true value that stands in no view but the console's, unless it is shown. */
function hidden(host: Host, zone: string): string {
  const at = host.room.game.world.index.zone.get(zone) ?? -1;
  return String(host.room.game.zoneTruth('fear')[at]);
}

/** Fear in the hills that nobody could guess, moved by hand. */
function marked(amount = 0.123456789) {
  const all = table();
  const { host } = all;
  const change = (zone: string, by: number) =>
    host.lead({
      kind: 'override',
      made: {
        kind: 'override',
        title: 't',
        reason: 'r',
        effects: [{ kind: 'change', column: 'fear', subjects: [zone], how: 'add', amount: by }],
      },
    });
  change('hills-west', amount);
  change('hills-east', amount + 0.0078125);
  host.round();
  return all;
}

describe('fog', () => {
  it('stays where nobody lifted it, whatever lens is shown', () => {
    const { host, wall, guest } = marked();
    host.lead({ kind: 'show', shows: 'map', lens: 'fear' });
    for (const device of [wall, guest]) {
      const all = JSON.stringify([host.view(device), partsFor(host.room, device)]);
      for (const zone of ['hills-west', 'hills-east'])
        expect(all).not.toContain(hidden(host, zone));
      expect((host.view(device) as PublicView).projector.lifted).toBeNull();
    }
  });

  it('lifts for the chosen zones and their reading alone, on the wall alone', () => {
    const { host, wall, guest, west, screen } = marked();
    const before = [guest, west].map((device) => JSON.stringify(host.view(device)));
    host.lead({ kind: 'lift-fog', lens: 'fear', zones: ['hills-west'] });
    const text = JSON.stringify(host.view(wall));
    expect(text).toContain(hidden(host, 'hills-west'));
    expect(text).not.toContain(hidden(host, 'hills-east'));
    expect(screen()).toMatchObject({ shows: 'map', lens: 'fear' });
    expect(screen().lifted?.values.filter((value) => value !== null)).toHaveLength(1);
    const spared = JSON.stringify(host.view(guest));
    expect(spared).not.toContain(hidden(host, 'hills-west'));
    expect(JSON.stringify(host.view(west))).toBe(before[1]);
    host.lead({ kind: 'cover-fog' });
    expect(JSON.stringify(host.view(wall))).not.toContain(hidden(host, 'hills-west'));
  });

  it('comes down with the round and with a rewind, and each time stands in the log', () => {
    const { host, screen } = marked();
    host.lead({ kind: 'lift-fog', lens: 'trust', zones: null });
    expect(screen().lifted?.values.every((value) => value !== null)).toBe(true);
    host.round();
    expect(screen().lifted).toBeNull();
    host.lead({ kind: 'lift-fog', lens: 'trust', zones: null });
    host.lead({ kind: 'rewind', turn: 1, confirm: host.code });
    expect(screen().lifted).toBeNull();
    const { lifts } = host.view(host.console) as ConsoleView;
    expect(lifts.map(({ lifted }) => lifted?.lens)).toEqual(['trust', 'trust']);
    const kinds = host.events.map(({ change }) => change.kind).filter((kind) => kind === 'lifted');
    expect(kinds).toHaveLength(2);
    expect(host.fold().lifts).toEqual(host.room.lifts);
  });

  it('asks for places that are there', () => {
    const { host } = table();
    const ask = (zones: readonly string[]) =>
      host.try(host.console, { kind: 'lift-fog', lens: 'trust', zones })?.code;
    expect(ask(['nowhere'])).toBe('subject-bad');
    expect(host.events.some(({ change }) => change.kind === 'lifted')).toBe(false);
  });

  it('hides the same from the wall in twin games that differ in what nobody was shown', () => {
    const told = (amount: number) => {
      const { host, wall, guest } = marked(amount);
      const lines = [wall, guest].map((device) => lineFor(device));
      const sent: string[] = [];
      const tell = () => {
        for (const line of lines)
          for (const message of deliver(host.room, line, host.now))
            sent.push(JSON.stringify(message));
      };
      for (const lens of ['posture', 'agreements', 'news', 'fear', 'trust']) {
        host.lead({ kind: 'show', shows: 'map', lens });
        tell();
      }
      host.lead({ kind: 'lift-fog', lens: 'services', zones: ['hills-west'] });
      tell();
      return { sent, host };
    };
    const one = told(0.1);
    const other = told(0.1 + 2 ** -30);
    expect(other.sent).toEqual(one.sent);
    expect(hidden(other.host, 'hills-west')).not.toBe(hidden(one.host, 'hills-west'));
  });
});

describe('what all may see of the map', () => {
  it('is announced postures, agreements, crossings and news; of all other readings nothing', () => {
    const { host, wall } = marked();
    const sheet = partsFor(host.room, wall).find(({ part }) => part === 'sheet');
    if (sheet?.part !== 'sheet') throw new Error('There should be a sheet.');
    const { view } = publicFromWire(sheet.body);
    const known = Object.entries(view.zone).filter(([, { value }]) =>
      [...value].some((one) => !Number.isNaN(one)),
    );
    expect(known.map(([name]) => name)).toEqual(['posture']);
    expect([...view.pair.rung.value].every((one) => !Number.isNaN(one))).toBe(true);
  });
});

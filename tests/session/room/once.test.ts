// Shows that a command is carried out exactly once by its id: sent twice, late, out of order, and to a host that was down.
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/session/index.ts';
import type { Command, RoomEvent } from '../../../src/session/index.ts';
import { runs } from '../../support/scale.ts';
import { Host } from './roomTable.ts';

const draft = (intent: string): Command => ({ kind: 'draft', orders: [], intent });

function begun() {
  const host = new Host({ people: ['westland', 'eastland'] });
  const west = host.join('seat', 'westland');
  host.begin();
  return { host, west };
}

describe('an id that comes again', () => {
  it('is acknowledged and changes nothing', () => {
    const { host, west } = begun();
    expect(host.try(west, draft('one'), 1)).toBeNull();
    expect(host.try(west, draft('two'), 2)).toBeNull();
    const before = host.events.length;
    expect(host.try(west, draft('one'), 1)).toBeNull();
    expect(host.events.length).toBe(before);
    expect(host.room.game.draft('westland').intent).toBe('two');
  });

  it('is told the same refusal again, though it would now be carried out', () => {
    const { host, west } = begun();
    expect(host.try(west, { kind: 'reopen' }, 1)?.code).toBe('nothing-submitted');
    expect(host.try(west, { kind: 'submit', orders: [], intent: '' }, 2)).toBeNull();
    expect(host.try(west, { kind: 'reopen' }, 1)?.code).toBe('nothing-submitted');
    expect(host.room.game.draft('westland').submitted).toBe(true);
  });

  it('that had nothing to change does not change anything later', () => {
    const { host } = begun();
    const blank = (isBlank: boolean): Command => ({ kind: 'blank', blank: isBlank });
    expect(host.try(host.console, blank(false), 50)).toBeNull();
    expect(host.try(host.console, blank(true), 51)).toBeNull();
    expect(host.try(host.console, blank(false), 50)).toBeNull();
    expect(host.room.projector.blank).toBe(true);
  });

  it('is known to a host that comes back', () => {
    const { host, west } = begun();
    host.try(west, draft('one'), 1);
    host.try(west, draft('two'), 2);
    const again = host.fold();
    const decided = decide(again, { device: west, id: 1 }, draft('one'), host.means);
    expect(decided).toEqual({ ok: true, value: [] });
  });

  it('so old that nobody knows is refused, not carried out', () => {
    const { host, west } = begun();
    host.try(west, draft('far'), 5_000);
    expect(host.try(west, draft('old'), 1)?.code).toBe('stale');
  });

  it('of one device is not that of another', () => {
    const { host, west } = begun();
    const east = host.join('seat', 'eastland');
    host.try(west, draft('west'), 1);
    host.try(east, draft('east'), 1);
    expect(host.room.game.draft('eastland').intent).toBe('east');
  });
});

describe('what waited for a broken line', () => {
  const shown = (host: Host, seat: string) => ({
    seat,
    branch: host.room.branch,
    turn: host.room.game.turn(),
  });
  const submit: Command = { kind: 'submit', orders: [], intent: 'late' };

  it('goes into the turn for which it was written', () => {
    const { host, west } = begun();
    expect(host.try(west, submit, 1, shown(host, 'westland'))).toBeNull();
    expect(host.room.game.draft('westland').submitted).toBe(true);
  });

  it.each([draft('late'), submit, { kind: 'idea', text: 'late', order: null } as const])(
    'goes into no later turn: $kind',
    (command) => {
      const { host, west } = begun();
      const written = shown(host, 'westland');
      host.lead({ kind: 'close' });
      while (host.room.phase !== 'orders') host.lead({ kind: 'next' });
      expect(host.room.game.turn()).toBeGreaterThan(written.turn);
      expect(host.try(west, command, 1, written)?.code).toBe('other-turn');
      expect(host.room.game.draft('westland')).toMatchObject({ intent: '', submitted: false });
    },
  );

  it('goes into no branch that came after', () => {
    const { host, west } = begun();
    const written = shown(host, 'westland');
    host.lead({ kind: 'close' });
    host.lead({ kind: 'rewind', turn: written.turn, confirm: host.room.keys.code });
    while (host.room.phase !== 'orders') host.lead({ kind: 'next' });
    expect(host.room.game.turn()).toBe(written.turn);
    expect(host.try(west, submit, 1, written)?.code).toBe('other-turn');
  });

  it('goes to no other seat, but a pen is asked for in any turn', () => {
    const { host, west } = begun();
    const written = shown(host, 'westland');
    host.lead({ kind: 'move', device: host.number(west), seat: 'eastland' });
    const call: Command = { kind: 'call', text: 'from the west' };
    expect(host.try(west, draft('late'), 1, written)?.code).toBe('other-seat');
    expect(host.try(west, call, 2, written)?.code).toBe('other-seat');
    const before = shown(host, 'eastland');
    host.lead({ kind: 'close' });
    while (host.room.phase !== 'orders') host.lead({ kind: 'next' });
    expect(host.try(west, call, 3, before)).toBeNull();
  });
});

/** The next number between 0 and 1. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Sent {
  readonly id: number;
  readonly text: string;
}

/** Messages as a bad line brings them: a fifth twice, some dropped once and sent again, all within a window out of order. */
function shaken(sent: readonly Sent[], roll: () => number): readonly Sent[] {
  const arriving = sent.flatMap((message, at) => {
    const copies = roll() < 0.2 ? 2 : 1;
    const late = roll() < 0.05 ? 40 : 0;
    return Array.from({ length: copies }, () => ({ message, at: at + late + roll() * 12 }));
  });
  return arriving.sort((a, b) => a.at - b.at).map(({ message }) => message);
}

describe('a bad line', () => {
  it('brings each message once, whatever it does: a reference that sees each once ends the same', () => {
    for (let seed = 1; seed <= runs(20, 10_000); seed += 1) {
      const roll = dice(seed);
      const { host, west } = begun();
      const sent = Array.from({ length: 60 }, (_, at): Sent => ({ id: at + 1, text: `m${at}` }));
      const first = new Map<number, string>();
      for (const { id, text } of shaken(sent, roll)) {
        const refusal = host.try(west, { kind: 'call', text }, id);
        expect(refusal).toBeNull();
        if (!first.has(id)) first.set(id, text);
      }
      const told = host.room.messages.map(({ text }) => text);
      expect(told).toEqual([...first.values()]);
      expect(new Set(told).size).toBe(sent.length);
    }
  });
});

describe('events that come of one command', () => {
  it('carry its device and id, so that they are stored together', () => {
    const { host, west } = begun();
    const decided = decide(host.room, { device: west, id: 9 }, { kind: 'leave' }, host.means);
    const events: readonly RoomEvent[] = decided.ok ? decided.value : [];
    expect(events.map(({ change }) => change.kind)).toEqual(['pen', 'left']);
    expect(events.every(({ by, id }) => by === west && id === 9)).toBe(true);
  });
});

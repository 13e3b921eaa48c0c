// Plants leaks in what devices of a room are sent, and shows that marks or twins catch each of them.
import { describe, expect, it } from 'vitest';
import type { ServerMessage } from '../../../src/session/index.ts';
import { hillsLoaded } from './roomTable.ts';
import { ALL, MARKED, WATCHERS, marksAmiss, play } from './secrets.ts';
import type { Leak } from './secrets.ts';

/** Adds a field to a device's views. */
const inView =
  (names: readonly string[], field: (...given: Parameters<Leak>) => unknown): Leak =>
  (host, name, message) =>
    message.kind === 'view' && names.includes(name)
      ? { ...message, view: { ...message.view, more: field(host, name, message) } }
      : message;

/** Caught since a mark reaches somebody. */
const MARKED_LEAKS: readonly (readonly [string, Leak])[] = [
  ["another seat's pad", inView(['westland'], (host) => host.room.game.draft('eastland'))],
  ['why another seat ordered', inView(['vip'], (host) => host.room.game.draft('eastland').intent)],
  ['ideas of another team', inView(['westland'], (host) => host.room.ideas)],
  ['who had an idea', inView(['eastland'], (host) => host.room.ideas.map(({ from }) => from))],
  ['every message', inView(['spectator'], (host) => host.room.messages)],
  ['notes', inView(['projector'], (host) => host.room.notes)],
  ['the queue', inView(['eastland'], (host) => host.room.queue)],
  ['the seed', inView(['console'], (host) => host.room.game.setup.seed)],
  ['the record', inView(['westland'], (host) => host.room.game.record())],
  ['ids of devices', inView(['westland'], (host) => [...host.room.devices.keys()])],
  ['the link', inView(['spectator'], (host) => host.room.keys)],
  ["the room's own name", inView(['waiting'], (host) => host.room.id)],
];

describe('a leak of what is marked', () => {
  it.each(MARKED_LEAKS)('is caught: %s', (_name, leak) => {
    const watched = play(MARKED, 1, leak);
    expect(ALL.flatMap((name) => marksAmiss(watched, name))).not.toEqual([]);
  });
});

/** Caught since twins are sent different things: no word of them is a secret's. */
const QUIET_LEAKS: readonly (readonly [string, Leak])[] = [
  [
    'how much happens in the room',
    (host, _name, message) => ({ ...message, at: host.room.version }),
  ],
  ['how many events there are', inView(['projector'], (host) => host.room.events)],
  [
    "how long another seat's reasons are",
    inView(['westland'], (host) => host.room.game.draft('eastland').intent.length),
  ],
  [
    'how many ideas others have',
    inView(['spectator'], (host) => host.room.ideas.map(({ text }) => text.length)),
  ],
  [
    'who of another team is there',
    inView(
      ['vip'],
      (host) => [...host.room.presence.values()].filter(({ connected }) => connected).length,
    ),
  ],
  [
    'the number of the message on the wall',
    inView(['projector'], (host) => host.room.projector.message),
  ],
  ['a clock of what others did last', inView(['westland'], (host) => host.room.game.version())],
];

describe('a leak without a word', () => {
  it.each(QUIET_LEAKS)('is caught: %s', (_name, leak) => {
    const one = play({ ...MARKED, presses: 1 }, 2, leak);
    const other = play(
      { ...MARKED, intent: 'quite another reason', idea: 'longer than before', presses: 4 },
      2,
      leak,
    );
    const differs = WATCHERS.filter(
      (name) => JSON.stringify(one.sent[name]) !== JSON.stringify(other.sent[name]),
    );
    expect(differs).not.toEqual([]);
  });

  it('is not seen where there is none', () => {
    const one = play({ ...MARKED, presses: 1 }, 2);
    const other = play(
      { ...MARKED, intent: 'quite another reason', idea: 'longer than before', presses: 4 },
      2,
    );
    for (const name of WATCHERS) expect(other.sent[name]).toEqual(one.sent[name]);
  });
});

describe("a leak of the scenario's closed books", () => {
  it('would be found by its words', () => {
    const { closed } = hillsLoaded();
    const leak: Leak = (_host, name, message: ServerMessage) =>
      name === 'westland' ? { ...message, books: closed.real.lessons } : message;
    expect(play(MARKED, 1, leak).sent.westland.join('')).toContain('Order comes first.');
  });
});

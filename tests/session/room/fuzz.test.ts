// Sends rooms commands of chance from devices of chance: none faults, refused ones change nothing, and the events fold to the same room (T14).
import { describe, expect, it } from 'vitest';
import { listOrders } from '../../../src/engine/index.ts';
import type { Order } from '../../../src/engine/index.ts';
import { dueEvents, setPresence, viewFor } from '../../../src/session/index.ts';
import type { Command, Room } from '../../../src/session/index.ts';
import { COMMAND_KINDS } from '../../../src/session/wire/index.ts';
import { runs } from '../../support/scale.ts';
import { Host, PLAIN } from './roomTable.ts';

interface Dice {
  readonly roll: () => number;
  readonly of: <One>(list: readonly One[]) => One | undefined;
}

function diceOf(seed: number): Dice {
  let state = (seed * 2_654_435_761) >>> 0;
  const roll = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return { roll, of: (list) => list[Math.floor(roll() * list.length)] };
}

/** A command of one kind with words of chance, right more often than wrong. */
function commandOf(host: Host, { roll, of }: Dice): Command {
  const { room } = host;
  const seat = of(['westland', 'eastland', 'nobody']) ?? '';
  const device = Math.floor(roll() * (room.devices.size + 2)) + 1;
  const item = of(room.queue)?.id ?? 'q1';
  const idea = of(room.ideas)?.id ?? 'none';
  const number = Math.floor(roll() * 12) - 2;
  const isOn = roll() < 0.5;
  const confirm = roll() < 0.7 ? host.code : 'no';
  const orders = ordersOf(host, seat, { roll, of });
  const made = {
    kind: of(['inject', 'override'] as const) ?? 'inject',
    title: 'made',
    reason: isOn ? 'so' : '',
    effects: [
      { kind: 'change', column: 'fear', subjects: ['hills-west'], how: 'add', amount: roll() },
    ],
  } as const;
  const inject = of(room.game.world.injects)?.id ?? 'none';
  const all: { readonly [K in Command['kind']]: () => Extract<Command, { readonly kind: K }> } = {
    'choose-seat': () => ({ kind: 'choose-seat', seat }),
    leave: () => ({ kind: 'leave' }),
    draft: () => ({ kind: 'draft', orders, intent: 'x' }),
    submit: () => ({ kind: 'submit', orders, intent: 'x' }),
    reopen: () => ({ kind: 'reopen' }),
    predict: () => ({ kind: 'predict', lesson: 'community-first', expects: isOn ? 'holds' : null }),
    'hand-pen': () => ({ kind: 'hand-pen', device }),
    'take-pen': () => ({ kind: 'take-pen' }),
    idea: () => ({ kind: 'idea', text: isOn ? 'y' : '', order: orders[0] ?? null }),
    vote: () => ({ kind: 'vote', idea, on: isOn }),
    'drop-idea': () => ({ kind: 'drop-idea', idea }),
    call: () => ({ kind: 'call', text: 'help' }),
    'let-in': () => ({ kind: 'let-in', device }),
    kick: () => ({ kind: 'kick', device }),
    move: () => ({ kind: 'move', device, seat: isOn ? seat : null }),
    role: () => ({
      kind: 'role',
      device,
      role: of(['seat', 'spectator', 'vip'] as const) ?? 'seat',
    }),
    pen: () => ({ kind: 'pen', seat, device: isOn ? device : null }),
    lock: () => ({ kind: 'lock', locked: isOn }),
    rotate: () => ({ kind: 'rotate' }),
    options: () => ({
      kind: 'options',
      options: { ...PLAIN, approve: isOn, closeWhenReady: roll() < 0.3 },
    }),
    'hold-seat': () => ({
      kind: 'hold-seat',
      seat,
      holder: of(['person', 'computer', 'idle'] as const) ?? 'person',
      strategy: isOn ? 'community' : null,
    }),
    next: () => ({ kind: 'next' }),
    stretch: () => ({ kind: 'stretch', phase: of(['look', 'talk', 'orders'] as const) ?? 'talk' }),
    close: () => ({ kind: 'close' }),
    'play-tail': () => ({ kind: 'play-tail', all: isOn }),
    pause: () => ({ kind: 'pause', paused: isOn }),
    minutes: () => ({ kind: 'minutes', add: number }),
    freeze: () => ({ kind: 'freeze', frozen: roll() < 0.2 }),
    queue: () => ({
      kind: 'queue',
      items: [
        isOn ? { made, round: 1 } : { inject, subject: -1, round: null, title: 't', text: null },
      ],
    }),
    release: () => ({ kind: 'release', item }),
    hold: () => ({ kind: 'hold', item }),
    skip: () => ({ kind: 'skip', item }),
    edit: () => ({
      kind: 'edit',
      item,
      edit: { subject: -1, round: 2, title: null, text: 'told' },
    }),
    act: () => ({ kind: 'act', seat, orders, intent: 'on paper', submitted: isOn }),
    override: () => ({ kind: 'override', made: { ...made, kind: 'override' } }),
    message: () => ({ kind: 'message', to: isOn ? seat : null, text: 'm' }),
    note: () => ({ kind: 'note', text: 'n', objective: null, turn: null }),
    'drop-note': () => ({ kind: 'drop-note', number: Math.max(1, number) }),
    show: () => ({ kind: 'show', shows: 'news', lens: 'trust' }),
    blank: () => ({ kind: 'blank', blank: isOn }),
    'wall-words': () => ({ kind: 'wall-words', message: Math.max(1, number) }),
    'wall-news': () => ({ kind: 'wall-news', lines: isOn ? [Math.max(0, number)] : null }),
    'lift-fog': () => ({
      kind: 'lift-fog',
      lens: 'trust',
      zones: isOn ? ['hills-west'] : null,
    }),
    'cover-fog': () => ({ kind: 'cover-fog' }),
    rewind: () => ({
      kind: 'rewind',
      turn: Math.max(1, number),
      confirm: roll() < 0.2 ? confirm : 'no',
    }),
    // Ends are for the last step: before it they are never confirmed.
    end: () => ({ kind: 'end', confirm: 'no' }),
    wipe: () => ({ kind: 'wipe', confirm: 'no' }),
  };
  const steps = ['next', 'close', 'submit', 'draft', 'submit', 'draft', 'play-tail'] as const;
  const kind = roll() < 0.15 ? of(steps) : of(COMMAND_KINDS);
  return all[kind ?? 'next']();
}

function ordersOf({ room }: Host, seat: string, { roll, of }: Dice): readonly Order[] {
  if (!room.game.world.index.seat.has(seat) || roll() < 0.3) return [];
  const legal = listOrders(room.game.seatWorld(seat), room.game.view(seat));
  const order = of(legal);
  if (order === undefined) return [];
  return roll() < 0.1 ? [{ ...order, zone: 'nowhere' }] : [order];
}

function allViews(room: Room, now: number): string {
  return JSON.stringify([...room.devices.keys()].map((device) => viewFor(room, device, now)));
}

function playRoom(seed: number, steps: number): Host {
  const dice = diceOf(seed);
  const host = new Host({ people: ['westland', 'eastland'], seed: `fuzz ${seed}` });
  const devices = [
    host.console,
    host.console,
    host.join('seat', 'westland'),
    host.join('seat', 'eastland'),
  ];
  for (let step = 0; step < steps; step += 1) {
    if (dice.roll() < 0.05 && !host.room.locked && host.room.devices.size < 30)
      devices.push(host.join(dice.of(['seat', 'spectator', 'projector'] as const), 'westland'));
    const device = dice.of(devices) ?? host.console;
    if (dice.roll() < 0.05) setPresence(host.room, device, dice.roll() < 0.5, host.now);
    host.now += Math.floor(dice.roll() * 30_000);
    const before = host.events.length;
    const refusal = host.try(device, commandOf(host, dice));
    if (refusal !== null) expect(host.events.length).toBe(before);
    host.take(dueEvents(host.room, host.now));
  }
  return host;
}

describe('a room among commands of chance', () => {
  it(`never faults and folds to itself: ${runs(4, 2_000)} rooms`, () => {
    const kinds = new Set<string>();
    for (let seed = 1; seed <= runs(4, 2_000); seed += 1) {
      const host = playRoom(seed, 150);
      const again = host.fold();
      for (const [device, presence] of host.room.presence) again.presence.set(device, presence);
      expect(allViews(again, host.now)).toBe(allViews(host.room, host.now));
      expect(again.game.save()).toBe(host.room.game.save());
      for (const { change } of host.events) kinds.add(change.kind);
    }
    expect(kinds.size).toBeGreaterThan(18);
  });
});

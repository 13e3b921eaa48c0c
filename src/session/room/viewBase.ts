// Gathers what every device of a room is told: where the room stands, its time, how many have handed in.

import type { BaseView, ClockView } from '../wire/messages.ts';
import { leftAt } from './clock.ts';
import { peopleOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device } from './types.ts';

/** Keys of the parts that belong to a view. */
export type PartKeys = Pick<BaseView, 'still' | 'sheet'>;

export function baseView(room: Room, device: Device, now: number): Omit<BaseView, keyof PartKeys> {
  const { game } = room;
  const people = peopleOf(room);
  return {
    device: device.number,
    branch: room.branch,
    phase: room.phase,
    gamePhase: game.phase(),
    turn: game.turn(),
    over: game.over(),
    clock: clockView(room, now),
    paused: room.clock.paused,
    frozen: room.frozen,
    people: {
      all: people.length,
      ready: people.filter((seat) => game.draft(seat).submitted).length,
    },
  };
}

export function clockView({ clock }: Room, now: number): ClockView {
  return { ofMs: clock.ofMs, leftMs: leftAt(clock, now), runs: clock.since !== null };
}

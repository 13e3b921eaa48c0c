// Gathers what every device of a room is told: where the room stands, its time, how many have handed in.

import type { BaseView, ClockView } from '../wire/messages.ts';
import { leftAt } from './clock.ts';
import { peopleOf } from './state.ts';
import type { Room } from './state.ts';

/** Keys of the parts that belong to a view. */
export type PartKeys = Pick<BaseView, 'still' | 'sheet'>;

/** What a view says to one device; the rest it says to others with the same eyes word for word. */
export type OwnOf<View> = Pick<
  View,
  Extract<keyof View, 'device' | 'role' | 'wishes' | 'mayWrite' | 'hasPen' | 'ideas'>
>;
/** The clock's hand moves by itself: it stands beside both. */
export type SharedOf<View> = Omit<View, keyof OwnOf<View> | 'clock' | keyof PartKeys>;

/** What every device is told alike. */
export function baseView(room: Room): SharedOf<BaseView> {
  const { game } = room;
  const people = peopleOf(room);
  return {
    branch: room.branch,
    phase: room.phase,
    gamePhase: game.phase(),
    turn: game.turn(),
    over: game.over(),
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

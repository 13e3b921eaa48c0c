// Decides which planning workshops a seat knows of: those it held by its own orders, and those its news told of.

import type { Session } from '../session.ts';
import type { WorkshopHeld } from './types.ts';

export function workshopsKnown(game: Session, seat: string): readonly WorkshopHeld[] {
  const world = game.seatWorld(seat);
  if (world.seat.kind !== 'state') return [];
  const turns = Array.from({ length: game.turn() - 1 }, (_, at) => at + 1);
  return turns.flatMap((turn) => heldIn(game, seat, turn));
}

function heldIn(game: Session, seat: string, turn: number): readonly WorkshopHeld[] {
  const host = game.seatWorld(seat).seat.holds;
  const report = game.report(seat, turn);
  const own = (report?.orders ?? [])
    .filter(({ order, outcome }) => order.kind === 'workshop' && outcome.status === 'done')
    .map(({ order, outcome }): WorkshopHeld => ({
      turn,
      host,
      invited: order.invited ?? [],
      states: order.states ?? [],
      came: Number(outcome.facts?.['states'] ?? 0),
    }));
  const others = (report?.news ?? [])
    .filter(({ code, state }) => code === 'workshop' && (state !== host || own.length === 0))
    .map(({ state, value }): WorkshopHeld => ({
      turn,
      host: state,
      invited: null,
      states: [],
      came: value,
    }));
  return [...own, ...others];
}

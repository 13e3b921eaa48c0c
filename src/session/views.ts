// Decides which view of which turn a seat is given, each made once; what a view holds is the engine's.

import { fault } from '../base/index.ts';
import { viewOf } from '../engine/index.ts';
import type { View } from '../engine/index.ts';
import { stateAt, stateNow } from './table.ts';
import type { Table } from './table.ts';

/** The view of a seat on the opened state of a turn. */
export function viewAt(table: Table, seat: number, turn: number): View {
  const key = `${seat}|${turn}`;
  const made = table.views.get(key);
  if (made !== undefined) return made;
  const state = stateAt(table, turn) ?? fault('The game has not come to this turn.', { turn });
  const view = viewOf(table.world, state, seat, table.chance);
  table.views.set(key, view);
  return view;
}

/** The view of a seat now. */
export function viewNow(table: Table, seat: number): View {
  return viewAt(table, seat, table.played.length + 1);
}

/** Whether the open state is past the last turn in which orders are given. */
export function inTail(table: Table): boolean {
  return stateNow(table).turn > table.world.turns;
}

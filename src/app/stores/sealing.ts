// Decides when sealing asks first: once, and only when something is left that a person may have forgotten.
import { sealOrders } from './actions.ts';
import { table } from './table.ts';
import type { SeatScreen } from './table.ts';
import { showOverlay } from './ui.ts';

export interface Forgotten {
  readonly points: number;
  /** Indexes of events whose answer is not on the pad. */
  readonly events: readonly number[];
  readonly noIntent: boolean;
  readonly noOrders: boolean;
  readonly refused: number;
}

export function forgottenOn(screen: SeatScreen): Forgotten {
  const { view, pad, world } = screen;
  const answered = new Set(pad.orders.map(({ event }) => event));
  return {
    // Where only answers are taken, points and other orders wait for the next round.
    points: screen.answersOnly ? 0 : Math.max(0, view.purse.points - pad.cost.points),
    events: view.pending
      .map(({ event }) => event)
      .filter((event) => !answered.has(world.events[event]?.id)),
    noIntent: pad.intent.trim() === '',
    noOrders: pad.orders.length === 0 && !screen.answersOnly,
    refused: pad.rulings.filter(({ accepted }) => !accepted).length,
  };
}

/** Seals at once when nothing is left open; narrow screens always show the pad first. */
export function askToSeal(): void {
  const { screen } = table.getState();
  if (screen === null) return;
  const { points, events, refused } = forgottenOn(screen);
  const isNarrow = window.matchMedia('(width < 1280px)').matches;
  if (points > 0 || events.length > 0 || refused > 0 || isNarrow) return showOverlay('seal');
  sealOrders();
}

// Gathers what one seat's screen holds, field by field from what the seat may know; it is the only way to a seat's screen.

import type { ClosedBooks } from '../../scenario/index.ts';
import type { Session } from '../session.ts';
import { eventsHeard, rulesHeard } from './heard.ts';
import { idleNow, shownOf } from './openBook.ts';
import type { Pad, SeatDesk, SeatScreenData, SeatSheet } from './types.ts';
import { workshopsKnown } from './workshops.ts';

/** Everything that one seat may see, and nothing else. */
export function seatScreenOf(game: Session, closed: ClosedBooks, seat: string): SeatScreenData {
  return {
    seat,
    world: game.seatWorld(seat),
    ...seatSheetOf(game, closed, seat),
    ...seatDeskOf(game, seat),
  };
}

/** What changes of it only when a turn or a phase does. */
export function seatSheetOf(game: Session, closed: ClosedBooks, seat: string): SeatSheet {
  const turns = game.lastRound(seat);
  const [first] = turns;
  const view = game.view(seat);
  const before = first === undefined ? null : game.viewAt(seat, first);
  return {
    view,
    shown: shownOf(game, view),
    before: before === null ? null : shownOf(game, before),
    answersOnly: game.answersOnly(),
    reports: turns.flatMap((one) => game.report(seat, one) ?? []),
    workshops: workshopsKnown(game, seat),
    observations: game.observations(seat),
    heard: rulesHeard(game, closed, seat),
    events: eventsHeard(game, closed.events, seat),
    idle: idleNow(game),
  };
}

/** What changes of it while a turn is open. */
export function seatDeskOf(game: Session, seat: string): SeatDesk {
  return {
    pad: padOf(game, seat),
    submitted: game.draft(seat).submitted,
    proposals: game.proposals(seat),
    predictions: game.predictions(seat),
    predicting: game.predicting(),
  };
}

export function padOf(game: Session, seat: string): Pad {
  const { orders, intent, rulings, cost } = game.draft(seat);
  return { orders, intent, rulings, cost };
}

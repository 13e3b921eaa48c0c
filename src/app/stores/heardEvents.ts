// Decides which events a seat's screen holds the texts of: those its news told and those it must answer; at the end all.
import type { View } from '../../engine/index.ts';
import type { Session } from '../../session/index.ts';
import type { EventBook } from '../facts/names.ts';

/** Texts of what a seat has heard of so far. What has not happened, or was told to others, is not among them. */
export function eventsHeard(game: Session, book: EventBook, seat: string): EventBook {
  if (game.phase() === 'debrief') return book;
  const turns = Array.from({ length: game.turn() + 1 }, (_, at) => at + 1);
  const views = turns.flatMap((turn) => game.viewAt(seat, turn) ?? []);
  const { happenings } = game.world;
  const heard: Record<string, EventBook[string]> = {};
  for (const event of views.flatMap(eventsIn)) {
    const id = happenings[event]?.id ?? '';
    const texts = book[id];
    if (texts !== undefined) heard[id] = texts;
  }
  return heard;
}

function eventsIn({ news, pending }: View): readonly number[] {
  return [...news, ...pending].map(({ event }) => event);
}

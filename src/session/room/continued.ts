// Decides what of a record stands in a room that goes on with it: who holds the seats, its injects, the facilitator's notes.

import { canonicalJson, err, ok } from '../../base/index.ts';
import type { Canonical, Result } from '../../base/index.ts';
import { additionsIn } from '../record/additions.ts';
import type { GameRecord } from '../record/format.ts';
import type { Improvised } from '../record/improvised.ts';
import { setupOf } from '../resume.ts';
import type { Session } from '../session.ts';
import type { Setup } from '../setup.ts';
import { itemId, nextItem } from './queue.ts';
import type { QueueItem, RoomNote, RoomProblem } from './types.ts';

/** A record goes on as it was set up: only who holds the seats may be another. */
export function isSetupOf(setup: Setup, record: GameRecord): boolean {
  const textOf = ({ scenario, seed, options }: Setup) =>
    canonicalJson({ scenario, seed, options } as unknown as Canonical);
  return textOf(setup) === textOf(setupOf(record));
}

/** Gives the seats to who shall hold them; what is on a pad stays where its seat stays a team's. */
export function heldAs(game: Session, { seats }: Setup): Result<Session, RoomProblem> {
  for (const wanted of seats) {
    const held = game.hold(wanted);
    if (held.ok || held.error.code === 'no-change') continue;
    return err({ code: 'setup-bad', subject: held.error.code });
  }
  return ok(game);
}

/** An inject of the scenario, or one made by hand: when it happened, or null while it waits for the next opening. */
interface Told {
  readonly inject: string | null;
  readonly made: Improvised | null;
  readonly subject: number;
  readonly turn: number | null;
}

/**
 * The queue with what the game says of it: what happened has, and what waits for the next opening is released. What the
 * plan placed in rounds that are past, and did not happen, is held.
 */
export function queueOver(
  queue: readonly QueueItem[],
  game: Session,
  at: number,
): readonly QueueItem[] {
  const { turnsPerRound } = game.setup.options;
  const round = Math.ceil(game.turn() / turnsPerRound);
  const told = toldBy(game).reduce((items, one) => withTold(items, one, at), queue);
  return told.map((item) =>
    item.state === 'waiting' && item.round !== null && item.round < round
      ? { ...item, state: 'held' }
      : item,
  );
}

function toldBy(game: Session): readonly Told[] {
  const scenario = { made: null } as const;
  const byHand = { inject: null, subject: -1 } as const;
  return [
    ...game.released().map(({ inject, turn }) => ({ ...scenario, inject, turn, subject: -1 })),
    ...game.pastImprovised().map(({ improvised, turn }) => ({ ...byHand, made: improvised, turn })),
    ...game.injects().map(({ inject, subject }) => ({ ...scenario, inject, subject, turn: null })),
    ...game.improvised().map((made) => ({ ...byHand, made, turn: null })),
  ];
}

/** In the first place that names it and has not happened; in a place of its own where there is none. */
function withTold(
  queue: readonly QueueItem[],
  { inject, made, subject, turn }: Told,
  at: number,
): readonly QueueItem[] {
  const isFree = ({ state }: QueueItem) => state === 'waiting' || state === 'held';
  const place = queue.find((item) => inject !== null && item.inject === inject && isFree(item));
  const fresh = {
    id: itemId(nextItem(queue)),
    inject,
    made,
    round: null,
    title: null,
    text: null,
    at,
  };
  const state = turn === null ? 'released' : 'happened';
  const item: QueueItem = { ...(place ?? fresh), subject, state, turn: turn ?? 0 };
  return place === undefined ? [...queue, item] : queue.map((one) => (one === place ? item : one));
}

/** Notes of who led, and the links under which the record has them already. */
export interface NotesKept {
  readonly notes: readonly RoomNote[];
  readonly links: ReadonlyMap<number, string>;
}

/** A record knows of a note the last turn that was closed when it was saved. */
export function notesIn(record: GameRecord, at: number): NotesKept {
  const links = new Map<number, string>();
  const notes = additionsIn(record).flatMap(({ by, content, link, ...one }): RoomNote[] => {
    if (by !== 'facilitator' || content.kind !== 'note' || !content.isPrivate) return [];
    const number = links.size + 1;
    links.set(number, link);
    const { objective, text } = content;
    return [{ number, at, turn: Math.max(1, one.at), objective, text }];
  });
  return { notes, links };
}

/** Nothing yet: a room whose game begins here. */
export const NO_NOTES: NotesKept = { notes: [], links: new Map() };

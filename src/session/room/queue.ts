// Decides what lies in a room's inject queue and what a change of an item asks of the game; what an inject does is the engine's.

import type { Localised } from '../../base/index.ts';
import type { ClosedBooks, EventBook } from '../../scenario/index.ts';
import type { Session } from '../session.ts';
import type { QueueItem } from './types.ts';

/** What a queue begins with: injects in the order in which the plan places them, the others held behind. */
export function firstQueue(
  books: ClosedBooks,
  plan: string | null,
  at: number,
): readonly QueueItem[] {
  const steps = books.plans.find(({ id }) => id === plan)?.steps ?? [];
  const placed = steps.flatMap(({ round, injects }) =>
    injects.map((inject) => ({ inject, round })),
  );
  const named = new Set(placed.map(({ inject }) => inject));
  const others = books.injects.flatMap(({ id }) =>
    named.has(id) ? [] : [{ inject: id, round: null }],
  );
  return [...placed, ...others].map(({ inject, round }, index): QueueItem => ({
    id: itemId(index + 1),
    inject,
    made: null,
    subject: -1,
    round,
    state: named.has(inject) ? 'waiting' : 'held',
    title: null,
    text: null,
    turn: 0,
    at,
  }));
}

export function itemId(number: number): string {
  return `q${number}`;
}

/** The number of the next item: items are never taken out of a queue. */
export function nextItem(queue: readonly QueueItem[]): number {
  return queue.length + 1;
}

/** Tells the game that an item is now released, or no more, or released otherwise. */
export function moveItem(game: Session, before: QueueItem | null, after: QueueItem): void {
  if (before?.state === 'released') takeBack(game, before);
  if (after.state === 'released') letHappen(game, after);
}

function letHappen(game: Session, { inject, made, subject }: QueueItem): void {
  if (inject !== null) game.inject(inject, subject);
  else if (made !== null) game.improvise(made);
}

function takeBack(game: Session, { inject, made, subject }: QueueItem): void {
  if (inject !== null) {
    const waiting = game.injects();
    const at = waiting.findLastIndex((one) => one.inject === inject && one.subject === subject);
    if (at >= 0) game.withdraw(at);
    return;
  }
  const at = game.improvised().findLastIndex((one) => one === made);
  if (at >= 0) game.withdrawImprovised(at);
}

/** The queue once a turn has opened: what waited for it has happened, unless it waits for the next quarter. */
export function afterOpening(queue: readonly QueueItem[], game: Session): readonly QueueItem[] {
  if (game.injects().length > 0 || game.improvised().length > 0) return queue;
  return queue.map((item) =>
    item.state === 'released' ? { ...item, state: 'happened', turn: game.turn() } : item,
  );
}

/** The queue of a game that begins again at a turn: what happened later has not, and nothing waits for an opening. */
export function afterRewind(queue: readonly QueueItem[], turn: number): readonly QueueItem[] {
  return queue.map((item): QueueItem => {
    if (item.state === 'happened' && item.turn > turn) return { ...item, state: 'held', turn: 0 };
    return item.state === 'released' ? { ...item, state: 'waiting' } : item;
  });
}

/** The texts of events with the words that the room put in the place of the scenario's. */
export function textsOf(
  books: ClosedBooks,
  queue: readonly QueueItem[],
  language: keyof Localised,
): EventBook {
  const events: Record<string, EventBook[string]> = { ...books.events };
  for (const { inject, title, text, state } of queue) {
    const told = inject === null || state !== 'happened' ? undefined : events[inject];
    if (inject === null || told === undefined) continue;
    events[inject] = {
      ...told,
      ...(title === null ? {} : { title: { [language]: title } }),
      ...(text === null ? {} : { text: { [language]: text } }),
    };
  }
  return events;
}

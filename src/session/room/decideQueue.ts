// Decides what comes of the commands for the inject queue and of overrides; what they do to the world is the engine's.

import { problemOf } from '../improvise.ts';
import type { Improvised } from '../record/improvised.ts';
import { MOST_INJECTS } from '../record/shape.ts';
import { MOST_IMPROVISED } from '../record/shapeImprovised.ts';
import type { QueueAsked, QueueEdit } from '../wire/messages.ts';
import { itemId, nextItem } from './queue.ts';
import { decided, refuse } from './refusal.ts';
import type { Decision } from './refusal.ts';
import { opensAgain } from './state.ts';
import type { Room } from './state.ts';
import type { Means, QueueItem, QueueState, RoomRefusal } from './types.ts';

/** Items in a queue, those that happened among them. @source design choice */
const MOST_ITEMS = 300;

/** Puts items at the end of the queue, in their order. */
export function enqueue(room: Room, asked: readonly QueueAsked[], { now }: Means): Decision {
  if (asked.length === 0) return refuse('no-change');
  if (room.queue.length + asked.length > MOST_ITEMS)
    return refuse('too-many', { most: MOST_ITEMS });
  for (const one of asked) {
    const problem = askedProblem(room, one);
    if (problem !== null) return refuse(problem.code, problem.facts);
  }
  const first = nextItem(room.queue);
  const items = asked.map((one, at) => itemOf(one, itemId(first + at), now));
  return decided({ kind: 'queued', items });
}

function askedProblem(room: Room, asked: QueueAsked): RoomRefusal | null {
  if ('made' in asked) return madeProblem(room, asked.made);
  const { inject } = asked;
  const isKnown = room.game.world.injects.some(({ id }) => id === inject);
  return isKnown ? null : { code: 'inject-unknown', facts: { inject } };
}

function madeProblem(room: Room, made: Improvised): RoomRefusal | null {
  const problem = problemOf(room.game.world, made);
  if (problem === null) return null;
  return { code: 'malformed', facts: { problem: problem.code, subject: problem.subject } };
}

function itemOf(asked: QueueAsked, id: string, at: number): QueueItem {
  const isMade = 'made' in asked;
  return {
    id,
    inject: isMade ? null : asked.inject,
    made: isMade ? asked.made : null,
    subject: isMade ? -1 : asked.subject,
    round: asked.round,
    state: 'waiting',
    title: isMade ? null : asked.title,
    text: isMade ? null : asked.text,
    turn: 0,
    at,
  };
}

/** An override goes into the log and happens with the next opening; until then it can be taken back like an inject. */
export function override(room: Room, made: Improvised, { now }: Means): Decision {
  if (made.kind !== 'override') return refuse('malformed', { place: 'kind' });
  const problem = madeProblem(room, made);
  if (problem !== null) return refuse(problem.code, problem.facts);
  const item = itemOf({ made, round: null }, itemId(nextItem(room.queue)), now);
  const late = lateProblem(room, item);
  if (late !== null) return refuse(late.code, late.facts);
  return decided({ kind: 'queued', items: [{ ...item, state: 'released' }] });
}

const MAY_BECOME: Readonly<Record<'released' | 'held' | 'skipped', readonly QueueState[]>> = {
  released: ['waiting', 'held', 'skipped'],
  held: ['waiting', 'released', 'skipped'],
  skipped: ['waiting', 'held', 'released'],
};

export function moveTo(room: Room, id: string, state: keyof typeof MAY_BECOME): Decision {
  const item = room.queue.find((one) => one.id === id);
  if (item === undefined || !MAY_BECOME[state].includes(item.state))
    return refuse('not-waiting', { item: id });
  const late = state === 'released' ? lateProblem(room, item) : null;
  if (late !== null) return refuse(late.code, late.facts);
  return decided({ kind: 'queue', item: { ...item, state } });
}

function lateProblem(room: Room, { made }: QueueItem): RoomRefusal | null {
  const { game } = room;
  if (!opensAgain(room)) return { code: 'too-late', facts: { turn: game.turn() } };
  const [waiting, most] =
    made === null
      ? [game.injects().length, MOST_INJECTS]
      : [game.improvised().length, MOST_IMPROVISED];
  return waiting >= most ? { code: 'too-many', facts: { most } } : null;
}

/** Changes where and when an inject of the scenario falls and its words; of what was made by hand only when. */
export function edit(room: Room, id: string, asked: QueueEdit): Decision {
  const item = room.queue.find((one) => one.id === id);
  if (item === undefined || item.state === 'happened') return refuse('not-waiting', { item: id });
  const { round, subject, title, text } = asked;
  const next = item.made === null ? { ...item, round, subject, title, text } : { ...item, round };
  return decided({ kind: 'queue', item: next });
}

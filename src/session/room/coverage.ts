// Decides how far a table has come to see each lesson, and which injects would bring one into sight; it judges no lesson.

import { READINGS, signatureOf } from '../../engine/index.ts';
import type { EventDef, NumberExpression, RuleDef, TruthExpression } from '../../engine/index.ts';
import type { Coverage, Signature } from '../wire/messages.ts';
import { peopleOf } from './state.ts';
import { deskFor } from './viewSeat.ts';
import type { Room } from './state.ts';

/** Injects that are put forward for one lesson. @source design choice */
const MOST_SUGGESTED = 3;

export function coverageOf(room: Room): readonly Coverage[] {
  const people = peopleOf(room);
  const seen = people.map((seat) => room.game.observations(seat));
  return room.scenario.lessons.map(({ id }) => {
    const counts = seen.map(
      (lessons) => lessons.find(({ lesson }) => lesson === id)?.sightings.length ?? 0,
    );
    const seats = counts.filter((count) => count > 0).length;
    return {
      lesson: id,
      seats,
      of: people.length,
      sightings: counts.reduce((sum, count) => sum + count, 0),
      suggested: seats > 0 ? [] : suggestedFor(room, id),
    };
  });
}

/** Injects that can still happen and move something that the lesson's rules look at, the closest first. */
function suggestedFor({ game, loaded, queue }: Room, lesson: string): readonly string[] {
  const { world } = game;
  const named = loaded.lessons.lessons.find(({ id }) => id === lesson)?.rules ?? [];
  const rules = world.rules.filter(({ id }) => named.some(({ rule }) => rule === id));
  const watched = watchedBy(rules);
  const open = new Set(
    queue.flatMap(({ inject, state }) =>
      inject !== null && (state === 'waiting' || state === 'held') ? [inject] : [],
    ),
  );
  return world.injects
    .map((inject, at) => ({
      id: inject.id,
      weight: closeness(inject, world.events.length + at, watched),
    }))
    .filter(({ id, weight }) => weight > 0 && open.has(id))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SUGGESTED)
    .map(({ id }) => id);
}

/** What conditions read: stocks by name, and events by place. */
interface Watched {
  readonly stocks: ReadonlySet<string>;
  readonly events: ReadonlySet<number>;
}

const known = new WeakMap<RuleDef, Watched>();

function watchedBy(rules: readonly RuleDef[]): Watched {
  const stocks = new Set<string>();
  const events = new Set<number>();
  for (const rule of rules) {
    const one = known.get(rule) ?? readsOf(rule);
    known.set(rule, one);
    for (const stock of one.stocks) stocks.add(stock);
    for (const event of one.events) events.add(event);
  }
  return { stocks, events };
}

function readsOf({ when }: RuleDef): Watched {
  const stocks = new Set<string>();
  const events = new Set<number>();
  walk(when, (part) => {
    if (part.op === 'reading') stocks.add(columnOf(part.id));
    if (part.op === 'happened' || part.op === 'since' || part.op === 'chosen')
      events.add(part.event);
  });
  return { stocks, events };
}

/** The stock that a reading reads; its own name where it is computed. */
function columnOf(reading: string): string {
  return READINGS.find(({ id }) => id === reading)?.column ?? reading;
}

type Part = TruthExpression | NumberExpression;

function walk(part: Part, visit: (part: Part) => void): void {
  visit(part);
  for (const inner of Object.values(part)) if (isPart(inner)) walk(inner, visit);
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'op' in value;
}

/** An event that a rule waits for counts more than a stock that it looks at. */
function closeness({ effects, choices }: EventDef, event: number, watched: Watched): number {
  const all = [...effects, ...choices.flatMap((choice) => choice.effects)];
  const moved = new Set<string>(
    all.flatMap((effect) => {
      if (effect.kind === 'change') return [effect.column];
      return effect.kind === 'rift' ? ['pairTrust', 'rung'] : [];
    }),
  );
  const stocks = [...moved].filter((stock) => watched.stocks.has(stock)).length;
  return stocks + (watched.events.has(event) ? 10 : 0);
}

/** Joint orders on the table that wait for somebody's signature. */
export function signaturesOf(room: Room): readonly Signature[] {
  const found = new Map<string, Signature>();
  for (const { seat } of room.game.holders()) {
    for (const { from, order } of deskFor(room, seat).proposals) {
      const key = `${from}|${signatureOf(order)}`;
      const before = found.get(key)?.waitsFor ?? [];
      found.set(key, { order, from, waitsFor: [...before, seat] });
    }
  }
  return [...found.values()];
}

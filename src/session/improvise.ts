// Decides what a facilitator may improvise and which of it waits for the next opening; what it does is the engine's.

import { err, fault, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { COLUMNS, RULE_CHANGEABLE } from '../engine/index.ts';
import type { ColumnName, Improvisation, World } from '../engine/index.ts';
import { opensAgain } from './injects.ts';
import type { Improvised, ImprovisedEffect, StoredImprovised } from './record/improvised.ts';
import { MOST_IMPROVISED, improvisedShape } from './record/shapeImprovised.ts';
import { changed } from './table.ts';
import type { Table } from './table.ts';

export const IMPROVISE_PROBLEMS = [
  'malformed',
  'title-empty',
  'reason-empty',
  'nothing-happens',
  'news-twice',
  'stock-fixed',
  'subject-unknown',
  'seat-unknown',
  'event-unknown',
  'too-late',
  'too-many',
  'not-waiting',
] as const;

export interface ImproviseProblem {
  readonly code: (typeof IMPROVISE_PROBLEMS)[number];
  readonly subject: string;
}

const refuse = (code: ImproviseProblem['code'], subject: string) => err({ code, subject });

/** Lets something made up happen when the next round opens. An override needs its reason. */
export function improvise(
  table: Table,
  wanted: Improvised,
): Result<readonly Improvised[], ImproviseProblem> {
  const problem = problemOf(table.world, wanted);
  if (problem !== null) return err(problem);
  if (!opensAgain(table)) return refuse('too-late', wanted.title);
  if (table.improvised.length >= MOST_IMPROVISED)
    return refuse('too-many', String(MOST_IMPROVISED));
  table.improvised = [...table.improvised, wanted];
  changed(table);
  return ok(table.improvised);
}

/** Takes one of those that wait back. */
export function withdrawImprovised(
  table: Table,
  position: number,
): Result<readonly Improvised[], ImproviseProblem> {
  if (table.improvised[position] === undefined) return refuse('not-waiting', String(position));
  table.improvised = table.improvised.filter((_, at) => at !== position);
  changed(table);
  return ok(table.improvised);
}

/** Something improvised that happened: the turn in whose opening it did, and its place among what was. */
export interface PastImprovised {
  readonly turn: number;
  readonly position: number;
  readonly improvised: Improvised;
}

/** What was improvised so far, oldest first. */
export function pastImprovised({ played }: Table): readonly PastImprovised[] {
  return played.flatMap(({ turn, improvised }) =>
    improvised.map((one, position) => ({ turn: turn + 1, position, improvised: one })),
  );
}

/** Why something cannot be improvised in this world, or null. */
export function problemOf(world: World, wanted: Improvised): ImproviseProblem | null {
  const bad = (code: ImproviseProblem['code'], subject: string) => ({ code, subject });
  const wrong = improvisedShape(wanted, 'improvised');
  if (wrong !== null) return bad('malformed', wrong);
  const { kind, title, reason, effects } = wanted;
  if (title.trim() === '') return bad('title-empty', '');
  if (kind === 'override' && reason.trim() === '') return bad('reason-empty', title);
  if (effects.length === 0) return bad('nothing-happens', title);
  if (effects.filter((effect) => effect.kind === 'news').length > 1)
    return bad('news-twice', title);
  for (const effect of effects) {
    const problem = problemWith(world, effect);
    if (problem !== null) return problem;
  }
  return null;
}

function problemWith(world: World, effect: ImprovisedEffect): ImproviseProblem | null {
  if (effect.kind === 'change') {
    if (!isChangeable(effect.column)) return { code: 'stock-fixed', subject: effect.column };
    const places = subjectsOf(world, effect.column);
    const unknown = effect.subjects.find((id) => !places.has(id));
    if (effect.subjects.length === 0) return { code: 'subject-unknown', subject: '' };
    return unknown === undefined ? null : { code: 'subject-unknown', subject: unknown };
  }
  if (effect.kind === 'news') {
    const { audience, zone } = effect;
    const stranger = audience?.find((id) => !world.index.seat.has(id));
    if (stranger !== undefined) return { code: 'seat-unknown', subject: stranger };
    const isPlace = zone === null || world.index.zone.has(zone);
    return isPlace ? null : { code: 'subject-unknown', subject: zone };
  }
  const isEvent = world.index.event.has(effect.event);
  return isEvent ? null : { code: 'event-unknown', subject: effect.event };
}

/** The stocks that rules may change, too. */
function isChangeable(column: ColumnName): boolean {
  return Object.values(RULE_CHANGEABLE).some((names: readonly ColumnName[]) =>
    names.includes(column),
  );
}

/** Whose stock it is, by id. */
function subjectsOf({ index }: World, column: ColumnName): ReadonlyMap<string, number> {
  switch (COLUMNS[column].per) {
    case 'zone':
      return index.zone;
    case 'state':
      return index.state;
    case 'pair':
      return index.pair;
    case 'passage':
      return index.passage;
    case 'flow':
      return index.flow;
    default:
      return new Map();
  }
}

/** What was improvised as the engine takes it: by position in the world. What a world does not know is a fault. */
export function engineImprovised(
  world: World,
  improvised: readonly Improvised[],
): readonly Improvisation[] {
  return improvised.map((one) => {
    const problem = problemOf(world, one);
    if (problem !== null) fault('This cannot be improvised.', { ...problem });
    return { effects: one.effects.map((effect) => engineEffect(world, effect)) };
  });
}

function engineEffect(world: World, effect: ImprovisedEffect): Improvisation['effects'][number] {
  const { index } = world;
  switch (effect.kind) {
    case 'change': {
      const { column, how, amount } = effect;
      const places = subjectsOf(world, column);
      const subjects = effect.subjects.map((id) => places.get(id) ?? -1);
      return { kind: 'change', column, subjects, pick: 'all', how, amount };
    }
    case 'news': {
      const audience = effect.audience?.map((id) => index.seat.get(id) ?? -1) ?? null;
      const zone = effect.zone === null ? -1 : (index.zone.get(effect.zone) ?? -1);
      return { kind: 'tell', audience, zone };
    }
    case 'event':
      return {
        kind: 'happen',
        event: index.event.get(effect.event) ?? -1,
        subject: effect.subject,
      };
  }
}

/** Without the salt under which the record keeps it. */
export function unsalted({ salt: _salt, ...improvised }: StoredImprovised): Improvised {
  return improvised;
}

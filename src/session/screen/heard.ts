// Decides which words of rules and events a seat's screen holds: of those its news told and those it must answer; at the end all.

import type { Localised } from '../../base/index.ts';
import { improvisedId } from '../../engine/index.ts';
import type { NewsRecord, View, World } from '../../engine/index.ts';
import type { ClosedBooks, EventBook, RuleBook } from '../../scenario/index.ts';
import type { Session } from '../session.ts';
import type { HeardRules } from './types.ts';

export function heardKey(rule: number, effect: number): string {
  return `${rule}:${effect}`;
}

/** The words of the rules that these lines of news tell, and of no others. */
export function heardIn(
  lines: readonly NewsRecord[],
  rules: RuleBook,
  world: Pick<World, 'rules'>,
): HeardRules {
  const heard: Record<string, Localised> = {};
  for (const { rule, value } of lines) {
    if (rule === undefined) continue;
    const id = world.rules[rule]?.id ?? '';
    const text = rules[id]?.[value] ?? null;
    if (text === null) continue;
    heard[heardKey(rule, value)] = text;
    heard[id] = text;
  }
  return heard;
}

/** No rule but those that the seat's own news told, until the books are open. */
export function rulesHeard(game: Session, closed: ClosedBooks, seat: string): HeardRules {
  if (game.phase() === 'debrief') return { ...allRules(game, closed), ...madeUp(game) };
  const lines = viewsOf(game, seat).flatMap(({ news }) => news);
  return heardOn(game, closed, lines);
}

/** The words of the rules, and of the facilitator's own news, that these lines tell. */
export function heardOn(
  game: Session,
  closed: ClosedBooks,
  lines: readonly NewsRecord[],
): HeardRules {
  const told = lines.flatMap(({ code, turn, value }) =>
    code === 'improvised' ? [improvisedId(turn, value)] : [],
  );
  return { ...heardIn(lines, closed.rules, game.world), ...madeUp(game, told) };
}

/** The facilitator's own words for what was made up, by its id: of all that happened, or of what was told. */
function madeUp(game: Session, told: readonly string[] | null = null): HeardRules {
  const { language } = game.setup.options;
  const words = game.pastImprovised().map(({ turn, position, improvised }) => {
    const news = improvised.effects.find((effect) => effect.kind === 'news');
    const text: Localised = { [language]: news?.text ?? improvised.title };
    return [improvisedId(turn, position), text] as const;
  });
  return Object.fromEntries(words.filter(([id]) => told?.includes(id) ?? true));
}

/** Every rule by what it tells, else by what it does. */
function allRules({ world }: Session, { rules, sentences }: ClosedBooks): HeardRules {
  const heard: Record<string, Localised> = {};
  world.rules.forEach(({ id }, index) => {
    const told = rules[id] ?? [];
    told.forEach((text, effect) => {
      if (text !== null) heard[heardKey(index, effect)] = text;
    });
    const words = told.find((text) => text !== null) ?? sentences[id];
    if (words !== undefined && words !== null) heard[id] = words;
  });
  return heard;
}

/** Texts of what a seat has heard of so far. What has not happened, or was told to others, is not among them. */
export function eventsHeard(game: Session, book: EventBook, seat: string): EventBook {
  if (game.phase() === 'debrief') return book;
  const { happenings } = game.world;
  const heard: Record<string, EventBook[string]> = {};
  for (const event of viewsOf(game, seat).flatMap(eventsIn)) {
    const id = happenings[event]?.id ?? '';
    const texts = book[id];
    if (texts !== undefined) heard[id] = texts;
  }
  return heard;
}

function eventsIn({ news, pending }: View): readonly number[] {
  return [...news, ...pending].map(({ event }) => event);
}

/** A seat's views from the first turn to now. */
function viewsOf(game: Session, seat: string): readonly View[] {
  const turns = Array.from({ length: game.turn() + 1 }, (_, at) => at + 1);
  return turns.flatMap((turn) => game.viewAt(seat, turn) ?? []);
}

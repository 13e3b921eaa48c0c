// The only file that talks to the session of a game (a course has its own in course/run.ts): it opens, resumes and moves the game, and gives one seat's screen at a time.
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { compileWorld, explainLivelihood, metricsOf } from '../../engine/index.ts';
import type { ColumnName, Exchange, Order, SeatReceipt, World } from '../../engine/index.ts';
import {
  openSession,
  padOf,
  readRecord,
  resumeSession,
  seatScreenOf,
  tableLessonsOf,
} from '../../session/index.ts';
import type {
  Debrief,
  Expectation,
  GameRecord,
  KnowledgeSeries,
  Prediction,
  Proposal,
  SeatSetup,
  Session,
  TurnReport,
} from '../../session/index.ts';
import { STRATEGIES } from '../../strategies/index.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { lessonsOpened } from './lessonFacts.ts';
import type { LessonsOpened } from './lessonFacts.ts';
import type { ClosedBooks } from '../scenarios/messages.ts';
import { deskOver } from './desk.ts';
import type { Desk, GameFacts, Pad, SeatScreen, TableState, TailTurn, Trouble } from './table.ts';

export type { Proposal, TurnReport };

export interface IntentLine {
  readonly turn: number;
  readonly seat: string;
  readonly intent: string;
}

export interface DebriefBooks {
  readonly books: Debrief;
  /** By seat held by a person. */
  readonly knowledge: Readonly<Record<string, readonly KnowledgeSeries[]>>;
  readonly intents: readonly IntentLine[];
  readonly finalHash: string;
  /** Null until the game is over, also with an open book. */
  readonly lessons: LessonsOpened | null;
}

export interface GameAsked {
  readonly seats: readonly SeatSetup[];
  readonly seed: string;
  readonly perRound: 1 | 2;
  /** Turns with orders, when other than the calendar's. */
  readonly turns: number | null;
  readonly plan: string | null;
  readonly openBook: boolean;
  readonly fictional: boolean;
  readonly language: 'en' | 'fr' | 'ar';
}

const NOTHING_CLOSED: ClosedBooks = {
  lessons: [],
  rules: {},
  sentences: {},
  events: {},
  plans: [],
  injects: [],
};

/** The open game. Screens never see it: it knows every seat. */
let session: Session | null = null;
/** What is told of rules and lessons when their time comes; as closed to screens as the session. */
let closed: ClosedBooks = NOTHING_CLOSED;
/** Turns of the calendar of its scenario. */
let calendarTurns = 0;
/** By length and scenario text, so that resuming and playing again compile once. */
const worlds = new Map<string, World>();

function worldOf(loaded: LoadedScenario, turns: number): World {
  const name = `${turns} ${loaded.text}`;
  const known = worlds.get(name);
  if (known !== undefined) return known;
  const world = compileWorld({ ...loaded.draft, turns });
  worlds.set(name, world);
  return world;
}

export function open(loaded: LoadedScenario, asked: GameAsked): Result<GameFacts, Trouble> {
  const setup = {
    scenario: { id: loaded.facts.id, title: loaded.facts.title, text: loaded.text },
    seed: asked.seed,
    seats: asked.seats,
    options: {
      turnsPerRound: asked.perRound,
      openBook: asked.openBook,
      fictionalNames: asked.fictional,
      language: asked.language,
      turns: asked.turns,
      plan: asked.plan,
    },
  };
  const turns = asked.turns ?? loaded.turns;
  const lessons = tableLessonsOf(loaded.lessons, turns);
  const opened = openSession(setup, worldOf(loaded, turns), STRATEGIES, lessons);
  if (!opened.ok) return err({ code: opened.error.code, facts: { subject: opened.error.subject } });
  return ok(factsOf(keep(opened.value, loaded)));
}

export type RecordRead =
  | { readonly kind: 'whole'; readonly record: GameRecord }
  | { readonly kind: 'damaged'; readonly trouble: Trouble; readonly salvage: GameRecord | null };

/** What a saved text holds, and what can still be used when it is damaged. */
export function read(text: string): RecordRead {
  const result = readRecord(text);
  if (result.ok) return { kind: 'whole', record: result.value };
  const { code, place, lastGoodTurn, salvage } = result.error;
  return { kind: 'damaged', trouble: { code, facts: { place, turn: lastGoodTurn ?? 0 } }, salvage };
}

export function resume(record: GameRecord, loaded: LoadedScenario): Result<GameFacts, Trouble> {
  const turns = record.options.turns ?? loaded.turns;
  const lessons = tableLessonsOf(loaded.lessons, turns);
  const resumed = resumeSession(record, worldOf(loaded, turns), STRATEGIES, lessons);
  if (!resumed.ok) {
    const { error } = resumed;
    if (error.code === 'setup')
      return err({ code: 'setup', facts: { subject: error.setup.subject } });
    return err({ code: 'differs', facts: { turn: error.difference.turn } });
  }
  return ok(factsOf(keep(resumed.value, loaded)));
}

function keep(game: Session, loaded: LoadedScenario): Session {
  session = game;
  calendarTurns = loaded.turns;
  closed = game.setup.options.fictionalNames ? loaded.closed.fictional : loaded.closed.real;
  return game;
}

export function closeGame(): void {
  session = null;
  closed = NOTHING_CLOSED;
}

function playing(): Session {
  if (session === null) throw new Error('There is no open game.');
  return session;
}

function factsOf(game: Session): GameFacts {
  const { setup, world } = game;
  return {
    seed: setup.seed,
    turns: world.turns,
    tailTurns: world.tailTurns,
    calendarTurns: world.turns === calendarTurns ? null : calendarTurns,
    plan: setup.options.plan,
    perRound: setup.options.turnsPerRound,
    openBook: setup.options.openBook,
    fictional: setup.options.fictionalNames,
    startYear: world.startYear,
    startQuarter: world.startQuarter,
    people: game
      .holders()
      .filter(({ holder }) => holder === 'person')
      .map(({ seat }) => seat),
  };
}

export const phase = () => playing().phase();
export const turn = () => playing().turn();
export const isOver = () => playing().over();
export const owing = () => playing().owing();
/** Links don't change while a game is played, and a record is long to write. */
const ids = new WeakMap<Session, string>();

export function gameId(): string {
  const game = playing();
  const known = ids.get(game) ?? game.record().link;
  ids.set(game, known);
  return known;
}

export const save = () => playing().save();

/** Pads of the open turn, small enough to be kept at every press. */
export function padsText(): string {
  const game = playing();
  const pending = factsOf(game).people.map((seat) => {
    const { orders, intent, submitted } = game.draft(seat);
    return { seat, orders, intent, submitted };
  });
  return JSON.stringify({ turns: game.turn() - 1, pending });
}

/** The record with pads that were kept later than itself, when they belong to the same turn. */
export function withPads(record: GameRecord, text: string | null): GameRecord {
  if (text === null) return record;
  try {
    const kept = JSON.parse(text) as { turns: number; pending: GameRecord['pending'] };
    if (kept.turns !== record.turns.length || !Array.isArray(kept.pending)) return record;
    return record.phase === 'orders' ? { ...record, pending: kept.pending } : record;
  } catch {
    return record;
  }
}

export function begin(): void {
  if (playing().phase() === 'brief') playing().advance();
}

/** Everything that one seat may see, and nothing else. */
export function screenOf(seat: string, past: SeatScreen['past'] = []): SeatScreen {
  return { ...seatScreenOf(playing(), closed, seat), past };
}

/** Writes down what a seat expects of a lesson. */
export function predict(
  seat: string,
  lesson: string,
  expects: Expectation,
): Result<readonly Prediction[], Trouble> {
  const result = playing().predict(seat, lesson, expects);
  if (!result.ok) return err({ code: result.error.code, facts: { place: result.error.place } });
  return ok(result.value);
}

export function write(
  seat: string,
  orders: readonly Order[],
  intent: string,
): Result<Pad, Trouble> {
  const result = playing().setDraft(seat, orders, intent);
  if (!result.ok) return err({ code: result.error.code, facts: { place: result.error.place } });
  return ok(padOf(playing(), seat));
}

/** The desk of who leads the table. What is to come is laid on it only while no seat's own screen is up. */
/** The scenario as one file, for who prints what a room needs. */
export const scenarioText = () => playing().setup.scenario.text;
export const deskOf = (isPrivate: boolean): Desk => deskOver(playing(), closed, isPrivate);

/** Lets an inject happen when the next round opens. */
export function release(inject: string): Result<null, Trouble> {
  const result = playing().inject(inject);
  if (!result.ok) return err({ code: result.error.code, facts: { subject: result.error.subject } });
  return ok(null);
}

export function takeBack(position: number): void {
  playing().withdraw(position);
}

export const proposalsOf = (seat: string) => playing().proposals(seat);

export function seal(seat: string): Result<null, Trouble> {
  const { orders, intent } = playing().draft(seat);
  const result = playing().submit(seat, orders, intent);
  if (!result.ok) return err({ code: result.error.code, facts: { place: result.error.place } });
  return ok(null);
}

/** Why a stock moved in the last round; null where there is nothing to explain. */
export function receiptOf(seat: string, stock: ColumnName, subject: number): SeatReceipt | null {
  const game = playing();
  const [first] = game.lastRound(seat);
  return first === undefined ? null : game.receipt(seat, { stock, subject }, first);
}

/** Why livelihood in a zone moved in the last round, from its true inputs; null while the books are closed. */
export function livelihoodOpened(zone: number): Exchange<string> | null {
  const game = playing();
  const [first] = game.lastRound();
  if (first === undefined || !game.setup.options.openBook) return null;
  const [before, after] = [game.truth(first), game.truth(game.turn())];
  if (before === null || after === null) return null;
  return explainLivelihood(game.world, before, after, zone);
}

/** Resolves the round, or what of it can be, and goes on to what follows: orders or answers, the tail or the debrief. */
export function resolveRound(): void {
  const game = playing();
  if (game.phase() === 'orders') game.close();
  if (game.phase() === 'resolve') game.advance();
  if (game.phase() === 'report') game.advance();
}

/** Plays a turn of the tail; what is told of it is what one seat hears, or only what everybody does. */
export function playTailTurn(seat: string, isPublic: boolean): TailTurn {
  const game = playing();
  const played = game.turn();
  game.tail();
  const news = game.report(seat, played)?.news ?? [];
  if (game.over() && game.phase() === 'tail') game.advance();
  return { turn: played, news: isPublic ? news.filter(({ audience }) => audience === null) : news };
}

/** Measures as the orders ended and as the tail did; null until the books are open. */
export function tailEnds(): TableState['tailEnds'] {
  const game = playing();
  const { world } = game;
  const [before, after] = [game.truth(world.turns + 1), game.truth(game.turn())];
  if (!game.over() || before === null || after === null) return null;
  return { before: metricsOf(world, before), after: metricsOf(world, after) };
}

export function debriefOf(): DebriefBooks | null {
  const game = playing();
  const books = game.debrief();
  if (books === null) return null;
  const people = factsOf(game).people;
  const record = game.record();
  return {
    books,
    knowledge: Object.fromEntries(people.map((seat) => [seat, game.knowledge(seat) ?? []])),
    intents: record.turns.flatMap(({ turn, submissions }) =>
      submissions
        .filter(({ intent }) => intent !== '')
        .map(({ seat, intent }) => ({ turn, seat, intent })),
    ),
    finalHash: record.finalHash ?? '',
    lessons: game.phase() === 'debrief' ? lessonsOpened(game, closed, people) : null,
  };
}

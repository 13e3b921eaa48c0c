// Decides what becomes of a course when a learner acts: its two parts are games of their own, played by the session.
// It shows nothing, and keeps in the browser what is needed to go on.
import { createStore } from 'zustand/vanilla';
import { hashHex } from '../../base/index.ts';
import { compileWorld, judgeAll } from '../../engine/index.ts';
import type { Order, Ruling, SeatWorld, View, World } from '../../engine/index.ts';
import type { CourseMeasure } from '../../scenario/index.ts';
import {
  courseSeries,
  isCounted,
  openPass,
  playCourseTail,
  playCourseTurn,
} from '../../session/index.ts';
import type { CourseValues, Session } from '../../session/index.ts';
import { asProposed, orderKey } from '../facts/course.ts';
import type { CourseBook, CourseLine, CoursePass } from '../facts/course.ts';
import { judgeAfter } from '../facts/candidates.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { attempt } from '../stores/attempt.ts';
import { forgetCourse, keepCourse, keptCourse } from '../stores/courseKept.ts';
import type { CourseProgress } from '../stores/courseKept.ts';

export interface CourseState {
  readonly book: CourseBook;
  readonly progress: CourseProgress;
  /** The games of both parts, as far as they were played. */
  readonly sessions: readonly Session[];
  readonly loaded: LoadedScenario;
}

/** Null until the course is opened. */
export const course = createStore<{ readonly now: CourseState | null }>()(() => ({ now: null }));

const worlds = new WeakMap<LoadedScenario, World>();

function worldOf(loaded: LoadedScenario): World {
  const known = worlds.get(loaded) ?? compileWorld(loaded.draft);
  worlds.set(loaded, known);
  return known;
}

const FRESH = { part: 0, step: 'intro', given: [[], []], pad: [] } as const;

/** Opens a course where it was left, or at its beginning where nothing of it can be played again. */
export function openCourse(loaded: LoadedScenario): void {
  const { course: book } = loaded;
  const text = hashHex(loaded.text);
  if (book === null) throw new Error(`The scenario ${loaded.facts.id} teaches no course.`);
  const kept = keptCourse();
  const sessions = kept?.text === text ? sessionsOf(loaded, book, kept) : null;
  if (kept !== null && sessions !== null && fits(kept, book)) {
    course.setState({ now: { book, loaded, sessions, progress: kept } });
    return;
  }
  const fresh = sessionsOf(loaded, book, FRESH);
  if (fresh === null) throw new Error('The course cannot be opened.');
  course.setState({ now: { book, loaded, sessions: fresh, progress: { ...FRESH, text } } });
}

/** A note that claims more than was played is not followed. */
function fits({ part, step, given }: CourseProgress, { passes }: CourseBook): boolean {
  const turns = passes[part]?.turns.length ?? 0;
  const played = given[part]?.length ?? 0;
  const firstIsDone = given[0]?.length === passes[0]?.turns.length;
  if (part > 0 && !firstIsDone) return false;
  switch (step) {
    case 'intro':
      return played === 0;
    case 'orders':
      return played < turns;
    case 'told':
      return played > 0;
    case 'tail':
      return played === turns;
    case 'sides':
      return part === passes.length - 1 && played === turns;
  }
}

function sessionsOf(
  loaded: LoadedScenario,
  { seat, seed, passes }: CourseBook,
  progress: Pick<CourseProgress, 'part' | 'step' | 'given'>,
): readonly Session[] | null {
  const { id, title } = loaded.facts;
  const table = { scenario: { id, title, text: loaded.text }, seat, seed };
  const sessions: Session[] = [];
  const isTold = progress.step === 'tail' || progress.step === 'sides';
  for (const [part, { turns }] of passes.entries()) {
    const orders = progress.given[part] ?? [];
    if (orders.length > turns.length) return null;
    const opened = openPass(table, worldOf(loaded), orders);
    if (!opened.ok) return null;
    // While the last turn is told its tail has not been played: reasons are those of that turn.
    if (part < progress.part || isTold) playCourseTail(opened.value);
    sessions.push(opened.value);
  }
  return sessions;
}

function current(): CourseState {
  const { now } = course.getState();
  if (now === null) throw new Error('There is no open course.');
  return now;
}

function move(change: Partial<CourseProgress>): void {
  const now = current();
  const progress = { ...now.progress, ...change };
  keepCourse(progress);
  course.setState({ now: { ...now, progress } });
}

export function partOf({ book, progress }: CourseState): CoursePass {
  const part = book.passes[progress.part];
  if (part === undefined) throw new Error(`The course has no part ${progress.part + 1}.`);
  return part;
}

/** The turn whose orders are open, or that was played last; from 1. */
export function turnOf({ progress }: CourseState): number {
  const played = progress.given[progress.part]?.length ?? 0;
  return progress.step === 'orders' || progress.step === 'intro' ? played + 1 : played;
}

export function lineOf(state: CourseState): CourseLine {
  const line = partOf(state).turns[turnOf(state) - 1];
  if (line === undefined) throw new Error(`The course says nothing of turn ${turnOf(state)}.`);
  return line;
}

export function sessionOf({ sessions, progress }: CourseState): Session {
  const session = sessions[progress.part];
  if (session === undefined) throw new Error(`Part ${progress.part + 1} has no game.`);
  return session;
}

/** Values after each turn of a part, the start first. */
export function seriesOf({ sessions, book }: CourseState, part: number): readonly CourseValues[] {
  const session = sessions[part];
  return session === undefined ? [] : courseSeries(session, book.seat);
}

/** A measure as it stands after a turn of a part; events are added up since the start. */
export function valueAt(
  series: readonly CourseValues[],
  measure: CourseMeasure,
  turn: number,
): number {
  if (!isCounted(measure)) return series[turn]?.[measure] ?? 0;
  return series.slice(1, turn + 1).reduce((sum, values) => sum + values[measure], 0);
}

export interface Desk {
  readonly world: SeatWorld;
  readonly view: View;
  readonly rulings: readonly Ruling[];
  readonly cost: ReturnType<typeof judgeAll>['cost'];
}

/** What the learner may know and spend, and what becomes of the orders on the pad. */
export function deskOf(state: CourseState): Desk {
  const session = sessionOf(state);
  const world = session.seatWorld(state.book.seat);
  const view = session.view(state.book.seat);
  return { world, view, ...judgeAll(world, view, state.progress.pad) };
}

/** From the words of a part to its first turn, and from what a turn changed to the next; orders lie ready in part two. */
export function toOrders(): void {
  attempt(toOrdersNow);
}

function toOrdersNow(): void {
  const state = current();
  const next = { ...state, progress: { ...state.progress, step: 'orders' as const } };
  const pad = state.progress.part === 0 ? [] : lawful(next, lineOf(next).orders);
  move({ step: 'orders', pad });
}

/** Those of some orders that can be given beside what is on the pad. */
function lawful(state: CourseState, orders: readonly Order[], pad: readonly Order[] = []) {
  const { world, view } = deskOf(state);
  const taken = [...pad];
  for (const order of orders) {
    const isOn = taken.some((one) => orderKey(one) === orderKey(order));
    if (!isOn && judgeAfter({ world, view, pad: taken }, order).accepted) taken.push(order);
  }
  return taken;
}

export function take(order: Order): void {
  move({ pad: [...current().progress.pad, order] });
}

export function takeAll(): void {
  attempt(takeAllNow);
}

function takeAllNow(): void {
  const state = current();
  move({ pad: lawful(state, lineOf(state).orders, state.progress.pad) });
}

export function putBack(at: number): void {
  move({ pad: current().progress.pad.filter((_, place) => place !== at) });
}

/** Ends the turn. What can't be given after all is left out. */
export function endTurn(): void {
  attempt(endTurnNow);
}

function endTurnNow(): void {
  play(lawful(current(), current().progress.pad));
  move({ step: 'told', pad: [] });
}

/** Plays the turns that are left as they are proposed, up to the tail. */
export function playRest(): void {
  attempt(playRestNow);
}

function playRestNow(): void {
  for (;;) {
    const state = current();
    const played = state.progress.given[state.progress.part]?.length ?? 0;
    const line = partOf(state).turns[played];
    if (line === undefined) return toTailNow();
    play(lawful(state, line.orders));
  }
}

function play(orders: readonly Order[]): void {
  const state = current();
  const { part, given } = state.progress;
  const played = playCourseTurn(sessionOf(state), state.book.seat, orders);
  if (!played.ok) throw new Error(`Turn ${played.error.turn}: ${played.error.code}`);
  move({ given: given.map((turns, at) => (at === part ? [...turns, orders] : turns)) });
}

export function toTail(): void {
  attempt(toTailNow);
}

function toTailNow(): void {
  playCourseTail(sessionOf(current()));
  move({ step: 'tail', pad: [] });
}

/** From the tail of a part to the next part, or to both side by side. */
export function onward(): void {
  const { progress, book } = current();
  const isLast = progress.part === book.passes.length - 1;
  move(isLast ? { step: 'sides' } : { part: progress.part + 1, step: 'intro' });
}

export function startAgain(): void {
  const { loaded } = current();
  forgetCourse();
  course.setState({ now: null });
  openCourse(loaded);
}

/** Puts the course down; it goes on where it was left. */
export function closeCourse(): void {
  course.setState({ now: null });
}

/** True where every order was given as proposed, in both parts. */
export function wasFollowed({ book, progress }: CourseState): boolean {
  return book.passes.every((pass, at) => asProposed(progress.given[at] ?? [], pass));
}

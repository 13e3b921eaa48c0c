// Finds courses that cannot be followed: a turn without words, too many of them, an order that is refused when it is played.

import { LOCALES } from '../../base/index.ts';
import {
  chanceOf,
  judgeAll,
  openGame,
  openLedger,
  resolveTurn,
  seatWorldOf,
  viewOf,
} from '../../engine/index.ts';
import type { Order, State, World } from '../../engine/index.ts';
import { compileScenario } from '../compile.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

type Course = NonNullable<Scenario['course']>;
type Pass = Course['passes'][number];

/** More is not read while a game waits. @source design choice */
const MOST_WORDS = 60;

export function checkCourse(subject: Subject): void {
  const { scenario, report } = subject;
  const { course } = scenario;
  if (course === undefined) return;
  checkSeat(subject, course);
  course.passes.forEach((pass, index) => {
    const path: Path = ['course', 'passes', index];
    checkTurns(subject, pass, path);
    checkLength(subject, pass.text, [...path, 'text']);
    checkLength(subject, pass.tail, [...path, 'tail']);
    pass.turns.forEach((line, position) =>
      checkLength(subject, line.text, [...path, 'turns', position, 'text']),
    );
  });
  const [first, second] = course.passes;
  if (first !== undefined && second !== undefined && sameOrders(first, second))
    report(['course', 'passes', 1], 'course-same-passes', { first: first.id, second: second.id });
}

/** A learner needs orders of their own: only a state's or a community's seat has enough of them. */
function checkSeat({ scenario, ids, report }: Subject, course: Course): void {
  const seat = scenario.seats[ids.seat.get(course.seat) ?? -1];
  if (seat === undefined || seat.kind === 'state' || seat.kind === 'community') return;
  report(['course', 'seat'], 'course-wrong-seat', { seat: seat.id, kind: seat.kind });
}

/** Each turn with orders stands once, in order: a learner cannot skip one. */
function checkTurns({ scenario, report }: Subject, pass: Pass, path: Path): void {
  const { turns } = scenario.calendar;
  pass.turns.forEach((line, position) => {
    if (line.turn === position + 1 && line.turn <= turns) return;
    const facts = { pass: pass.id, turn: line.turn, expected: Math.min(position + 1, turns) };
    report([...path, 'turns', position, 'turn'], 'course-turn-order', facts);
  });
  if (pass.turns.length < turns) {
    const facts = { pass: pass.id, turns, given: pass.turns.length };
    report([...path, 'turns'], 'course-turn-missing', facts);
  }
}

function checkLength({ report }: Subject, text: Pass['text'], path: Path): void {
  for (const locale of LOCALES) {
    const count = (text[locale] ?? '').split(/\s+/u).filter((word) => word !== '').length;
    if (count > MOST_WORDS)
      report(path, 'course-long', { language: locale, count, most: MOST_WORDS });
  }
}

function sameOrders(first: Pass, second: Pass): boolean {
  const said = ({ turns }: Pass) => JSON.stringify(turns.map(({ orders }) => orders));
  return said(first) === said(second);
}

/** An order of a course as the engine takes it; what is wrong with its fields is found when it is judged. */
export function courseOrder({ kind, fields }: Pass['turns'][number]['orders'][number]): Order {
  return { ...fields, kind } as Order;
}

/** Plays both passes as they are proposed, when nothing else is wrong: what is refused cannot be taught. */
export function checkCoursePlayed(subject: Subject): void {
  const { course } = subject.scenario;
  if (course === undefined) return;
  const world = compileScenario(subject.scenario);
  course.passes.forEach((pass, index) => playPass(subject, world, course, { pass, index }));
}

function playPass(
  { report }: Subject,
  world: World,
  course: Course,
  { pass, index }: { readonly pass: Pass; readonly index: number },
): void {
  const chance = chanceOf(course.seed);
  const seat = world.index.seat.get(course.seat) ?? 0;
  const own = seatWorldOf(world, seat);
  let state: State = openGame(world, chance, openLedger(false));
  pass.turns.forEach((line, position) => {
    const orders = line.orders.map(courseOrder);
    const { rulings } = judgeAll(own, viewOf(world, state, seat, chance), orders);
    rulings.forEach((ruling, place) => {
      if (ruling.accepted) return;
      const path: Path = ['course', 'passes', index, 'turns', position, 'orders', place];
      const kind = orders[place]?.kind ?? '';
      report(path, 'course-order-refused', {
        pass: pass.id,
        turn: line.turn,
        kind,
        why: ruling.code,
      });
    });
    const accepted = orders.filter((_, place) => rulings[place]?.accepted === true);
    state = resolveTurn(world, state, [{ seat: course.seat, orders: accepted }], {
      chance,
      ledger: openLedger(false),
    }).state;
  });
}

// Decides what a page is told of a scenario's course; nothing of it is played here.

import { courseOrder } from '../check/course.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { CourseBook } from './types.ts';

export function courseBook({ course }: Scenario): CourseBook | null {
  if (course === undefined) return null;
  const { seat, seed, passes, compare, sums } = course;
  return {
    seat,
    seed,
    compare,
    passes: passes.map(({ id, title, text, turns, tail }) => ({
      id,
      title,
      text,
      tail,
      turns: turns.map((line) => ({
        turn: line.turn,
        title: line.title,
        text: line.text,
        look: line.look,
        orders: line.orders.map(courseOrder),
      })),
    })),
    sums: sums.map(({ id, text }) => ({ id, text })),
  };
}

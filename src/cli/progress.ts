// Decides how a long command says how far it is: a line aside at every tenth, none for what is done at once.

import type { Desk } from './desk.ts';
import { say } from './words.ts';

/** Fewer games are played before anybody asks. */
const WORTH_SAYING = 300;
const STEPS = 10;

/** A listener that complains of nothing: it says how many games are done. */
export function progressOf(desk: Desk): (done: number, all: number) => void {
  let said = -1;
  let of = 0;
  return (done, all) => {
    if (all < WORTH_SAYING) return;
    if (all !== of || done === 0) {
      of = all;
      said = -1;
    }
    const step = Math.floor((done * STEPS) / all);
    if (step <= said) return;
    said = step;
    desk.complain(say(desk.locale, 'progress', { done, all }));
  };
}

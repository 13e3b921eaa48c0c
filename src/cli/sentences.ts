// Decides how `tukhum check --sentences` reads the rules and lessons of a scenario back; the sentences are the scenario's.

import { lessonSentence, ruleSentence } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Desk } from './desk.ts';

/** One paragraph for each rule and lesson, under its id, in the language that was asked for. */
export function printSentences(scenario: Scenario, desk: Desk): void {
  for (const rule of scenario.rules) {
    desk.out(`${rule.id}\n    ${ruleSentence(rule, scenario, desk.locale)}`);
  }
  for (const lesson of scenario.lessons) {
    desk.out(`${lesson.id}\n    ${lessonSentence(lesson, scenario, desk.locale)}`);
  }
}

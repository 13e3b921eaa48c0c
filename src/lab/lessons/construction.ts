// Decides which rules pay a lesson's own measure directly: what they write is what is measured. Games say whether it matters.

import { MADE_OF, isPlayed, metricsOf } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Lesson } from './lesson.ts';

/** Ids of rules that write what the lesson measures, whichever way, themselves or by an event that they bring about. */
export function payingRules(lesson: Lesson, scenario: Scenario): readonly string[] {
  const stocks: readonly string[] = metricsOf(lesson.measure).flatMap((id) => MADE_OF[id] ?? []);
  const pays = (effect: object) =>
    'column' in effect && typeof effect.column === 'string' && stocks.includes(effect.column);
  const events = new Set(
    [...scenario.events, ...scenario.injects]
      .filter(({ effects }) => effects.some(pays))
      .map(({ id }) => id),
  );
  return scenario.rules
    .filter(({ id }) => isPlayed(lesson, id))
    .filter(({ then }) =>
      then.some((effect) => (effect.kind === 'event' ? events.has(effect.event) : pays(effect))),
    )
    .map(({ id }) => id);
}

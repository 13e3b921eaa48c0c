// Decides which rules pay a lesson's own measure directly: what they write is what is measured. Games say whether it matters.

import type { MetricId } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Lesson } from './lesson.ts';

/** Stocks that a measure is made of; measures that are computed from play (flows, incidents, shares) have none. */
const MADE_OF: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  armedPresence: ['armedPresence'],
  trust: ['trust'],
  grievance: ['grievance'],
  livelihood: ['formalLivelihood', 'livelihood'],
  fear: ['fear'],
  services: ['services'],
  legitimacy: ['legitimacy'],
  ruleOfLaw: ['ruleOfLaw'],
  corruption: ['corruption'],
  dependence: ['dependence'],
  agendaShare: ['attention'],
  pairTrust: ['pairTrust'],
  cooperation: ['rung', 'practice'],
  rung: ['rung'],
  budget: ['budget'],
  politicalCapital: ['politicalCapital'],
  fatigue: ['fatigue'],
  ownership: ['ownership'],
};

/** Ids of rules that write what the lesson measures, themselves or by an event that they bring about. */
export function payingRules({ measure }: Lesson, scenario: Scenario): readonly string[] {
  const stocks = MADE_OF[measure.metric] ?? [];
  const pays = (effect: object) =>
    'column' in effect && typeof effect.column === 'string' && stocks.includes(effect.column);
  const events = new Set(
    [...scenario.events, ...scenario.injects]
      .filter(({ effects }) => effects.some(pays))
      .map(({ id }) => id),
  );
  return scenario.rules
    .filter(({ then }) =>
      then.some((effect) => (effect.kind === 'event' ? events.has(effect.event) : pays(effect))),
    )
    .map(({ id }) => id);
}

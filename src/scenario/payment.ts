// Decides which rules pay the measure of a lesson directly, so that the lesson may be true by construction; it plays nothing.

import { METRICS, type ColumnName, type MetricId } from '../engine/index.ts';
import type { Scenario } from './schema/scenario.ts';

export type Lesson = Scenario['lessons'][number];
type Change = Pick<
  Extract<Scenario['rules'][number]['then'][number], { kind: 'change' }>,
  'column' | 'how' | 'amount'
>;

/** Stocks that a measure is made of and moves with. */
export const MADE_OF: Readonly<Partial<Record<MetricId, readonly ColumnName[]>>> = {
  flowIndex: ['capital'],
  flowDrugs: ['capital'],
  flowArms: ['capital'],
  flowFighters: ['capital'],
  flowMigrants: ['capital'],
  flowTrade: ['capital'],
  exploitation: ['capital'],
  transit: ['capital'],
  armedPresence: ['armedPresence'],
  trust: ['trust'],
  grievance: ['grievance'],
  livelihood: ['formalLivelihood'],
  fear: ['fear'],
  services: ['services'],
  legitimacy: ['legitimacy'],
  ruleOfLaw: ['ruleOfLaw'],
  corruption: ['corruption'],
  pairTrust: ['pairTrust'],
  cooperation: ['practice'],
  budget: ['budget', 'baseIncome'],
  politicalCapital: ['politicalCapital'],
  fatigue: ['fatigue'],
  ownership: ['ownership'],
};

export interface Payment {
  readonly rule: string;
  readonly column: ColumnName;
}

/** Which way is good for a lesson: as its author says, else as the measure says. */
export function goodOf({ measure }: Lesson): 'up' | 'down' | null {
  if (measure.metric === undefined) return measure.good ?? 'up';
  const better = METRICS.find(({ id }) => id === measure.metric)?.better;
  return measure.good ?? (better === 'neither' ? null : (better ?? null));
}

/** Everything that a lesson measures: its measure, or the several that it weighs. */
export function metricsOf({ metric, weights }: Lesson['measure']): readonly MetricId[] {
  if (metric !== undefined) return [metric];
  return METRICS.flatMap(({ id }) => ((weights?.[id] ?? 0) === 0 ? [] : [id]));
}

/** Rules that move a stock of the lesson's measure the way that the lesson expects, themselves or by an event. */
export function paymentsOf(
  { rules, events, injects }: Pick<Scenario, 'rules' | 'events' | 'injects'>,
  lesson: Lesson,
): readonly Payment[] {
  const wanted = wantedOf(lesson);
  const stocks = stocksOf(lesson, wanted);
  const paid = new Map<string, Payment>();
  for (const rule of rules.filter(({ id }) => isPlayed(lesson, id))) {
    const changes = rule.then.flatMap((effect): readonly Change[] => {
      if (effect.kind === 'change') return [effect];
      if (effect.kind !== 'event') return [];
      const happening = [...events, ...injects].find(({ id }) => id === effect.event);
      return (happening?.effects ?? []).filter((one) => one.kind === 'change');
    });
    for (const change of changes) {
      const stock = stocks.find(
        ({ column, way }) => change.column === column && wayOf(change) === way,
      );
      if (stock === undefined) continue;
      const { column } = stock;
      paid.set(`${rule.id} ${column}`, { rule: rule.id, column });
    }
  }
  return [...paid.values()];
}

/** A rule that every side does without pays nothing. */
export function isPlayed({ compare }: Lesson, rule: string): boolean {
  const sides = compare.flatMap(({ play, against }) => [play, against]);
  return !sides.every(({ rulesOff }) => rulesOff.includes(rule));
}

interface Stock {
  readonly column: ColumnName;
  readonly way: 'up' | 'down' | null;
}

/** Stocks of all that the lesson measures, each with the way that it expects; what weighs below 0 is expected the other way. */
function stocksOf({ measure }: Lesson, wanted: Stock['way']): readonly Stock[] {
  return metricsOf(measure).flatMap((id) => {
    const isTurned = measure.metric === undefined && (measure.weights?.[id] ?? 0) < 0;
    const way = !isTurned || wanted === null ? wanted : wanted === 'up' ? 'down' : 'up';
    return (MADE_OF[id] ?? []).map((column) => ({ column, way }));
  });
}

function wantedOf(lesson: Lesson): 'up' | 'down' | null {
  const { direction } = lesson.expect;
  if (direction === 'same') return goodOf(lesson);
  return direction === 'higher' ? 'up' : 'down';
}

/** Which way a change moves its stock, taking its scale as above 0. */
function wayOf({ how, amount }: Change): 'up' | 'down' | null {
  const turning = how === 'times' ? 1 : 0;
  if (amount.value === turning) return null;
  return amount.value > turning ? 'up' : 'down';
}

// Finds numbers without a footing: unknown sources, ranges that do not hold them, parameters the model does not have.

import { PARAMETERS } from '../../engine/index.ts';
import { isDesignChoice, numbersOf } from '../numbers.ts';
import { effectSets } from './events.ts';
import { nearest } from '../nearest.ts';
import { SCENARIO_FIELDS, visitFields } from '../schema/fields.ts';
import { DESIGN_CHOICE } from '../schema/pieces.ts';
import type { Subject } from './subject.ts';

/** Sums of shares may miss 1 by this much, since people write two digits. */
const SHARE_SLACK = 0.005;

export function checkNumbers({ scenario, report, reportKey }: Subject): void {
  const known = [DESIGN_CHOICE, ...Object.keys(scenario.sources)];
  const used = new Set<string>();
  for (const number of numbersOf(scenario)) {
    const { path, value, range, sources, note } = number;
    for (const source of sources) {
      used.add(source);
      if (!known.includes(source)) {
        report([...path, 'source'], 'unknown-source', { source, meant: nearest(source, known) });
      }
    }
    if (range !== null) {
      const [low, high] = range;
      if (low > high) report([...path, 'range'], 'range-reversed', { low, high });
      else if (value < low || value > high) {
        report([...path, 'value'], 'value-outside-range', { value, low, high });
      }
    }
    if (note !== null && isDesignChoice(number) && CLAIM.test(note)) {
      report([...path, 'note'], 'claim-without-source', { note: note.slice(0, 80) });
    }
  }
  visitFields(SCENARIO_FIELDS, scenario, ({ node, value, path }) => {
    if (node.kind !== 'sources' || !Array.isArray(value)) return;
    for (const source of value as readonly string[]) {
      used.add(source);
      if (!known.includes(source))
        report(path, 'unknown-source', { source, meant: nearest(source, known) });
    }
  });
  for (const source of Object.keys(scenario.sources)) {
    if (!used.has(source)) reportKey(['sources', source], 'source-unused', { source });
  }
}

/** Words of a note that state a fact about the world rather than a choice of the author. */
const CLAIM =
  /\d ?%|\bper cent\b|\b(according to|survey(ed)?|stud(y|ies)|reports?|reported|found that|shows that|estimates?|estimated)\b|\b(selon|d'après|enquête|étude|rapport)\b|(وفق|بحسب|دراسة|تقرير|استطلاع)/iu;

export function checkParameters({ scenario, report, reportKey }: Subject): void {
  const known = PARAMETERS.map(({ id }) => id);
  for (const [id, { value }] of Object.entries(scenario.parameters)) {
    const spec = PARAMETERS.find((parameter) => parameter.id === id);
    if (spec === undefined)
      reportKey(['parameters', id], 'unknown-parameter', { id, meant: nearest(id, known) });
    else if (value < spec.low || value > spec.high) {
      report(['parameters', id], 'parameter-outside-range', {
        id,
        value,
        low: spec.low,
        high: spec.high,
      });
    }
  }
}

type Shares = Scenario['partners'][number]['strings'];
type Scenario = Subject['scenario'];

export function checkShares({ scenario, report }: Subject): void {
  scenario.partners.forEach(({ strings }, index) => {
    const sum = sumOf(strings);
    if (sum !== null) report(['partners', index, 'strings'], 'shares-not-one', { sum });
  });
  for (const { effects, path } of effectSets(scenario)) {
    effects.forEach((effect, position) => {
      const sum = effect.kind === 'strings' ? sumOf(effect.strings) : null;
      if (sum !== null) report([...path, position, 'strings'], 'shares-not-one', { sum });
    });
  }
}

/** The sum of shares when it is not 1, else null. */
function sumOf(shares: Shares): number | null {
  if (shares === null) return null;
  const { trade, drugs, migrants, arms, fighters } = shares;
  const sum = trade.value + drugs.value + migrants.value + arms.value + fighters.value;
  return Math.abs(sum - 1) <= SHARE_SLACK ? null : Math.round(sum * 1000) / 1000;
}

// Finds rules that change the same stock of the same subject at the same moment, so that only their order in the file decides.

import { subjectOf } from './events.ts';
import type { Change, Rule } from './rules.ts';
import type { Subject } from './subject.ts';

interface Touch {
  readonly rule: Rule;
  readonly index: number;
  readonly column: string;
  /** Indexes of those whose stock it changes; null for any. */
  readonly subjects: ReadonlySet<number> | null;
}

export function checkConflicts(subject: Subject): void {
  const touches = subject.scenario.rules.flatMap((rule, index) =>
    rule.then.flatMap((effect): readonly Touch[] =>
      effect.kind === 'change'
        ? [{ rule, index, column: effect.column, subjects: reached(subject, rule, effect) }]
        : [],
    ),
  );
  const told = new Set<string>();
  touches.forEach((later, position) => {
    for (const earlier of touches.slice(0, position)) {
      const key = `${earlier.rule.id} ${later.rule.id} ${later.column}`;
      if (!conflict(earlier, later) || told.has(key)) continue;
      told.add(key);
      const facts = { rule: later.rule.id, other: earlier.rule.id, column: later.column };
      subject.report(['rules', later.index, 'id'], 'rule-conflict', facts);
    }
  });
}

function conflict(one: Touch, two: Touch): boolean {
  if (one.index === two.index || one.column !== two.column) return false;
  if (one.rule.on !== two.rule.on || one.rule.priority !== two.rule.priority) return false;
  if (one.subjects === null || two.subjects === null) return true;
  return [...one.subjects].some((subject) => two.subjects?.has(subject) === true);
}

/** Whose stock a change reaches, where that can be told without playing. */
function reached({ scenario, ids }: Subject, rule: Rule, effect: Change): Set<number> | null {
  const { only } = rule;
  if (only === undefined || rule.for === 'world') return null;
  const looked = only.map((id) => ids[rule.for as 'zone'].get(id) ?? -1);
  const state = (id: string | undefined) => ids.state.get(id ?? '') ?? -1;
  if (effect.on === 'self') return subjectOf(effect.column) === rule.for ? new Set(looked) : null;
  if (effect.on === 'authority') {
    return new Set(looked.map((zone) => state(scenario.zones[zone]?.authority)));
  }
  if (effect.on === 'sides') {
    return new Set(
      looked.flatMap((pair) => [state(scenario.pairs[pair]?.a), state(scenario.pairs[pair]?.b)]),
    );
  }
  if (effect.on !== 'zones' || rule.for !== 'state') return null;
  return new Set(
    scenario.zones.flatMap((zone, index) =>
      looked.includes(state(zone.authority)) ? [index] : [],
    ),
  );
}

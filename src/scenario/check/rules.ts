// Finds rules that cannot do what they say: conditions that read wrong, effects that reach nothing, subjects that are unknown.

import { RULE_HOOKS, targetFits } from '../../engine/index.ts';
import { nearest } from '../nearest.ts';
import type { Use } from '../rules/expression.ts';
import type { Path } from '../yaml/tree.ts';
import { subjectOf } from './events.ts';
import { checkCondition, checkFormula } from './expressions.ts';
import type { Subject } from './subject.ts';

export type Rule = Subject['scenario']['rules'][number];
export type Change = Extract<Rule['then'][number], { kind: 'change' }>;

export function checkRules(subject: Subject): void {
  subject.scenario.rules.forEach((rule, index) => {
    const path: Path = ['rules', index];
    checkOnly(subject, rule, path);
    const when = [...path, 'when'];
    checkStale(subject, rule, when, checkCondition(subject, when, rule.when, rule.for) ?? []);
    rule.then.forEach((effect, position) => {
      const here = [...path, 'then', position];
      if (effect.kind === 'change') checkChange(subject, rule, effect, here);
    });
    if (rule.once && rule.cooldown > 0) subject.report([...path, 'cooldown'], 'rule-waits-idly');
  });
}

function checkOnly({ ids, report }: Subject, rule: Rule, path: Path): void {
  rule.only?.forEach((id, position) => {
    const known = rule.for === 'world' ? new Map<string, number>() : ids[rule.for];
    if (known.has(id)) return;
    const facts = { what: rule.for, id, meant: nearest(id, known.keys()) };
    report([...path, 'only', position], 'unknown-id', facts);
  });
}

function checkChange(subject: Subject, rule: Rule, effect: Change, path: Path): void {
  const owner = subjectOf(effect.column);
  const fits = owner !== undefined && targetFits(rule.for, effect.on, owner);
  if (!fits) {
    const facts = { scope: rule.for, on: effect.on, column: effect.column, owner: owner ?? '' };
    subject.report([...path, effect.on === 'self' ? 'column' : 'on'], 'effect-misses', facts);
  }
  if (effect.scale === undefined) return;
  const at = [...path, 'scale'];
  checkStale(subject, rule, at, checkFormula(subject, at, effect.scale, rule.for) ?? []);
}

/** Readings that are still last turn's at the hook of the rule. */
function checkStale({ reportInside }: Subject, rule: Rule, path: Path, uses: readonly Use[]): void {
  const hook = RULE_HOOKS.indexOf(rule.on);
  for (const { reading, at } of uses) {
    if (RULE_HOOKS.indexOf(reading.freshAt) <= hook) continue;
    const facts = { reading: reading.id, hook: rule.on, freshAt: reading.freshAt };
    reportInside(path, at, 'reading-stale', facts);
  }
}

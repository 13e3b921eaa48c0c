// Decides how the rules of a scenario become those of a world: texts turn into expressions, ids into indexes.

import { fault, type Result } from '../../base/index.ts';
import type {
  ColumnName,
  NumberExpression,
  RuleDef,
  RuleEffect,
  TruthExpression,
} from '../../engine/index.ts';
import type { Ids } from '../ids.ts';
import { knownEvents } from '../rules/events.ts';
import { readCondition, readFormula, type Read, type Standing } from '../rules/expression.ts';
import type { Problem } from '../rules/problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import { indexIn, indexesIn } from './lookup.ts';

type Rule = Scenario['rules'][number];
type Effect = Rule['then'][number];

export function compileRules(scenario: Scenario, ids: Ids): readonly RuleDef[] {
  const events = knownEvents(scenario, ids);
  return scenario.rules.map((rule) => ruleOf(rule, { scope: rule.for, events }, ids));
}

export function ruleOf(rule: Rule, standing: Standing, ids: Ids): RuleDef {
  return {
    id: rule.id,
    hook: rule.on,
    scope: rule.for,
    only: rule.only === undefined ? null : onlyOf(rule.for, rule.only, ids),
    when: conditionOf(rule.when, standing),
    effects: rule.then.map((effect) => effectOf(effect, standing, ids)),
    once: rule.once,
    cooldown: rule.cooldown,
    limit: rule.limit,
    priority: rule.priority,
  };
}

function onlyOf(scope: Rule['for'], only: readonly string[], ids: Ids): readonly number[] {
  if (scope === 'world') return fault('The world has no parts to choose from.', { scope });
  return indexesIn(ids, scope, only);
}

function effectOf(effect: Effect, standing: Standing, ids: Ids): RuleEffect {
  switch (effect.kind) {
    case 'change':
      return {
        kind: 'change',
        column: effect.column as ColumnName,
        target: effect.on,
        how: effect.how,
        amount: effect.amount.value,
        scale: effect.scale === undefined ? null : formulaOf(effect.scale, standing),
      };
    case 'news': {
      const { to, text } = effect;
      const audience = typeof to === 'string' ? to : indexesIn(ids, 'seat', to);
      return { kind: 'news', text, audience };
    }
    case 'event':
      return { kind: 'event', event: indexIn(ids, 'event', effect.event) };
  }
}

export function conditionOf(text: string, standing: Standing): TruthExpression {
  return expressionOf(text, readCondition(text, standing));
}

function formulaOf(text: string, standing: Standing): NumberExpression {
  return expressionOf(text, readFormula(text, standing));
}

function expressionOf<T>(text: string, read: Result<Read<T>, readonly Problem[]>): T {
  if (read.ok) return read.value.expression;
  const code = read.error[0]?.code ?? '';
  return fault('An expression that was checked cannot be read.', { text, code });
}

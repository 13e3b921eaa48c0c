// Finds what is wrong in the conditions and formulas of a scenario, at the very character; what they mean is rules/'s.

import type { RuleSubject } from '../../engine/index.ts';
import { knownEvents } from '../rules/events.ts';
import { readCondition, readFormula, type Use } from '../rules/expression.ts';
import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

/** Reports what is wrong with a condition; what it reads when nothing is, else null. */
export function checkCondition(
  { scenario, ids, reportInside, report }: Subject,
  path: Path,
  text: string,
  scope: RuleSubject,
): readonly Use[] | null {
  const read = readCondition(text, { scope, events: knownEvents(scenario, ids) });
  if (!read.ok) {
    for (const { at, code, facts } of read.error) reportInside(path, at, code, facts);
    return null;
  }
  const { uses, expression, asksEvents } = read.value;
  const isPlain = expression.op === 'truth';
  if (uses.length === 0 && !asksEvents && !isPlain) report(path, 'expression-constant');
  return uses;
}

/** The same for a formula. */
export function checkFormula(
  { scenario, ids, reportInside }: Subject,
  path: Path,
  text: string,
  scope: RuleSubject,
): readonly Use[] | null {
  const read = readFormula(text, { scope, events: knownEvents(scenario, ids) });
  if (read.ok) return read.value.uses;
  for (const { at, code, facts } of read.error) reportInside(path, at, code, facts);
  return null;
}

// Finds what is wrong in the conditions and formulas of a scenario, at the very character; what they mean is rules/'s.

import type { Result } from '../../base/index.ts';
import type { RuleSubject } from '../../engine/index.ts';
import { knownEvents } from '../rules/events.ts';
import { readCondition, readFormula, type Read, type Use } from '../rules/expression.ts';
import type { Problem } from '../rules/problems.ts';
import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

/** Reports what is wrong with a condition; what it reads when nothing is, else null. */
export function checkCondition(
  subject: Subject,
  path: Path,
  text: string,
  scope: RuleSubject,
): readonly Use[] | null {
  const events = knownEvents(subject.scenario, subject.ids);
  const read = told(subject, path, readCondition(text, { scope, events }));
  if (read === null) return null;
  const { uses, expression, asksEvents } = read;
  const isPlain = expression.op === 'truth';
  if (uses.length === 0 && !asksEvents && !isPlain) subject.report(path, 'expression-constant');
  return uses;
}

/** The same for a formula. */
export function checkFormula(
  subject: Subject,
  path: Path,
  text: string,
  scope: RuleSubject,
): readonly Use[] | null {
  const events = knownEvents(subject.scenario, subject.ids);
  return told(subject, path, readFormula(text, { scope, events }))?.uses ?? null;
}

/** What was read, or null; what is wrong or odd has then been told. */
function told<T>(
  { reportInside }: Subject,
  path: Path,
  read: Result<Read<T>, readonly Problem[]>,
): Read<T> | null {
  const problems = read.ok ? read.value.warnings : read.error;
  for (const { at, code, facts } of problems) reportInside(path, at, code, facts);
  return read.ok ? read.value : null;
}

// Decides whether a text is a condition or a formula of the language, and gives the engine's plain data for it.

import { err, ok, type Result } from '../../base/index.ts';
import type { NumberExpression, RuleSubject, TruthExpression, Whose } from '../../engine/index.ts';
import { checkTypes, parseExpression } from './language.ts';
import type { Problem } from './problems.ts';
import type { Reading } from './readings.ts';
import type { KnownEvents, Reach } from './reach.ts';
import { numberOf, truthOf } from './translate.ts';

/** Where an expression stands: what it may read, and of which events it may ask. */
export interface Standing {
  readonly scope: RuleSubject;
  readonly events: KnownEvents;
}

/** A reading that an expression reads, and where in its text. */
export interface Use {
  readonly reading: Reading;
  readonly whose: Whose;
  readonly at: number;
}

export interface Read<T> {
  readonly expression: T;
  readonly uses: readonly Use[];
  /** What can be read and is surely not meant. */
  readonly warnings: readonly Problem[];
  /** True when it asks whether or when an event happened. */
  readonly asksEvents: boolean;
}

export function readCondition(
  text: string,
  standing: Standing,
): Result<Read<TruthExpression>, readonly Problem[]> {
  return read(text, standing, truthOf);
}

export function readFormula(
  text: string,
  standing: Standing,
): Result<Read<NumberExpression>, readonly Problem[]> {
  return read(text, standing, numberOf);
}

function read<T>(
  text: string,
  { scope, events }: Standing,
  translated: (syntax: Parameters<typeof truthOf>[0], reach: Reach) => T | null,
): Result<Read<T>, readonly Problem[]> {
  const parsed = parseExpression(text);
  if (!parsed.ok) return err(parsed.error);
  const problems: Problem[] = [];
  const uses: Use[] = [];
  const warnings: Problem[] = [];
  let asksEvents = false;
  const expression = translated(parsed.value, {
    scope,
    events,
    report: (problem) => problems.push(problem),
    warn: (problem) => warnings.push(problem),
    variables: [],
    onReading: (reading, whose, at) => uses.push({ reading, whose, at }),
    onEvent: () => {
      asksEvents = true;
    },
  });
  if (expression === null || problems.length > 0) return err(problems);
  const checked = checkTypes(text, scope);
  return 'problem' in checked
    ? err([checked.problem])
    : ok({ expression, uses, warnings, asksEvents });
}

// States what a part of an expression is once its names are known, and what a translator reaches; it translates nothing.

import type {
  Many,
  NumberExpression,
  RuleSubject,
  TruthExpression,
  Whose,
} from '../../engine/index.ts';
import type { Problem } from './problems.ts';
import type { Reading } from './readings.ts';
import type { Syntax } from './syntax.ts';

/** What a part of an expression is once its names are known. */
export type Value =
  | { readonly kind: 'number'; readonly number: NumberExpression }
  | { readonly kind: 'truth'; readonly truth: TruthExpression }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'words'; readonly reading: Reading; readonly whose: Whose }
  | { readonly kind: 'thing'; readonly subject: RuleSubject; readonly whose: Whose }
  | { readonly kind: 'many'; readonly many: Many; readonly where: TruthExpression | null };
export type ValueKind = Value['kind'];

/** Events that conditions can ask after, with their choices. */
export interface KnownEvents {
  readonly index: ReadonlyMap<string, number>;
  readonly choices: (event: string) => readonly string[];
}

export interface Reach {
  readonly scope: RuleSubject;
  readonly events: KnownEvents;
  readonly report: (problem: Problem) => void;
  /** Names bound by the lists that are being walked, outermost first. */
  readonly variables: readonly { readonly name: string; readonly subject: RuleSubject }[];
  /** Called for each reading that is read, with its place. */
  readonly onReading: (reading: Reading, whose: Whose, at: number) => void;
  /** Called for what can be read and is surely not meant. */
  readonly warn: (problem: Problem) => void;
  /** Called when an event is asked after. */
  readonly onEvent: (event: number) => void;
}

/** Tells that something else is needed here. */
export function wrongKind(
  syntax: Syntax,
  reach: Reach,
  expected: ValueKind,
  found: ValueKind | 'name',
): null {
  reach.report({ code: 'expression-type', at: syntax.start, facts: { expected, found } });
  return null;
}

export type Part<Op extends Syntax['op']> = Extract<Syntax, { op: Op }>;

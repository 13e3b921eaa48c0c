// Gathers what an editor offers while rules and lessons are written: names by scope, readings, stocks, hooks, measures.

import {
  COLUMNS,
  EFFECT_TARGETS,
  METRICS,
  ORDER_KIND_IDS,
  PARAMETERS,
  RULE_CHANGEABLE,
  RULE_HOOKS,
  RULE_SUBJECTS,
  targetFits,
  type ChangeSubject,
  type ColumnName,
  type EffectTarget,
  type RuleHook,
  type RuleSubject,
} from '../engine/index.ts';
import { EXPRESSION_LIMITS } from './rules/limits.ts';
import { READINGS_OF, type Reading } from './rules/readings.ts';
import { FUNCTIONS, QUANTIFIERS } from './rules/syntax.ts';
import { listsOf, rootsOf, thingsOf } from './rules/vocabulary.ts';
import { MOST_EXPRESSION } from './schema/pieces.ts';

/** A reading as an editor shows it. */
export type OfferedReading = Pick<
  Reading,
  'id' | 'unit' | 'min' | 'max' | 'describes' | 'freshAt'
> & { readonly words: readonly string[] };

export interface OfferedMembers {
  readonly readings: readonly OfferedReading[];
  readonly lists: readonly { readonly name: string; readonly of: RuleSubject }[];
  /** Names of single states that belong to it. */
  readonly states: readonly string[];
}

export interface OfferedStock {
  readonly column: ColumnName;
  readonly owner: ChangeSubject;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

export interface CompletionData {
  readonly scopes: readonly RuleSubject[];
  readonly hooks: readonly RuleHook[];
  /** Names that an expression may begin with, by what a rule looks at. */
  readonly roots: Readonly<Record<RuleSubject, readonly string[]>>;
  readonly members: Readonly<Record<RuleSubject, OfferedMembers>>;
  readonly functions: readonly string[];
  readonly quantifiers: readonly string[];
  readonly stocks: readonly OfferedStock[];
  /** Owners of the stocks that a change reaches, by what a rule looks at and by `on`. */
  readonly targets: Readonly<
    Record<
      RuleSubject,
      readonly { readonly on: EffectTarget; readonly owners: readonly ChangeSubject[] }[]
    >
  >;
  readonly orderKinds: readonly string[];
  readonly metrics: readonly string[];
  readonly parameters: readonly string[];
  readonly limits: typeof EXPRESSION_LIMITS & { readonly characters: number };
}

const OWNERS = Object.keys(RULE_CHANGEABLE) as readonly ChangeSubject[];

export function completionData(): CompletionData {
  return {
    scopes: RULE_SUBJECTS,
    hooks: RULE_HOOKS,
    roots: bySubject((scope) => [...rootsOf(scope).keys()]),
    members: bySubject(membersOf),
    functions: FUNCTIONS,
    quantifiers: QUANTIFIERS,
    stocks: OWNERS.flatMap((owner) =>
      RULE_CHANGEABLE[owner].map((column): OfferedStock => {
        const { unit, min, max } = COLUMNS[column];
        return { column, owner, unit, min, max };
      }),
    ),
    targets: bySubject((scope) =>
      EFFECT_TARGETS.flatMap((on) => {
        const owners = OWNERS.filter((owner) => targetFits(scope, on, owner));
        return owners.length === 0 ? [] : [{ on, owners }];
      }),
    ),
    orderKinds: ORDER_KIND_IDS,
    metrics: METRICS.map(({ id }) => id),
    parameters: PARAMETERS.map(({ id }) => id),
    limits: { ...EXPRESSION_LIMITS, characters: MOST_EXPRESSION },
  };
}

function membersOf(subject: RuleSubject): OfferedMembers {
  return {
    readings: [...READINGS_OF[subject].values()].map(
      ({ id, unit, min, max, describes, freshAt, words }) => ({
        id,
        unit,
        min,
        max,
        describes,
        freshAt,
        words: words ?? [],
      }),
    ),
    lists: listsOf(subject).map(([name, of]) => ({ name, of })),
    states: thingsOf(subject),
  };
}

function bySubject<T>(of: (subject: RuleSubject) => T): Readonly<Record<RuleSubject, T>> {
  return {
    zone: of('zone'),
    state: of('state'),
    pair: of('pair'),
    network: of('network'),
    world: of('world'),
  };
}

// States what a typed expression over readings is, as plain data; reading it from text is the scenario's, running it run.ts's.

/** What a reading belongs to. `world` has one subject. */
export const RULE_SUBJECTS = ['zone', 'state', 'pair', 'network', 'world'] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];

/**
 * Which subject a reading is asked of. `variable` is a name bound by a quantifier, counted from the outermost (0).
 * `authority` is the state of a zone, `side` one of the two states of a pair.
 */
export type Whose =
  | { readonly kind: 'self' }
  | { readonly kind: 'world' }
  | { readonly kind: 'variable'; readonly depth: number }
  | { readonly kind: 'authority'; readonly of: Whose }
  | { readonly kind: 'side'; readonly of: Whose; readonly side: 'a' | 'b' };

/** A list that a quantifier walks: all subjects of a kind, or those that belong to one (a state's zones, a zone's neighbours). */
export interface Many {
  readonly subject: RuleSubject;
  readonly of: 'all' | 'zones' | 'neighbours' | 'pairs';
  /** Whose zones, neighbours or pairs; the world's for `all`. */
  readonly whose: Whose;
}

export type Arithmetic = '+' | '-' | '*' | '/';
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** A number. Dividing by zero gives 0, so that every expression has a value. */
export type NumberExpression =
  | { readonly op: 'number'; readonly value: number }
  /** `id` is a name of the registry of readings; a reading of words gives the position of its word. */
  | { readonly op: 'reading'; readonly id: string; readonly whose: Whose }
  | {
      readonly op: Arithmetic | 'min' | 'max';
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    }
  | { readonly op: 'negate' | 'abs'; readonly value: NumberExpression }
  | {
      readonly op: 'choose';
      readonly when: TruthExpression;
      readonly then: NumberExpression;
      readonly otherwise: NumberExpression;
    }
  /** How many of a list, or how many of them satisfy a condition on the variable bound at `depth`. */
  | {
      readonly op: 'count';
      readonly many: Many;
      readonly depth: number;
      readonly where: TruthExpression | null;
    }
  /** How often an event of the scenario has happened so far, and turns since it last did (a large number when never). */
  | { readonly op: 'happened' | 'since'; readonly event: number };

export type TruthExpression =
  | { readonly op: 'truth'; readonly value: boolean }
  | {
      readonly op: 'and' | 'or';
      readonly left: TruthExpression;
      readonly right: TruthExpression;
    }
  | { readonly op: 'not'; readonly value: TruthExpression }
  | {
      readonly op: 'compare';
      readonly how: Comparison;
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    }
  | {
      readonly op: 'exists' | 'all';
      readonly many: Many;
      readonly depth: number;
      readonly where: TruthExpression;
    }
  /** The choice that stands for the last time an event happened is this one. */
  | { readonly op: 'chosen'; readonly event: number; readonly choice: string };

// States what an expression is once its text was parsed: a small tree with the place of each part. It knows no names.

export const BINARY = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', '&&', '||'] as const;
export type Binary = (typeof BINARY)[number];

/** Functions, and what may be asked of a list; the language has no others. */
export const FUNCTIONS = ['min', 'max', 'abs', 'size', 'happened', 'since', 'chosen'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];
export const QUANTIFIERS = ['exists', 'all', 'filter'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** Where a part begins and ends in its text, counted in characters from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Syntax = Span &
  (
    | { readonly op: 'number'; readonly value: number }
    | { readonly op: 'truth'; readonly value: boolean }
    | { readonly op: 'word'; readonly value: string }
    | { readonly op: 'name'; readonly name: string }
    | { readonly op: 'member'; readonly of: Syntax; readonly name: string; readonly nameAt: number }
    | { readonly op: 'call'; readonly name: FunctionName; readonly given: readonly Syntax[] }
    | {
        readonly op: 'walk';
        readonly how: Quantifier;
        readonly many: Syntax;
        readonly variable: string;
        readonly variableAt: number;
        readonly where: Syntax;
      }
    | { readonly op: 'choose'; readonly parts: readonly [Syntax, Syntax, Syntax] }
    | {
        readonly op: 'binary';
        readonly sign: Binary;
        readonly left: Syntax;
        readonly right: Syntax;
      }
    | { readonly op: 'not' | 'negate'; readonly value: Syntax }
  );

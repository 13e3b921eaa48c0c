// Decides how big an expression may be; longer thoughts are two rules.

export const EXPRESSION_LIMITS = {
  parts: 120,
  depth: 24,
  /** Lists walked inside one another. */
  quantifiers: 2,
  arguments: 4,
} as const;

/** Digits of a number as it may be written. */
export const MOST_NUMBER = 1e9;

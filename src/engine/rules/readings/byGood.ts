// Makes one reading for each good out of a column that holds all five: `tipsArms`, `attentionDrugs`, `priceTrade`.

import { GOODS } from '../../goods.ts';
import { COLUMNS } from '../../layout.ts';
import type { ColumnName } from '../../layout.ts';
import type { RuleSubject } from '../expression.ts';
import type { RuleHook } from '../rule.ts';
import type { ReadingSpec } from './spec.ts';

interface ByGood {
  readonly subject: RuleSubject;
  /** First part of the name; the good is the second. */
  readonly stem: string;
  readonly column: ColumnName;
  readonly describes: string;
  readonly freshAt: RuleHook;
}

const COLUMNS_BY_GOOD: readonly ByGood[] = [
  {
    subject: 'zone',
    stem: 'through',
    column: 'through',
    describes: 'flow through the zone',
    freshAt: 'flows-done',
  },
  {
    subject: 'zone',
    stem: 'seized',
    column: 'seized',
    describes: 'seized in the zone',
    freshAt: 'flows-done',
  },
  {
    subject: 'zone',
    stem: 'tips',
    column: 'tips',
    describes: 'tips about it, for the next turn',
    freshAt: 'turn-closes',
  },
  {
    subject: 'state',
    stem: 'attention',
    column: 'attention',
    describes: 'share of attention that it gets',
    freshAt: 'turn-opens',
  },
  {
    subject: 'world',
    stem: 'price',
    column: 'price',
    describes: 'price against a quiet quarter',
    freshAt: 'turn-opens',
  },
];

function named(stem: string, good: string): string {
  return stem + good.charAt(0).toUpperCase() + good.slice(1);
}

export const READINGS_BY_GOOD: readonly ReadingSpec[] = COLUMNS_BY_GOOD.flatMap(
  ({ subject, stem, column, describes, freshAt }) =>
    GOODS.map((name, good): ReadingSpec => {
      const { unit, min, max } = COLUMNS[column];
      const says = `${name}: ${describes}`;
      return {
        id: named(stem, name),
        subject,
        column,
        good,
        unit,
        min,
        max,
        describes: says,
        freshAt,
      };
    }),
);

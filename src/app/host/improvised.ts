// Decides how what a facilitator typed becomes a consequence of the closed list of effects; whether it can happen is the session's.
import { RULE_CHANGEABLE } from '../../engine/index.ts';
import type { ColumnName } from '../../engine/index.ts';
import type { Improvised, ImprovisedEffect } from '../../session/index.ts';
import { ALL_ZONE_ROWS, STATE_ROWS } from '../facts/readings.ts';
import type { ReadingSpec } from '../facts/readings.ts';
import { scaleOf, western } from '../facts/numbers.ts';

export interface ChangeDraft {
  readonly column: ColumnName;
  /** Id; empty until chosen. */
  readonly subject: string;
  /** As typed, in the unit in which the reading is shown. */
  readonly amount: string;
}

export interface ImproviseDraft {
  readonly title: string;
  readonly reason: string;
  readonly text: string;
  /** Ids of seats; empty for everybody. */
  readonly audience: readonly string[];
  /** Id; empty for none. */
  readonly zone: string;
  readonly changes: readonly ChangeDraft[];
}

export const FIRST_DRAFT: ImproviseDraft = {
  title: '',
  reason: '',
  text: '',
  audience: [],
  zone: '',
  changes: [],
};

interface Changeable {
  readonly column: ColumnName;
  readonly group: 'zone' | 'state';
  readonly spec: ReadingSpec;
}

/** Numbers that a rule may move and that a person can say: codes and counters of turns are left out. */
export const CHANGES: readonly Changeable[] = [
  ...offered('zone', RULE_CHANGEABLE.zone, ALL_ZONE_ROWS),
  ...offered('state', RULE_CHANGEABLE.state, STATE_ROWS),
];

function offered(
  group: Changeable['group'],
  columns: readonly ColumnName[],
  rows: readonly ReadingSpec[],
): readonly Changeable[] {
  return columns.flatMap((column) => {
    const spec = rows.find(({ name }) => name === column);
    const isSaid = spec?.form === 'share' || spec?.form === 'amount' || spec?.form === 'count';
    return isSaid ? [{ column, group, spec }] : [];
  });
}

/** The amount in the model's unit; not a number while nothing sensible is typed. */
function amountOf({ column, amount }: ChangeDraft): number {
  const spec = CHANGES.find((one) => one.column === column)?.spec;
  const typed = western(amount.trim()).replace('\u2212', '-').replace(',', '.');
  return typed === '' ? Number.NaN : Number(typed) / scaleOf(spec?.form ?? 'amount').factor;
}

export function improvisedOf(kind: Improvised['kind'], draft: ImproviseDraft): Improvised {
  const { title, reason, text, audience, zone, changes } = draft;
  const effects: ImprovisedEffect[] = changes.flatMap((change): ImprovisedEffect[] => {
    const amount = amountOf(change);
    if (change.subject === '' || !Number.isFinite(amount) || amount === 0) return [];
    const { column, subject } = change;
    return [{ kind: 'change', column, subjects: [subject], how: 'add', amount }];
  });
  if (text.trim() !== '') {
    effects.push({
      kind: 'news',
      text: text.trim(),
      audience: audience.length === 0 ? null : audience,
      zone: zone === '' ? null : zone,
    });
  }
  return { kind, title: title.trim(), reason: reason.trim(), effects };
}

// Decides which changes of a round are worth telling first; what a seat sees of them is the view's.
import type { Estimate, SeatWorld, View } from '../../engine/index.ts';
import {
  PAIR_ROWS,
  STATE_ROWS,
  ZONE_PEOPLE,
  ZONE_SECURITY,
  changeAt,
  knownAt,
} from './readings.ts';
import type { Known, ReadingSpec } from './readings.ts';

export interface ToldChange {
  readonly group: 'zone' | 'state' | 'pair';
  readonly spec: ReadingSpec;
  readonly subject: number;
  readonly change: number;
  readonly known: Known;
  readonly weight: number;
}

/** Smaller ones would be written 0. */
const LEAST_SHARE = 0.01;

interface Part {
  readonly group: ToldChange['group'];
  readonly rows: readonly ReadingSpec[];
  readonly subjects: readonly number[];
  readonly now: Readonly<Record<string, Estimate>>;
  readonly before: Readonly<Record<string, Estimate>>;
}

function changesIn({ group, rows, subjects, now, before }: Part): ToldChange[] {
  return rows.flatMap((spec) =>
    subjects.flatMap((subject): ToldChange[] => {
      const [later, earlier] = [now[spec.name], before[spec.name]];
      if (later === undefined || earlier === undefined || spec.form !== 'share') return [];
      const change = changeAt(later, earlier, subject);
      if (change === null || change.isDoubtful || Math.abs(change.amount) < LEAST_SHARE) return [];
      const known = knownAt(later, subject, spec.top);
      const weight = Math.abs(change.amount) / (spec.top ?? 1);
      return [{ group, spec, subject, change: change.amount, known, weight }];
    }),
  );
}

/** The greatest changes between two views that the seat can see in what is its own, greatest first. */
export function greatestChanges(
  world: SeatWorld,
  before: View,
  now: View,
  most: number,
): ToldChange[] {
  const own = world.seat.kind === 'state' ? world.seat.holds : -1;
  const pairs = world.pairs.flatMap(({ a, b }, index) => (a === own || b === own ? [index] : []));
  const parts: readonly Part[] = [
    {
      group: 'zone',
      rows: [...ZONE_PEOPLE, ...ZONE_SECURITY],
      subjects: world.seat.zones,
      now: now.zone,
      before: before.zone,
    },
    {
      group: 'state',
      rows: STATE_ROWS,
      subjects: own < 0 ? [] : [own],
      now: now.state,
      before: before.state,
    },
    { group: 'pair', rows: PAIR_ROWS, subjects: pairs, now: now.pair, before: before.pair },
  ];
  return parts
    .flatMap(changesIn)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}

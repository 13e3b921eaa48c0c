// Decides which measures the card of a tail shows, and how the end of the orders stands beside the end of the tail.
import { METRICS } from '../../engine/index.ts';
import type { Metrics } from '../../engine/index.ts';
import { valueIn } from './measures.ts';
import type { Measure } from './measures.ts';

/** What a table asks for first of what lasts; sums over a game are left out, since they only grow. */
const SHOWN: readonly string[] = [
  'trust',
  'grievance',
  'livelihood',
  'fear',
  'flowIndex',
  'violence',
  'legitimacy',
  'corruption',
  'cooperation',
];

export interface TailLine {
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
}

export function tailLines(before: Metrics, after: Metrics): readonly TailLine[] {
  return METRICS.filter(({ id }) => SHOWN.includes(id)).map((measure) => ({
    measure,
    before: valueIn(before, measure, 'world'),
    after: valueIn(after, measure, 'world'),
  }));
}

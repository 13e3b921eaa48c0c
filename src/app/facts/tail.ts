// Decides which measures the card of a tail shows, and that the end of the orders stands beside the end of the tail.
import { METRICS } from '../../engine/index.ts';
import type { Metrics } from '../../engine/index.ts';
import { isSummed, valueIn } from './measures.ts';
import type { Measure } from './measures.ts';

/** What a table asks for first of what lasts. */
const SHOWN: readonly string[] = [
  'trust',
  'grievance',
  'livelihood',
  'fear',
  'flowIndex',
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
  return METRICS.filter((one) => SHOWN.includes(one.id) && !isSummed(one)).map((measure) => ({
    measure,
    before: valueIn(before, measure, 'world'),
    after: valueIn(after, measure, 'world'),
  }));
}

// Makes one batch of games over a scenario's text, and writes its result so that two can be compared to the last bit.
import type { Batch, BatchResult, GameAsk } from '../../src/lab/index.ts';

/** Four games: two seeds, each with everybody on the usual play and with other numbers. */
export function batchOver(text: string, seeds: readonly string[] = ['one', 'two']): Batch {
  const usual = {};
  const other = { tipDetection: 0.9 };
  const games = seeds.flatMap((seed) =>
    [usual, other].map((values): GameAsk => ({ seed, seats: {}, values, rulesOff: [] })),
  );
  return {
    scenario: { file: 'scenario.yaml', text },
    games,
    measurements: [
      { metric: 'trust', state: null, from: 3, to: 4, how: 'mean' },
      { metric: 'violence', state: null, from: 1, to: 6, how: 'sum' },
    ],
    counts: true,
  };
}

/** Every number as its bits, and the counts. */
export function bytesOf({ values, rules, events, orders }: BatchResult): string {
  const bits = [...new BigUint64Array(values.slice().buffer)].map((word) => word.toString(16));
  return JSON.stringify({ bits, rules, events, orders });
}

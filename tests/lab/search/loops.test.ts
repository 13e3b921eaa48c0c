// Checks which play is called a loop, and what a recipe tells of traced games.

import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/engine/index.ts';
import { loopsIn } from '../../../src/lab/search/loops.ts';
import { recipeOf } from '../../../src/lab/search/recipe.ts';
import type { Trace } from '../../../src/lab/search/trace.ts';
import { GENES, geneVector } from '../../../src/strategies/index.ts';

const forum = (zone: string): Order => ({ kind: 'forum', zone });
const close: Order = { kind: 'crossing', passage: 'p1', choice: 'close' };
const open: Order = { kind: 'crossing', passage: 'p1', choice: 'open' };

function traceOf(turns: readonly (readonly Order[])[], worth: (turn: number) => number): Trace {
  return turns.map((orders, at) => ({ turn: at + 1, orders, worth: worth(at + 1) }));
}

describe('repetitions', () => {
  const same = [[forum('a')], [forum('b'), forum('a')], [forum('a'), forum('b')]];
  const long = [...same, [forum('b'), forum('a')], [forum('a'), forum('b')]];

  it('are the same orders in whatever order, turn after turn, while things improve', () => {
    const { repetitions } = loopsIn(traceOf(long, (turn) => turn));
    expect(repetitions).toEqual([{ from: 2, to: 5, kinds: ['forum'], gain: 3 }]);
  });

  it('are no loop when they are short, empty, or gain nothing', () => {
    expect(loopsIn(traceOf(same, (turn) => turn)).repetitions).toEqual([]);
    expect(loopsIn(traceOf([[], [], [], [], []], (turn) => turn)).repetitions).toEqual([]);
    expect(loopsIn(traceOf(long, (turn) => -turn)).repetitions).toEqual([]);
  });
});

describe('orders that undo each other', () => {
  it('are named when it happens again and again', () => {
    const trace = traceOf([[close], [open], [close], [], [open]], () => 0);
    expect(loopsIn(trace).undoings).toEqual([
      { kind: 'crossing', subject: 'crossing p1', turns: [2, 3, 5] },
    ]);
  });

  it('are a change of mind when it happens once or much later', () => {
    expect(loopsIn(traceOf([[close], [open]], () => 0)).undoings).toEqual([]);
    const slow = [[close], [], [], [], [], [open], [], [], [], [], [close]];
    expect(loopsIn(traceOf(slow, () => 0)).undoings).toEqual([]);
  });

  it('include patrols that are moved there and back, but not on', () => {
    const move = (zone: string, to: string): Order => ({ kind: 'patrol-move', zone, to });
    const back = traceOf([[move('a', 'b')], [move('b', 'a')], [move('a', 'b')]], () => 0);
    expect(loopsIn(back).undoings).toHaveLength(1);
    const on = traceOf([[move('a', 'b')], [move('a', 'b')], [move('a', 'b')]], () => 0);
    expect(loopsIn(on).undoings).toEqual([]);
  });
});

describe('a recipe', () => {
  const traces = [
    traceOf([[forum('a'), close], [forum('a')], [forum('b')]], () => 0),
    traceOf([[], [forum('a')], []], () => 0),
  ];

  it('counts orders by game, tells when and where, the most frequent first', () => {
    const { ingredients } = recipeOf(traces, 3, undefined);
    expect(ingredients.map(({ kind }) => kind)).toEqual(['forum', 'crossing']);
    expect(ingredients[0]).toMatchObject({
      perGame: 2,
      share: 0.8,
      firstTurn: 1.5,
      thirds: [0.25, 0.5, 0.25],
      zones: ['a', 'b'],
    });
  });

  it('names the genes that differ most from the neutral play, and none where none do', () => {
    expect(recipeOf(traces, 3, geneVector({})).traits).toEqual([]);
    const high = GENES.find(({ id }) => id === 'sensors')?.high ?? 1;
    const [trait, ...others] = recipeOf(traces, 3, geneVector({ sensors: high })).traits;
    expect(trait).toMatchObject({ gene: 'sensors', value: high });
    expect(others).toEqual([]);
  });
});

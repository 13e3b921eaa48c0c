// Screens many inputs cheaply: trajectories that move one input at a time, and what each move does to the output.

import { diceOf, shuffled } from '../dice.ts';

export interface MorrisDesign {
  readonly dimensions: number;
  readonly trajectories: number;
  /** trajectories * (dimensions + 1) points in the unit cube, trajectory by trajectory. */
  readonly rows: readonly Float64Array[];
  /** Which input moved into row r (-1 in the first row of a trajectory), and by how much. */
  readonly moved: Int32Array;
  readonly step: Float64Array;
}

export interface ElementaryEffects {
  /** Mean of the effects: signed, so that opposite effects cancel. */
  readonly mu: number;
  /** Mean of their sizes: how much the input matters. */
  readonly muStar: number;
  /** Their spread: how much the effect depends on the other inputs, or bends. */
  readonly sigma: number;
}

/** @source Morris 1991; levels even, moves of levels / (2 (levels - 1)) */
export function morrisDesign(
  dimensions: number,
  trajectories: number,
  { key, levels = 4 }: { readonly key: string; readonly levels?: number },
): MorrisDesign {
  const count = trajectories * (dimensions + 1);
  const rows: Float64Array[] = [];
  const moved = new Int32Array(count).fill(-1);
  const step = new Float64Array(count);
  const move = levels / (2 * (levels - 1));
  for (let trajectory = 0; trajectory < trajectories; trajectory += 1) {
    const dice = diceOf(`morris|${key}|${trajectory}`);
    const point = Float64Array.from(
      { length: dimensions },
      () => dice.below(levels) / (levels - 1),
    );
    rows.push(point.slice());
    for (const dimension of shuffled(dimensions, dice)) {
      const from = point[dimension] ?? 0;
      // From the lower half upwards, from the upper half downwards: every move ends on the grid.
      const by = from + move <= 1 + 1e-12 ? move : -move;
      point[dimension] = from + by;
      moved[rows.length] = dimension;
      step[rows.length] = by;
      rows.push(point.slice());
    }
  }
  return { dimensions, trajectories, rows, moved, step };
}

/** Effects by input, from the output at each row. @source Morris 1991; mu* of Campolongo, Cariboni and Saltelli 2007 */
export function morrisEffects(
  design: MorrisDesign,
  outputs: ArrayLike<number>,
): readonly ElementaryEffects[] {
  const effects = Array.from({ length: design.dimensions }, (): number[] => []);
  design.moved.forEach((dimension, row) => {
    if (dimension < 0) return;
    const change = (outputs[row] ?? 0) - (outputs[row - 1] ?? 0);
    effects[dimension]?.push(change / (design.step[row] ?? 1));
  });
  return effects.map(summed);
}

function summed(effects: readonly number[]): ElementaryEffects {
  const n = Math.max(1, effects.length);
  const mu = effects.reduce((sum, effect) => sum + effect, 0) / n;
  const muStar = effects.reduce((sum, effect) => sum + Math.abs(effect), 0) / n;
  const squares = effects.reduce((sum, effect) => sum + (effect - mu) * (effect - mu), 0);
  return { mu, muStar, sigma: Math.sqrt(squares / Math.max(1, n - 1)) };
}

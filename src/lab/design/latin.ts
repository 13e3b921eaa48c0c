// Decides the points of a Latin hypercube: each dimension is cut into as many strata as there are points, each used once.

import { diceOf, shuffled } from '../dice.ts';

/**
 * `points` rows of `dimensions` numbers in [0, 1), the same for the same key.
 * @source McKay, Beckman and Conover 1979
 */
export function latinHypercube(
  points: number,
  dimensions: number,
  key: string,
): readonly Float64Array[] {
  const rows = Array.from({ length: points }, () => new Float64Array(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    // A stream for each dimension: one more of them moves none of the others.
    const dice = diceOf(`latin|${key}|${dimension}`);
    const strata = shuffled(points, dice);
    rows.forEach((row, at) => {
      row[dimension] = ((strata[at] ?? 0) + dice.next()) / points;
    });
  }
  return rows;
}

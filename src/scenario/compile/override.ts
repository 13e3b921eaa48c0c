// Decides how numbers of a scenario are replaced by others for an experiment; the scenario that is given stays as it is.

import { fault } from '../../base/index.ts';
import { numbersOf } from '../numbers.ts';
import type { Quantity } from '../schema/pieces.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Path } from '../yaml/tree.ts';

/** The scenario with some of its numbers replaced; the given one stays as it is. */
export function withNumbers(
  scenario: Scenario,
  keys: readonly string[],
  given: Readonly<Record<string, number>>,
): Scenario {
  const copy = structuredCopy(scenario);
  const paths = new Map(numbersOf(scenario).map(({ key, path }) => [key, path]));
  for (const key of keys) {
    const path = paths.get(key);
    const value = given[key];
    if (path === undefined || value === undefined) {
      fault('No parameter of the model and no number of the scenario has this name.', { key });
    }
    replaceNumber(copy, path, value);
  }
  return copy;
}

function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, structuredCopy(inner)]),
  ) as T;
}

function replaceNumber(copy: Scenario, path: Path, value: number): void {
  let at: unknown = copy;
  for (const step of path) at = (at as Record<string | number, unknown>)[step];
  (at as { value: number }).value = value satisfies Quantity['value'];
}

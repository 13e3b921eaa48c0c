// Decides which numbers an experiment varies, how far, and where in their ranges its draws lie.

import { PARAMETERS } from '../../engine/index.ts';
import { numbersOf } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { latinHypercube } from '../design/index.ts';
import type { Values } from './plan.ts';

/** A number that may be otherwise, and its plausible range. */
export interface Varied {
  /** A parameter of the model by id, or a number of the scenario by key. */
  readonly key: string;
  readonly low: number;
  readonly high: number;
  readonly usual: number;
}

/**
 * Every parameter of the model over its published range, or over the scenario's own where it states one, and every number
 * of the scenario that has a range. What a lesson calls enough is a judgement, not a fact of the world: it does not vary.
 */
export function variedOf(scenario: Scenario): readonly Varied[] {
  const varied: Varied[] = [];
  const own = new Map(numbersOf(scenario).map((number) => [number.key, number]));
  for (const { id, value, low, high } of PARAMETERS) {
    const stated = own.get(`parameters.${id}`);
    const [from, to] = stated?.range ?? [low, high];
    const usual = stated?.value ?? value;
    if (to > from) varied.push({ key: id, low: from, high: to, usual });
  }
  for (const { key, range, value } of own.values()) {
    if (range === null || range[1] <= range[0]) continue;
    if (key.startsWith('parameters.') || key.startsWith('lessons.')) continue;
    varied.push({ key, low: range[0], high: range[1], usual: value });
  }
  return varied;
}

/** Draws of all varied numbers at once by Latin hypercube; the same count and key give the same draws. */
export function drawValues(
  varied: readonly Varied[],
  count: number,
  key: string,
): readonly Values[] {
  return latinHypercube(count, varied.length, key).map((point) =>
    Object.fromEntries(
      varied.map(({ key: name, low, high }, at) => [name, low + (point[at] ?? 0.5) * (high - low)]),
    ),
  );
}

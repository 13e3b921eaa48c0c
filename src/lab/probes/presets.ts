// Decides which other worlds a probe tries: the presets of the model's paper that change numbers only, applied to a scenario.

import { numbersOf } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Values } from '../experiment/index.ts';

export interface Preset {
  readonly id: string;
  readonly values: Values;
}

interface Recipe {
  readonly id: string;
  /** What becomes of numbers whose key ends so, by its kind: `zones.trust`. */
  readonly numbers: Readonly<Record<string, (value: number) => number>>;
  readonly parameters: Values;
}

/**
 * Poorer, more corrupt, in crisis. Lengths of games and fear at the start are left as they are: no number of a scenario sets them.
 * @source MODEL.md I3
 */
const RECIPES: readonly Recipe[] = [
  { id: 'as-it-is', numbers: {}, parameters: {} },
  { id: 'poor', numbers: { 'states.baseIncome': (value) => 0.65 * value }, parameters: {} },
  { id: 'corrupt', numbers: { 'zones.corruption': (value) => value + 0.3 }, parameters: {} },
  {
    id: 'crisis',
    numbers: { 'zones.armedPresence': (value) => 2.2 * value + 0.05 },
    parameters: { reprisal: 0.7, attack: 0.55 },
  },
];

/** Names of the presets, in the order in which they are tried. */
export const PRESETS: readonly string[] = RECIPES.map(({ id }) => id);

/** The scenario as it is, and the presets, each held to what its numbers may be. */
export function presetsOf(scenario: Scenario): readonly Preset[] {
  const numbers = numbersOf(scenario);
  return RECIPES.map(({ id, numbers: changes, parameters }) => {
    const values: Record<string, number> = { ...parameters };
    for (const { key, value, min, max } of numbers) {
      const steps = key.split('.');
      const change = changes[`${steps[0] ?? ''}.${steps.at(-1) ?? ''}`];
      if (change === undefined || steps.length !== 3) continue;
      values[key] = Math.min(max, Math.max(min, change(value)));
    }
    return { id, values };
  });
}

// Lists every number of the model that a scenario may change, with default, range, unit, meaning and source; it computes nothing.

import { CHOICE } from './parameters/choice.ts';
import { COMMUNITY } from './parameters/community.ts';
import { DETECTION } from './parameters/detection.ts';
import { POLITICS } from './parameters/politics.ts';
import { VIOLENCE } from './parameters/violence.ts';
import type { ParameterSpec } from './parameters/spec.ts';

export type { ParameterSpec } from './parameters/spec.ts';

export const PARAMETERS: readonly ParameterSpec[] = [
  ...DETECTION,
  ...CHOICE,
  ...COMMUNITY,
  ...VIOLENCE,
  ...POLITICS,
];

/** Parameter values by id, e.g. `patrolDetection`, `detectability.drugs`. Unknown ids are refused by the reader. */
export type ParameterValues = Readonly<Record<string, number>>;

/** The defaults of every parameter, by id. */
export function defaultParameters(): Record<string, number> {
  const values: Record<string, number> = {};
  for (const spec of PARAMETERS) values[spec.id] = spec.value;
  return values;
}

// Lists every number that a scenario gives the model, with its passport; it changes none.

import { PARAMETERS } from '../engine/index.ts';
import { visitFields, SCENARIO_FIELDS } from './schema/fields.ts';
import { DESIGN_CHOICE, type Quantity } from './schema/pieces.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Path } from './yaml/tree.ts';

/** A number with its passport. `key` names it with ids (`zones.Z12-TN.trust`), `path` with positions. */
export interface NumberPassport {
  readonly key: string;
  readonly path: Path;
  readonly value: number;
  readonly range: readonly [number, number] | null;
  readonly sources: readonly string[];
  readonly note: string | null;
  /** False when the file says nothing and the usual value of the format stands. */
  readonly stated: boolean;
  readonly unit: string;
  readonly meaning: string;
  readonly min: number;
  readonly max: number;
}

/** Every number of the scenario in file order, the parameters it changes among them. */
export function numbersOf(scenario: Scenario): readonly NumberPassport[] {
  const numbers: NumberPassport[] = [];
  visitFields(SCENARIO_FIELDS, scenario, ({ node, value, path, key }) => {
    const { quantity } = node.meta;
    if (node.kind !== 'number' || quantity === undefined || value === undefined) return;
    const { value: said, range, sources, note, stated } = value as Quantity;
    const parameter =
      path[0] === 'parameters' ? PARAMETERS.find(({ id }) => id === path[1]) : undefined;
    numbers.push({
      key,
      path,
      value: said,
      range,
      sources,
      note,
      stated,
      unit: parameter?.unit ?? quantity.unit,
      meaning: parameter?.meaning ?? node.meta.description ?? '',
      min: quantity.min,
      max: quantity.max,
    });
  });
  return numbers;
}

/** True when nothing but the author's judgement stands behind a number. */
export function isDesignChoice(number: Pick<NumberPassport, 'sources'>): boolean {
  return number.sources.every((source) => source === DESIGN_CHOICE);
}

// Gives the JSON Schema that editors use while a scenario is written; it is made from the same description as the validator.

import { z } from 'zod';
import { scenarioSchema } from './scenario.ts';

/** What the house knows of a field and editors do not read. */
const OURS = ['text', 'quantity', 'names', 'otherwise', 'expression', 'sources'];

/** The text of scenarios/scenario.schema.json. */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      for (const ours of OURS) delete jsonSchema[ours];
    },
  });
  return `${JSON.stringify({ ...schema, title: 'Tukhum scenario' }, null, 2)}\n`;
}

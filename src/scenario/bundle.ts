// Decides the one-file form of a scenario: the same values with the texts that stood beside it laid in.

import { stringify } from 'yaml';
import { migrate } from './migrations.ts';
import { layTexts, type Texts } from './texts.ts';
import { readTree } from './yaml/tree.ts';

const FILE = 'scenario.yaml';

/** One YAML text that reads to the same scenario without texts beside it. Comments of the source are not kept. */
export function bundleScenario(text: string, texts: Texts): string {
  const raw = migrate(readTree(text, FILE).value);
  layTexts(raw, texts, FILE);
  return stringify(raw, { lineWidth: 110, aliasDuplicateObjects: false, schema: 'core' });
}

// Decides which files are made from the code and what stands in them; it writes none.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../src/base/index.ts';
import {
  formatReference,
  readingsReference,
  readScenario,
  rulesReference,
  scenarioJsonSchema,
  sourcesReference,
  type Scenario,
} from '../../src/scenario/index.ts';
import { cellsPage } from './cells.ts';
import { choicesPage } from './choices.ts';
import { codesPage } from './codes.ts';
import { genesPage } from './genes.ts';
import { glossaryPage } from './glossary.ts';
import { measuresPage } from './measures.ts';
import { ordersPage, parametersPage } from './model.ts';
import { newsPage } from './news.ts';
import { observationPage } from './observation.ts';

export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/** The schema, the reference pages and the list of sources. */
export function generatedFiles(root: string): readonly GeneratedFile[] {
  const at = (...steps: readonly string[]) => path.join(root, ...steps);
  return [
    { file: at('scenarios', 'scenario.schema.json'), text: scenarioJsonSchema() },
    { file: at('docs', 'format.md'), text: formatReference() },
    { file: at('docs', 'rules.md'), text: rulesReference() },
    { file: at('docs', 'readings.md'), text: readingsReference() },
    { file: at('docs', 'parameters.md'), text: parametersPage() },
    { file: at('docs', 'orders.md'), text: ordersPage() },
    { file: at('docs', 'design-choices.md'), text: choicesPage() },
    { file: at('docs', 'measures.md'), text: measuresPage(root) },
    { file: at('docs', 'genes.md'), text: genesPage() },
    { file: at('docs', 'news.md'), text: newsPage(root) },
    { file: at('docs', 'observation.md'), text: observationPage() },
    { file: at('docs', 'codes.md'), text: codesPage(root) },
    { file: at('docs', 'cells.md'), text: cellsPage(root) },
    { file: at('docs', 'glossary.md'), text: glossaryPage(root) },
    { file: at('docs', 'sources.md'), text: sourcesPage(at('scenarios')) },
  ];
}

function sourcesPage(folder: string): string {
  const parts = scenariosIn(folder).map(sourcesReference);
  return `${[SOURCES_HEAD, ...parts].join('\n\n')}\n`;
}

const SOURCES_HEAD = `# Sources of the scenarios' numbers

Made from the scenarios by \`npm run docs\`. Sources of the model's own parameters stand in [parameters.md](parameters.md).

Sources are read for mechanisms and for the order of things. None of them is quoted, and none gives a value on the scales used here.`;

/** Every scenario of the folder that reads without an error, by name; patterns to copy begin with an underscore. */
export function scenariosIn(folder: string): readonly Scenario[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(folder, name, 'scenario.yaml')))
    .sort()
    .flatMap((name) => {
      const { scenario } = readFolder(path.join(folder, name));
      return scenario === null ? [] : [scenario];
    });
}

/** Reads a scenario's folder with the texts beside it. */
export function readFolder(folder: string) {
  const texts: { en?: string; fr?: string; ar?: string } = {};
  for (const locale of LOCALES) {
    const file = path.join(folder, 'texts', `${locale}.yaml`);
    if (existsSync(file)) texts[locale] = readFileSync(file, 'utf8');
  }
  const file = path.join(folder, 'scenario.yaml');
  return readScenario(readFileSync(file, 'utf8'), { file: 'scenario.yaml', texts });
}

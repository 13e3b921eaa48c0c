// Decides which files are made from the code and what stands in them; it writes none.
import path from 'node:path';
import {
  formatReference,
  readingsReference,
  rulesReference,
  scenarioJsonSchema,
  sourcesReference,
} from '../../src/scenario/index.ts';
import { cellsPage } from './cells.ts';
import { choicesPage } from './choices.ts';
import { claimsPage } from './claims/page.ts';
import { pairsOf } from './claims/rows.ts';
import { codesPage } from './codes.ts';
import { scenarioFolders, yamlOf, type ScenarioFolder } from './folders.ts';
import { genesPage } from './genes.ts';
import { glossaryPage } from './glossary.ts';
import { lessonsPage } from './lessonPages.ts';
import { measuresPage } from './measures.ts';
import { ordersPage, parametersPage } from './model.ts';
import { newsPage } from './news.ts';
import { observationPage } from './observation.ts';
import { probesPage } from './probes.ts';
import { reviewNamesPage } from './reviewNames.ts';
import { workshopPages } from './workshops.ts';

export { readFolder } from './folders.ts';

export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/** The schema, the reference pages, and what is made of the scenarios. */
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
    ...scenarioPages(root),
  ];
}

function scenarioPages(root: string): readonly GeneratedFile[] {
  const at = (...steps: readonly string[]) => path.join(root, ...steps);
  const folders = scenarioFolders(at('scenarios'));
  const pairs = pairsOf(yamlOf(at('scenarios', 'pairs.yaml')));
  return [
    { file: at('docs', 'number-sources.md'), text: numberSourcesPage(folders) },
    { file: at('docs', 'sources.md'), text: claimsPage(folders, pairs) },
    { file: at('docs', 'review-names.md'), text: reviewNamesPage(folders, root) },
    ...folders
      .filter(({ scenario }) => scenario.lessons.length > 0)
      .map((folder) => ({
        file: at('docs', 'lessons', `${folder.name}.md`),
        text: lessonsPage(folder),
      })),
    ...folders.flatMap((folder) => {
      const text = probesPage(at('scenarios', folder.name), folder.scenario);
      return text === null ? [] : [{ file: at('docs', 'probes', `${folder.name}.md`), text }];
    }),
    ...workshopPages(folders, root).map(({ name, locale, text }) => ({
      file: at('docs', 'workshops', `${name}.${locale}.md`),
      text,
    })),
  ];
}

function numberSourcesPage(folders: readonly ScenarioFolder[]): string {
  const parts = folders.map(({ scenario }) => sourcesReference(scenario));
  return `${[SOURCES_HEAD, ...parts].join('\n\n')}\n`;
}

const SOURCES_HEAD = `# Sources of the scenarios' numbers

Made from the scenarios by \`npm run docs\`. Sources of the model's own parameters stand in [parameters.md](parameters.md); what the source texts claim, in [sources.md](sources.md).

Sources are read for mechanisms and for the order of things. None of them is quoted, and none gives a value on the scales used here.`;

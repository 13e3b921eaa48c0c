// Decides where the pages and the schema that are made from the code are written: `npm run docs`. It words nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { timingPage } from '../timing/page.ts';
import { scenarioFolders } from './folders.ts';
import { generatedFiles } from './generate.ts';

const root = process.cwd();

/** Its games take a minute, so that no test makes this page again; tests/docs/timing.test.ts plays one game a plan. */
const timing = {
  file: path.join(root, 'docs', 'timing.md'),
  text: timingPage(scenarioFolders(path.join(root, 'scenarios'))),
};

for (const { file, text } of [...generatedFiles(root), timing]) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path.relative(root, file));
}

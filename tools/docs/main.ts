// Decides where the pages and the schema that are made from the code are written: `npm run docs`. It words nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './generate.ts';

for (const { file, text } of generatedFiles(process.cwd())) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path.relative(process.cwd(), file));
}

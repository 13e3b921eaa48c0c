// Decides how a TypeScript tool of the project is run: `node tools/run.mjs FILE.ts [arguments]`. It bundles, then imports.
import path from 'node:path';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT, freshBundle } from './bundle.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined || !existsSync(path.resolve(ROOT, entry))) {
  console.error(
    entry === undefined
      ? 'Usage: node tools/run.mjs FILE.ts [arguments]'
      : `There is no file ${entry}.`,
  );
  process.exit(2);
}
const name = entry.replace(/\.ts$/, '').replace(/[^A-Za-z0-9]+/g, '-');
const inputs = ['src', 'bench', 'tests', 'tools'];
const file = await freshBundle(entry, `dist/run/${name}.js`, inputs);
process.argv = [process.argv[0], file, ...rest];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(file).href);

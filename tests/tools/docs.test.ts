// Shows that the pages and the schema made from the code are not stale: `npm run docs` writes them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../tools/docs/generate.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('generated files', () => {
  for (const { file, text } of generatedFiles(ROOT)) {
    it(path.relative(ROOT, file), () => {
      expect(readFileSync(file, 'utf8') === text, 'Run: npm run docs').toBe(true);
    });
  }
});

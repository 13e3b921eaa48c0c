// Shows that a scenario read in a thread of its own is the one that is read here, and that one that cannot be read does no harm.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLoaded } from '../../src/server/reading/read.ts';
import { readApart } from '../../src/server/reading/reader.ts';
import { freshBundle } from '../../tools/bundle.mjs';

let file = '';
beforeAll(async () => {
  file = await freshBundle('src/server/reading/worker.ts', 'dist/cli/reading.js', ['src'], true);
});

describe('reading apart', () => {
  it('gives the same scenario', async () => {
    const text = readFileSync('scenarios/_template/scenario.yaml', 'utf8');
    const here = readLoaded(text);
    expect(here).not.toBeNull();
    expect(await readApart(text, file)).toEqual(here);
  });

  it('gives nothing for what is no scenario, and ends', async () => {
    expect(await readApart(': [', file)).toBeNull();
    expect(await readApart('a: 1', file)).toBeNull();
  });
});

// T11: the same games give the same hashes in Node and in the browser, in three locales and three time zones.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { runs } from '../support/scale.ts';

const SCENARIO = 'scenarios/maghreb-2016/scenario.yaml';
const LOCALES = ['en-GB', 'fr-FR', 'ar-TN'];
const ZONES = ['Africa/Tunis', 'Pacific/Kiritimati', 'America/St_Johns'];
const SEEDS = ['7', ...Array.from({ length: runs(3, 300) }, (_none, at) => `same-${at}`)];

/** The engine, the reader and the strategies as one script for a page. */
async function scriptForPage(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: path.resolve('tests/support/playInPage.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('nothing was bundled');
}

/** The hash that the command prints, in the locale and time zone of `env`. */
async function hashOfCommand(seed: string, env: Record<string, string> = {}): Promise<unknown> {
  const run = promisify(execFile);
  const { stdout } = await run(
    process.execPath,
    ['bin/tukhum.js', 'play', 'scenarios/maghreb-2016', '--seed', seed, '--json'],
    { maxBuffer: 1 << 26, env: { ...process.env, ...env } },
  );
  return (JSON.parse(stdout) as { hash: unknown }).hash;
}

test('the same bytes in Node and in Chromium, whatever the locale and the time zone', async ({
  browser,
}) => {
  const text = await readFile(SCENARIO, 'utf8');
  const script = await scriptForPage();
  const expected = await hashOfCommand('7');
  const abroad = { TZ: 'Pacific/Kiritimati', LANG: 'ar_TN.UTF-8', LC_ALL: 'ar_TN.UTF-8' };
  expect(await hashOfCommand('7', abroad)).toBe(expected);
  let first: string[] | null = null;
  for (const [row, locale] of LOCALES.entries()) {
    // Every locale and every time zone once; all pairs of them in the long form.
    for (const timezoneId of ZONES.filter((_zone, at) => runs(0, 1) === 1 || at === row)) {
      const context = await browser.newContext({ locale, timezoneId });
      const page = await context.newPage();
      await page.addScriptTag({ content: script });
      const hashes = await page.evaluate(([file, seeds]) => globalThis.playInPage(file, seeds), [
        text,
        SEEDS,
      ] as const);
      await context.close();
      expect(hashes[0], `${locale}, ${timezoneId}`).toBe(expected);
      first ??= hashes;
      expect(hashes).toEqual(first);
    }
  }
});

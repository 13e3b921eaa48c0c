// Shows that the browser's workers play a batch to the same bits as Node, under the app's own content policy, and stop at once.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { createStaticServer } from '../../tools/serve.mjs';
import { lessonScenario } from '../support/lessonScenario.ts';

/** A page that does nothing but hold the pool, built as the app is. */
async function buildPage(folder: string): Promise<void> {
  const root = path.join(folder, 'site');
  const entry = path.resolve('tests/support/poolInPage.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: process.cwd(),
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: root,
      target: 'es2023',
      minify: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'page.js' } },
    },
  });
  const html =
    '<!doctype html><title>pool</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';
  await writeFile(path.join(root, 'index.html'), html);
}

test('the same bits in workers of the browser as in Node, and a cancelled run ends', async ({
  page,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tukhum-pool-'));
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  let server: Server | null = null;
  try {
    const text = lessonScenario();
    const file = path.join(folder, 'scenario.yaml');
    await writeFile(file, text);
    await buildPage(folder);
    const run = promisify(execFile);
    const node = await run(process.execPath, ['tools/run.mjs', 'tests/support/oneBatch.ts', file]);
    server = createStaticServer(path.join(folder, 'site')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server?.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => 'poolInPage' in globalThis);
    expect(await page.evaluate((scenario) => globalThis.poolInPage.play(scenario), text)).toBe(
      node.stdout,
    );
    const [reason, results, again] = await page.evaluate(
      (scenario) => globalThis.poolInPage.cancel(scenario),
      text,
    );
    expect(reason).toContain('enough');
    expect(results).toBe('1');
    expect(again).toBe(node.stdout);
    expect(faults).toEqual([]);
  } finally {
    server?.close();
    await rm(folder, { recursive: true, force: true });
  }
});

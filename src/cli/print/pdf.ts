// Decides how a page becomes a PDF: an installed Chromium prints it to paper; it decides nothing of what the page shows.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export interface PdfProblem {
  readonly code: 'no-browser' | 'failed';
  readonly reason: string;
}

interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Longer than any pack needs on a slow machine. */
const LONGEST_MS = 120_000;

/** Writes the page as a PDF; null when it stands there. */
export async function writePdf(html: string, out: string): Promise<PdfProblem | null> {
  const browser = await findBrowser();
  if (browser === null) return { code: 'no-browser', reason: '' };
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tukhum-print-'));
  const page = path.join(folder, 'pack.html');
  const target = path.resolve(out);
  try {
    await writeFile(page, html, 'utf8');
    await promisify(execFile)(
      browser.executablePath,
      [
        ...browser.args,
        ...(browser.args.some((word) => word.startsWith('--headless')) ? [] : ['--headless']),
        `--user-data-dir=${path.join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${target}`,
        pathToFileURL(page).href,
      ],
      { env: { ...process.env, ...browser.env }, timeout: LONGEST_MS },
    );
    const { size } = await stat(target);
    return size > 0 ? null : { code: 'failed', reason: 'empty' };
  } catch (error) {
    return { code: 'failed', reason: reasonOf(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A child that fails says little in its message and everything on its other side: the first line is enough. */
function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}

/** The browser of the tests is found by a tool beside the program; without the tool there is none. */
async function findBrowser(): Promise<Browser | null> {
  const tool = path.join(rootOf(import.meta.dirname), 'tools', 'chromium.mjs');
  if (!existsSync(tool)) return null;
  try {
    const { findChromium } = (await import(/* @vite-ignore */ pathToFileURL(tool).href)) as {
      findChromium: () => Promise<Browser>;
    };
    return await findChromium();
  } catch {
    return null;
  }
}

/** The nearest folder above that holds a package.json. */
function rootOf(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? folder : rootOf(above);
}

// Decides how a scenario's file or folder is found and read, and how results are written; it judges no content.

import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES, err, ok } from '../base/index.ts';
import type { Locale, Result } from '../base/index.ts';
import type { Texts } from '../scenario/index.ts';

/** A scenario's text as it stands on disk, with the texts beside it. */
export interface ScenarioFiles {
  /** As the person named it; findings carry it. */
  readonly file: string;
  readonly text: string;
  readonly texts: Texts;
}

export interface FileProblem {
  readonly file: string;
  readonly code: 'not-found' | 'no-scenario' | 'other';
  readonly reason: string;
}

/** The scenario in a folder of its own. */
export const SCENARIO_FILE = 'scenario.yaml';

/** Reads a scenario from its file, or from the folder that holds it. */
export async function readScenarioFiles(
  place: string,
): Promise<Result<ScenarioFiles, FileProblem>> {
  const folder = await isFolder(place);
  if (folder === null) return err(missing(place));
  const file = folder ? path.join(place, SCENARIO_FILE) : place;
  const text = await readText(file);
  if (!text.ok) {
    return folder ? err({ ...text.error, file: place, code: 'no-scenario' }) : text;
  }
  const beside = path.join(path.dirname(file), 'texts');
  const texts: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const words = await readText(path.join(beside, `${locale}.yaml`));
    if (words.ok) texts[locale] = words.value;
    else if (words.error.code !== 'not-found') return words;
  }
  return ok({ file, text: text.value, texts });
}

/** Reads a text file as UTF-8. */
export async function readText(file: string): Promise<Result<string, FileProblem>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    return err(problemOf(file, error));
  }
}

/** Writes a text file. */
export async function writeText(file: string, text: string): Promise<Result<null, FileProblem>> {
  try {
    await writeFile(file, text, 'utf8');
    return ok(null);
  } catch (error) {
    return err(problemOf(file, error));
  }
}

async function isFolder(place: string): Promise<boolean | null> {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return null;
  }
}

function missing(file: string): FileProblem {
  return { file, code: 'not-found', reason: '' };
}

/** What a failure of the file system means for whoever asked. */
export function problemOf(file: string, error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing(file);
  return { file, code: 'other', reason: code === '' ? String(error) : code };
}

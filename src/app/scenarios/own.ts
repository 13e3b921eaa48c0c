// Finds the scenarios that came with the app; it reads none of them before it is asked to.
import type { Texts } from '../../scenario/index.ts';
import type { LoadedScenario } from './messages.ts';
import { readOwn } from './read.ts';

const FILES = import.meta.glob<string>('/scenarios/*/scenario.yaml', { query: '?raw', import: 'default' });
const TEXTS = import.meta.glob<string>('/scenarios/*/texts/*.yaml', { query: '?raw', import: 'default' });

function folderOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** Folders that begin with an underscore are patterns to copy, not games to play. */
export function ownScenarios(): readonly string[] {
  return Object.keys(FILES)
    .map(folderOf)
    .filter((folder) => !folder.startsWith('_'))
    .sort();
}

async function textsOf(folder: string): Promise<Texts> {
  const texts: Record<string, string> = {};
  for (const locale of ['en', 'fr', 'ar']) {
    const load = TEXTS[`/scenarios/${folder}/texts/${locale}.yaml`];
    if (load !== undefined) texts[locale] = await load();
  }
  return texts;
}

const loading = new Map<string, Promise<LoadedScenario | null>>();

async function load(folder: string): Promise<LoadedScenario | null> {
  const file = FILES[`/scenarios/${folder}/scenario.yaml`];
  if (file === undefined) return null;
  const [text, texts] = await Promise.all([file(), textsOf(folder)]);
  const outcome = await readOwn({ file: `${folder}/scenario.yaml`, text, texts });
  return outcome.kind === 'read' ? outcome.answer.loaded : null;
}

/** Read once a page; null when the file that came with the app cannot be played. */
export function loadOwn(folder: string): Promise<LoadedScenario | null> {
  const known = loading.get(folder);
  if (known !== undefined) return known;
  const fresh = load(folder);
  loading.set(folder, fresh);
  return fresh;
}

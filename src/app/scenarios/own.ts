// Finds the scenarios that came with the app; they were read and checked when it was built, and none is fetched unasked.
import type { Localised } from '../../base/index.ts';
import type { LoadedScenario } from './messages.ts';

/** Folders that begin with an underscore are patterns to copy, not games to play. */
const FOLDERS = import.meta.glob<() => Promise<LoadedScenario>>(
  ['/scenarios/*/scenario.yaml', '!/scenarios/_*/scenario.yaml'],
  { query: '?loaded', import: 'default' },
);

/** The titles alone, so that a list can be shown before any scenario is fetched. */
const TITLES = import.meta.glob<OwnTitle>(
  ['/scenarios/*/scenario.yaml', '!/scenarios/_*/scenario.yaml'],
  { query: '?titled', import: 'default', eager: true },
);

export interface OwnTitle {
  readonly real: Localised;
  readonly fictional: Localised;
}

function folderOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** The scenario whose course the first page opens. */
export const COURSE_FOLDER = 'tutorial';

/** The one with the course stands first, the others by name. */
export function ownScenarios(): readonly string[] {
  const rank = (folder: string) => (folder === COURSE_FOLDER ? 0 : 1);
  const folders = Object.keys(FOLDERS).map(folderOf);
  return folders.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** What a table is offered when nobody has chosen yet: a game for a table, not the course's. */
export function usualScenario(): string | undefined {
  return ownScenarios().find((folder) => folder !== COURSE_FOLDER);
}

/** A scenario's title under the names that are on. */
export function ownTitle(folder: string, isFictional: boolean): Localised {
  const title = TITLES[`/scenarios/${folder}/scenario.yaml`];
  if (title === undefined) return {};
  return isFictional ? title.fictional : title.real;
}

const loading = new Map<string, Promise<LoadedScenario>>();

async function fetched(folder: string): Promise<LoadedScenario> {
  const bring = await FOLDERS[`/scenarios/${folder}/scenario.yaml`]?.();
  if (bring === undefined) throw new Error(`There is no scenario ${folder}.`);
  return bring();
}

/** Fetched once a page; after a failure it may be asked for again. */
export function loadOwn(folder: string): Promise<LoadedScenario> {
  const known = loading.get(folder);
  if (known !== undefined) return known;
  const fresh = fetched(folder);
  loading.set(folder, fresh);
  fresh.catch(() => loading.delete(folder));
  return fresh;
}

/** The scenario that came with the app and reads to this very text, if there is one: it need not be read again. */
export async function ownByText(id: string, text: string): Promise<LoadedScenario | null> {
  if (!ownScenarios().includes(id)) return null;
  const own = await loadOwn(id);
  return own.text === text ? own : null;
}

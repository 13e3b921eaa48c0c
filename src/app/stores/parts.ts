// Decides which parts of the app are fetched ahead of their use, and how a part that cannot be fetched is recognised.
import type { Locale } from '../../base/index.ts';
import type * as HereParts from '../here.tsx';
import { loadScreenWords } from '../words/index.ts';

/** The debrief, in a part of its own; once fetched the browser keeps it, whatever becomes of the server. */
export async function loadDebrief() {
  return import('../debrief/index.ts');
}

/** The course that teaches by playing, with its words. */
export async function loadCourse(locale: Locale) {
  const part = import('../course/index.ts');
  await loadScreenWords('course', locale);
  return part;
}

/** The desk of who leads the table, with its words. */
export async function loadDesk(locale: Locale) {
  const part = import('../desk/index.ts');
  await loadScreenWords('desk', locale);
  return part;
}

/** The facilitator's side of a room: setting up, preflight, console. */
export async function loadHost(locale: Locale) {
  const part = import('../host/index.ts');
  for (const words of ['host', 'hostRecord', 'room', 'desk'] as const)
    await loadScreenWords(words, locale);
  return part;
}

/** The room's screen, for the wall. */
export async function loadProjector(locale: Locale) {
  const part = import('../room/Projector.tsx');
  await loadScreenWords('room', locale);
  return part;
}

/** A device of a table in a room. */
export async function loadRoom(locale: Locale) {
  const part = import('../room/index.ts');
  await loadScreenWords('room', locale);
  return part;
}

type Here = typeof HereParts;
let here: Here | null = null;

/** Games of this page: setting up, playing on, resuming. */
export async function loadHere(): Promise<Here> {
  here = await import('../here.tsx');
  return here;
}

/** The same once it has come, so that nothing waits between two of its screens; a game cannot be open before. */
export const hereNow = (): Here | null => here;

/** The whole review of a record, with its words. */
export async function loadReview(locale: Locale) {
  const part = import('../review/index.ts');
  await loadScreenWords('review', locale);
  return part;
}

/** The browser's workers, whose file is fetched with the first of them. */
export async function loadLab() {
  return import('../lab/index.ts');
}

/**
 * Fetches ahead what the end of a game needs: the debrief, and the workers where the scenario has lessons to test. A failure
 * is told when the part is used, not before.
 */
export function fetchAhead(hasLessons: boolean): void {
  loadDebrief().catch(() => undefined);
  if (!hasLessons) return;
  loadLab()
    .then(({ browserPool }) => browserPool().warm())
    .catch(() => undefined);
}

/** What browsers and the build's own loader say when a part of the app is not there. */
const MISSING =
  /dynamically imported module|importing a module script failed|module script|preload css/i;

export function isPartMissing(fault: string): boolean {
  return MISSING.test(fault);
}

// Decides which parts of the app are fetched ahead of their use, and how a part that cannot be fetched is recognised.

/** The debrief, in a part of its own; once fetched the browser keeps it, whatever becomes of the server. */
export async function loadDebrief() {
  return import('../debrief/index.ts');
}

/** Fetches ahead what the end of a game needs. A failure is told when the part is used, not before. */
export function fetchAhead(): void {
  loadDebrief().catch(() => undefined);
}

/** What browsers and the build's own loader say when a part of the app is not there. */
const MISSING =
  /dynamically imported module|importing a module script failed|module script|preload css/i;

export function isPartMissing(fault: string): boolean {
  return MISSING.test(fault);
}

// Decides which message a line of news is told with; its facts are names.newsFacts.
import type { NewsRecord } from '../../engine/index.ts';

/** News of a zone that may also be of a whole country has a message of its own for that. */
const ALSO_NATIONAL = new Set(['posture', 'tolerance']);

export function newsKey({ code, zone }: NewsRecord): string {
  return ALSO_NATIONAL.has(code) && zone < 0 ? `news.${code}.national` : `news.${code}`;
}

// Decides which files may be laid beside the open game, and how one is put away again.
import { RECORD_LIMIT } from '../../../session/index.ts';
import type { Trouble } from '../../stores/table.ts';
import { openBeside } from '../stores/open.ts';
import { reviewStore } from '../stores/review.ts';

/** Games are compared within one scenario; a file of another is not kept. */
export type TwinTrouble = Trouble | 'other-scenario';

/** Lays a file beside the open game; says why when it cannot. */
export async function openTwin(file: File): Promise<TwinTrouble | null> {
  if (file.size > RECORD_LIMIT) return { code: 'too-large', facts: {} };
  const trouble = await openBeside(await file.text());
  if (trouble !== null) return trouble;
  const { opened, beside } = reviewStore.getState();
  const last = beside.at(-1);
  if (last?.scenario.id === opened?.scenario.id) return null;
  putAside(beside.length - 1);
  return 'other-scenario';
}

export function putAside(at: number): void {
  reviewStore.setState(({ beside }) => ({ beside: beside.filter((_, one) => one !== at) }));
}

// The example of the format, which tests break on purpose.

import { EXAMPLE } from '../../src/scenario/index.ts';

export const SMALL = EXAMPLE;

/** The small scenario with some of its text replaced; a mark ⟦ in the new text says where the finding is expected. */
export function broken(from: string, to: string): { text: string; line: number; column: number } {
  const at = SMALL.indexOf(from);
  if (at < 0) throw new Error(`The small scenario has no ${JSON.stringify(from)}.`);
  const marked = SMALL.slice(0, at) + to + SMALL.slice(at + from.length);
  const before = marked.slice(0, marked.indexOf('⟦')).split('\n');
  return {
    text: marked.replace('⟦', ''),
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
  };
}

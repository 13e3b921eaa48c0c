// Makes the plain blocks of what goes on paper; the reader of scenarios has the same, and is too large for a page.
import type { Block } from '../../../scenario/index.ts';

export function paragraph(text: string, tone: 'plain' | 'spoken' | 'aside' = 'plain'): Block {
  return { kind: 'paragraph', text, tone };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

/** No block at all where there is nothing to list. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** An author's text: a blank line begins a paragraph. */
export function told(text: string, tone: 'plain' | 'spoken' = 'plain'): readonly Block[] {
  return text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(part, tone));
}

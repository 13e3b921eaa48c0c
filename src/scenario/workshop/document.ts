// Decides what a workshop pack is made of before it is drawn: sections, blocks and cards of plain text; it holds no words and no markup.

import type { Direction, Locale } from '../../base/index.ts';

/** What a column of a table holds: clocks and numbers run from left to right in every language. */
export type ColumnKind = 'text' | 'number' | 'box';

export interface Column {
  readonly head: string;
  readonly kind: ColumnKind;
}

/** A line of values by turn; null where there is none. `other` is what the first is compared with. */
export interface ChartLine {
  readonly kind: 'main' | 'other';
  readonly values: readonly (number | null)[];
}

/** A small chart of lines over turns; numbers are as they are read, so that it needs nothing to be drawn. */
export interface Chart {
  readonly title: string;
  /** What there is to see, with figures. */
  readonly says: string;
  /** The turn of the first value. */
  readonly from: number;
  readonly lines: readonly ChartLine[];
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] } | null;
  /** The last turn with orders: a dotted line stands behind it. Null for none. */
  readonly lastOrders: number | null;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  /** `spoken` is said aloud, `aside` is for whoever prepares. */
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly tone: 'plain' | 'spoken' | 'aside';
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      /** A cell holds lines. */
      readonly rows: readonly (readonly (readonly string[])[])[];
    }
  | { readonly kind: 'charts'; readonly charts: readonly Chart[] };

/** Something that is cut out and handed over: printed on a page of its own. */
export interface Card {
  readonly id: string;
  readonly over: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Who may read it before the debrief. */
  readonly reader: 'everybody' | 'facilitator' | 'after';
  readonly readerName: string;
  readonly blocks: readonly Block[];
  readonly cards: readonly Card[];
}

export interface WorkshopDocument {
  readonly id: string;
  /** A pack has each part on pages of its own; a report runs on. */
  readonly layout?: 'pack' | 'report';
  readonly locale: Locale;
  readonly direction: Direction;
  /** The mark that every page bears. */
  readonly exercise: string;
  readonly over: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly string[];
  readonly contents: string;
  readonly sections: readonly Section[];
}

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

/** An author's text in blocks: a blank line begins a paragraph; lines that all begin with a hyphen are a list. */
export function blocksOf(text: string, tone: 'plain' | 'spoken' = 'plain'): readonly Block[] {
  return text.split(/\n\s*\n/u).flatMap((part) => {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length === 0) return [];
    if (lines.every((line) => line.startsWith('- ')))
      return list(lines.map((line) => line.slice(2).trim()));
    return [paragraph(lines.join(' '), tone)];
  });
}

/** Minutes since the beginning as a watch shows them: 0:06, 1:30. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

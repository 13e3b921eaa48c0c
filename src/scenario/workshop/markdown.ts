// Draws a workshop pack as Markdown: every text is escaped, so that no author's sign becomes markup; it adds no words.

import type { Block, Card, Column, WorkshopDocument } from './document.ts';

/** The pack as a page; the language's direction is set around it, since Markdown has none of its own. */
export function workshopMarkdown(pack: WorkshopDocument, remark = ''): string {
  const isRightToLeft = pack.direction === 'rtl';
  const parts = [
    ...(isRightToLeft ? ['<div dir="rtl" lang="ar">'] : []),
    `# ${escaped(pack.title)}`,
    `**${escaped(pack.exercise)}** · ${escaped(pack.over)}`,
    ...(remark === '' ? [] : [remark]),
    escaped(pack.summary),
    bullets(pack.facts),
    ...pack.sections.flatMap(({ title, readerName, blocks, cards }) => [
      `## ${escaped(title)}`,
      ...(readerName === '' ? [] : [`*${escaped(readerName)}*`]),
      ...blocks.map((block) => drawn(block, 3)),
      ...cards.map(card),
    ]),
    ...(isRightToLeft ? ['</div>'] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function card({ over, title, blocks }: Card): string {
  return [
    `### ${escaped(title)}`,
    `*${escaped(over)}*`,
    ...blocks.map((block) => drawn(block, 4)),
  ].join('\n\n');
}

function drawn(block: Block, level: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(level)} ${escaped(block.text)}`;
    case 'paragraph':
      if (block.text === '') return '';
      if (block.tone === 'plain') return escaped(block.text);
      return block.tone === 'spoken' ? `> ${escaped(block.text)}` : `*${escaped(block.text)}*`;
    case 'list':
      return bullets(block.items);
    case 'charts':
      return bullets(block.charts.map(({ says }) => says));
    case 'table':
      return [
        row(block.columns.map(({ head }) => escaped(head))),
        row(block.columns.map(rule)),
        ...block.rows.map((cells) =>
          row(cells.map((lines, at) => cell(lines, block.columns[at]?.kind))),
        ),
      ].join('\n');
  }
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rule({ kind }: Column): string {
  return kind === 'text' ? '---' : kind === 'number' ? '--:' : ':-:';
}

function cell(lines: readonly string[], kind: Column['kind'] | undefined): string {
  if (kind === 'box') return '☐';
  return lines.map(escaped).join('<br>');
}

/** Signs that mean something anywhere in a line, and those that do so at its beginning. */
const ANYWHERE = /[\\`*_[\]<>|~&$@]/gu;
const FIRST = /^(?:[#+=-]|\d+(?=[.)]))/u;

export function escaped(text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  return oneLine
    .replace(ANYWHERE, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`))
    .replace(/:\/\//gu, '\\://')
    .replace(/\bwww\./giu, (start) => `${start.slice(0, -1)}\\.`)
    .replace(FIRST, (sign) => (/^\d/u.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

// Draws a workshop pack as one HTML page that needs nothing beside it: every text is escaped; how it looks is style.ts's to decide.

import { CHART_SIZE, chartShapes } from './chart.ts';
import type { Block, Card, Chart, Column, Section, WorkshopDocument } from './document.ts';
import { styleOf } from './style.ts';

/** The page; `fonts` is CSS with faces that the reader's machine may lack. */
export function workshopHtml(pack: WorkshopDocument, fonts = ''): string {
  const { locale, direction, title, over, exercise } = pack;
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${title} – ${over} – ${exercise}`)}</title>`,
    `<style>${fonts}${styleOf(pack)}</style>`,
    '</head>',
    pack.layout === 'report' ? '<body class="report">' : '<body>',
    front(pack),
    '<main>',
    ...pack.sections.map((section) => drawnSection(section, pack)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function mark({ exercise }: WorkshopDocument): string {
  return `<p class="mark">${escaped(exercise)}</p>`;
}

function front(pack: WorkshopDocument): string {
  const entries = pack.sections.map(
    ({ id, title, readerName }) =>
      `<li><a href="#${escaped(id)}">${escaped(title)}</a>${readerMark(readerName)}</li>`,
  );
  return [
    '<header class="front">',
    mark(pack),
    `<p class="over">${escaped(pack.over)}</p>`,
    `<h1>${escaped(pack.title)}</h1>`,
    `<p class="summary">${escaped(pack.summary)}</p>`,
    bullets(pack.facts),
    `<nav><h2>${escaped(pack.contents)}</h2><ol>${entries.join('')}</ol></nav>`,
    '</header>',
  ].join('\n');
}

function drawnSection(section: Section, pack: WorkshopDocument): string {
  const { id, title, reader, readerName, blocks, cards } = section;
  return [
    `<section id="${escaped(id)}" class="${reader}">`,
    `<h2>${escaped(title)}${readerMark(readerName)}</h2>`,
    ...blocks.map((block) => drawn(block, 3)),
    ...cards.map((card) => drawnCard(card, pack)),
    '</section>',
  ].join('\n');
}

function drawnCard({ id, over, title, blocks }: Card, pack: WorkshopDocument): string {
  return [
    `<article id="${escaped(id)}" class="card">`,
    mark(pack),
    `<p class="over">${escaped(over)} · ${escaped(pack.title)}</p>`,
    `<h3>${escaped(title)}</h3>`,
    ...blocks.map((block) => drawn(block, 4)),
    '</article>',
  ].join('\n');
}

function drawn(block: Block, level: 3 | 4): string {
  switch (block.kind) {
    case 'heading':
      return `<h${level}>${escaped(block.text)}</h${level}>`;
    case 'paragraph':
      return `<p class="${block.tone}">${escaped(block.text)}</p>`;
    case 'list':
      return bullets(block.items);
    case 'table':
      return table(block.columns, block.rows);
    case 'charts':
      return `<div class="charts">${block.charts.map(chart).join('')}</div>`;
  }
}

function readerMark(name: string): string {
  return name === '' ? '' : ` <span class="reader">${escaped(name)}</span>`;
}

/** Charts run from left to right in every language. */
function chart(drawing: Chart): string {
  const { width, height } = CHART_SIZE;
  const { band, paths, rule, texts } = chartShapes(drawing);
  const parts = [
    ...(band === '' ? [] : [`<path class="band" d="${band}"/>`]),
    ...(rule === null
      ? []
      : [
          `<line class="rule" x1="${rule.x}" x2="${rule.x}" y1="${rule.top}" y2="${rule.bottom}"/>`,
        ]),
    ...paths.map(({ kind, d }) => `<path class="${kind}" d="${d}"/>`),
    ...texts.map(
      ({ x, y, anchor, text }) =>
        `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`,
    ),
  ];
  return `<figure><figcaption>${escaped(drawing.title)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(drawing.says)}" direction="ltr">${parts.join('')}</svg></figure>`;
}

function bullets(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

function table(
  columns: readonly Column[],
  rows: readonly (readonly (readonly string[])[])[],
): string {
  const heads = columns.map(
    ({ head, kind }) => `<th scope="col" class="${kind}">${escaped(head)}</th>`,
  );
  const lines = rows.map(
    (cells) =>
      `<tr>${cells.map((lines, at) => cell(lines, columns[at]?.kind ?? 'text')).join('')}</tr>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** Clocks and numbers are set apart, so that the direction of a page cannot turn them. */
function cell(lines: readonly string[], kind: Column['kind']): string {
  const words = lines.map((line) =>
    kind === 'number'
      ? `<bdi dir="ltr">${escaped(line)}</bdi>`
      : `<span dir="auto">${escaped(line)}</span>`,
  );
  return `<td class="${kind}">${kind === 'box' ? '☐' : words.join('<br>')}</td>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}

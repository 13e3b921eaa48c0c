// Decides how a workshop pack looks on screen and on paper: A4, black on white, one card a page, the same for both directions.

import type { WorkshopDocument } from './document.ts';

const SANS =
  '"IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif';

const SHEET = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 46rem; padding: 1.5rem; font: 400 11pt/1.45 ${SANS}; color: #23282b; background: #fff; }
:lang(ar) { line-height: 1.65; }
h1 { font-size: 24pt; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 16pt; line-height: 1.25; margin: 2rem 0 .5rem; border-block-end: 1.5pt solid currentColor; padding-block-end: .2rem; }
h3 { font-size: 13pt; margin: 1.25rem 0 .35rem; }
h4 { font-size: 11pt; margin: 1rem 0 .25rem; }
p { margin: 0 0 .6rem; }
ul, ol { margin: 0 0 .8rem; padding-inline-start: 1.8rem; }
li { margin-block-end: .25rem; }
a { color: inherit; }
.over { font-weight: 600; margin: 0; }
.summary { font-size: 13pt; }
.mark { float: inline-end; margin: 0; padding: .1rem .6rem; border: 1.5pt solid #8e3b12; color: #8e3b12; font-weight: 700; }
.reader { font-size: 10pt; font-weight: 400; }
.spoken { border-inline-start: 3pt solid #23282b; padding-inline-start: .7rem; font-weight: 500; }
.aside { font-size: 10pt; border-block-start: .5pt dashed #625f52; padding-block-start: .3rem; }
.card h3 { font-size: 18pt; margin-block: .8rem; }
.card { border: 1pt solid #23282b; padding: 1.2rem; margin-block: 1rem; }
table { inline-size: 100%; border-collapse: collapse; margin: 0 0 1rem; font-size: 10pt; }
th, td { border: .5pt solid #23282b; padding: .25rem .4rem; text-align: start; vertical-align: top; }
th { font-weight: 600; }
td.number, th.number { white-space: nowrap; text-align: end; inline-size: 1%; }
td.box, th.box { text-align: center; inline-size: 4rem; }
td.text:last-child { min-inline-size: 9rem; }
figure { margin: 0; break-inside: avoid; }
figcaption { font-size: 10pt; font-weight: 600; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .8rem 1.2rem; margin: 0 0 1rem; }
svg { display: block; inline-size: 100%; }
svg text { font: 9px ${SANS}; fill: #23282b; }
svg .main, svg .other { fill: none; stroke: #23282b; stroke-width: 2; }
svg .other { stroke-width: 1.2; stroke-dasharray: 5 3; }
svg .band { fill: #d9d5c8; }
svg .rule { stroke: #23282b; stroke-dasharray: 1 3; }
.report h3 { border-block-start: .5pt solid #a09b8b; padding-block-start: .5rem; }
.report table { font-size: 9pt; }
.report th.number { white-space: normal; min-inline-size: 3.4rem; inline-size: auto; }
.report td.number { inline-size: auto; }
.report td:first-child { min-inline-size: 5.5rem; }
.report td.text:last-child { min-inline-size: 5rem; }
.report td, .report th { border-color: #a09b8b; border-inline-width: 0; }
@media print {
  body { max-inline-size: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  tr, .spoken { break-inside: avoid; }
  thead { display: table-header-group; }
  .front, section { break-after: page; }
  section:last-child, .report section, .report .front { break-after: auto; }
  .report { font-size: 10pt; }
  .charts { grid-template-columns: 1fr 1fr; }
  .card { break-before: page; break-inside: avoid; border: 0; padding: 0; margin: 0; font-size: 13pt; }
  [id^='role-'].card { font-size: 11.5pt; }
  .card h4 { font-size: 1em; }
  .card .aside { font-size: 11pt; }
  .mark { color: #000; border-color: #000; }
  * { color: #000; }
}
`;

export function styleOf(pack: WorkshopDocument): string {
  return `${SHEET}${pageFoot(pack)}`;
}

/** The foot of each page: mark, scenario, page. */
export function pageFoot({ exercise, title }: WorkshopDocument): string {
  const foot = quoted(`${exercise} · ${title} · `);
  return `@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: ${foot} counter(page); font: 9pt ${SANS}; } }\n`;
}

/** A text as a CSS string; whatever could end it, or the style, goes by its number. */
function quoted(text: string): string {
  const safe = Array.from(text, (sign) =>
    /[\p{L}\p{M}\p{N} ·,.-]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${safe.join('')}"`;
}

// Decides the SVG over the map: names, number chips and playback slips as markup; measures and places nothing.
import type { PlacedChip } from './place-chips.ts';
import type { PlacedText } from './place-names.ts';
import { riseIsGood } from './classes.ts';
import type { Language, Lens } from './input.ts';
import { fontFamily, ink } from './palette.ts';
import { shownText } from './text-style.ts';
import type { TextStyle } from './text-style.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for markup: whatever it holds, it stays text. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => entities[mark] ?? '');

const family = escaped(fontFamily);
const n = (value: number): string => `${Math.round(value * 10) / 10}`;

export function textMarkup({ text, style, at }: PlacedText, language: Language): string {
  const letters = escaped(shownText(text, style));
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const tracking = style.tracking > 0 ? ` letter-spacing="${n(style.tracking * style.size)}"` : '';
  return `<text x="${n(at[0] + (style.tracking * style.size) / 2)}" y="${n(at[1])}" text-anchor="middle" direction="${direction}" ${fontAttributes(style)}${tracking} fill="${style.fill}" stroke="${style.halo}" stroke-width="${n(style.size * 0.27)}" stroke-opacity=".9" stroke-linejoin="round" paint-order="stroke">${letters}</text>`;
}

function fontAttributes(style: TextStyle): string {
  return `font-family="${family}" font-size="${n(style.size)}" font-weight="${style.weight}"${style.italic ? ' font-style="italic"' : ''}`;
}

export function chipMarkup(
  chip: PlacedChip,
  lens: Lens,
  style: TextStyle,
  measured: (text: string) => number,
): string {
  const { box, text, leaderTo, selected } = chip;
  const baseline = box.y + box.height / 2 + style.size * 0.36;
  const edge = selected ? ink.pencil : ink.zoneEdge;
  const dash = text.estimate ? ' stroke-dasharray="3 2.4"' : '';
  const leader = leaderTo ? leaderMarkup(box, leaderTo) : '';
  const main = `<text x="${n(box.x + 8)}" y="${n(baseline)}" direction="ltr" ${fontAttributes(style)} fill="${style.fill}">${escaped(text.main)}</text>`;
  const frame = `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" rx="3" fill="${ink.slip}" fill-opacity=".96" stroke="${edge}" stroke-width="${selected ? 2 : 1}"${dash}/>`;
  if (!text.change) return leader + frame + main;
  const good = riseIsGood(lens) === text.turn > 0;
  const colour = good ? ink.moss : ink.rust;
  const x = box.x + 8 + measured(text.main) + 5;
  const middle = box.y + box.height / 2;
  const arrow =
    text.turn > 0
      ? `M${n(x)} ${n(middle + 3.6)}h8l-4 -7.4z`
      : `M${n(x)} ${n(middle - 3.6)}h8l-4 7.4z`;
  const change = `<path d="${arrow}" fill="${colour}"/><text x="${n(x + 9)}" y="${n(baseline)}" direction="ltr" ${fontAttributes(style)} fill="${colour}">${escaped(text.change)}</text>`;
  return leader + frame + main + change;
}

function leaderMarkup(
  box: { x: number; y: number; width: number; height: number },
  [x, y]: readonly [number, number],
): string {
  const fromX = Math.min(box.x + box.width, Math.max(box.x, x));
  const fromY = Math.min(box.y + box.height, Math.max(box.y, y));
  const line = (colour: string, width: number) =>
    `<path d="M${n(fromX)} ${n(fromY)}L${n(x)} ${n(y)}" stroke="${colour}" stroke-width="${width}" fill="none"/>`;
  return `${line(ink.slip, 3)}${line(ink.text2, 1)}<circle cx="${n(x)}" cy="${n(y)}" r="2.2" fill="${ink.text2}" stroke="${ink.slip}" stroke-width="1"/>`;
}

/** Breaks a sentence into lines of at most `width` px. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The paper slip of one playback cue, its foot at a point of the zone. */
export function slipMarkup(
  text: string,
  at: readonly [number, number],
  look: {
    style: TextStyle;
    language: Language;
    measure: (text: string) => number;
    width: number;
    height: number;
  },
): string {
  const { style, language, measure } = look;
  const lines = wrapped(text, Math.min(300, look.width * 0.6) * (style.size / 14), measure);
  const width = Math.max(...lines.map(measure)) + 26;
  const lineHeight = style.size * (language === 'ar' ? 1.55 : 1.4);
  const height = lines.length * lineHeight + 16;
  const x = Math.min(look.width - width - 10, Math.max(10, at[0] - width / 2));
  const above = at[1] - height - 26;
  const y = above > 8 ? above : Math.min(look.height - height - 10, at[1] + 26);
  const arabic = language === 'ar';
  const rows = lines
    .map(
      (line, i) =>
        `<text x="${n(x + width / 2)}" y="${n(y + 8 + (i + 0.74) * lineHeight)}" text-anchor="middle" direction="${arabic ? 'rtl' : 'ltr'}" ${fontAttributes(style)} fill="${ink.text}">${escaped(line)}</text>`,
    )
    .join('');
  const stem =
    above > 8
      ? `M${n(at[0])} ${n(y + height)}V${n(at[1] - 4)}`
      : `M${n(at[0])} ${n(y)}V${n(at[1] + 4)}`;
  return `<path d="${stem}" stroke="${ink.pencil}" stroke-width="1.4"/><rect x="${n(x + 1.5)}" y="${n(y + 3)}" width="${n(width)}" height="${n(height)}" rx="2" fill="#3A260F" opacity=".22"/><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="2" fill="${ink.slip}" stroke="${ink.rule}"/><path d="M${n(x)} ${n(y + 0.8)}h${n(width)}" stroke="${ink.pencil}" stroke-width="2.4"/>${rows}`;
}

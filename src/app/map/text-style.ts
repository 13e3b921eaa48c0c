// Decides sizes, weights and colours of the map's names by face and language; measures, but places nothing.
import type { Language } from './input.ts';
import { fontFamily, ink } from './palette.ts';

export const textRoles = [
  'capital',
  'town',
  'post',
  'country',
  'disputed',
  'sea',
  'region',
  'note',
  'chip',
  'scale',
] as const;
export type TextRole = (typeof textRoles)[number];

export interface TextStyle {
  readonly role: TextRole;
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  /** Extra space between letters, em. */
  readonly tracking: number;
  readonly capitals: boolean;
  /** Height of the line it needs, em: Arabic letters reach further above and below. */
  readonly lead: number;
  readonly fill: string;
  readonly halo: string;
}

interface Plain {
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean;
  readonly tracking?: number;
  readonly capitals?: boolean;
  readonly fill: string;
  readonly halo?: string;
}

const plain: Readonly<Record<TextRole, Plain>> = {
  capital: { size: 13.5, weight: 600, fill: ink.text },
  town: { size: 12, weight: 600, fill: ink.text },
  post: { size: 11.5, weight: 500, italic: true, fill: ink.text2 },
  country: { size: 15, weight: 600, tracking: 0.34, capitals: true, fill: ink.country },
  disputed: { size: 12.5, weight: 500, italic: true, tracking: 0.06, fill: ink.text2 },
  sea: { size: 13, weight: 500, italic: true, tracking: 0.14, fill: ink.sea, halo: ink.seaHalo },
  region: { size: 11.5, weight: 400, italic: true, tracking: 0.07, fill: ink.text3 },
  note: { size: 11, weight: 400, italic: true, tracking: 0.04, fill: ink.text3 },
  chip: { size: 13.5, weight: 700, fill: ink.text },
  scale: { size: 12, weight: 500, fill: ink.text },
};

/** At 1080 px of projector height names are this many times larger than on the sheet. */
const projectorGrowth = 2.5;

export function growthOf(face: 'sheet' | 'projector', height: number): number {
  return face === 'projector' ? Math.max(1.35, (projectorGrowth * height) / 800) : 1;
}

/** Arabic has neither capitals, tracking nor italics: it is a little larger and heavier instead. */
export function styleOf(role: TextRole, language: Language, growth = 1): TextStyle {
  const base = plain[role];
  const arabic = language === 'ar';
  return {
    role,
    size: base.size * growth * (arabic ? 1.07 : 1),
    weight: arabic && base.weight < 500 ? 500 : base.weight,
    italic: !arabic && base.italic === true,
    tracking: arabic ? 0 : (base.tracking ?? 0),
    capitals: !arabic && base.capitals === true,
    lead: arabic ? 1.5 : 1.16,
    fill: base.fill,
    halo: base.halo ?? ink.halo,
  };
}

export const fontOf = (style: TextStyle): string =>
  `${style.italic ? 'italic ' : ''}${style.weight} ${style.size}px ${fontFamily}`;

export type Measure = (text: string, style: TextStyle) => number;

export const shownText = (text: string, style: TextStyle): string =>
  style.capitals ? text.toLocaleUpperCase() : text;

/** Measures with the page's own fonts. */
export function canvasMeasure(): Measure {
  const to = document.createElement('canvas').getContext('2d');
  return (text, style) => {
    if (!to) return text.length * style.size * 0.58;
    to.font = fontOf(style);
    const letters = shownText(text, style);
    return to.measureText(letters).width + letters.length * style.tracking * style.size;
  };
}

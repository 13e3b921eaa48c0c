// Decides the colours of the map: the product's tokens, with the ground read from the page so that evening dims it.
import type { Good, Lens } from './input.ts';

export interface Palette {
  readonly land: string;
  readonly landContext: string;
  readonly sea: string;
  /** Waterlines along the coast, widest first: width in px, colour. */
  readonly waterlines: readonly (readonly [number, string])[];
}

/** Ground colours of the page's theme, with the daylight values behind them. */
export function readPalette(host: Element | null): Palette {
  const style = host ? getComputedStyle(host) : null;
  const token = (name: string, otherwise: string): string =>
    style?.getPropertyValue(name).trim() || otherwise;
  return {
    land: token('--land', '#F1E8D2'),
    landContext: token('--land-context', '#E6DDC6'),
    sea: token('--sea', '#C5D3D2'),
    waterlines: waterlines.map(([width, daylight], at) => [
      width,
      token(`--sea-line-${at + 1}`, daylight),
    ]),
  };
}

/** Inks and papers of the map; the map stays a paper map in every theme. */
export const ink = {
  paper: '#FAF5E8',
  slip: '#FFFDF6',
  text: '#23282B',
  text2: '#474B49',
  text3: '#625F52',
  pencil: '#1C4C7C',
  rust: '#8E3B12',
  moss: '#2F5E3F',
  edge: '#8A7B5E',
  rule: '#CDBE9E',
  sea: '#3E5A5C',
  country: '#4D4838',
  coast: '#4D5F5F',
  river: '#7F9BA0',
  playa: '#DCE0D6',
  graticule: '#5C6A62',
  border: '#3A352B',
  borderCase: '#E7D9B8',
  disputed: '#6B675D',
  zoneEdge: '#4A463B',
  road: '#5B4A33',
  roadFill: '#FBF5E4',
  counter: '#33210F',
  hatch: '#22332F',
  halo: '#F6EFDD',
  seaHalo: '#D3DEDC',
} as const;

/** Width in px and daylight colour. */
const waterlines: readonly (readonly [number, string])[] = [
  [26, '#C0CFCE'],
  [18, '#C9D6D5'],
  [11, '#BCCBCA'],
  [6, '#CDDAD8'],
];

export const ramps: Readonly<Record<Lens, readonly [string, string, string, string, string]>> = {
  trust: ['#EFE6C9', '#CFD9BC', '#A3C3AC', '#73A79A', '#47857F'],
  grievance: ['#F3E6CF', '#EBCBB0', '#DBA588', '#C07B62', '#985446'],
  livelihood: ['#F4E8C6', '#E8D09A', '#D5B06A', '#B78D45', '#8F6A2B'],
  services: ['#EDE8D3', '#CBD8DC', '#A0BDCE', '#7399B8', '#47729A'],
  fear: ['#EFE6D6', '#DCCBD0', '#C3A6B6', '#A07C98', '#785677'],
  flows: ['#F1E9D6', '#DCD4C2', '#BCB5A5', '#938E82', '#68665E'],
  presence: ['#EDE8CC', '#D6D8AC', '#B6BC84', '#8E995F', '#667342'],
};

export interface FlowStyle {
  readonly colour: string;
  readonly dash: readonly number[];
}

export const flowStyles: Readonly<Record<Good, FlowStyle>> = {
  trade: { colour: '#7A4A12', dash: [9, 4] },
  drugs: { colour: '#5A2D5C', dash: [7, 3, 1.5, 3] },
  migrants: { colour: '#1F4F57', dash: [2, 5] },
  arms: { colour: '#3B3B3B', dash: [14, 4] },
  fighters: { colour: '#6A2A24', dash: [4, 3, 4, 8] },
};

export const woods = {
  beech: { light: '#F0D6A8', middle: '#E2BF88', dark: '#CDA269', side: '#94683A' },
  walnut: { light: '#C9A27A', middle: '#B78F65', dark: '#A67C52', side: '#6D4C2C' },
} as const;

export const fontFamily =
  '"IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif';

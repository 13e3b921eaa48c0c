// Decides which little drawing stands for which kind of thing; the drawings are lines in a box of 12.

export const GLYPHS = {
  person:
    'M6 1.6a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4zM2.6 10.6c0-2.6 1.4-4 3.4-4s3.4 1.4 3.4 4z',
  heads:
    'M6 1.6a1.2 1.2 0 1 1 0 2.4a1.2 1.2 0 1 1 0-2.4zM2.7 4.2a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 1 1 0-2.2zM9.3 4.2a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 1 1 0-2.2zM1.6 10c1-2.2 2.6-3 4.4-3s3.4.8 4.4 3',
  speech: 'M1.6 2.4h8.8v5.4H6.6L4.2 10V7.8H1.6zM6 5.1h.01M4 5.1h.01M8 5.1h.01',
  house: 'M1.4 6L6 1.8L10.6 6M2.8 5v5.2h6.4V5M5 10.2V7.4h2v2.8',
  sprout:
    'M6 10.6V5.6M6 6.6C6 4.2 4.6 3 2 3c0 2.4 1.4 3.6 4 3.6zM6 5.4C6 3.2 7.4 2 10 2c0 2.4-1.4 3.6-4 3.6',
  exchange:
    'M2.6 2.2a1 1 0 1 1 0 2a1 1 0 1 1 0-2zM9.4 2.2a1 1 0 1 1 0 2a1 1 0 1 1 0-2zM2 7.4h8M8.4 6l1.6 1.4L8.4 8.8M3.6 8.2L2 9.6l1.6 1.2',
  eye: 'M1 6C2.4 3.6 4 2.6 6 2.6S9.6 3.6 11 6C9.6 8.4 8 9.4 6 9.4S2.4 8.4 1 6zM6 4.7a1.3 1.3 0 1 1 0 2.6a1.3 1.3 0 1 1 0-2.6z',
  sheet: 'M2.8 1.4h4.6l2 2v7.2H2.8zM4.6 5h3M4.6 7h3M4.6 9h1.8',
  rising: 'M1.6 9.8L4.6 6.4L6.6 8L10.4 3M7.8 2.8h2.6v2.6',
  dots: 'M6 2.2a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 1 1 0-2.2zM2.6 8a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 1 1 0-2.2zM9.4 8a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 1 1 0-2.2zM5.4 4.4L3.2 8M6.6 4.4L8.8 8M3.8 9.1h4.4',
  posts: 'M3.4 1.6v8.8M8.6 1.6v8.8M3.4 4h5.2',
  scales: 'M6 1.4v9M3.4 10.4h5.2M2 3.4h8M2 3.4L.9 6.6h2.2zM10 3.4L8.9 6.6h2.2z',
  book: 'M6 3c-1.2-.9-2.6-1.2-4.4-1.2v7.4c1.8 0 3.2.3 4.4 1.2c1.2-.9 2.6-1.2 4.4-1.2V1.8C8.6 1.8 7.2 2.1 6 3zM6 3v7.4',
  rest: 'M2 4h6v3.4c0 1.6-1 2.6-3 2.6s-3-1-3-2.6zM8 4.8h1.4c.8 0 1.2.5 1.2 1.2S10.2 7.2 9.4 7.2H8M4 1.4v1M6 1.4v1',
  hand: 'M2 6.6l2.4-2.4l1.6 1l1.6-1L10 6.6M2.6 7.2L5.4 10L9.4 7.2M6 5.2L4.6 7',
} as const;
export type Glyph = keyof typeof GLYPHS;

/** Shape is who: square a state, circle a community, hexagon a partner, diamond a network. */
export type Shape = 'square' | 'circle' | 'hexagon' | 'diamond';

export const SHAPE_OF_SEAT: Readonly<Record<string, Shape>> = {
  state: 'square',
  community: 'circle',
  partner: 'hexagon',
  network: 'diamond',
  control: 'square',
};

const GLYPH_OF_KIND: Readonly<Record<string, Glyph>> = {
  'patrol-raise': 'person',
  'patrol-move': 'person',
  posture: 'hand',
  attention: 'eye',
  'sensor-buy': 'eye',
  operation: 'person',
  'leadership-removal': 'dots',
  rest: 'rest',
  'train-tactical': 'book',
  'train-conduct': 'book',
  'tip-channel': 'speech',
  tolerance: 'scales',
  crossing: 'posts',
  'livelihood-small': 'sprout',
  'livelihood-large': 'sprout',
  services: 'house',
  forum: 'heads',
  promise: 'sheet',
  remedy: 'scales',
  oversight: 'eye',
  rotate: 'exchange',
  protect: 'hand',
  comms: 'speech',
  workshop: 'heads',
  'plan-adopt': 'sheet',
  visit: 'exchange',
  'coop-step': 'hand',
  'joint-operation': 'exchange',
  notify: 'sheet',
  'taskforce-meet': 'heads',
  refer: 'sheet',
  voice: 'speech',
  monitor: 'eye',
  mediate: 'exchange',
  covenant: 'hand',
  mobilise: 'heads',
  warn: 'speech',
  withdraw: 'sheet',
  consent: 'hand',
  answer: 'speech',
};
const GLYPH_OF_FAMILY: Readonly<Record<string, Glyph>> = {
  partners: 'rising',
  partner: 'rising',
  network: 'dots',
  control: 'dots',
};

export function glyphOf(kind: string, family: string): Glyph {
  return GLYPH_OF_KIND[kind] ?? GLYPH_OF_FAMILY[family] ?? 'sheet';
}

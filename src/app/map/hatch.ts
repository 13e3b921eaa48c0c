// Decides the hatch of each class, the same for every lens, as canvas tiles and as SVG patterns.
import { ink } from './palette.ts';

export const hatchKeys = ['1', '2', '3', '4', '5', 'unseen', 'neutral'] as const;
export type HatchKey = (typeof hatchKeys)[number];

interface Hatch {
  /** Side of the repeating square, px. */
  readonly size: number;
  readonly dots?: readonly (readonly [number, number, number])[];
  /** Strokes as an SVG path in the square. */
  readonly strokes?: string;
  readonly opacity: number;
}

/** @source look/tokens.css, Hatches */
const hatches: Readonly<Record<HatchKey, Hatch>> = {
  '1': {
    size: 9,
    dots: [
      [2, 2, 0.8],
      [6.5, 6.5, 0.8],
    ],
    opacity: 0.55,
  },
  '2': {
    size: 5,
    dots: [
      [1.2, 1.2, 0.75],
      [3.7, 3.7, 0.75],
    ],
    opacity: 0.55,
  },
  '3': { size: 11, strokes: 'M-2 2L2 -2M0 11L11 0M9 13L13 9', opacity: 0.5 },
  '4': { size: 6, strokes: 'M-2 2L2 -2M0 6L6 0M4 8L8 4', opacity: 0.5 },
  '5': {
    size: 8,
    strokes: 'M0 8L8 0M0 0L8 8M-2 2L2 -2M6 10L10 6M-2 6L2 10M6 -2L10 2',
    opacity: 0.5,
  },
  unseen: { size: 7, strokes: 'M0 3.5H3', opacity: 0.34 },
  neutral: {
    size: 7,
    dots: [
      [1.6, 1.6, 0.6],
      [5.1, 5.1, 0.6],
    ],
    opacity: 0.3,
  },
};

const strokeWidth = 0.8;

/** A tile for `createPattern`, sharp at the given pixel ratio. */
export function hatchTile(key: HatchKey, ratio: number): HTMLCanvasElement {
  const hatch = hatches[key];
  const tile = document.createElement('canvas');
  tile.width = Math.round(hatch.size * ratio);
  tile.height = tile.width;
  const pen = tile.getContext('2d');
  if (!pen) return tile;
  pen.scale(tile.width / hatch.size, tile.width / hatch.size);
  pen.globalAlpha = hatch.opacity;
  pen.fillStyle = ink.hatch;
  pen.strokeStyle = ink.hatch;
  pen.lineWidth = strokeWidth;
  for (const [x, y, radius] of hatch.dots ?? []) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  if (hatch.strokes) pen.stroke(new Path2D(hatch.strokes));
  return tile;
}

/** The same hatch as an SVG pattern element. */
export function hatchPattern(key: HatchKey, id: string): string {
  const hatch = hatches[key];
  const dots = (hatch.dots ?? [])
    .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${ink.hatch}"/>`)
    .join('');
  const strokes = hatch.strokes
    ? `<path d="${hatch.strokes}" stroke="${ink.hatch}" stroke-width="${strokeWidth}" fill="none"/>`
    : '';
  return `<pattern id="${id}" width="${hatch.size}" height="${hatch.size}" patternUnits="userSpaceOnUse"><g opacity="${hatch.opacity}">${dots}${strokes}</g></pattern>`;
}

// Decides the shaded relief pictures: heights in the map plane, lit from the north-west, as one grey picture; draws no lines.
import { PNG } from 'pngjs';
import { toDegrees } from './projection.ts';
import type { Line } from './projection.ts';
import { readBytes } from './read.ts';

/** Grey value of the source to metres: medians over gazetteer heights. @source geography note, section 5 */
const greyToMetres: readonly (readonly [number, number])[] = [
  [76, 0],
  [94, 10],
  [106, 34],
  [118, 97],
  [130, 223],
  [142, 385],
  [154, 582],
  [166, 805],
  [178, 1122],
  [190, 1879],
  [202, 2698],
  [214, 3690],
  [255, 4200],
];
const west = -18.5;
const north = 38;
const pixelsPerDegree = 30;
/** Levels of shade and of light on each side of the middle grey 128, which is flat ground. */
const levels = 25;
const step = 5;

export interface ReliefWindow {
  readonly name: string;
  /** Left, top, right, bottom in km. */
  readonly box: readonly [number, number, number, number];
  readonly kmPerPixel: number;
  /** Blur of the heights, km: about the source's own grain. */
  readonly grainKm: number;
  readonly exaggeration: number;
}

interface Grid {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

function metres(grey: number): number {
  for (let i = 1; i < greyToMetres.length; i++) {
    const [[g0, m0], [g1, m1]] = [greyToMetres[i - 1] ?? [0, 0], greyToMetres[i] ?? [255, 0]];
    if (grey <= g1) return grey <= g0 ? m0 : m0 + ((grey - g0) / (g1 - g0)) * (m1 - m0);
  }
  return 4200;
}

function sourceHeights(): Grid {
  const png = PNG.sync.read(readBytes('relief.png'));
  const values = new Float32Array(png.width * png.height);
  for (let i = 0; i < values.length; i++) values[i] = metres(png.data[i * 4] ?? 0);
  return { width: png.width, height: png.height, values };
}

function at(grid: Grid, x: number, y: number): number {
  const cx = Math.min(grid.width - 1, Math.max(0, x));
  const cy = Math.min(grid.height - 1, Math.max(0, y));
  return grid.values[cy * grid.width + cx] ?? 0;
}

/** Cubic interpolation, so that slopes do not break at source pixels. */
function sample(grid: Grid, x: number, y: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const weight = (t: number): readonly number[] => [
    (-t + 2 * t * t - t ** 3) / 2,
    (2 - 5 * t * t + 3 * t ** 3) / 2,
    (t + 4 * t * t - 3 * t ** 3) / 2,
    (-t * t + t ** 3) / 2,
  ];
  const [wx, wy] = [weight(x - x0), weight(y - y0)];
  let sum = 0;
  for (let j = 0; j < 4; j++)
    for (let i = 0; i < 4; i++)
      sum += (wx[i] ?? 0) * (wy[j] ?? 0) * at(grid, x0 - 1 + i, y0 - 1 + j);
  return sum;
}

/** Three box blurs of each axis, close to a Gaussian of the given radius in pixels. */
function blur(grid: Grid, radius: number): Grid {
  const reach = Math.max(1, Math.round(radius));
  let values = grid.values;
  for (let round = 0; round < 3; round++)
    for (const [stepX, stepY] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const next = new Float32Array(values.length);
      const view = { ...grid, values };
      for (let y = 0; y < grid.height; y++)
        for (let x = 0; x < grid.width; x++) {
          let sum = 0;
          for (let k = -reach; k <= reach; k++) sum += at(view, x + k * stepX, y + k * stepY);
          next[y * grid.width + x] = sum / (2 * reach + 1);
        }
      values = next;
    }
  return { ...grid, values };
}

function heightsInPlane(window: ReliefWindow, source: Grid): Grid {
  const [left, top, right, bottom] = window.box;
  const width = Math.round((right - left) / window.kmPerPixel);
  const height = Math.round((bottom - top) / window.kmPerPixel);
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [lon, lat] = toDegrees([
        left + (x + 0.5) * window.kmPerPixel,
        top + (y + 0.5) * window.kmPerPixel,
      ]);
      values[y * width + x] = sample(
        source,
        (lon - west) * pixelsPerDegree - 0.5,
        (north - lat) * pixelsPerDegree - 0.5,
      );
    }
  return { width, height, values };
}

/** Light of a slope against flat ground, -1 dark to 1 bright, sun in the north-west at 45 degrees. */
function light(
  grid: Grid,
  x: number,
  y: number,
  metresPerPixel: number,
  exaggeration: number,
): number {
  const dx = ((at(grid, x + 1, y) - at(grid, x - 1, y)) / (2 * metresPerPixel)) * exaggeration;
  const dy = ((at(grid, x, y + 1) - at(grid, x, y - 1)) / (2 * metresPerPixel)) * exaggeration;
  const flatLight = Math.SQRT1_2;
  const shade = (0.5 * dx + 0.5 * dy + flatLight) / Math.sqrt(1 + dx * dx + dy * dy);
  return (shade - flatLight) / flatLight;
}

function landMask(
  window: ReliefWindow,
  land: readonly Line[],
  width: number,
  height: number,
): Uint8Array {
  const mask = new Uint8Array(width * height);
  const [left, top] = window.box;
  for (let y = 0; y < height; y++) {
    const ky = top + (y + 0.5) * window.kmPerPixel;
    const crossings: number[] = [];
    for (const ring of land)
      ring.forEach((a, i) => {
        const b = ring[(i + 1) % ring.length] ?? a;
        if (a[1] > ky !== b[1] > ky)
          crossings.push(a[0] + ((ky - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
      });
    crossings.sort((p, q) => p - q);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.floor(((crossings[i] ?? 0) - left) / window.kmPerPixel) - 3;
      const to = Math.ceil(((crossings[i + 1] ?? 0) - left) / window.kmPerPixel) + 3;
      for (let x = Math.max(0, from); x < Math.min(width, to); x++) mask[y * width + x] = 1;
    }
  }
  return mask;
}

/** How strong the relief may be at a point: it fades where the heights end. */
function presence(lon: number, lat: number): number {
  const margin = Math.min(lat - 10, north - lat, lon - west, 26 - lon);
  return Math.min(1, Math.max(0, margin / 0.7));
}

/** One grey relief picture: 128 is flat ground, darker is shade, brighter is light; sea is flat. */
export function bakeRelief(
  window: ReliefWindow,
  land: readonly Line[],
): { png: Buffer; width: number; height: number } {
  const raw = heightsInPlane(window, sourceHeights());
  const fine = blur(raw, window.grainKm / window.kmPerPixel / 1.7);
  const broad = blur(raw, (window.grainKm * 4) / window.kmPerPixel / 1.7);
  const mask = landMask(window, land, raw.width, raw.height);
  const metresPerPixel = window.kmPerPixel * 1000;
  const picture = new PNG({ width: raw.width, height: raw.height });
  for (let y = 0; y < raw.height; y++)
    for (let x = 0; x < raw.width; x++) {
      const i = y * raw.width + x;
      const slope = mask[i]
        ? 0.72 * light(fine, x, y, metresPerPixel, window.exaggeration) +
          0.45 * light(broad, x, y, metresPerPixel, window.exaggeration * 1.7)
        : 0;
      const [lon, lat] = toDegrees([
        window.box[0] + (x + 0.5) * window.kmPerPixel,
        window.box[1] + (y + 0.5) * window.kmPerPixel,
      ]);
      const shown = Math.tanh(slope * 1.25) * presence(lon, lat);
      const grey = 128 + step * Math.round(shown * levels);
      picture.data.set([grey, grey, grey, 255], i * 4);
    }
  return {
    png: PNG.sync.write(picture, { colorType: 0, deflateLevel: 9, filterType: -1 }),
    width: raw.width,
    height: raw.height,
  };
}

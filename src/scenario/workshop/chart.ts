// Decides where the parts of a small chart lie: lines, band, rule and figures at the axes; whoever draws them adds nothing.

import type { Chart } from './document.ts';

export const CHART_SIZE = { width: 320, height: 128 } as const;
const LEFT = 40;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 20;

export interface ChartShapes {
  /** The outline of the band as the data of a path; empty for none. */
  readonly band: string;
  readonly paths: readonly { readonly kind: 'main' | 'other'; readonly d: string }[];
  readonly rule: { readonly x: number; readonly top: number; readonly bottom: number } | null;
  readonly texts: readonly {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly text: string;
  }[];
}

/** Everything in the units of `CHART_SIZE`, from left to right. */
export function chartShapes({ from, lines, band, lastOrders }: Chart): ChartShapes {
  const { width, height } = CHART_SIZE;
  const count = Math.max(band?.low.length ?? 0, ...lines.map(({ values }) => values.length));
  const [least, most] = rangeOf([
    ...lines.flatMap(({ values }) => values),
    ...(band === null ? [] : [...band.low, ...band.high]),
  ]);
  const x = (at: number) => LEFT + ((width - LEFT - RIGHT) * at) / Math.max(1, count - 1);
  const y = (value: number) =>
    height - BOTTOM - ((height - TOP - BOTTOM) * (value - least)) / (most - least);
  const point = (value: number, at: number) => `${place(x(at))} ${place(y(value))}`;
  const last = from + count - 1;
  const ends = lastOrders !== null && lastOrders > from && lastOrders < last ? [lastOrders] : [];
  const digits = most - least < 3 ? 1 : 0;
  const side = (value: number) => ({
    x: LEFT - 4,
    y: place(y(value) + 3),
    anchor: 'end' as const,
    text: value.toFixed(digits).replace('-', '\u2212'),
  });
  return {
    band: band === null ? '' : outline(band.low.map(point), band.high.map(point)),
    paths: lines.map(({ kind, values }) => ({ kind, d: path(values, point) })),
    rule:
      ends.length === 0
        ? null
        : { x: place(x((ends[0] ?? from) - from)), top: TOP, bottom: height - BOTTOM },
    texts: [
      side(least),
      side(most),
      ...[from, ...ends, last].map((turn) => ({
        x: place(x(turn - from)),
        y: height - 6,
        anchor: turn === last ? ('end' as const) : ('middle' as const),
        text: String(turn),
      })),
    ],
  };
}

/** From the least to the most, in whole numbers where that leaves the lines room, never of no height. */
function rangeOf(values: readonly (number | null)[]): readonly [number, number] {
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = high - low < 2 ? 0.1 : 1;
  const [least, most] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  return most > least ? [least, most] : [least, least + step];
}

function path(
  values: readonly (number | null)[],
  point: (value: number, at: number) => string,
): string {
  let pen = 'M';
  return values
    .flatMap((value, at) => {
      if (value === null || !Number.isFinite(value)) {
        pen = 'M';
        return [];
      }
      const part = `${pen}${point(value, at)}`;
      pen = 'L';
      return [part];
    })
    .join('');
}

function outline(low: readonly string[], high: readonly string[]): string {
  return low.length === 0 ? '' : `M${[...low, ...[...high].reverse()].join('L')}Z`;
}

function place(value: number): number {
  return Math.round(value * 10) / 10;
}

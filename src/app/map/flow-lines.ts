// Decides the course and width of observed flows beside their passages, in screen px; strokes nothing.
import type { Camera } from './camera.ts';
import { toScreen } from './camera.ts';
import type { Point } from './geography.ts';
import type { Good, MapFlow } from './input.ts';
import type { PassageSpot } from './network.ts';

export interface FlowLine {
  readonly good: Good;
  /** Start, control and end of a quadratic curve, px. */
  readonly curve: readonly [Point, Point, Point];
  readonly width: number;
  /** Width of the pale halo; 0 when the flow is a count. */
  readonly halo: number;
}

const lengthPx = 74;
const gapPx = 11;
const thinnest = 1.7;
const thickest = 5.2;

/** Width of the middle estimate: by area of the eye, so by the square root of its share of the largest flow. */
export function flowWidth(size: number, largest: number): number {
  if (largest <= 0) return thinnest;
  return thinnest + (thickest - thinnest) * Math.sqrt(Math.max(0, size) / largest);
}

/** One short arrow a flow, side by side where several share a passage. */
export function flowLines(
  flows: readonly MapFlow[],
  spots: ReadonlyMap<string, PassageSpot>,
  camera: Camera,
  grow = 1,
): FlowLine[] {
  const largest = Math.max(0, ...flows.map((flow) => flow.size));
  const countAt = new Map<string, number>();
  return flows.flatMap((flow): FlowLine[] => {
    const spot = spots.get(flow.passage);
    if (!spot) return [];
    const nth = countAt.get(flow.passage) ?? 0;
    countAt.set(flow.passage, nth + 1);
    const [cx, cy] = toScreen(camera, spot.at);
    const turn = flow.towards === 'b' ? 1 : -1;
    const [dx, dy] = [spot.towardsB[0] * turn, spot.towardsB[1] * turn];
    const [nx, ny] = [-spot.towardsB[1], spot.towardsB[0]];
    const side = (13 + nth * gapPx) * grow;
    const half = (lengthPx / 2) * grow;
    const at = (along: number, off: number): Point => [
      cx + dx * along + nx * off,
      cy + dy * along + ny * off,
    ];
    const width = flowWidth(flow.size, largest) * grow;
    const spread = flow.size > 0 ? (flow.high - flow.low) / flow.size : 0;
    return [
      {
        good: flow.good,
        curve: [at(-half, side), at(0, side + 9 * grow), at(half, side)],
        width,
        halo: spread > 0 ? width * (1 + Math.min(2.2, 1.6 * spread)) : 0,
      },
    ];
  });
}

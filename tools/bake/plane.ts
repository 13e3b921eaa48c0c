// Decides small questions about rings and lines in the plane (area, inside, crossing, distance); holds no map data.
import type { Line, Point } from './projection.ts';

/** Signed area; positive when the ring turns clockwise on screen (y down). */
export function signedArea(ring: Line): number {
  let sum = 0;
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p;
    sum += p[0] * q[1] - q[0] * p[1];
  });
  return sum / 2;
}

export function insideRing(ring: Line, [x, y]: Point): boolean {
  let inside = false;
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
      inside = !inside;
  });
  return inside;
}

/** Even-odd over all rings, so holes count out. */
export function insideRings(rings: readonly Line[], point: Point): boolean {
  let inside = false;
  for (const ring of rings) if (insideRing(ring, point)) inside = !inside;
  return inside;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Distance from a point to a segment, and where along the segment (0 to 1) the nearest point lies. */
export function toSegment(p: Point, a: Point, b: Point): { distance: number; along: number } {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const raw = square === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square;
  const along = Math.min(1, Math.max(0, raw));
  return { along, distance: distance(p, [a[0] + along * dx, a[1] + along * dy]) };
}

/** True when two open segments cross at an inner point of both. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

export function lineLength(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1] ?? [0, 0], line[i] ?? [0, 0]);
  return sum;
}

/** Points every `step` kilometres along a line, ends kept. */
export function resample(line: Line, step: number): Line {
  const total = lineLength(line);
  const count = Math.max(1, Math.round(total / step));
  const result: Line = [];
  let index = 1;
  let walked = 0;
  for (let n = 0; n <= count; n++) {
    const target = (total * n) / count;
    for (;;) {
      const a = line[index - 1] ?? [0, 0];
      const b = line[index] ?? a;
      const length = distance(a, b);
      if (walked + length >= target || index >= line.length - 1) {
        const t = length === 0 ? 0 : Math.min(1, (target - walked) / length);
        result.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
        break;
      }
      walked += length;
      index++;
    }
  }
  return result;
}

/** Drops points closer than `tolerance` to the line that skips them (Douglas and Peucker), ends kept. */
export function simplify(line: Line, tolerance: number): Line {
  const keep = new Set([0, line.length - 1]);
  const queue: [number, number][] = [[0, line.length - 1]];
  for (let range = queue.pop(); range; range = queue.pop()) {
    const [from, to] = range;
    let worst = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const off = toSegment(line[i] ?? [0, 0], line[from] ?? [0, 0], line[to] ?? [0, 0]).distance;
      if (off > worst) [worst, at] = [off, i];
    }
    if (at > 0) {
      keep.add(at);
      queue.push([from, at], [at, to]);
    }
  }
  return line.filter((_, i) => keep.has(i));
}

/** A point well inside a polygon: the best of a grid of candidates, refined twice. */
export function innerPoint(rings: readonly Line[]): Point {
  const outer = rings[0] ?? [];
  const xs = outer.map((p) => p[0]);
  const ys = outer.map((p) => p[1]);
  const clearance = (p: Point): number => {
    let least = Infinity;
    for (const ring of rings)
      ring.forEach((a, i) => {
        least = Math.min(least, toSegment(p, a, ring[(i + 1) % ring.length] ?? a).distance);
      });
    return insideRings(rings, p) ? least : -least;
  };
  let centre: Point = [
    (Math.min(...xs) + Math.max(...xs)) / 2,
    (Math.min(...ys) + Math.max(...ys)) / 2,
  ];
  let reach = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 2;
  let best = clearance(centre);
  for (let round = 0; round < 4; round++) {
    const from = centre;
    for (let i = -6; i <= 6; i++)
      for (let j = -6; j <= 6; j++) {
        const candidate: Point = [from[0] + (i * reach) / 6, from[1] + (j * reach) / 6];
        const room = clearance(candidate);
        if (room > best) [best, centre] = [room, candidate];
      }
    reach /= 5;
  }
  return centre;
}

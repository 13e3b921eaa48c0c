// Decides the outlines of zones and countries from shared arcs, and who stands on each side of a line; styles nothing.
import type { Geography, Point } from './geography.ts';
import type { MapZone } from './input.ts';

export type Ring = readonly Point[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ZoneShape {
  readonly id: string;
  readonly rings: readonly Ring[];
  readonly box: Box;
  readonly anchor: Point;
  readonly areaKm2: number;
}

export interface Shapes {
  readonly zones: ReadonlyMap<string, ZoneShape>;
  readonly zoneOfCell: ReadonlyMap<string, string>;
  /** Per arc the zones beside it: two, one or none. */
  readonly sides: readonly (readonly string[])[];
  /** Outlines of countries by ISO code, Western Sahara as EH. */
  readonly countries: ReadonlyMap<string, readonly Ring[]>;
}

/** Arcs that occur once among the cells: the outline of them all. Signed as they were met. */
export function outerArcs(geography: Geography, cells: readonly string[]): number[] {
  const met = new Map<number, number[]>();
  for (const id of cells)
    for (const n of geography.cells.get(id)?.polygons.flat(2) ?? []) {
      const arc = n < 0 ? ~n : n;
      met.set(arc, [...(met.get(arc) ?? []), n]);
    }
  return [...met.values()].filter((refs) => refs.length === 1).flat();
}

/** Arc n as a line, backwards when n is ~arc. */
export function arcLine(geography: Geography, n: number): readonly Point[] {
  const line = geography.arcs[n < 0 ? ~n : n]?.line ?? [];
  return n < 0 ? [...line].reverse() : line;
}

const keyOf = (p: Point | undefined): string => (p ? `${p[0]} ${p[1]}` : '');

/** Joins directed arcs end to end into closed rings. */
export function stitch(geography: Geography, refs: readonly number[]): Ring[] {
  const byStart = new Map<string, number[]>();
  for (const n of refs) {
    const key = keyOf(arcLine(geography, n)[0]);
    byStart.set(key, [...(byStart.get(key) ?? []), n]);
  }
  const used = new Set<number>();
  const rings: Ring[] = [];
  for (const first of refs) {
    if (used.has(first)) continue;
    const ring: Point[] = [];
    for (let next: number | undefined = first; next !== undefined && !used.has(next);) {
      used.add(next);
      const line = arcLine(geography, next);
      ring.push(...line.slice(0, -1));
      next = byStart.get(keyOf(line[line.length - 1]))?.find((n) => !used.has(n));
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

export function boxOf(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return { left, top, right, bottom };
}

const ringBoxes = new WeakMap<Ring, Box>();

function boxOfRing(ring: Ring): Box {
  const known = ringBoxes.get(ring);
  if (known) return known;
  const box = boxOf([ring]);
  ringBoxes.set(ring, box);
  return box;
}

/** Even-odd, so that holes count out. */
export function inside(rings: readonly Ring[], [x, y]: Point): boolean {
  let within = false;
  for (const ring of rings) {
    const box = boxOfRing(ring);
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    let before = ring[ring.length - 1];
    for (const p of ring) {
      if (
        before &&
        p[1] > y !== before[1] > y &&
        x < ((before[0] - p[0]) * (y - p[1])) / (before[1] - p[1]) + p[0]
      )
        within = !within;
      before = p;
    }
  }
  return within;
}

function zoneShape(geography: Geography, zone: MapZone): ZoneShape {
  const cells = zone.cells.map((id) => {
    const cell = geography.cells.get(id);
    if (!cell) throw new Error(`zone ${zone.id}: the map has no cell ${id}`);
    return cell;
  });
  const largest = cells.reduce((a, b) => (b.areaKm2 > a.areaKm2 ? b : a));
  const rings = stitch(geography, outerArcs(geography, zone.cells));
  return {
    id: zone.id,
    rings,
    box: boxOf(rings),
    anchor: zone.label ?? largest.label,
    areaKm2: cells.reduce((sum, cell) => sum + cell.areaKm2, 0),
  };
}

export function assembleShapes(geography: Geography, zones: readonly MapZone[]): Shapes {
  const zoneOfCell = new Map(
    zones.flatMap((zone) => zone.cells.map((cell) => [cell, zone.id] as const)),
  );
  const sides: Set<string>[] = geography.arcs.map(() => new Set());
  const cellsOf = new Map<string, string[]>();
  for (const cell of geography.cells.values()) {
    cellsOf.set(cell.iso, [...(cellsOf.get(cell.iso) ?? []), cell.id]);
    const zone = zoneOfCell.get(cell.id);
    if (zone !== undefined) for (const n of cell.polygons.flat(2)) sides[n < 0 ? ~n : n]?.add(zone);
  }
  return {
    zones: new Map(zones.map((zone) => [zone.id, zoneShape(geography, zone)])),
    zoneOfCell,
    sides: sides.map((zonesBeside) => [...zonesBeside]),
    countries: new Map(
      [...cellsOf].map(([iso, cells]) => [iso, stitch(geography, outerArcs(geography, cells))]),
    ),
  };
}

export function zoneAt(shapes: Shapes, point: Point): string | null {
  for (const shape of shapes.zones.values()) {
    const { box } = shape;
    if (point[0] < box.left || point[0] > box.right || point[1] < box.top || point[1] > box.bottom)
      continue;
    if (inside(shape.rings, point)) return shape.id;
  }
  return null;
}

/** The middle of the longest line that two zones share; null when they do not touch. */
export function sharedMiddle(
  geography: Geography,
  shapes: Shapes,
  a: string,
  b: string,
): Point | null {
  let best: readonly Point[] = [];
  let length = 0;
  shapes.sides.forEach((zones, n) => {
    if (!zones.includes(a) || !zones.includes(b)) return;
    const line = geography.arcs[n]?.line ?? [];
    const own = lengthOf(line);
    if (own > length) [best, length] = [line, own];
  });
  return best.length > 0 ? alongLine(best, length / 2) : null;
}

export function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  line.forEach((p, i) => {
    const before = line[i - 1];
    if (before) sum += Math.hypot(p[0] - before[0], p[1] - before[1]);
  });
  return sum;
}

/** The point at a given distance along a line. */
export function alongLine(line: readonly Point[], distance: number): Point {
  let left = distance;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (!a || !b) break;
    const step = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (step >= left && step > 0)
      return [a[0] + ((b[0] - a[0]) * left) / step, a[1] + ((b[1] - a[1]) * left) / step];
    left -= step;
  }
  return line[line.length - 1] ?? [0, 0];
}

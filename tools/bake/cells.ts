// Decides what assets/map/cells.json holds: shared arcs and, per cell, rings of arc numbers, label, centre and area.
import { distance, innerPoint, insideRings, lineLength, signedArea } from './plane.ts';
import { tenth, toKm } from './projection.ts';
import type { Line, Point } from './projection.ts';
import { readNeighbours, readTopojson } from './read.ts';
import { softenInner } from './soften.ts';
import { buildMesh } from './topology.ts';
import type { Mesh } from './topology.ts';

export interface BakedCell {
  readonly sector: string | null;
  readonly iso: string;
  readonly polygons: number[][][];
  readonly label: [number, number];
  readonly centre: [number, number];
  readonly areaKm2: number;
}

export interface CellsFile {
  readonly about: string;
  readonly kinds: string[];
  readonly arcs: number[][];
  readonly cells: Record<string, BakedCell>;
}

const about =
  'Zones’ cells in km of the map plane (x east, y down). arcs[n] is a line in tenths of a km: x, y, then steps dx, dy. kinds[n] says what it is: coast, edge (outer border), border, inner (two zones of one country), frontier, berm, disputed, cut (the end of the data, not drawn). A ring is a list of arc numbers; ~n walks arc n backwards. To outline several cells as one zone, keep the arcs that occur once.';

export function cellMesh(): Mesh {
  const shapes = readTopojson('cells.topojson').map((shape) => ({
    id: `${typeof shape.properties['sector'] === 'string' ? shape.properties['sector'] : 'H'}-${String(shape.properties['iso'])}`,
    polygons: shape.polygons.map((rings) => rings.map((ring) => ring.map(spread))),
  }));
  const context = readNeighbours().land.map((country) =>
    country.rings.map((ring) => ring.map(spread)),
  );
  const mesh = buildMesh(shapes, context);
  for (const arc of mesh.arcs) arc.line = densified(arc.line).map((p) => toKm(gathered(p)));
  softenInner(mesh.arcs);
  return mesh;
}

/**
 * Lines are matched where their source drew them straight: in degrees, stretched to about a kilometre a unit.
 * In the map plane a parallel is a curve, and two cells that share it would no longer touch.
 */
const kmPerDegree = 111.2;
const stretch = Math.cos((24 * Math.PI) / 180);
const spread = (p: Point): Point => [p[0] * kmPerDegree * stretch, -p[1] * kmPerDegree];
const gathered = (p: Point): Point => [p[0] / kmPerDegree / stretch, -p[1] / kmPerDegree];

/** Long segments get points in between, so that they follow their parallel. */
function densified(line: Line): Line {
  return line.flatMap((p, i) => {
    const q = line[i + 1];
    if (!q) return [p];
    const parts = Math.max(1, Math.ceil(distance(p, q) / 45));
    return Array.from({ length: parts }, (_, n): Point => [
      p[0] + ((q[0] - p[0]) * n) / parts,
      p[1] + ((q[1] - p[1]) * n) / parts,
    ]);
  });
}

/** The rings of a cell as closed lines without a repeated last point. */
export function ringsOf(mesh: Mesh, cell: string): Line[][] {
  const polygons = mesh.cells.get(cell);
  if (!polygons) throw new Error(`no cell ${cell}`);
  return polygons.map((rings) =>
    rings.map((refs) =>
      refs.flatMap((ref) => {
        const line = mesh.arcs[ref < 0 ? ~ref : ref]?.line ?? [];
        const walked = ref < 0 ? [...line].reverse() : line;
        return walked.slice(0, -1);
      }),
    ),
  );
}

/** Centre of mass of a ring. */
function centroid(ring: Line): Point {
  const area = signedArea(ring);
  let [x, y] = [0, 0];
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p;
    const cross = p[0] * q[1] - q[0] * p[1];
    x += (p[0] + q[0]) * cross;
    y += (p[1] + q[1]) * cross;
  });
  return [x / (6 * area), y / (6 * area)];
}

/** Area of a polygon in km²; holes count out. */
function areaOf(rings: readonly Line[]): number {
  return rings.reduce((sum, ring, i) => sum + Math.abs(signedArea(ring)) * (i === 0 ? 1 : -1), 0);
}

function encode(line: Line): number[] {
  const result: number[] = [];
  let [px, py] = [0, 0];
  line.forEach(([x, y], i) => {
    const [ix, iy] = [Math.round(x * 10), Math.round(y * 10)];
    if (i > 0 && i < line.length - 1 && ix === px && iy === py) return;
    result.push(ix - px, iy - py);
    [px, py] = [ix, iy];
  });
  return result;
}

export function bakeCells(mesh: Mesh): CellsFile {
  const cells: Record<string, BakedCell> = {};
  for (const id of [...mesh.cells.keys()].sort()) {
    const polygons = ringsOf(mesh, id);
    const largest =
      [...polygons].sort(
        (a, b) => Math.abs(signedArea(b[0] ?? [])) - Math.abs(signedArea(a[0] ?? [])),
      )[0] ?? [];
    const label = innerPoint(largest);
    const centre = centroid(largest[0] ?? []);
    const areaKm2 = Math.round(polygons.reduce((sum, rings) => sum + areaOf(rings), 0));
    const dash = id.lastIndexOf('-');
    const sector = id.slice(0, dash);
    cells[id] = {
      sector: sector === 'H' ? null : sector,
      iso: id.slice(dash + 1),
      polygons: mesh.cells.get(id) ?? [],
      label: [tenth(label[0]), tenth(label[1])],
      centre: [tenth(centre[0]), tenth(centre[1])],
      areaKm2,
    };
  }
  return {
    about,
    kinds: mesh.arcs.map((arc) => arc.kind),
    arcs: mesh.arcs.map((arc) => encode(arc.line)),
    cells,
  };
}

export function cellAt(mesh: Mesh, point: Point): string | null {
  for (const id of mesh.cells.keys())
    if (ringsOf(mesh, id).some((rings) => insideRings(rings, point))) return id;
  return null;
}

/** Lengths of the arcs by kind, printed by the bake so that a wrong class is seen at once. */
export function lengthsByKind(mesh: Mesh): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const arc of mesh.arcs)
    sums[arc.kind] = Math.round((sums[arc.kind] ?? 0) + lineLength(arc.line));
  return sums;
}

/** The nearest point on any arc between the two cells, with its distance. */
export function nearestOnBorder(
  mesh: Mesh,
  one: string,
  two: string,
  from: Point,
): { point: Point; distance: number } | null {
  let best: { point: Point; distance: number } | null = null;
  for (const arc of mesh.arcs) {
    if (!arc.cells.includes(one) || !arc.cells.includes(two)) continue;
    for (let i = 1; i < arc.line.length; i++) {
      const [a, b] = [arc.line[i - 1] ?? [0, 0], arc.line[i] ?? [0, 0]];
      const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2 || 1;
      const t = Math.min(
        1,
        Math.max(0, ((from[0] - a[0]) * (b[0] - a[0]) + (from[1] - a[1]) * (b[1] - a[1])) / square),
      );
      const point: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      const away = distance(from, point);
      if (!best || away < best.distance) best = { point, distance: away };
    }
  }
  return best;
}

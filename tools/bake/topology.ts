// Decides which stretches of line the map's cells share (arcs), repairing small gaps first; does not style or soften them.
import { distance, insideRings, toSegment } from './plane.ts';
import type { Line, Point } from './projection.ts';

/** Vertices nearer than this are one vertex: the source grid is 0.3 to 0.4 km. */
const snapKm = 0.75;
/** South of this line (9.52 N, in the plane of the source) the cells were cut off: no border runs there. */
const cutLine = -9.52 * 111.2;
/** How far outside a cell we look for a neighbour's land. */
const lookOutKm = 7;

export interface CellRings {
  readonly id: string;
  readonly polygons: Line[][];
}

export const arcKinds = [
  'coast',
  'edge',
  'border',
  'inner',
  'frontier',
  'berm',
  'disputed',
  'cut',
] as const;
export type ArcKind = (typeof arcKinds)[number];

export interface Arc {
  line: Line;
  readonly kind: ArcKind;
  readonly cells: readonly string[];
}

export interface Mesh {
  readonly arcs: Arc[];
  /** Per cell its polygons, each a list of rings, each a list of arc numbers; ~n is arc n walked backwards. */
  readonly cells: ReadonlyMap<string, number[][][]>;
}

const isoOf = (cell: string): string => cell.slice(cell.lastIndexOf('-') + 1);

/** One number per vertex; vertices within the snap distance get the same number. */
class Vertices {
  readonly points: Point[] = [];
  private readonly grid = new Map<string, number[]>();
  readonly size: number;
  constructor(size: number) {
    this.size = size;
  }
  near(p: Point, reach: number): number[] {
    const found: number[] = [];
    const [cx, cy] = [Math.floor(p[0] / this.size), Math.floor(p[1] / this.size)];
    const span = Math.ceil(reach / this.size);
    for (let x = cx - span; x <= cx + span; x++)
      for (let y = cy - span; y <= cy + span; y++)
        found.push(...(this.grid.get(`${x} ${y}`) ?? []));
    return found.filter((i) => distance(p, this.points[i] ?? p) <= reach);
  }
  add(p: Point): number {
    const [close] = this.near(p, snapKm).sort(
      (a, b) => distance(p, this.at(a)) - distance(p, this.at(b)),
    );
    if (close !== undefined) return close;
    const key = `${Math.floor(p[0] / this.size)} ${Math.floor(p[1] / this.size)}`;
    this.points.push(p);
    this.grid.set(key, [...(this.grid.get(key) ?? []), this.points.length - 1]);
    return this.points.length - 1;
  }
  at(i: number): Point {
    const p = this.points[i];
    if (!p) throw new Error(`no vertex ${i}`);
    return p;
  }
}

/** Puts into a ring every vertex of another ring that lies on one of its segments. */
function closeGaps(ring: readonly number[], vertices: Vertices): number[] {
  const result: number[] = [];
  ring.forEach((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from;
    const [a, b] = [vertices.at(from), vertices.at(to)];
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const between = vertices
      .near(middle, distance(a, b) / 2 + snapKm)
      .filter((v) => v !== from && v !== to)
      .map((v) => ({ v, ...toSegment(vertices.at(v), a, b) }))
      .filter((c) => c.distance <= snapKm && c.along > 0 && c.along < 1)
      .sort((p, q) => p.along - q.along);
    result.push(from, ...between.map((c) => c.v));
  });
  return withoutSpikes(result);
}

/** A ring that goes to a vertex and straight back encloses nothing there: the vertex is dropped. */
function withoutSpikes(ring: readonly number[]): number[] {
  let current = ring.filter((v, i) => v !== ring[(i + 1) % ring.length]);
  for (;;) {
    const at = current.findIndex(
      (_, i) =>
        current[(i + current.length - 1) % current.length] === current[(i + 1) % current.length],
    );
    if (at < 0 || current.length < 4) return current;
    current = current.filter((_, i) => i !== at && i !== (at + 1) % current.length);
  }
}

const edgeKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function kindOf(cells: readonly string[], outside: () => boolean): ArcKind {
  const [one, two] = cells;
  if (one === undefined || two === undefined) return outside() ? 'edge' : 'coast';
  const sides = [isoOf(one), isoOf(two)];
  if (sides[0] === sides[1]) return sides[0] === 'EH' ? 'berm' : 'inner';
  if (!sides.includes('EH')) return 'border';
  return sides.includes('MA') ? 'frontier' : 'disputed';
}

/** Builds the shared arcs of all cells. `context` is the land around the theatre, to tell coast from outer border. */
export function buildMesh(cells: readonly CellRings[], context: readonly Line[][]): Mesh {
  const vertices = new Vertices(6);
  const numbered = cells.map((cell) => ({
    id: cell.id,
    polygons: cell.polygons.map((rings) =>
      rings.map((ring) => ring.slice(0, -1).map((p) => vertices.add(p))),
    ),
  }));
  for (const cell of numbered)
    cell.polygons = cell.polygons
      .map((rings) =>
        rings.map((ring) => closeGaps(ring, vertices)).filter((ring) => new Set(ring).size > 2),
      )
      .filter((rings) => rings.length > 0);
  const owners = new Map<string, string[]>();
  const eachEdge = (visit: (a: number, b: number, cell: string) => void) => {
    for (const cell of numbered)
      for (const ring of cell.polygons.flat())
        ring.forEach((a, i) => visit(a, ring[(i + 1) % ring.length] ?? a, cell.id));
  };
  eachEdge((a, b, cell) =>
    owners.set(edgeKey(a, b), [...new Set([...(owners.get(edgeKey(a, b)) ?? []), cell])]),
  );
  const kinds = new Map<string, ArcKind>();
  eachEdge((a, b) => {
    const key = edgeKey(a, b);
    if (kinds.has(key)) return;
    const [p, q] = [vertices.at(a), vertices.at(b)];
    const atCut = p[1] > cutLine && q[1] > cutLine;
    kinds.set(key, atCut ? 'cut' : kindOf(owners.get(key) ?? [], () => facesLand(p, q, context)));
  });
  return cutIntoArcs(numbered, vertices, (a, b) => {
    const key = edgeKey(a, b);
    return {
      key: `${(owners.get(key) ?? []).join('+')} ${kinds.get(key)}`,
      kind: kinds.get(key) ?? 'coast',
      cells: owners.get(key) ?? [],
    };
  });
}

function facesLand(a: Point, b: Point, context: readonly Line[][]): boolean {
  const length = distance(a, b) || 1;
  const normal: Point = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return [-lookOutKm, lookOutKm].some((reach) => {
    const probe: Point = [middle[0] + normal[0] * reach, middle[1] + normal[1] * reach];
    return context.some((rings) => insideRings(rings, probe));
  });
}

interface EdgeFacts {
  readonly key: string;
  readonly kind: ArcKind;
  readonly cells: readonly string[];
}

function cutIntoArcs(
  numbered: readonly { id: string; polygons: number[][][] }[],
  vertices: Vertices,
  facts: (a: number, b: number) => EdgeFacts,
): Mesh {
  const around = new Map<number, Set<string>>();
  const note = (v: number, other: number) =>
    around.set(v, (around.get(v) ?? new Set()).add(`${other} ${facts(v, other).key}`));
  for (const ring of numbered.flatMap((cell) => cell.polygons.flat()))
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      note(a, b);
      note(b, a);
    });
  const isNode = (v: number): boolean => {
    const edges = [...(around.get(v) ?? [])];
    return edges.length !== 2 || new Set(edges.map((e) => e.slice(e.indexOf(' ')))).size > 1;
  };
  const arcs: Arc[] = [];
  const numbers = new Map<string, number>();
  const arcOf = (path: readonly number[]): number => {
    const [forwards, backwards] = [path.join(' '), [...path].reverse().join(' ')];
    const known = numbers.get(forwards);
    if (known !== undefined) return known;
    const turned = numbers.get(backwards);
    if (turned !== undefined) return ~turned;
    const first = facts(path[0] ?? 0, path[1] ?? 0);
    numbers.set(forwards, arcs.length);
    arcs.push({ line: path.map((v) => vertices.at(v)), kind: first.kind, cells: first.cells });
    return arcs.length - 1;
  };
  const ringArcs = (ring: readonly number[]): number[] => {
    const found = ring.findIndex((v) => isNode(v));
    const start = found < 0 ? ring.indexOf(Math.min(...ring)) : found;
    const walk = [...ring.slice(start), ...ring.slice(0, start), ring[start] ?? 0];
    const result: number[] = [];
    let path: number[] = [];
    walk.forEach((v, i) => {
      path.push(v);
      if (i > 0 && (isNode(v) || i === walk.length - 1)) {
        result.push(arcOf(path));
        path = [v];
      }
    });
    return result;
  };
  const cells = new Map(
    numbered.map((cell) => [cell.id, cell.polygons.map((rings) => rings.map(ringArcs))] as const),
  );
  return { arcs, cells };
}

// Decides which canvas paths, in km, are built once for a geography and once for a theatre; strokes and fills nothing.
import type { ArcKind, Geography, Point } from './geography.ts';
import { chained } from './lines.ts';
import type { Ring, Shapes } from './shapes.ts';

export function ringsPath(rings: readonly Ring[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) addLine(path, ring, true);
  return path;
}

export function addLine(path: Path2D, line: readonly Point[], closed: boolean): void {
  line.forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  if (closed) path.closePath();
}

export interface GroundPaths {
  readonly context: Path2D;
  readonly contextBorders: Path2D;
  readonly countries: ReadonlyMap<string, Path2D>;
  readonly allLand: Path2D;
  readonly lines: Readonly<Record<ArcKind, Path2D>>;
  readonly graticule: Path2D;
  readonly coarseGraticule: Path2D;
  readonly rivers: Path2D;
  readonly greatRivers: Path2D;
  readonly lakes: Path2D;
  readonly playas: Path2D;
}

export interface TheatrePaths {
  readonly zones: ReadonlyMap<string, Path2D>;
}

const kinds: readonly ArcKind[] = [
  'coast',
  'edge',
  'border',
  'inner',
  'frontier',
  'berm',
  'disputed',
  'cut',
];

function linesPath(lines: readonly (readonly Point[])[]): Path2D {
  const path = new Path2D();
  for (const line of lines) addLine(path, line, false);
  return path;
}

export function groundPaths(geography: Geography, shapes: Shapes): GroundPaths {
  const countries = new Map(
    [...shapes.countries].map(([iso, rings]) => [iso, ringsPath(rings)] as const),
  );
  const context = ringsPath(geography.context);
  const allLand = new Path2D(context);
  for (const path of countries.values()) allLand.addPath(path);
  const ofKind = (kind: ArcKind) =>
    linesPath(chained(geography.arcs.filter((arc) => arc.kind === kind).map((arc) => arc.line)));
  return {
    context,
    countries,
    allLand,
    contextBorders: linesPath(geography.contextBorders),
    lines: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])) as Record<ArcKind, Path2D>,
    graticule: linesPath(geography.graticule.map((each) => each.line)),
    coarseGraticule: linesPath(
      geography.graticule.filter((each) => each.step === 10).map((each) => each.line),
    ),
    rivers: linesPath(geography.rivers.map((river) => river.line)),
    greatRivers: linesPath(
      geography.rivers.filter((river) => river.rank <= 6).map((river) => river.line),
    ),
    lakes: ringsPath(geography.lakes.flat()),
    playas: ringsPath(geography.playas.flat()),
  };
}

export function theatrePaths(shapes: Shapes): TheatrePaths {
  return {
    zones: new Map([...shapes.zones.values()].map((shape) => [shape.id, ringsPath(shape.rings)])),
  };
}

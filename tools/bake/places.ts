// Decides what assets/map/places.json and corridors.json hold: projected places, gates on borders, and drawn corridors.
import { cellAt, nearestOnBorder } from './cells.ts';
import { distance, lineLength, resample, simplify } from './plane.ts';
import { tenth, tenthPoint, toKm } from './projection.ts';
import type { Line, Point } from './projection.ts';
import { readCorridors, readPlaces } from './read.ts';
import type { SourcePlace } from './read.ts';
import { swung } from './soften.ts';
import type { Mesh } from './topology.ts';

/** A post further than this from the line it serves is left where the gazetteer has it. */
const reachOfBorderKm = 20;
/** Two facing posts nearer than this are one gate on the map. */
const sameGateKm = 24;

export interface BakedPlace {
  readonly id: string;
  readonly name: { readonly en: string; readonly fr: string; readonly ar: string };
  readonly kind: string;
  readonly sector: string | null;
  readonly iso: readonly string[];
  readonly cell: string | null;
  readonly x: number;
  readonly y: number;
  readonly note: string;
  readonly noteYear: number | null;
  readonly confidence: string;
  readonly scenarios: readonly string[];
}

export interface BakedGate {
  readonly id: string;
  readonly places: readonly string[];
  readonly cells: readonly [string, string];
  readonly x: number;
  readonly y: number;
}

function bakePlace(place: SourcePlace, mesh: Mesh): BakedPlace {
  const [x, y] = toKm([place.lon, place.lat]);
  const named = `${place.zone ?? 'H'}-${place.iso[0] ?? ''}`;
  return {
    id: place.id,
    name: { en: place.name.en, fr: place.name.fr, ar: place.name.ar },
    kind: place.kind,
    sector: place.zone,
    iso: place.iso,
    cell: mesh.cells.has(named) ? named : cellAt(mesh, [x, y]),
    x: tenth(x),
    y: tenth(y),
    note: place.status.note,
    noteYear: place.status.latest_evidence_year,
    confidence: place.confidence,
    scenarios: place.scenarios,
  };
}

/** The cell across the border that a post faces. */
function facingCell(
  place: SourcePlace,
  baked: BakedPlace,
  byId: ReadonlyMap<string, BakedPlace>,
  mesh: Mesh,
): string | null {
  const opposite = byId.get(place.opposite?.id ?? '');
  if (opposite?.cell && opposite.cell !== baked.cell) return opposite.cell;
  const other = place.iso[1];
  if (!other) return null;
  const ranked = [...mesh.cells.keys()]
    .filter((id) => id.endsWith(`-${other}`) && baked.cell !== null)
    .map((id) => ({ id, near: nearestOnBorder(mesh, id, baked.cell ?? '', [baked.x, baked.y]) }))
    .filter((each) => each.near !== null)
    .sort((a, b) => (a.near?.distance ?? 0) - (b.near?.distance ?? 0));
  const own = ranked.find((each) => each.id === `${place.zone}-${other}`);
  const first = ranked[0];
  if (own && first && (own.near?.distance ?? 0) < (first.near?.distance ?? 0) + 12) return own.id;
  return first?.id ?? null;
}

export function bakePlaces(mesh: Mesh): {
  about: string;
  places: BakedPlace[];
  gates: BakedGate[];
} {
  const sources = readPlaces();
  const places = sources.map((place) => bakePlace(place, mesh));
  const byId = new Map(places.map((place) => [place.id, place]));
  const gates: { id: string; places: string[]; cells: [string, string]; at: Point[] }[] = [];
  sources.forEach((source, i) => {
    const place = places[i];
    if (!place || place.kind !== 'crossing' || !place.cell) return;
    const facing = facingCell(source, place, byId, mesh);
    if (!facing) return;
    const cells = [place.cell, facing].sort() as [string, string];
    const at: Point = [place.x, place.y];
    const twin = gates.find(
      (gate) => gate.cells.join() === cells.join() && distance(gate.at[0] ?? at, at) < sameGateKm,
    );
    if (twin) {
      twin.places.push(place.id);
      twin.at.push(at);
    } else gates.push({ id: place.id, places: [place.id], cells, at: [at] });
  });
  return {
    about:
      'Places and border gates in km of the map plane. A gate lies on the border between its two cells; facing posts share one gate. Notes carry their year and are not current.',
    places,
    gates: gates.map(({ id, places: ids, cells, at }) => {
      const middle: Point = [
        at.reduce((s, p) => s + p[0], 0) / at.length,
        at.reduce((s, p) => s + p[1], 0) / at.length,
      ];
      const near = nearestOnBorder(mesh, cells[0], cells[1], middle);
      const [x, y] = tenthPoint(near && near.distance < reachOfBorderKm ? near.point : middle);
      return { id, places: ids, cells, x, y };
    }),
  };
}

/** A soft curve through the given points (Catmull and Rom). */
function curve(points: Line): Line {
  if (points.length < 3) return points;
  const result: Line = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [p1, p2] = [points[i] ?? [0, 0], points[i + 1] ?? [0, 0]];
    const [p0, p3] = [points[i - 1] ?? p1, points[i + 2] ?? p2];
    for (let n = 0; n < 12; n++) {
      const t = n / 12;
      const axis = (k: 0 | 1): number =>
        0.5 *
        (2 * p1[k] +
          (p2[k] - p0[k]) * t +
          (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * t * t +
          (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * t ** 3);
      result.push([axis(0), axis(1)]);
    }
  }
  return [...result, points[points.length - 1] ?? [0, 0]];
}

export interface BakedCorridor {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly lengthKm: number;
  readonly scenarios: readonly string[];
  readonly line: [number, number][];
}

export function bakeCorridors(
  places: readonly BakedPlace[],
  gates: readonly BakedGate[],
): { about: string; corridors: BakedCorridor[] } {
  const spot = new Map(places.map((place): [string, Point] => [place.id, [place.x, place.y]]));
  for (const gate of gates) {
    for (const id of gate.places)
      if (gate.places.length === 1 || (places.find((p) => p.id === id)?.iso.length ?? 0) > 1)
        spot.set(id, [gate.x, gate.y]);
  }
  const corridors = readCorridors().map((edge): BakedCorridor => {
    const [from, to] = [spot.get(edge.from), spot.get(edge.to)];
    if (!from || !to) throw new Error(`corridor ${edge.id}: unknown end`);
    const course = curve([from, ...(edge.via ?? []).map(toKm), to]);
    const fine = resample(course, Math.min(6, Math.max(1, lineLength(course) / 12)));
    const drawn = edge.kind === 'sea' ? fine : swung(fine, edge.kind === 'mountain' ? 0.5 : 0.3);
    const line = simplify([from, ...drawn.slice(1, -1), to], 0.3);
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      kind: edge.kind,
      lengthKm: edge.length_km,
      scenarios: edge.scenarios,
      line: line.map(tenthPoint),
    };
  });
  return {
    about:
      'Drawn courses of corridors in km of the map plane; indicative, not surveyed. lengthKm is the computed length on the ground.',
    corridors,
  };
}

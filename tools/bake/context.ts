// Decides what assets/map/base.json holds: land around the theatre, waters, graticule and names; no zones.
import { simplify } from './plane.ts';
import { tenth, tenthPoint, toKm } from './projection.ts';
import type { Line, Point } from './projection.ts';
import { readLabels, readNeighbours, readTopojson } from './read.ts';

/** The part of the plane that the map may show, in km: left, top, right, bottom. */
export const bounds = [-2450, -1950, 2450, 1850] as const;

const flat = (line: Line): number[] => line.flatMap((p) => [Math.round(p[0]), Math.round(p[1])]);
const flatTenths = (line: Line): number[] => line.flatMap((p) => tenthPoint(p));

function arcOfDegrees(from: Point, to: Point): number[] {
  const line: Line = [];
  for (let n = 0; n <= 24; n++)
    line.push(
      toKm([from[0] + ((to[0] - from[0]) * n) / 24, from[1] + ((to[1] - from[1]) * n) / 24]),
    );
  return flat(simplify(line, 0.6));
}

function graticule(): { step: number; line: number[] }[] {
  const lines: { step: number; line: number[] }[] = [];
  const stepOf = (degrees: number): number => (degrees % 10 === 0 ? 10 : 2);
  for (let lon = -24; lon <= 32; lon += 2)
    lines.push({ step: stepOf(lon), line: arcOfDegrees([lon, 6], [lon, 42]) });
  for (let lat = 6; lat <= 42; lat += 2)
    lines.push({ step: stepOf(lat), line: arcOfDegrees([-24, lat], [32, lat]) });
  return lines;
}

const shapeRings = (file: string, tolerance: number): number[][][] =>
  readTopojson(file).flatMap((shape) =>
    shape.polygons.map((rings) =>
      rings.map((ring) => flatTenths(simplify(ring.map(toKm), tolerance))),
    ),
  );

export function bakeBase(): unknown {
  const neighbours = readNeighbours();
  return {
    about:
      'Ground of the map in km of the plane (Lambert conformal conic, parallels 15 and 33 N, centre 24 N 4 E, y down). Lines are flat lists x, y, x, y. Boundaries and names imply no endorsement.',
    bounds,
    context: neighbours.land
      .flatMap((country) => country.rings.map((ring) => flat(simplify(ring.map(toKm), 0.8))))
      .filter((ring) => ring.length >= 8),
    contextBorders: neighbours.borders.map((line) => flat(simplify(line.map(toKm), 0.8))),
    graticule: graticule(),
    rivers: readTopojson('rivers.topojson').flatMap((shape) =>
      shape.polygons.map((lines) => ({
        rank: Number(shape.properties['scalerank'] ?? 9),
        line: flatTenths(simplify((lines[0] ?? []).map(toKm), 0.6)),
      })),
    ),
    lakes: shapeRings('lakes.topojson', 0.4),
    playas: shapeRings('playas.topojson', 0.4),
    labels: readLabels().map((label) => {
      const [x, y] = toKm([label.lon, label.lat]);
      return {
        kind: label.kind,
        tier: label.tier,
        ...(label.id ? { id: label.id } : {}),
        x: tenth(x),
        y: tenth(y),
        name: { en: label.en, fr: label.fr, ar: label.ar },
      };
    }),
  };
}

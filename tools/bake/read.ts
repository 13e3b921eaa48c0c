// Decides how source files are opened and decoded into rings and lines of degrees; computes nothing.
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Line, Point } from './projection.ts';

export const sourceFolder = new URL('../../assets/source/', import.meta.url);

export interface SourceShape {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Polygons, each a list of rings; lines come as one polygon of one open ring. */
  readonly polygons: Line[][];
}

export function readSource(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, sourceFolder), 'utf8'));
}

export function readBytes(name: string): Buffer {
  return readFileSync(new URL(name, sourceFolder));
}

const asLine = (positions: number[][]): Line => positions.map((p): Point => [p[0] ?? 0, p[1] ?? 0]);

/** All shapes of the only (or the named) object of a topojson file. */
export function readTopojson(name: string, objectName?: string): SourceShape[] {
  const topology = readSource(name) as Topology;
  const object = topology.objects[objectName ?? Object.keys(topology.objects)[0] ?? ''];
  if (object?.type !== 'GeometryCollection') throw new Error(`${name}: no collection`);
  return feature(topology, object as GeometryCollection<Record<string, unknown>>).features.map(
    (each) => {
      const geometry = each.geometry;
      const properties = each.properties ?? {};
      if (geometry.type === 'Polygon')
        return { properties, polygons: [geometry.coordinates.map(asLine)] };
      if (geometry.type === 'MultiPolygon')
        return { properties, polygons: geometry.coordinates.map((p) => p.map(asLine)) };
      if (geometry.type === 'LineString')
        return { properties, polygons: [[asLine(geometry.coordinates)]] };
      if (geometry.type === 'MultiLineString')
        return { properties, polygons: geometry.coordinates.map((l) => [asLine(l)]) };
      throw new Error(`${name}: ${geometry.type} is not handled`);
    },
  );
}

export interface SourcePlace {
  readonly id: string;
  readonly name: { readonly en: string; readonly fr: string; readonly ar: string };
  readonly iso: readonly string[];
  readonly lon: number;
  readonly lat: number;
  readonly kind: string;
  readonly zone: string | null;
  readonly scenarios: readonly string[];
  readonly status: { readonly note: string; readonly latest_evidence_year: number | null };
  readonly confidence: string;
  readonly opposite?: { readonly id?: string };
}

export interface SourceCorridor {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly terrain: string;
  readonly length_km: number;
  readonly via?: readonly Point[];
  readonly scenarios: readonly string[];
}

export interface SourceLabel {
  readonly kind: string;
  readonly tier: number;
  readonly id?: string;
  readonly lon: number;
  readonly lat: number;
  readonly en: string;
  readonly fr: string;
  readonly ar: string;
}

export const readPlaces = (): SourcePlace[] =>
  (readSource('gazetteer.json') as { places: SourcePlace[] }).places;
export const readCorridors = (): SourceCorridor[] =>
  (readSource('corridors.json') as { edges: SourceCorridor[] }).edges;
export const readLabels = (): SourceLabel[] =>
  (readSource('labels.json') as { labels: SourceLabel[] }).labels;

export interface Neighbours {
  readonly land: readonly { readonly name: string; readonly rings: Line[] }[];
  readonly borders: Line[];
}

export const readNeighbours = (): Neighbours => readSource('neighbours.json') as Neighbours;

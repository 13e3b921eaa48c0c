// Decides the plane of the map (Lambert conformal conic, kilometres, y down); knows nothing of what is drawn on it.
import { geoConicConformal } from 'd3-geo';

export type Point = readonly [number, number];
export type Line = Point[];

const earthRadiusKm = 6371.0088;

const forward = geoConicConformal()
  .parallels([15, 33])
  .rotate([-4, 0])
  .center([0, 24])
  .scale(earthRadiusKm)
  .translate([0, 0])
  .precision(0);

/** Degrees to kilometres east and south of 24 N 4 E. @source design choice (geography note, section 6) */
export function toKm(lonLat: Point): Point {
  const projected = forward([lonLat[0], lonLat[1]]);
  if (!projected) throw new Error(`cannot project ${lonLat.join(' ')}`);
  return [projected[0], projected[1]];
}

/** Kilometres of the map back to degrees. */
export function toDegrees(km: Point): Point {
  const lonLat = forward.invert?.([km[0], km[1]]);
  if (!lonLat) throw new Error(`cannot unproject ${km.join(' ')}`);
  return [lonLat[0], lonLat[1]];
}

/** Tenths of a kilometre are the finest figure the baked map keeps. */
export function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

export function tenthPoint(point: Point): [number, number] {
  return [tenth(point[0]), tenth(point[1])];
}

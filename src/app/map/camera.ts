// Decides how the plane lies on the screen: zoom, limits, and the way from kilometres to pixels and back.
import type { Point } from './geography.ts';

/** What is shown: the km point at the screen's centre and pixels per km. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** A degree of latitude is this many km: LOOK gives its limits in pixels a degree. */
export const kmPerDegree = 111.2;
export const largestScale = 6;

export function toScreen(camera: Camera, [x, y]: Point): Point {
  return [
    camera.width / 2 + (x - camera.x) * camera.scale,
    camera.height / 2 + (y - camera.y) * camera.scale,
  ];
}

export function toPlane(camera: Camera, [x, y]: Point): Point {
  return [
    camera.x + (x - camera.width / 2) / camera.scale,
    camera.y + (y - camera.height / 2) / camera.scale,
  ];
}

const clampTo = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** Keeps the map's data on screen: no zooming out past its bounds, no panning off them. */
export function limited(camera: Camera, bounds: readonly [number, number, number, number]): Camera {
  const [left, top, right, bottom] = bounds;
  const least = Math.max(camera.width / (right - left), camera.height / (bottom - top));
  const scale = clampTo(camera.scale, least, largestScale);
  const [halfWidth, halfHeight] = [camera.width / 2 / scale, camera.height / 2 / scale];
  return {
    ...camera,
    scale,
    x: clampTo(camera.x, left + halfWidth, right - halfWidth),
    y: clampTo(camera.y, top + halfHeight, bottom - halfHeight),
  };
}

/** Zooms about a screen point, which keeps its place. */
export function zoomedAt(camera: Camera, factor: number, at: Point): Camera {
  const fixed = toPlane(camera, at);
  const scale = Math.min(largestScale, camera.scale * factor);
  return {
    ...camera,
    scale,
    x: fixed[0] - (at[0] - camera.width / 2) / scale,
    y: fixed[1] - (at[1] - camera.height / 2) / scale,
  };
}

export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

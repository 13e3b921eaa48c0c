// Decides which part of the plane the screen shows: frames, zoom, limits, and the way from kilometres to pixels and back.
import type { Point, Rect } from './geography.ts';
import type { MapZone } from './input.ts';
import type { Box, Shapes } from './shapes.ts';

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
/** Zones larger than this do not stretch a frame: they are rear areas, not the place of play. */
const rearZoneKm2 = 200_000;

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

function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((b) => b.left)),
    top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)),
    bottom: Math.max(...boxes.map((b) => b.bottom)),
  };
}

/** The km box of a frame: one's own border zones and what lies across, or the whole place of play. */
export function frameBox(shapes: Shapes, zones: readonly MapZone[], frame: 'own' | 'theatre'): Box {
  const shapesOf = (list: readonly MapZone[]) =>
    list.flatMap((zone) => shapes.zones.get(zone.id) ?? []);
  const near = (list: readonly MapZone[]) => {
    const all = shapesOf(list);
    const areas = all.map((shape) => shape.areaKm2).sort((a, b) => a - b);
    const limit = Math.max(rearZoneKm2, 1.6 * (areas[Math.floor(areas.length / 2)] ?? 0));
    const small = all.filter((shape) => shape.areaKm2 <= limit);
    return small.length > 0 ? small : all;
  };
  const own = zones.filter((zone) => zone.own);
  if (frame === 'theatre' || own.length === 0) {
    const seated = new Set(zones.map((zone) => zone.authority));
    const played = zones.filter((zone) => seated.has(zone.authority));
    return union(near(played).map((shape) => shape.box));
  }
  const ownIds = new Set(own.map((zone) => zone.id));
  const across = new Set(shapes.sides.filter((pair) => pair.some((id) => ownIds.has(id))).flat());
  const facing = near(zones.filter((zone) => across.has(zone.id) && !ownIds.has(zone.id)));
  const anchors = facing.map(({ anchor: [x, y] }): Box => ({
    left: x,
    right: x,
    top: y,
    bottom: y,
  }));
  return union([...near(own).map((shape) => shape.box), ...anchors]);
}

/** The camera that shows a km box inside the part of the screen that no panel covers. */
export function fitted(
  box: Box,
  size: { readonly width: number; readonly height: number },
  covered: readonly Rect[] = [],
): Camera {
  const free = freeRect(size, covered);
  const margin = Math.min(free.width, free.height) * 0.045 + 6;
  const scale = Math.min(
    (free.width - 2 * margin) / (box.right - box.left || 1),
    (free.height - 2 * margin) / (box.bottom - box.top || 1),
  );
  const centre: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const shiftX = free.x + free.width / 2 - size.width / 2;
  const shiftY = free.y + free.height / 2 - size.height / 2;
  return {
    x: centre[0] - shiftX / scale,
    y: centre[1] - shiftY / scale,
    scale,
    width: size.width,
    height: size.height,
  };
}

/** The largest strip of the screen beside all panels that take more than a corner's height or width. */
function freeRect(
  size: { readonly width: number; readonly height: number },
  covered: readonly Rect[],
): Rect {
  let [left, right, top, bottom] = [0, size.width, 0, size.height];
  for (const rect of covered) {
    if (rect.height > size.height * 0.6) {
      if (rect.x + rect.width / 2 < size.width / 2) left = Math.max(left, rect.x + rect.width);
      else right = Math.min(right, rect.x);
    } else if (rect.width > size.width * 0.6) {
      if (rect.y + rect.height / 2 < size.height / 2) top = Math.max(top, rect.y + rect.height);
      else bottom = Math.min(bottom, rect.y);
    }
  }
  return { x: left, y: top, width: Math.max(80, right - left), height: Math.max(80, bottom - top) };
}

// Decides which part of the plane a frame shows, and how it is laid beside the panels that cover corners of the sheet.
import { overlap, boxAround } from './boxes.ts';
import { toScreen } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Point, Rect } from './geography.ts';
import type { MapZone } from './input.ts';
import type { Box, Shapes, ZoneShape } from './shapes.ts';

type Size = { readonly width: number; readonly height: number };

/** What a frame shows: a km box, and the points in it that no panel should hide. */
export interface Frame {
  readonly box: Box;
  readonly points: readonly Point[];
}

/** Zones larger than this do not stretch a frame: they are rear areas, not the place of play. */
const rearZoneKm2 = 200_000;

function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((b) => b.left)),
    top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)),
    bottom: Math.max(...boxes.map((b) => b.bottom)),
  };
}

/** One's own border zones and what lies across, or the whole place of play. */
export function frameOf(
  shapes: Shapes,
  zones: readonly MapZone[],
  frame: 'own' | 'theatre',
): Frame {
  const near = (list: readonly MapZone[]): readonly ZoneShape[] => {
    const all = list.flatMap((zone) => shapes.zones.get(zone.id) ?? []);
    const areas = all.map((shape) => shape.areaKm2).sort((a, b) => a - b);
    const limit = Math.max(rearZoneKm2, 1.6 * (areas[Math.floor(areas.length / 2)] ?? 0));
    const small = all.filter((shape) => shape.areaKm2 <= limit);
    return small.length > 0 ? small : all;
  };
  const anchors = (list: readonly ZoneShape[]) => list.map(({ anchor }) => anchor);
  const own = zones.filter((zone) => zone.own);
  if (frame === 'theatre' || own.length === 0) {
    const seated = new Set(zones.map((zone) => zone.authority));
    const played = near(zones.filter((zone) => seated.has(zone.authority)));
    return { box: union(played.map((shape) => shape.box)), points: anchors(played) };
  }
  const ownIds = new Set(own.map((zone) => zone.id));
  const across = new Set(shapes.sides.filter((pair) => pair.some((id) => ownIds.has(id))).flat());
  const mine = near(own);
  const facing = near(zones.filter((zone) => across.has(zone.id) && !ownIds.has(zone.id)));
  const spots = anchors(facing).map(([x, y]): Box => ({ left: x, right: x, top: y, bottom: y }));
  return {
    box: union([...mine.map((shape) => shape.box), ...spots]),
    points: [...anchors(mine), ...anchors(facing)],
  };
}

/** A smaller picture is worth it when it uncovers something, down to this share of the largest. @source design choice */
const leastScale = 0.78;
/** A point needs this much room about it, px, for its counter and its number; less on a narrow sheet. */
const room = { width: 190, height: 44, share: 0.2 };

/** The camera that shows a frame with as little of it as may be under panels, and as large as may be. */
export function fitted({ box, points }: Frame, size: Size, covered: readonly Rect[] = []): Camera {
  const cameras = freeRects(size, covered).map((free) => laidIn(box, size, free));
  const largest = Math.max(...cameras.map(({ scale }) => scale));
  const [best] = cameras
    .filter(({ scale }) => scale >= leastScale * largest)
    .map((camera) => ({ camera, hidden: hiddenIn(camera, points, covered) }))
    .sort((a, b) => a.hidden - b.hidden || b.camera.scale - a.camera.scale);
  return best?.camera ?? laidIn(box, size, { x: 0, y: 0, ...size });
}

function laidIn(box: Box, size: Size, free: Rect): Camera {
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

function hiddenIn(camera: Camera, points: readonly Point[], covered: readonly Rect[]): number {
  const width = Math.min(room.width, room.share * camera.width);
  return points.filter((point) => {
    const around = boxAround(toScreen(camera, point), width, room.height);
    return covered.some((rect) => overlap(rect, around));
  }).length;
}

/** The sheet beside all panels that take more than a corner, and the same beside one corner panel or several. */
function freeRects(size: Size, covered: readonly Rect[]): readonly Rect[] {
  const whole = besideLarge(size, covered);
  const corners = covered.filter((rect) => overlap(rect, whole));
  const besideOne = corners.flatMap((rect) => beside(whole, rect));
  const besideTwo = besideOne.flatMap((free) => corners.flatMap((rect) => beside(free, rect)));
  return [whole, ...besideOne, ...besideTwo].filter(
    ({ width, height }) => width >= 80 && height >= 80,
  );
}

/** What is left of a room when a panel's columns, or its rows, are given up. */
function beside(free: Rect, rect: Rect): readonly Rect[] {
  if (!overlap(free, rect)) return [];
  const isLeft = rect.x + rect.width / 2 < free.x + free.width / 2;
  const isHigh = rect.y + rect.height / 2 < free.y + free.height / 2;
  const [left, right] = isLeft ? [rect.x + rect.width, free.x + free.width] : [free.x, rect.x];
  const [top, bottom] = isHigh ? [rect.y + rect.height, free.y + free.height] : [free.y, rect.y];
  return [
    { ...free, x: left, width: right - left },
    { ...free, y: top, height: bottom - top },
  ];
}

/** The largest strip of the screen beside all panels that take more than a corner's height or width. */
function besideLarge(size: Size, covered: readonly Rect[]): Rect {
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

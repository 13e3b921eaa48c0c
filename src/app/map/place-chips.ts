// Decides where each zone's number stands: inside its zone if there is room, else beside it on a thin leader.
import { boxAround, coverage, overlap } from './boxes.ts';
import type { Taken } from './boxes.ts';
import type { Camera } from './camera.ts';
import { toPlane, toScreen } from './camera.ts';
import { chipText } from './classes.ts';
import type { ChipText } from './classes.ts';
import type { Point, Rect } from './geography.ts';
import type { MapInput, MapZone } from './input.ts';
import { inside } from './shapes.ts';
import type { Shapes, ZoneShape } from './shapes.ts';
import type { Measure, TextStyle } from './text-style.ts';

export interface PlacedChip {
  readonly zone: string;
  readonly text: ChipText;
  readonly box: Rect;
  /** Where a leader ends inside the zone, px; null when the chip stands in its zone. */
  readonly leaderTo: Point | null;
  readonly selected: boolean;
}

export interface ChipRoom {
  readonly shapes: Shapes;
  readonly camera: Camera;
  readonly sheet: Taken;
  readonly measure: Measure;
  readonly style: TextStyle;
}

const arrowWidth = 13;
/** On a narrow sheet leaders would cover the map: only the chosen zone's number leaves its zone. */
const narrowSheet = 480;

export function chipSize(
  text: ChipText,
  measure: Measure,
  style: TextStyle,
): { width: number; height: number } {
  const change = text.change ? arrowWidth + measure(text.change, style) : 0;
  return {
    width: Math.ceil(measure(text.main, style) + change + 16),
    height: Math.ceil(style.size * 1.5),
  };
}

const corners = (box: Rect): Point[] => [
  [box.x, box.y],
  [box.x + box.width, box.y],
  [box.x, box.y + box.height],
  [box.x + box.width, box.y + box.height],
];

/** Grid points of the visible part of a zone, nearest to its home first. */
function inner(shape: ZoneShape, camera: Camera): Point[] {
  const [left, top] = toScreen(camera, [shape.box.left, shape.box.top]);
  const [right, bottom] = toScreen(camera, [shape.box.right, shape.box.bottom]);
  const seen = {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(camera.width, right),
    bottom: Math.min(camera.height, bottom),
  };
  if (seen.right <= seen.left || seen.bottom <= seen.top) return [];
  const anchor = toScreen(camera, shape.anchor);
  const isSeen =
    anchor[0] > 20 &&
    anchor[1] > 12 &&
    anchor[0] < camera.width - 20 &&
    anchor[1] < camera.height - 12;
  const home: Point = isSeen
    ? anchor
    : [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
  const result: Point[] = isSeen ? [anchor] : [];
  const stepX = Math.max(9, (seen.right - seen.left) / 14);
  const stepY = Math.max(7, (seen.bottom - seen.top) / 14);
  for (let x = seen.left + stepX / 2; x < seen.right; x += stepX)
    for (let y = seen.top + stepY / 2; y < seen.bottom; y += stepY) result.push([x, y]);
  const away = (p: Point) => Math.hypot(p[0] - home[0], 1.5 * (p[1] - home[1]));
  return result.sort((a, b) => away(a) - away(b));
}

function outer(
  home: Point,
  size: { width: number; height: number },
): { at: Point; radius: number }[] {
  const result: { at: Point; radius: number }[] = [];
  for (let radius = 24; radius <= 141; radius += 13)
    for (let n = 0; n < 20; n++) {
      const angle = (n / 20) * 2 * Math.PI;
      result.push({
        at: [
          home[0] + Math.cos(angle) * (radius + size.width / 2),
          home[1] + Math.sin(angle) * (radius + size.height / 3),
        ],
        radius,
      });
    }
  return result;
}

function placeOne(
  zone: MapZone,
  text: ChipText,
  input: MapInput,
  room: ChipRoom,
  placed: readonly PlacedChip[],
): PlacedChip | null {
  const shape = room.shapes.zones.get(zone.id);
  if (!shape) return null;
  const size = chipSize(text, room.measure, room.style);
  const within = (p: Point) => inside(shape.rings, toPlane(room.camera, p));
  const spots = inner(shape, room.camera).filter(
    (p) => within(p) && !(input.covered ?? []).some((rect) => overlap(rect, boxAround(p, 6, 6))),
  );
  const home = spots[0];
  if (!home) return null;
  const free = spots.filter((p) =>
    room.sheet.isFree(boxAround(p, size.width + 4, size.height + 4)),
  );
  const snug =
    free.find((p) => corners(boxAround(p, size.width - 4, size.height)).every(within)) ??
    free.find((p) => corners(boxAround(p, size.width * 0.55, size.height * 0.7)).every(within));
  const base = { zone: zone.id, text, selected: input.selection === zone.id };
  const covered = input.covered ?? [];
  if (snug) return { ...base, box: boxAround(snug, size.width, size.height), leaderTo: null };
  if (room.camera.width < narrowSheet && !base.selected) return null;
  const beside = outer(home, size)
    .filter(({ at }) => room.sheet.isFree(boxAround(at, size.width + 4, size.height + 4)))
    .map(({ at, radius }) => ({
      at,
      cost:
        radius +
        foreign(at, size, zone, room) +
        crossed([home, at], placed, covered) +
        covering(boxAround(at, size.width, size.height), placed),
    }))
    .sort((a, b) => a.cost - b.cost)[0];
  if (!beside) return null;
  return { ...base, box: boxAround(beside.at, size.width, size.height), leaderTo: home };
}

type Line = readonly [Point, Point];

const middleOf = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** A leader that crosses another leader, a number or a panel is hard to follow. */
function crossed(leader: Line, placed: readonly PlacedChip[], covered: readonly Rect[]): number {
  const leaders = placed.filter(
    ({ box, leaderTo }) => leaderTo !== null && cross(leader, [leaderTo, middleOf(box)]),
  ).length;
  const under = [...placed.map(({ box }) => box), ...covered].filter((rect) =>
    runsUnder(leader, rect),
  ).length;
  return 80 * (leaders + under);
}

/** A number that lies on somebody's leader cuts it in two. */
function covering(box: Rect, placed: readonly PlacedChip[]): number {
  return (
    80 *
    placed.filter(
      (other) => other.leaderTo !== null && runsUnder([other.leaderTo, middleOf(other.box)], box),
    ).length
  );
}

/** Which side of a line a point lies on. */
const sideOf = ([a, b]: Line, p: Point): number =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

function cross(one: Line, other: Line): boolean {
  return (
    sideOf(one, other[0]) * sideOf(one, other[1]) < 0 &&
    sideOf(other, one[0]) * sideOf(other, one[1]) < 0
  );
}

function runsUnder(line: Line, rect: Rect): boolean {
  const [a, b, c, d] = corners(rect);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return cross(line, [a, d]) || cross(line, [b, c]);
}

/** Standing on somebody else's zone costs; the sea and land out of play are free. */
function foreign(
  at: Point,
  size: { width: number; height: number },
  zone: MapZone,
  room: ChipRoom,
): number {
  const points = [at, ...corners(boxAround(at, size.width, size.height))].map((p) =>
    toPlane(room.camera, p),
  );
  let cost = 0;
  for (const shape of room.shapes.zones.values()) {
    if (shape.id === zone.id) continue;
    const { box } = shape;
    const hit = points.filter(
      (p) =>
        p[0] > box.left &&
        p[0] < box.right &&
        p[1] > box.top &&
        p[1] < box.bottom &&
        inside(shape.rings, p),
    ).length;
    cost += hit * (shape.areaKm2 > 150_000 ? 4 : 14);
  }
  return cost;
}

export function placeChips(input: MapInput, room: ChipRoom): PlacedChip[] {
  const values = new Map(input.values.map((value) => [value.zoneId, value]));
  const rank = (zone: MapZone): number => {
    const area = room.shapes.zones.get(zone.id)?.areaKm2 ?? 0;
    return (zone.id === input.selection ? 0 : zone.own ? 1e7 : 1e8) + area;
  };
  const placed: PlacedChip[] = [];
  for (const zone of [...input.theatre.zones].sort((a, b) => rank(a) - rank(b))) {
    const text = chipText(values.get(zone.id));
    const chip = text ? placeOne(zone, text, input, room, placed) : null;
    if (!chip || placed.some((other) => coverage(chip.box, other.box) > 0)) continue;
    room.sheet.take(chip.box);
    placed.push(chip);
  }
  return placed;
}

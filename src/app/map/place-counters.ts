// Decides where counters lie: near a zone's town, two side by side, more folded into one with a figure.
import { boxAround } from './boxes.ts';
import type { Taken } from './boxes.ts';
import type { Camera } from './camera.ts';
import { toPlane, toScreen } from './camera.ts';
import { counterSide } from './counter-face.ts';
import type { Point } from './geography.ts';
import type { MapCounter } from './input.ts';
import { inside } from './shapes.ts';
import type { Shapes } from './shapes.ts';

export interface PlacedCounter {
  readonly counter: MapCounter;
  readonly more: number;
  /** Where the counter lies, km. */
  readonly at: Point;
}

/** Own counters before others', then by shape, so that the same hand always lies the same way. */
function inOrder(counters: readonly MapCounter[]): MapCounter[] {
  const rank = (c: MapCounter): string =>
    `${c.wood === 'beech' ? 0 : 1}${c.proposal ? 0 : 1}${c.shape}${c.glyph}${c.id}`;
  return [...counters].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function candidates(home: Point, step: number): Point[] {
  const result: { at: Point; cost: number }[] = [];
  for (let i = -5; i <= 5; i++)
    for (let j = -5; j <= 5; j++) {
      const at: Point = [home[0] + i * step, home[1] + j * step];
      result.push({ at, cost: Math.hypot(i, j - 0.4) });
    }
  return result.sort((a, b) => a.cost - b.cost).map((each) => each.at);
}

export interface CounterRoom {
  readonly shapes: Shapes;
  readonly camera: Camera;
  readonly sheet: Taken;
  readonly growth: number;
  /** Towns that a zone's counters gather at, km. */
  readonly towns: ReadonlyMap<string, Point>;
}

export function placeCounters(counters: readonly MapCounter[], room: CounterRoom): PlacedCounter[] {
  const byZone = new Map<string, MapCounter[]>();
  for (const counter of counters)
    byZone.set(counter.zone, [...(byZone.get(counter.zone) ?? []), counter]);
  const placed: PlacedCounter[] = [];
  for (const [zone, all] of byZone) {
    const shape = room.shapes.zones.get(zone);
    if (!shape) continue;
    const abreast = room.camera.width < 480 ? 1 : 2;
    const ordered = inOrder(all);
    const [shown, rest] = [ordered.slice(0, abreast), ordered.slice(abreast)];
    const side = (counterSide + 4) * room.growth;
    const width = side * shown.length;
    const home = toScreen(room.camera, room.towns.get(zone) ?? shape.anchor);
    const onSheet = (at: Point) => room.sheet.isFree(boxAround(at, width, side + 2));
    const spots = candidates(home, 13 * room.growth);
    const spot =
      spots.find((at) => onSheet(at) && inside(shape.rings, toPlane(room.camera, at))) ??
      spots.find(onSheet);
    if (!spot) continue;
    room.sheet.take(boxAround(spot, width, side + 2));
    shown.forEach((counter, i) => {
      const at: Point = [spot[0] + (i - (shown.length - 1) / 2) * side, spot[1]];
      placed.push({
        counter,
        more: i === shown.length - 1 ? rest.length : 0,
        at: toPlane(room.camera, at),
      });
    });
  }
  return placed;
}

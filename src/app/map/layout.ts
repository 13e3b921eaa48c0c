// Decides the order in which things claim room on the sheet, once the view stands still; the parts decide where.
import { boxAround, sheetOf } from './boxes.ts';
import type { Taken } from './boxes.ts';
import type { Camera } from './camera.ts';
import { kmPerDegree, toScreen } from './camera.ts';
import { flowLines } from './flow-lines.ts';
import type { FlowLine } from './flow-lines.ts';
import type { Geography, Point, Rect } from './geography.ts';
import type { MapInput } from './input.ts';
import { shownPlaces } from './network.ts';
import type { Network, ShownGate } from './network.ts';
import { placeChips } from './place-chips.ts';
import type { PlacedChip } from './place-chips.ts';
import { placeCounters } from './place-counters.ts';
import type { PlacedCounter } from './place-counters.ts';
import { nameCountries, nameGround, nameOutside, nameTowns, rankOf } from './place-names.ts';
import type { DrawnPlace, NameRoom, PlacedText } from './place-names.ts';
import type { Shapes } from './shapes.ts';
import { growthOf, styleOf } from './text-style.ts';
import type { Measure } from './text-style.ts';

export interface Layout {
  readonly growth: number;
  readonly places: readonly DrawnPlace[];
  readonly gates: readonly ShownGate[];
  readonly counters: readonly PlacedCounter[];
  readonly chips: readonly PlacedChip[];
  readonly flows: readonly FlowLine[];
  readonly texts: readonly PlacedText[];
}

export interface LayoutScene {
  readonly geography: Geography;
  readonly shapes: Shapes;
  readonly network: Network;
  readonly input: MapInput;
  readonly measure: Measure;
  /** Furniture in the corners: locator, scale. */
  readonly furniture: readonly Rect[];
}

export const gateRadius = 8.5;

/** Dots of places worth a mark at this scale, in sight, none nearer than a finger's breadth to a better one. */
function drawnPlaces(
  { geography, shapes, network, input }: LayoutScene,
  camera: Camera,
): DrawnPlace[] {
  const perDegree = camera.scale * kmPerDegree;
  const lowest = input.face === 'projector' ? 2 : perDegree > 75 ? 5 : perDegree > 34 ? 3 : 2;
  const gateOf = new Map(
    network.gates.flatMap((gate) => gate.places.map((id) => [id, gate] as const)),
  );
  const drawn = shownPlaces(geography, shapes, network)
    .flatMap(({ id, isPost }): DrawnPlace[] => {
      const place = geography.places.get(id);
      if (!place) return [];
      return [{ place, isPost, at: toScreen(camera, gateOf.get(id)?.at ?? place.at) }];
    })
    .filter(
      (each) =>
        rankOf(each) <= lowest &&
        each.at[0] > 4 &&
        each.at[1] > 4 &&
        each.at[0] < camera.width - 4 &&
        each.at[1] < camera.height - 4,
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
  const kept: DrawnPlace[] = [];
  for (const each of drawn) {
    const reach = each.isPost ? 12 : 9;
    if (
      kept.every((other) => Math.hypot(other.at[0] - each.at[0], other.at[1] - each.at[1]) > reach)
    )
      kept.push(each);
  }
  return kept;
}

/** The main town of each zone: its hub, port or capital. */
function townsOf({ geography, shapes }: LayoutScene): Map<string, Point> {
  const order = ['hub', 'port', 'town', 'capital', 'crossing'];
  const towns = new Map<string, { at: Point; rank: number }>();
  for (const place of geography.places.values()) {
    const zone = place.cell === null ? undefined : shapes.zoneOfCell.get(place.cell);
    const rank = order.indexOf(place.kind);
    if (zone === undefined || rank < 0 || rank >= (towns.get(zone)?.rank ?? Infinity)) continue;
    towns.set(zone, { at: place.at, rank });
  }
  return new Map([...towns].map(([zone, town]) => [zone, town.at]));
}

function takeMarks(
  sheet: Taken,
  places: readonly DrawnPlace[],
  flows: readonly FlowLine[],
  growth: number,
): void {
  for (const { at, isPost } of places)
    sheet.take(
      boxAround(
        at,
        (isPost ? 2 * gateRadius + 2 : 9) * growth,
        (isPost ? 2 * gateRadius + 2 : 9) * growth,
      ),
    );
  for (const flow of flows) {
    const [from, control, to] = flow.curve;
    for (const t of [0.15, 0.5, 0.85]) {
      const at = (k: 0 | 1) =>
        (1 - t) ** 2 * from[k] + 2 * t * (1 - t) * control[k] + t * t * to[k];
      sheet.take(boxAround([at(0), at(1)], 14, 12));
    }
  }
}

/** Above this many px a degree there is room for towns before numbers; below it numbers come first. */
const roomyScale = 75;

/** The few names that a room reads from its last row: countries in play, three capitals, one sea. */
function fewNames(room: NameRoom, places: readonly DrawnPlace[]): PlacedText[] {
  const capitals = places.filter((each) => each.place.kind === 'capital');
  return [
    ...nameCountries(room),
    ...nameTowns(capitals, room, 3),
    ...nameGround('sea', room).slice(0, 1),
  ];
}

export function layOut(scene: LayoutScene, camera: Camera): Layout {
  const { input, shapes, network, geography, measure } = scene;
  const face = input.face ?? 'sheet';
  const growth = growthOf(face, camera.height);
  const sheet = sheetOf(camera, 6);
  for (const rect of [...(input.covered ?? []), ...scene.furniture]) sheet.take(rect);
  const isBare = (at: Point): boolean => sheet.isFree(boxAround(at, 4, 4));
  const places = drawnPlaces(scene, camera).filter((each) => isBare(each.at));
  const gates = network.gates.filter((gate) => isBare(toScreen(camera, gate.at)));
  const markGrowth = face === 'projector' ? Math.min(2, growth * 0.72) : 1;
  const flows = flowLines(input.flows, network.spots, camera, markGrowth).filter((flow) =>
    inSight(flow, camera),
  );
  takeMarks(sheet, places, flows, markGrowth);
  const counters = placeCounters(input.counters, {
    shapes,
    camera,
    sheet,
    growth: markGrowth,
    towns: townsOf(scene),
  });
  const room: NameRoom = { geography, shapes, camera, sheet, measure, growth, input };
  if (face === 'projector')
    return {
      growth: markGrowth,
      places,
      gates,
      counters,
      chips: [],
      flows,
      texts: fewNames(room, places),
    };
  const townsFirst = camera.scale * kmPerDegree > roomyScale;
  const early = townsFirst ? nameTowns(places, room) : [];
  const style = styleOf('chip', input.language);
  const chips = placeChips(input, { shapes, camera, sheet, measure, style });
  const towns = townsFirst ? early : nameTowns(places, room);
  const ground = [
    ...nameCountries(room),
    ...nameGround('sea', room),
    ...nameGround('region', room),
    ...nameOutside(room),
  ];
  const texts = [...towns, ...ground];
  return { growth: markGrowth, places, gates, counters, chips, flows, texts };
}

function inSight(flow: FlowLine, camera: Camera): boolean {
  const [, [x, y]] = flow.curve;
  return x > 0 && y > 0 && x < camera.width && y < camera.height;
}

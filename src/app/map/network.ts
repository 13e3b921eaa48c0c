// Decides which corridors and gates a theatre shows, with their status, and where each passage and flow lies; draws nothing.
import type { Geography, Point } from './geography.ts';
import type { CrossingStatus, MapPassage, Theatre } from './input.ts';
import { sharedMiddle } from './shapes.ts';
import type { Shapes } from './shapes.ts';

export interface ShownGate {
  readonly id: string;
  readonly at: Point;
  readonly places: readonly string[];
  readonly status: CrossingStatus;
  readonly zones: readonly [string, string];
}

export interface ShownRoad {
  readonly id: string;
  readonly kind: string;
  readonly line: readonly Point[];
  /** Ends of the corridor: place ids. */
  readonly ends: readonly [string, string];
}

/** Where a passage crosses from its first zone to its second, and the way it points. */
export interface PassageSpot {
  readonly id: string;
  readonly at: Point;
  /** Unit vector from a to b. */
  readonly towardsB: Point;
}

export interface Network {
  readonly gates: readonly ShownGate[];
  readonly roads: readonly ShownRoad[];
  readonly spots: ReadonlyMap<string, PassageSpot>;
  /** Zones joined by a passage, by zone. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

function shownGates(geography: Geography, theatre: Theatre, shapes: Shapes): ShownGate[] {
  const byPair = new Map(
    theatre.passages.map((passage) => [pairOf(passage.a, passage.b), passage]),
  );
  return geography.gates.flatMap((gate): ShownGate[] => {
    const zones = gate.cells.map((cell) => shapes.zoneOfCell.get(cell));
    const [one, two] = zones;
    if (one === undefined || two === undefined || one === two) return [];
    const passage = byPair.get(pairOf(one, two));
    if (!passage) return [];
    return [
      {
        id: gate.id,
        at: gate.at,
        places: gate.places,
        status: passage.crossing ?? 'open',
        zones: [one, two],
      },
    ];
  });
}

function shownRoads(geography: Geography, theatre: Theatre, shapes: Shapes): ShownRoad[] {
  const named = new Set(theatre.passages.flatMap((passage) => passage.corridors ?? []));
  const zoneOf = (id: string): string | undefined =>
    shapes.zoneOfCell.get(geography.places.get(id)?.cell ?? '');
  return geography.corridors.flatMap((corridor): ShownRoad[] => {
    const both = zoneOf(corridor.from) !== undefined && zoneOf(corridor.to) !== undefined;
    if (!both && !named.has(corridor.id)) return [];
    return [
      {
        id: corridor.id,
        kind: corridor.kind,
        line: corridor.line,
        ends: [corridor.from, corridor.to],
      },
    ];
  });
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

function passageSpot(
  geography: Geography,
  shapes: Shapes,
  passage: MapPassage,
  gates: readonly ShownGate[],
): PassageSpot | null {
  const [a, b] = [shapes.zones.get(passage.a), shapes.zones.get(passage.b)];
  if (!a || !b) return null;
  const gate = gates.find((each) => pairOf(...each.zones) === pairOf(passage.a, passage.b));
  const at = gate?.at ?? sharedMiddle(geography, shapes, passage.a, passage.b);
  const middle: Point = at ?? [(a.anchor[0] + b.anchor[0]) / 2, (a.anchor[1] + b.anchor[1]) / 2];
  return { id: passage.id, at: middle, towardsB: unit(a.anchor, b.anchor) };
}

export function buildNetwork(geography: Geography, theatre: Theatre, shapes: Shapes): Network {
  const gates = shownGates(geography, theatre, shapes);
  const joined = new Map<string, string[]>();
  const join = (from: string, to: string) => joined.set(from, [...(joined.get(from) ?? []), to]);
  const spots = new Map<string, PassageSpot>();
  for (const passage of theatre.passages) {
    const spot = passageSpot(geography, shapes, passage, gates);
    if (!spot) continue;
    spots.set(passage.id, spot);
    join(passage.a, passage.b);
    join(passage.b, passage.a);
  }
  return { gates, roads: shownRoads(geography, theatre, shapes), spots, joined };
}

/** Places that a theatre's map names: ends of its roads, posts of its gates, and places in its zones. */
export function shownPlaces(
  geography: Geography,
  shapes: Shapes,
  network: Network,
): { id: string; isPost: boolean }[] {
  const posts = new Set(network.gates.flatMap((gate) => gate.places));
  const ends = new Set(network.roads.flatMap((road) => road.ends));
  return [...geography.places.values()]
    .filter(
      (place) =>
        ends.has(place.id) ||
        posts.has(place.id) ||
        (place.cell !== null && shapes.zoneOfCell.has(place.cell)),
    )
    .map((place) => ({ id: place.id, isPost: posts.has(place.id) }));
}

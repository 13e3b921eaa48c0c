// Decides which names stand on the map and where: towns and posts first, then countries, seas and regions, none on another.
import { boxAround } from './boxes.ts';
import type { Taken } from './boxes.ts';
import type { Camera } from './camera.ts';
import { kmPerDegree, toPlane, toScreen } from './camera.ts';
import type { Geography, GroundLabel, Place, Point, Rect } from './geography.ts';
import type { MapInput } from './input.ts';
import { inside } from './shapes.ts';
import type { Ring, Shapes } from './shapes.ts';
import { styleOf } from './text-style.ts';
import type { Measure, TextRole, TextStyle } from './text-style.ts';

export interface PlacedText {
  readonly text: string;
  readonly style: TextStyle;
  /** Middle of the baseline, px. */
  readonly at: Point;
}

export interface NameRoom {
  readonly geography: Geography;
  readonly shapes: Shapes;
  readonly camera: Camera;
  readonly sheet: Taken;
  readonly measure: Measure;
  readonly growth: number;
  readonly input: MapInput;
}

function textBox(at: Point, width: number, style: TextStyle): Rect {
  return boxAround([at[0], at[1] - style.size * 0.34], width + 4, style.size * style.lead);
}

/** Takes the first candidate whose box is free. */
function settle(
  text: string,
  style: TextStyle,
  candidates: readonly Point[],
  { sheet, measure }: NameRoom,
): PlacedText | null {
  const width = measure(text, style);
  const room = style.role === 'country' ? width + 2 * style.size : width;
  const at = candidates.find((point) => sheet.isFree(textBox(point, room, style)));
  if (!at) return null;
  sheet.take(textBox(at, room, style));
  return { text, style, at };
}

export interface DrawnPlace {
  readonly place: Place;
  readonly isPost: boolean;
  /** Where its dot or disc is, px. */
  readonly at: Point;
}

/** Middle-of-baseline points round a dot: right, left, above, below, then the corners. */
function round(at: Point, width: number, size: number, gap: number): Point[] {
  const right = at[0] + gap + width / 2;
  const left = at[0] - gap - width / 2;
  const base = at[1] + size * 0.36;
  const [over, under] = [at[1] - gap - size * 0.1, at[1] + gap + size * 0.85];
  return [
    [right, base],
    [left, base],
    [at[0], over],
    [at[0], under],
    [right - 4, over + 3],
    [left + 4, over + 3],
    [right - 4, under - 3],
    [left + 4, under - 3],
  ];
}

const placeRank: Readonly<Record<string, number>> = {
  capital: 0,
  port: 2,
  hub: 2,
  crossing: 4,
  town: 4,
  base: 5,
};

/** 0 for a capital to 5; posts of gates in play come right after capitals, posts facing land off the map after towns. */
export function rankOf({ isPost, place }: DrawnPlace): number {
  if (isPost) return 1;
  return place.iso.includes('ES') ? 3 : (placeRank[place.kind] ?? 5);
}

export function placeName(place: Place, { language, labels }: MapInput): string | null {
  const given = labels.places?.[place.id];
  if (given !== undefined) return given;
  return labels.fictional ? null : place.name[language];
}

/** Long double names keep their first half on the map; the list has both. */
const shortName = (name: string): string =>
  (name.split(' / ')[0] ?? name).replace(/ \([^)]*\)$/, '');

export function nameTowns(
  places: readonly DrawnPlace[],
  room: NameRoom,
  most = Infinity,
): PlacedText[] {
  const placed: PlacedText[] = [];
  for (const drawn of [...places].sort((a, b) => rankOf(a) - rankOf(b))) {
    if (placed.length >= most) break;
    const name = placeName(drawn.place, room.input);
    if (name === null) continue;
    const role: TextRole = drawn.isPost
      ? 'post'
      : drawn.place.kind === 'capital'
        ? 'capital'
        : 'town';
    const style = styleOf(role, room.input.language, room.growth);
    const text = shortName(name);
    const gap = (drawn.isPost ? 12 : 7) * Math.min(room.growth, 1.8);
    const text1 = settle(
      text,
      style,
      round(drawn.at, room.measure(text, style), style.size, gap),
      room,
    );
    if (text1) placed.push(text1);
  }
  return placed;
}

/** Points of a coarse grid over the screen that lie in a country, those in its visible middle first. */
function countrySpots(iso: string, { shapes, camera }: NameRoom): Point[] {
  const rings = shapes.countries.get(iso);
  if (!rings) return [];
  const spots: Point[] = [];
  for (let i = 1; i < 24; i++)
    for (let j = 1; j < 18; j++) {
      const at: Point = [(camera.width * i) / 24, (camera.height * j) / 18];
      if (inside(rings, toPlane(camera, at))) spots.push(at);
    }
  const middle: Point = [
    spots.reduce((s, p) => s + p[0], 0) / (spots.length || 1),
    spots.reduce((s, p) => s + p[1], 0) / (spots.length || 1),
  ];
  const away = (p: Point) => Math.hypot(p[0] - middle[0], p[1] - middle[1]);
  return spots.sort((a, b) => away(a) - away(b));
}

function groundName(label: GroundLabel, { input }: NameRoom): string | null {
  if (label.id === 'EH' && input.theatre.viewpoint === 'morocco') return null;
  const given = label.id !== undefined ? input.labels.countries?.[label.id] : undefined;
  if (given !== undefined) return given;
  return input.labels.fictional ? null : label.name[input.language];
}

export function nameCountries(room: NameRoom): PlacedText[] {
  const perDegree = room.camera.scale * kmPerDegree;
  const placed: PlacedText[] = [];
  const inPlay = new Set([...room.input.theatre.zones.map((zone) => zone.authority), 'EH']);
  for (const label of [...room.geography.labels].sort((a, b) => a.tier - b.tier)) {
    const name = label.kind === 'country' ? groundName(label, room) : null;
    if (name === null || (label.tier >= 4 && perDegree < 30)) continue;
    const own = label.id !== undefined && room.shapes.countries.has(label.id);
    if (room.input.face === 'projector' && !inPlay.has(label.id ?? '')) continue;
    const style = styleOf(
      label.id === 'EH' ? 'disputed' : 'country',
      room.input.language,
      room.growth * (own ? 1 : 0.8),
    );
    const fixed = toScreen(room.camera, label.at);
    const candidates = own
      ? countrySpots(label.id ?? '', room)
      : [fixed, [fixed[0], fixed[1] - 18] as const, [fixed[0], fixed[1] + 18] as const];
    const text = settle(name, style, candidates, room);
    if (text) placed.push(text);
  }
  return placed;
}

const shifts: readonly Point[] = [
  [0, 0],
  [0, -16],
  [0, 16],
  [-40, 0],
  [40, 0],
  [-40, -16],
  [40, 16],
  [-40, 16],
  [40, -16],
  [0, -34],
  [0, 34],
  [-80, 0],
  [80, 0],
  [70, 24],
  [110, 0],
  [-110, 0],
  [0, 60],
  [0, -60],
];

/** Says once, on land of the theatre's countries that has no reading, that it is not in play. */
export function nameOutside(room: NameRoom): PlacedText[] {
  const { input, shapes } = room;
  const { notInPlay } = input.words;
  if (!notInPlay) return [];
  const read = new Set(input.values.map((value) => value.zoneId));
  const played = new Set(
    input.theatre.zones
      .filter((zone) => read.has(zone.id))
      .flatMap((zone) => zone.cells.map(isoOfCell)),
  );
  const style = styleOf('note', input.language, room.growth);
  const spots = [...shapes.countries.keys()]
    .filter((iso) => iso !== 'EH' && !played.has(iso))
    .flatMap((iso) => countrySpots(iso, room).slice(0, 60));
  const text = settle(notInPlay, style, spots, room);
  return text ? [text] : [];
}

const isoOfCell = (cell: string): string => cell.slice(cell.lastIndexOf('-') + 1);

/** True when the middle and both ends of a name lie off the land. */
function isWater([x, y]: Point, half: number, { geography, shapes, camera }: NameRoom): boolean {
  return [-half, 0, half].every((dx) => {
    const at = toPlane(camera, [x + dx, y - 4]);
    const isLand = (rings: readonly Ring[]) => inside(rings, at);
    return !isLand(geography.context) && ![...shapes.countries.values()].some(isLand);
  });
}

/** Seas, then regions, by tier as the view comes closer. */
export function nameGround(kind: 'sea' | 'region', room: NameRoom): PlacedText[] {
  const perDegree = room.camera.scale * kmPerDegree;
  const highest = perDegree > 95 ? 4 : perDegree > 48 ? 3 : perDegree > 20 ? 2 : 1;
  const placed: PlacedText[] = [];
  const said = new Set<string>();
  for (const label of [...room.geography.labels].sort((a, b) => a.tier - b.tier)) {
    const name = label.kind === kind ? groundName(label, room) : null;
    if (name === null || label.tier > highest || said.has(name)) continue;
    const style = styleOf(kind, room.input.language, room.growth);
    const [x, y] = toScreen(room.camera, label.at);
    const spots = shifts.map(([dx, dy]): Point => [x + dx, y + dy]);
    const half = room.measure(name, style) / 2;
    const text = settle(
      name,
      style,
      kind === 'sea' ? spots.filter((at) => isWater(at, half, room)) : spots,
      room,
    );
    if (!text) continue;
    said.add(name);
    placed.push(text);
  }
  return placed;
}

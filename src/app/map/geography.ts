// Decides how the baked map becomes typed data, and how a page fetches it; computes no view and no style.
import reliefFile from '../../../assets/map/relief.json' with { type: 'json' };

export type Point = readonly [number, number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Names = Readonly<Record<'en' | 'fr' | 'ar', string>>;
export type ArcKind =
  | 'coast'
  | 'edge'
  | 'border'
  | 'inner'
  | 'frontier'
  | 'berm'
  | 'disputed'
  | 'cut';

export interface Arc {
  readonly kind: ArcKind;
  readonly line: readonly Point[];
}

export interface Cell {
  readonly id: string;
  readonly iso: string;
  /** Polygons of rings of arc numbers; ~n is arc n backwards. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
  readonly label: Point;
  readonly areaKm2: number;
}

export interface Place {
  readonly id: string;
  readonly name: Names;
  readonly kind: string;
  readonly iso: readonly string[];
  readonly cell: string | null;
  readonly at: Point;
}

export interface Gate {
  readonly id: string;
  readonly places: readonly string[];
  readonly cells: readonly [string, string];
  readonly at: Point;
}

export interface Corridor {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly line: readonly Point[];
}

export interface GroundLabel {
  readonly kind: 'country' | 'sea' | 'region';
  readonly tier: number;
  readonly id?: string;
  readonly at: Point;
  readonly name: Names;
}

export interface ReliefPicture {
  readonly file: string;
  /** Left, top, right, bottom in km. */
  readonly box: readonly [number, number, number, number];
}

export interface Geography {
  readonly bounds: readonly [number, number, number, number];
  readonly arcs: readonly Arc[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly context: readonly (readonly Point[])[];
  readonly contextBorders: readonly (readonly Point[])[];
  readonly graticule: readonly { readonly step: number; readonly line: readonly Point[] }[];
  readonly rivers: readonly { readonly rank: number; readonly line: readonly Point[] }[];
  readonly lakes: readonly (readonly (readonly Point[])[])[];
  readonly playas: readonly (readonly (readonly Point[])[])[];
  readonly labels: readonly GroundLabel[];
  readonly places: ReadonlyMap<string, Place>;
  readonly gates: readonly Gate[];
  readonly corridors: readonly Corridor[];
  readonly relief: readonly ReliefPicture[];
}

interface Located {
  readonly x: number;
  readonly y: number;
}

/** The five baked files as they are read. */
export interface BakedFiles {
  readonly cells: {
    readonly kinds: readonly ArcKind[];
    readonly arcs: readonly (readonly number[])[];
    readonly cells: Readonly<Record<string, Omit<Cell, 'id'>>>;
  };
  readonly base: {
    readonly bounds: readonly [number, number, number, number];
    readonly context: readonly (readonly number[])[];
    readonly contextBorders: readonly (readonly number[])[];
    readonly graticule: readonly { readonly step: number; readonly line: readonly number[] }[];
    readonly rivers: readonly { readonly rank: number; readonly line: readonly number[] }[];
    readonly lakes: readonly (readonly (readonly number[])[])[];
    readonly playas: readonly (readonly (readonly number[])[])[];
    readonly labels: readonly (Omit<GroundLabel, 'at'> & Located)[];
  };
  readonly places: {
    readonly places: readonly (Omit<Place, 'at'> & Located)[];
    readonly gates: readonly (Omit<Gate, 'at'> & Located)[];
  };
  readonly corridors: { readonly corridors: readonly Corridor[] };
  readonly relief: { readonly pictures: readonly ReliefPicture[] };
}

/** Steps in tenths of a kilometre to points in kilometres. */
function decodeArc(steps: readonly number[]): Point[] {
  const line: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    line.push([x / 10, y / 10]);
  }
  return line;
}

function points(flat: readonly number[]): Point[] {
  const line: Point[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) line.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
  return line;
}

export function parseGeography(files: BakedFiles): Geography {
  const { base } = files;
  return {
    bounds: base.bounds,
    arcs: files.cells.arcs.map((steps, n) => ({
      kind: files.cells.kinds[n] ?? 'inner',
      line: decodeArc(steps),
    })),
    cells: new Map(Object.entries(files.cells.cells).map(([id, cell]) => [id, { ...cell, id }])),
    context: base.context.map(points),
    contextBorders: base.contextBorders.map(points),
    graticule: base.graticule.map((each) => ({ step: each.step, line: points(each.line) })),
    rivers: base.rivers.map((each) => ({ rank: each.rank, line: points(each.line) })),
    lakes: base.lakes.map((rings) => rings.map(points)),
    playas: base.playas.map((rings) => rings.map(points)),
    labels: base.labels.map((label) => ({ ...label, at: [label.x, label.y] })),
    places: new Map(
      files.places.places.map((place) => [place.id, { ...place, at: [place.x, place.y] }]),
    ),
    gates: files.places.gates.map((gate) => ({ ...gate, at: [gate.x, gate.y] })),
    corridors: files.corridors.corridors,
    relief: files.relief.pictures,
  };
}

const addresses = {
  cells: new URL('../../../assets/map/cells.json', import.meta.url).href,
  base: new URL('../../../assets/map/base.json', import.meta.url).href,
  places: new URL('../../../assets/map/places.json', import.meta.url).href,
  corridors: new URL('../../../assets/map/corridors.json', import.meta.url).href,
};

export const reliefAddresses: Readonly<Record<string, string>> = {
  'relief-theatre.png': new URL('../../../assets/map/relief-theatre.png', import.meta.url).href,
  'relief-north.png': new URL('../../../assets/map/relief-north.png', import.meta.url).href,
};

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`map file ${address}: ${answer.status}`);
  return answer.json();
}

let loading: Promise<Geography> | undefined;

/** The baked geography, fetched once a page. */
export function loadGeography(): Promise<Geography> {
  loading ??= (async () => {
    const [cells, base, places, corridors] = await Promise.all([
      fetchJson(addresses.cells),
      fetchJson(addresses.base),
      fetchJson(addresses.places),
      fetchJson(addresses.corridors),
    ]);
    return parseGeography({
      cells,
      base,
      places,
      corridors,
      relief: reliefFile,
    } as unknown as BakedFiles);
  })();
  return loading;
}

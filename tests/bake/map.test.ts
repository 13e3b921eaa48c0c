// Checks the baked map that the game draws: complete, valid, inside its bounds, named in three languages.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/${path}`, import.meta.url), 'utf8'));

interface Cell {
  sector: string | null;
  iso: string;
  polygons: number[][][];
  label: [number, number];
  centre: [number, number];
  areaKm2: number;
}
interface Named {
  id?: string;
  x: number;
  y: number;
  name: { en: string; fr: string; ar: string };
}
const cells = read('map/cells.json') as {
  kinds: string[];
  arcs: number[][];
  cells: Record<string, Cell>;
};
const base = read('map/base.json') as {
  bounds: number[];
  context: number[][];
  labels: Named[];
  rivers: unknown[];
  playas: unknown[];
};
const places = read('map/places.json') as {
  places: (Named & { id: string; kind: string; cell: string | null })[];
  gates: { id: string; places: string[]; cells: [string, string]; x: number; y: number }[];
};
const corridors = read('map/corridors.json') as {
  corridors: { id: string; from: string; to: string; line: [number, number][] }[];
};

type Point = [number, number];
function arcLine(n: number): Point[] {
  const steps = cells.arcs[n < 0 ? ~n : n] ?? [];
  const line: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    line.push([x / 10, y / 10]);
  }
  return n < 0 ? line.reverse() : line;
}
const ringOf = (refs: number[]): Point[] => refs.flatMap((n) => arcLine(n).slice(0, -1));
const inBounds = ([x, y]: Point): boolean => {
  const [left = 0, top = 0, right = 0, bottom = 0] = base.bounds;
  return x >= left && x <= right && y >= top && y <= bottom;
};
function crossings(ring: Point[]): number {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  let count = 0;
  for (let i = 0; i < ring.length; i++)
    for (let j = i + 2; j < ring.length; j++) {
      const [a, b, c, d] = [
        ring[i],
        ring[(i + 1) % ring.length],
        ring[j],
        ring[(j + 1) % ring.length],
      ];
      if (!a || !b || !c || !d || (i === 0 && j === ring.length - 1)) continue;
      if (
        Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
        Math.max(c[0], d[0]) < Math.min(a[0], b[0])
      )
        continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  return count;
}

describe('baked cells', () => {
  it('holds all 69 cells and their arcs', () => {
    expect(Object.keys(cells.cells)).toHaveLength(69);
    expect(cells.kinds).toHaveLength(cells.arcs.length);
  });

  it('has every cell of the first scenario’s zones', () => {
    const wanted = [
      'Z01-MA',
      'Z02-MA',
      'Z03-MA',
      'Z04-MA',
      'Z05-MA',
      'Z06-MA',
      'Z07-MA',
      'H-MA',
      'Z04-DZ',
      'Z05-DZ',
      'Z06-DZ',
      'Z07-DZ',
    ];
    wanted.push(
      'Z10-DZ',
      'Z11-DZ',
      'Z12-DZ',
      'Z13-DZ',
      'Z15-DZ',
      'Z16-DZ',
      'H-DZ',
      'Z19-DZ',
      'Z20-DZ',
      'Z21-DZ',
      'Z28-DZ',
      'Z29-DZ',
      'Z30-DZ',
    );
    wanted.push(
      'Z10-TN',
      'Z11-TN',
      'Z12-TN',
      'Z13-TN',
      'Z14-TN',
      'Z17-TN',
      'Z18-TN',
      'Z19-TN',
      'H-TN',
    );
    wanted.push('Z22-LY', 'Z17-LY', 'Z18-LY', 'Z19-LY', 'Z29-ML', 'Z28-ML', 'Z30-NE');
    expect(wanted.filter((id) => !(id in cells.cells))).toEqual([]);
  });

  it('closes every ring, inside the bounds, without crossing itself', () => {
    const faults: string[] = [];
    for (const [id, cell] of Object.entries(cells.cells))
      for (const refs of cell.polygons.flat()) {
        const lines = refs.map(arcLine);
        lines.forEach((line, i) => {
          const next = lines[(i + 1) % lines.length] ?? [];
          if (String(line[line.length - 1]) !== String(next[0]))
            faults.push(`${id}: arcs do not meet`);
        });
        const ring = ringOf(refs);
        if (ring.length < 3) faults.push(`${id}: too short`);
        if (!ring.every(inBounds)) faults.push(`${id}: out of bounds`);
        if (crossings(ring) > 0) faults.push(`${id}: crosses itself`);
      }
    expect(faults).toEqual([]);
  });

  it('uses an arc once along a coast or an outer edge and twice along a shared line', () => {
    const uses = new Map<number, number>();
    for (const cell of Object.values(cells.cells))
      for (const n of cell.polygons.flat(2))
        uses.set(n < 0 ? ~n : n, (uses.get(n < 0 ? ~n : n) ?? 0) + 1);
    const outer = new Set(['coast', 'edge', 'cut']);
    const wrong = cells.kinds.filter((kind, n) => uses.get(n) !== (outer.has(kind) ? 1 : 2));
    expect(wrong).toEqual([]);
  });

  it('keeps Western Sahara as two cells between a frontier, a berm and disputed outer lines', () => {
    expect(cells.cells['Z08-EH']?.areaKm2).toBeGreaterThan(170000);
    expect(cells.cells['Z09-EH']?.areaKm2).toBeGreaterThan(85000);
    for (const kind of ['frontier', 'berm', 'disputed']) expect(cells.kinds).toContain(kind);
  });
});

describe('baked places', () => {
  it('names every place and label in three languages', () => {
    const all: Named[] = [...places.places, ...base.labels];
    expect(places.places).toHaveLength(90);
    expect(
      all.filter((each) => !each.name.en || !each.name.fr || !/[\u0600-\u06ff]/.test(each.name.ar)),
    ).toEqual([]);
  });

  it('puts gates between two known cells, close to their places', () => {
    const faults = places.gates.filter((gate) => {
      const own = places.places.filter((place) => gate.places.includes(place.id));
      const far = own.some((place) => Math.hypot(place.x - gate.x, place.y - gate.y) > 30);
      return (
        far ||
        own.length !== gate.places.length ||
        gate.cells.some((cell) => !(cell in cells.cells))
      );
    });
    expect(faults).toEqual([]);
    expect(places.gates.map((gate) => gate.id)).toContain('bouchebka');
  });

  it('draws all 70 corridors between known places', () => {
    const known = new Set(places.places.map((place) => place.id));
    expect(corridors.corridors).toHaveLength(70);
    expect(
      corridors.corridors.filter(
        (c) => !known.has(c.from) || !known.has(c.to) || c.line.length < 2,
      ),
    ).toEqual([]);
  });
});

describe('what the map is made from', () => {
  it('comes with relief pictures and credits, and nothing under a share-alike licence', () => {
    const relief = read('map/relief.json') as { pictures: { file: string }[] };
    expect(
      relief.pictures.every((picture) =>
        existsSync(new URL(`../../assets/map/${picture.file}`, import.meta.url)),
      ),
    ).toBe(true);
    const sources = ['gazetteer.json', 'corridors.json', 'labels.json'].map((name) =>
      readFileSync(new URL(`../../assets/source/${name}`, import.meta.url), 'utf8'),
    );
    expect(sources.filter((text) => /BY-SA|ODbL|Wikipedia/i.test(text))).toEqual([]);
  });
});

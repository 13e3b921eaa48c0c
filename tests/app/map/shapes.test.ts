// Checks that zones are assembled from shared arcs: outer edges only, closed, and known on both sides.
import { describe, expect, it } from 'vitest';
import {
  alongLine,
  assembleShapes,
  inside,
  outerArcs,
  sharedMiddle,
  stitch,
  zoneAt,
} from '../../../src/app/map/shapes.ts';
import { chained } from '../../../src/app/map/lines.ts';
import { bakedGeography, zones } from './tiny.ts';

const geography = bakedGeography();
const shapes = assembleShapes(geography, zones);

const arcsOf = (cell: string): number[] =>
  (geography.cells.get(cell)?.polygons.flat(2) ?? []).map((n) => (n < 0 ? ~n : n));

describe('outlines', () => {
  it('leaves out the lines between cells of one zone', () => {
    const merged = ['H-DZ', 'Z28-DZ', 'Z29-DZ'];
    const outline = new Set(outerArcs(geography, merged).map((n) => (n < 0 ? ~n : n)));
    const shared = arcsOf('Z28-DZ').filter((n) => arcsOf('H-DZ').includes(n));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter((n) => outline.has(n))).toEqual([]);
  });

  it('closes every outline it stitches and uses each arc once', () => {
    for (const zone of zones) {
      const refs = outerArcs(geography, zone.cells);
      const points = refs.reduce(
        (sum, n) => sum + (geography.arcs[n < 0 ? ~n : n]?.line.length ?? 0) - 1,
        0,
      );
      expect(stitch(geography, refs).reduce((sum, ring) => sum + ring.length, 0)).toBe(points);
    }
  });

  it('puts each anchor inside its zone and finds the zone there', () => {
    for (const shape of shapes.zones.values()) {
      expect(inside(shape.rings, shape.anchor)).toBe(true);
      expect(zoneAt(shapes, shape.anchor)).toBe(shape.id);
    }
  });

  it('finds no zone at sea', () => {
    expect(zoneAt(shapes, [300, -1700])).toBeNull();
  });

  it('names a missing cell', () => {
    expect(() =>
      assembleShapes(geography, [{ id: 'X', cells: ['X-1'], name: '', own: true, authority: 'X' }]),
    ).toThrow('zone X: the map has no cell X-1');
  });
});

describe('sides of a line', () => {
  it('knows both zones beside a border and the middle that they share', () => {
    const middle = sharedMiddle(geography, shapes, 'Z12-DZ', 'Z12-TN');
    expect(middle).not.toBeNull();
    expect(shapes.sides.some((pair) => pair.includes('Z12-DZ') && pair.includes('Z12-TN'))).toBe(
      true,
    );
    expect(sharedMiddle(geography, shapes, 'Z12-TN', 'Z16-DZ')).toBeNull();
  });

  it('walks along a line and stops at its end', () => {
    const line = [
      [0, 0],
      [10, 0],
      [10, 10],
    ] as const;
    expect(alongLine(line, 15)).toEqual([10, 5]);
    expect(alongLine(line, 99)).toEqual([10, 10]);
  });

  it('joins lines that meet, and not at a fork', () => {
    expect(
      chained([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [1, 0],
        ],
        [
          [5, 5],
          [6, 6],
        ],
      ]),
    ).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      [
        [5, 5],
        [6, 6],
      ],
    ]);
    expect(
      chained([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [1, 0],
          [2, 0],
        ],
        [
          [1, 0],
          [1, 1],
        ],
      ]),
    ).toHaveLength(3);
  });
});

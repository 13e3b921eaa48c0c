// Checks that what lies on the sheet does not lie on each other, in three languages and at three sizes.
import { describe, expect, it } from 'vitest';
import { boxAround, coverage, overlap, sheetOf } from '../../../src/app/map/boxes.ts';
import { limited, toPlane, toScreen, zoomedAt } from '../../../src/app/map/camera.ts';
import { fitted, frameOf } from '../../../src/app/map/frame.ts';
import { languages } from '../../../src/app/map/input.ts';
import type { MapInput } from '../../../src/app/map/input.ts';
import { layOut } from '../../../src/app/map/layout.ts';
import { buildNetwork } from '../../../src/app/map/network.ts';
import { assembleShapes, inside } from '../../../src/app/map/shapes.ts';
import { renderMapSvg, roughMeasure } from '../../../src/app/map/svg-map.ts';
import { bakedGeography, tinyInput, zones } from './tiny.ts';

const geography = bakedGeography();
const shapes = assembleShapes(geography, zones);

function laidOut(input: MapInput, size: { width: number; height: number }) {
  const network = buildNetwork(geography, input.theatre, shapes);
  const camera = limited(
    fitted(frameOf(shapes, zones, 'own'), size, input.covered),
    geography.bounds,
  );
  const covered = [{ x: 10, y: 10, width: 200, height: 120 }];
  const layout = layOut(
    {
      geography,
      shapes,
      network,
      input: { ...input, covered },
      measure: roughMeasure,
      furniture: [],
    },
    camera,
  );
  return { layout, camera, covered };
}

describe('boxes', () => {
  it('knows overlap and coverage', () => {
    const [a, b] = [boxAround([0, 0], 10, 10), boxAround([5, 0], 10, 10)];
    expect(overlap(a, b)).toBe(true);
    expect(coverage(a, b)).toBeCloseTo(0.5);
    expect(overlap(a, boxAround([20, 0], 10, 10))).toBe(false);
  });

  it('refuses what leaves the sheet or hits what was taken', () => {
    const sheet = sheetOf({ width: 100, height: 100 }, 4);
    expect(sheet.isFree(boxAround([50, 50], 20, 20))).toBe(true);
    sheet.take(boxAround([50, 50], 20, 20));
    expect(sheet.isFree(boxAround([55, 55], 20, 20))).toBe(false);
    expect(sheet.isFree(boxAround([5, 5], 20, 20))).toBe(false);
  });
});

describe('camera', () => {
  const camera = { x: 100, y: -500, scale: 0.7, width: 904, height: 560 };

  it('goes to the screen and back', () => {
    const [x, y] = toPlane(camera, toScreen(camera, [321, -654]));
    expect([x, y]).toEqual([expect.closeTo(321, 9), expect.closeTo(-654, 9)]);
  });

  it('keeps the point under the hand when zooming', () => {
    const before = toPlane(camera, [200, 100]);
    const after = toPlane(zoomedAt(camera, 2, [200, 100]), [200, 100]);
    expect(after[0]).toBeCloseTo(before[0]);
    expect(after[1]).toBeCloseTo(before[1]);
  });

  it('never leaves the data', () => {
    const far = limited({ ...camera, scale: 0.001, x: 99999 }, geography.bounds);
    expect(far.width / far.scale).toBeLessThanOrEqual(
      geography.bounds[2] - geography.bounds[0] + 1e-6,
    );
    expect(far.x + far.width / 2 / far.scale).toBeLessThanOrEqual(geography.bounds[2] + 1e-6);
  });

  it('frames one’s own zones without the rear areas', () => {
    const { box } = frameOf(shapes, zones, 'own');
    for (const id of ['Z12-TN', 'Z14-TN', 'Z17-TN']) {
      const own = shapes.zones.get(id)?.box;
      expect(own && own.left >= box.left && own.bottom <= box.bottom).toBe(true);
    }
    expect(box.bottom).toBeLessThan(shapes.zones.get('H-DZ')?.box.bottom ?? 0);
  });
});

describe('a frame beside panels', () => {
  const frame = {
    box: { left: 0, top: 0, right: 400, bottom: 500 },
    points: [
      [40, 60],
      [380, 480],
    ],
  } as const;
  const size = { width: 900, height: 560 };
  const legend = { x: 10, y: 10, width: 300, height: 220 };
  const isUnder = (rect: typeof legend, [x, y]: readonly [number, number]) =>
    x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;

  it('lies so that a corner panel hides none of its points, when there is room', () => {
    const plain = fitted(frame, size);
    expect(frame.points.some((point) => isUnder(legend, toScreen(plain, point)))).toBe(true);
    const beside = fitted(frame, size, [legend]);
    expect(frame.points.some((point) => isUnder(legend, toScreen(beside, point)))).toBe(false);
    expect(beside.scale).toBeGreaterThan(0.75 * plain.scale);
  });

  it('stays large when giving way would make it small', () => {
    const wide = { ...frame, box: { left: 0, top: 0, right: 1600, bottom: 900 } };
    const large = { x: 10, y: 10, width: 480, height: 320 };
    expect(fitted(wide, size, [large]).scale).toBeGreaterThan(0.75 * fitted(wide, size).scale);
  });
});

describe('layout', () => {
  const sizes = [
    [360, 480],
    [904, 560],
    [1920, 1080],
  ] as const;

  it('puts no chip, counter or name on another, nor under a panel', () => {
    const faults: string[] = [];
    for (const language of languages)
      for (const [width, height] of sizes) {
        const { layout, camera, covered } = laidOut(tinyInput({ language }), { width, height });
        const chips = layout.chips.map((chip) => ({ what: `chip ${chip.zone}`, box: chip.box }));
        const counters = layout.counters.map(({ counter, at }) => ({
          what: `counter ${counter.id}`,
          box: boxAround(toScreen(camera, at), 22, 22),
        }));
        const names = layout.texts.map(({ text, style, at }) => ({
          what: text,
          box: boxAround([at[0], at[1] - style.size * 0.34], roughMeasure(text, style), style.size),
        }));
        const all = [...chips, ...counters, ...names];
        all.forEach((one, i) => {
          for (const other of all.slice(i + 1))
            if (overlap(one.box, other.box))
              faults.push(`${language} ${width}: ${one.what} on ${other.what}`);
          if (covered.some((rect) => overlap(rect, one.box)))
            faults.push(`${language} ${width}: ${one.what} under a panel`);
        });
      }
    expect(faults).toEqual([]);
  });

  it('has a number for every own zone on a desktop sheet, in its zone or on a leader from it', () => {
    const { layout, camera } = laidOut(tinyInput(), { width: 904, height: 560 });
    for (const zone of zones.filter((each) => each.own)) {
      const chip = layout.chips.find((each) => each.zone === zone.id);
      const [x, y, width, height] = [
        chip?.box.x ?? 0,
        chip?.box.y ?? 0,
        chip?.box.width ?? 0,
        chip?.box.height ?? 0,
      ];
      const foot = chip?.leaderTo ?? ([x + width / 2, y + height / 2] as const);
      expect(chip, zone.id).toBeDefined();
      expect(inside(shapes.zones.get(zone.id)?.rings ?? [], toPlane(camera, foot)), zone.id).toBe(
        true,
      );
    }
  });

  it('folds more than two counters of a zone into one with a figure', () => {
    const { layout } = laidOut(tinyInput(), { width: 904, height: 560 });
    const here = layout.counters.filter(({ counter }) => counter.zone === 'Z12-TN');
    expect(here.map(({ more }) => more)).toEqual([0, 1]);
  });

  it('shows gates with the status of their passage, and only where there is one', () => {
    const { layout } = laidOut(tinyInput(), { width: 904, height: 560 });
    expect(new Map(layout.gates.map(({ id, status }) => [id, status]))).toEqual(
      new Map([
        ['bouchebka', 'restricted'],
        ['haidra', 'restricted'],
        ['taleb-larbi', 'closed'],
      ]),
    );
  });

  it('says at most eight names on a projector, and no chip', () => {
    const { layout } = laidOut(tinyInput({ face: 'projector' }), { width: 1400, height: 788 });
    expect(layout.texts.length).toBeGreaterThan(2);
    expect(layout.texts.length).toBeLessThanOrEqual(8);
    expect(layout.chips).toEqual([]);
  });

  it('says nothing real when names are fictional', () => {
    const { layout } = laidOut(
      tinyInput({ labels: { fictional: true, countries: { TN: 'Westland' } } }),
      { width: 904, height: 560 },
    );
    expect(layout.texts.map(({ text }) => text)).toEqual(['Westland']);
  });
});

describe('still map', () => {
  it('is one SVG with every hatch, name and number as text', () => {
    const svg = renderMapSvg(geography, tinyInput(), { width: 904, height: 560 });
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg).toContain('aria-label="Map &lt;of&gt; zones"');
    expect(svg).toContain('url(#hatch-3)');
    expect(svg).toContain('TUNISIA');
    expect(svg.match(/<path d=""/)).toBeNull();
  });

  it('leaves the frontier line out as shown by Morocco, and draws it otherwise', () => {
    const draw = (viewpoint: 'neutral' | 'morocco') =>
      renderMapSvg(
        geography,
        tinyInput({
          theatre: {
            ...tinyInput().theatre,
            zones: tinyInput().theatre.zones,
            viewpoint,
            frame: 'theatre',
          },
        }),
        { width: 3000, height: 2000 },
      );
    expect(draw('neutral').length).toBeGreaterThan(draw('morocco').length);
  });
});

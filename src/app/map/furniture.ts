// Decides the sheet's furniture: neat line, folds, scale bar, locator, and the corners they take; knows no zone's value.
import type { Camera } from './camera.ts';
import { kmPerDegree, toPlane } from './camera.ts';
import { frameOf } from './frame.ts';
import type { Geography, Rect } from './geography.ts';
import type { MapInput } from './input.ts';
import { escaped } from './overlay.ts';
import { fontFamily, ink } from './palette.ts';
import type { Box, Shapes } from './shapes.ts';

export interface Furniture {
  readonly rects: readonly Rect[];
  readonly markup: string;
}

const n = (value: number): string => `${Math.round(value * 10) / 10}`;
const family = escaped(fontFamily);
const roundLengths = [10, 20, 50, 100, 200, 500, 1000] as const;

/** The longest round length that fits the wanted width. */
export function scaleLength(scale: number, widest: number): number {
  return [...roundLengths].reverse().find((km) => km * scale <= widest) ?? roundLengths[0];
}

function folds(width: number, height: number): string {
  const strip = (x: number, y: number, w: number, h: number, across: boolean) =>
    `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="#3A260F" opacity=".05"/><rect x="${n(across ? x : x + w)}" y="${n(across ? y + h : y)}" width="${n(w)}" height="${n(h)}" fill="#FFFDF6" opacity=".2"/>`;
  const upright = [1 / 3, 2 / 3].map((share) => strip(width * share - 2, 0, 2.2, height, false));
  return [...upright, strip(0, height / 2 - 2, width, 2.2, true)].join('');
}

function neatLine(width: number, height: number): string {
  return `<rect x=".75" y=".75" width="${n(width - 1.5)}" height="${n(height - 1.5)}" fill="none" stroke="${ink.text}" stroke-width="1.5"/>`;
}

/** Land of the theatre as one small path, points nearer than a pixel left out. */
function smallLand(
  geography: Geography,
  shapes: Shapes,
  place: (x: number, y: number) => readonly [number, number],
): string {
  const rings = [...geography.context, ...[...shapes.countries.values()].flat()];
  return rings
    .map((ring) => {
      const kept: string[] = [];
      let [px, py] = [Infinity, Infinity];
      for (const [x, y] of ring) {
        const [sx, sy] = place(x, y);
        if (Math.abs(sx - px) + Math.abs(sy - py) < 1.1) continue;
        kept.push(`${n(sx)} ${n(sy)}`);
        [px, py] = [sx, sy];
      }
      return kept.length > 2 ? `M${kept.join('L')}Z` : '';
    })
    .join('');
}

function locator(scene: FurnitureScene, camera: Camera, at: Rect): string {
  const { geography, shapes, input } = scene;
  const wide = grown(frameOf(shapes, input.theatre.zones, 'theatre').box, 0.14);
  const scale = Math.min(at.width / (wide.right - wide.left), at.height / (wide.bottom - wide.top));
  const [cx, cy] = [(wide.left + wide.right) / 2, (wide.top + wide.bottom) / 2];
  const place = (x: number, y: number) =>
    [at.x + at.width / 2 + (x - cx) * scale, at.y + at.height / 2 + (y - cy) * scale] as const;
  const borders = geography.arcs
    .filter((arc) => arc.kind === 'border')
    .map(
      (arc) =>
        `M${arc.line
          .filter((_, i) => i % 4 === 0 || i === arc.line.length - 1)
          .map(([x, y]) => place(x, y).map(n).join(' '))
          .join('L')}`,
    )
    .join('');
  const [left, top] = place(...toPlane(camera, [0, 0]));
  const [right, bottom] = place(...toPlane(camera, [camera.width, camera.height]));
  const frame = (d: number, width: number) =>
    `<rect x="${n(at.x - d)}" y="${n(at.y - d)}" width="${n(at.width + 2 * d)}" height="${n(at.height + 2 * d)}" fill="none" stroke="${ink.text}" stroke-width="${width}"/>`;
  return `<rect x="${n(at.x - 6)}" y="${n(at.y - 6)}" width="${n(at.width + 12)}" height="${n(at.height + 12)}" fill="${ink.paper}"/>${frame(6, 0.8)}<clipPath id="locator-edge"><rect x="${n(at.x)}" y="${n(at.y)}" width="${n(at.width)}" height="${n(at.height)}"/></clipPath><g clip-path="url(#locator-edge)"><rect x="${n(at.x)}" y="${n(at.y)}" width="${n(at.width)}" height="${n(at.height)}" fill="#C5D3D2"/><path d="${smallLand(geography, shapes, place)}" fill="#F1E8D2" stroke="${ink.coast}" stroke-width=".6"/><path d="${borders}" fill="none" stroke="${ink.border}" stroke-width=".9" stroke-dasharray="4 1.6 1 1.6"/><rect x="${n(left)}" y="${n(top)}" width="${n(right - left)}" height="${n(bottom - top)}" fill="${ink.pencil}" fill-opacity=".08" stroke="${ink.pencil}" stroke-width="1.8"/></g>${frame(0, 1)}`;
}

function grown(box: Box, share: number): Box {
  const [dx, dy] = [(box.right - box.left) * share, (box.bottom - box.top) * share];
  return { left: box.left - dx, top: box.top - dy, right: box.right + dx, bottom: box.bottom + dy };
}

export interface FurnitureScene {
  readonly geography: Geography;
  readonly shapes: Shapes;
  readonly input: MapInput;
}

type LocatorScene = Pick<FurnitureScene, 'shapes' | 'input'>;

/** A locator helps when the sheet shows little of the theatre and is large enough for it. */
function wantsLocator({ shapes, input }: LocatorScene, camera: Camera): boolean {
  if (
    input.locator === false ||
    input.face === 'projector' ||
    camera.width < 620 ||
    camera.height < 400
  )
    return false;
  const wide = frameOf(shapes, input.theatre.zones, 'theatre').box;
  return camera.width / camera.scale < 0.75 * (wide.right - wide.left);
}

function locatorAt({ width, height }: Camera): Rect {
  const size = { width: Math.min(190, width * 0.19), height: Math.min(100, height * 0.165) };
  return { x: width - size.width - 18, y: height - size.height - 18, ...size };
}

/** A locator with its frame. */
function framed(at: Rect): Rect {
  return { x: at.x - 8, y: at.y - 8, width: at.width + 16, height: at.height + 16 };
}

/** The corner that a locator takes from a view; null where there is none. */
export function locatorRoom(scene: LocatorScene, camera: Camera): Rect | null {
  return wantsLocator(scene, camera) ? framed(locatorAt(camera)) : null;
}

export function furnish(scene: FurnitureScene, camera: Camera): Furniture {
  const { width, height } = camera;
  const projector = scene.input.face === 'projector';
  const rects: Rect[] = [];
  let markup = folds(width, height);
  let rightEdge = width - 12;
  if (wantsLocator(scene, camera)) {
    const at = locatorAt(camera);
    markup += locator(scene, camera, at);
    rects.push(framed(at));
    rightEdge = at.x - 14;
  }
  if (!projector && camera.scale * kmPerDegree > 4) {
    const bar = scaleBar(scene, camera, rightEdge);
    markup += bar.markup;
    rects.push(bar.rect);
    rightEdge = bar.rect.x - 8;
  }
  const { disclaimer } = scene.input.words;
  if (disclaimer && !projector && width > 760) {
    const length = disclaimer.length * 5.6 + 10;
    rects.push({ x: rightEdge - length, y: height - 30, width: length, height: 26 });
    const arabic = scene.input.language === 'ar';
    markup += `<text x="${n(rightEdge - length / 2)}" y="${n(height - 11)}" text-anchor="middle" direction="${arabic ? 'rtl' : 'ltr'}" font-family="${family}" font-size="11"${arabic ? '' : ' font-style="italic"'} fill="${ink.text3}" stroke="${ink.halo}" stroke-width="3" stroke-opacity=".85" paint-order="stroke">${escaped(disclaimer)}</text>`;
  }
  return { rects, markup: markup + neatLine(width, height) };
}

function scaleBar(
  scene: FurnitureScene,
  camera: Camera,
  rightEdge: number,
): { rect: Rect; markup: string } {
  const km = scaleLength(camera.scale, Math.min(130, camera.width * 0.2));
  const bar = km * camera.scale;
  const label = `${km} ${scene.input.words.kilometres}`;
  const width = bar + label.length * 7 + 30;
  const rect = { x: rightEdge - width, y: camera.height - 34, width, height: 24 };
  const x = rect.x + 9;
  const y = rect.y + 12;
  return {
    rect,
    markup: `<rect x="${n(rect.x)}" y="${n(rect.y)}" width="${n(rect.width)}" height="${rect.height}" fill="${ink.paper}" fill-opacity=".78"/><path d="M${n(x)} ${n(y - 4)}V${n(y + 4)}M${n(x)} ${n(y)}H${n(x + bar)}M${n(x + bar)} ${n(y - 4)}V${n(y + 4)}M${n(x + bar / 2)} ${n(y - 3)}V${n(y + 3)}" stroke="${ink.text}" stroke-width="1" fill="none"/><path d="M${n(x)} ${n(y)}H${n(x + bar / 2)}" stroke="${ink.text}" stroke-width="3"/><text x="${n(x + bar + 8)}" y="${n(y + 4.3)}" ${scene.input.language === 'ar' ? 'direction="rtl" text-anchor="end"' : 'direction="ltr"'} font-family="${family}" font-size="12" font-weight="500" fill="${ink.text}">${escaped(label)}</text>`,
  };
}

// Decides what a painter holds: the scene to paint, and a pen that thinks in kilometres; paints only hatches.
import type { Camera } from './camera.ts';
import type { Geography } from './geography.ts';
import { hatchTile } from './hatch.ts';
import type { HatchKey } from './hatch.ts';
import type { MapInput } from './input.ts';
import type { Palette } from './palette.ts';
import type { GroundPaths, TheatrePaths } from './paths.ts';
import type { Relief } from './relief.ts';
import type { Shapes } from './shapes.ts';

export interface GroundScene {
  readonly geography: Geography;
  readonly shapes: Shapes;
  readonly ground: GroundPaths;
  readonly theatre: TheatrePaths;
  readonly input: MapInput;
  readonly palette: Palette;
  readonly reliefs: readonly Relief[];
}

/** A pen whose units are km; `px` turns pixels into km for widths and dashes. */
export interface Pen {
  readonly to: CanvasRenderingContext2D;
  readonly camera: Camera;
  readonly ratio: number;
  readonly px: (pixels: number) => number;
}

export function penFor(canvas: HTMLCanvasElement, camera: Camera, ratio: number): Pen | null {
  const to = canvas.getContext('2d');
  if (!to) return null;
  const scale = camera.scale * ratio;
  to.setTransform(1, 0, 0, 1, 0, 0);
  to.clearRect(0, 0, canvas.width, canvas.height);
  to.setTransform(
    scale,
    0,
    0,
    scale,
    (camera.width / 2) * ratio - camera.x * scale,
    (camera.height / 2) * ratio - camera.y * scale,
  );
  to.lineJoin = 'round';
  to.lineCap = 'butt';
  return { to, camera, ratio, px: (pixels) => pixels / camera.scale };
}

export function fillHatch(
  { to, ratio, camera }: Pen,
  path: Path2D,
  key: HatchKey,
  opacity: number,
): void {
  const pattern = to.createPattern(hatchTile(key, ratio), 'repeat');
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().scale(1 / (camera.scale * ratio)));
  to.save();
  to.globalAlpha = opacity;
  to.fillStyle = pattern;
  to.fill(path);
  to.restore();
}

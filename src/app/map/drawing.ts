// Decides how one standing view becomes pictures and markup: canvases larger than the screen, counters' faces, the overlay.
import type { Camera } from './camera.ts';
import { faceKey, faceSize, paintFace } from './counter-face.ts';
import { furnish } from './furniture.ts';
import type { Furniture } from './furniture.ts';
import type { MapInput } from './input.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { chipMarkup, textMarkup } from './overlay.ts';
import { paintGround } from './paint-ground.ts';
import { paintMarks } from './paint-marks.ts';
import type { Palette } from './palette.ts';
import type { Relief } from './relief.ts';
import type { Painted, StageCounter } from './stage.ts';
import { styleOf } from './text-style.ts';
import type { Measure } from './text-style.ts';
import type { MapWorld } from './world.ts';

/** The painted picture is this much larger than the screen on each side, so that a drag shows no empty paper. */
const overscan = 0.16;
const largestCanvasPx = 4096;

export interface Drawing {
  readonly world: MapWorld;
  readonly input: MapInput;
  readonly camera: Camera;
  readonly ratio: number;
  readonly palette: Palette;
  readonly reliefs: readonly Relief[];
  readonly measure: Measure;
}

export interface Standing {
  readonly furniture: Furniture;
  readonly layout: Layout;
}

export function standing({ world, input, camera, measure }: Drawing): Standing {
  const furniture = furnish({ geography: world.geography, shapes: world.shapes, input }, camera);
  return {
    furniture,
    layout: layOut({ ...world, input, measure, furniture: furniture.rects }, camera),
  };
}

function canvasFor(camera: Camera, ratio: number): Painted {
  const wide: Camera = {
    ...camera,
    width: Math.round(camera.width * (1 + 2 * overscan)),
    height: Math.round(camera.height * (1 + 2 * overscan)),
  };
  const fit = Math.min(ratio, largestCanvasPx / Math.max(wide.width, wide.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(wide.width * fit);
  canvas.height = Math.round(wide.height * fit);
  return { canvas, camera: wide, ratio: fit };
}

export function drawGround(drawing: Drawing): Painted {
  const painted = canvasFor(drawing.camera, drawing.ratio);
  paintGround(painted.canvas, { ...drawing.world, ...drawing }, painted.camera, painted.ratio);
  return painted;
}

export function drawMarks(drawing: Drawing, layout: Layout): Painted {
  const painted = canvasFor(drawing.camera, drawing.ratio);
  paintMarks(painted.canvas, { ...drawing.world, ...drawing }, layout, {
    camera: drawing.camera,
    painted: painted.camera,
    ratio: painted.ratio,
  });
  return painted;
}

/** Faces of counters that look alike are painted once. */
export function counterFaces(): (layout: Layout, ratio: number) => StageCounter[] {
  const faces = new Map<string, HTMLCanvasElement>();
  return (layout, ratio) =>
    layout.counters.map(({ counter, more, at }): StageCounter => {
      const face = { counter, more, grow: layout.growth };
      const key = faceKey(face);
      const cached = `${key} ${ratio}`;
      const canvas = faces.get(cached) ?? paintFace(face, ratio);
      faces.set(cached, canvas);
      return { id: counter.id, key, at, face: canvas, size: faceSize(face.grow) };
    });
}

export function overlayOf({ input, measure }: Drawing, { layout }: Standing): string {
  const style = styleOf('chip', input.language);
  const texts = [...layout.texts].reverse().map((text) => textMarkup(text, input.language));
  const chips = layout.chips.map((chip) =>
    chipMarkup(chip, input.lens, style, (text) => measure(text, style)),
  );
  return [...texts, ...chips].join('');
}

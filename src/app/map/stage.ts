// Decides what any drawing engine must show for the map, and shows it with plain canvases; Phaser's stage answers the same.
import { toPlane, toScreen } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Point } from './geography.ts';
import { ink } from './palette.ts';
import type { Ring } from './shapes.ts';

/** A picture that was painted for a camera, usually larger than the screen. */
export interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly camera: Camera;
  readonly ratio: number;
}

export interface StageCounter {
  readonly id: string;
  readonly key: string;
  readonly at: Point;
  readonly face: HTMLCanvasElement;
  /** Side of the face, px. */
  readonly size: number;
}

export interface StageCue {
  readonly rings: readonly Ring[];
  readonly at: Point;
  readonly animated: boolean;
}

export interface Stage {
  readonly kind: 'phaser' | 'plain';
  resize(width: number, height: number, ratio: number): void;
  /** Shows the ground, fading over from the one before when asked. */
  showGround(painted: Painted, fadeMs: number): void;
  showMarks(painted: Painted): void;
  showCounters(counters: readonly StageCounter[], animated: boolean): void;
  showCue(cue: StageCue | null): void;
  move(camera: Camera): void;
  destroy(): void;
}

/** Where a painted picture lies on the screen now: left, top and its width. */
export function placementOf(
  painted: Painted,
  camera: Camera,
): { x: number; y: number; scale: number } {
  const [x, y] = toScreen(camera, toPlane(painted.camera, [0, 0]));
  return { x, y, scale: camera.scale / painted.camera.scale };
}

/** Draws the outline of a cue's zone: pencil on a cream halo. */
export function strokeRings(
  to: CanvasRenderingContext2D,
  rings: readonly Ring[],
  camera: Camera,
): void {
  to.beginPath();
  for (const ring of rings) {
    ring.forEach((point, i) => {
      const [x, y] = toScreen(camera, point);
      if (i === 0) to.moveTo(x, y);
      else to.lineTo(x, y);
    });
    to.closePath();
  }
  to.lineJoin = 'round';
  to.strokeStyle = ink.roadFill;
  to.lineWidth = 7;
  to.stroke();
  to.strokeStyle = ink.pencil;
  to.lineWidth = 3;
  to.stroke();
}

/** A stage of two stacked canvases: what is painted, and what lies on it. Used where Phaser cannot start, and until it has. */
export function plainStage(parent: HTMLElement): Stage {
  const screen = document.createElement('canvas');
  screen.style.cssText = 'position:absolute;inset:0;display:block';
  parent.append(screen);
  let camera: Camera | null = null;
  let ratio = 1;
  let ground: Painted | null = null;
  let marks: Painted | null = null;
  let counters: readonly StageCounter[] = [];
  let cue: StageCue | null = null;
  const draw = (): void => {
    const to = screen.getContext('2d');
    if (!to || !camera) return;
    to.setTransform(ratio, 0, 0, ratio, 0, 0);
    to.clearRect(0, 0, screen.width, screen.height);
    for (const painted of [ground, marks]) {
      if (!painted) continue;
      const { x, y, scale } = placementOf(painted, camera);
      to.drawImage(
        painted.canvas,
        x,
        y,
        painted.camera.width * scale,
        painted.camera.height * scale,
      );
    }
    if (cue) strokeRings(to, cue.rings, camera);
    for (const counter of counters) {
      const [x, y] = toScreen(camera, counter.at);
      to.drawImage(
        counter.face,
        x - counter.size / 2,
        y - counter.size / 2,
        counter.size,
        counter.size,
      );
    }
  };
  return {
    kind: 'plain',
    resize: (width, height, pixelRatio) => {
      ratio = pixelRatio;
      screen.width = Math.round(width * ratio);
      screen.height = Math.round(height * ratio);
      screen.style.width = `${width}px`;
      screen.style.height = `${height}px`;
      draw();
    },
    showGround: (painted) => {
      ground = painted;
      draw();
    },
    showMarks: (painted) => {
      marks = painted;
      draw();
    },
    showCounters: (list) => {
      counters = list;
      draw();
    },
    showCue: (next) => {
      cue = next;
      draw();
    },
    move: (next) => {
      camera = next;
      draw();
    },
    destroy: () => screen.remove(),
  };
}

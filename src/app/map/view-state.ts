// Decides how the camera moves: set, glided, kept in bounds, refitted when the host changes size; knows no painter.
import { limited } from './camera.ts';
import type { Camera } from './camera.ts';

const glideMs = 260;

export interface Rails {
  current(): Camera;
  /** Moves at once. */
  set(camera: Camera): void;
  /** Moves in a short glide, or at once when motion is reduced. */
  glide(camera: Camera, reduced: boolean): void;
  stop(): void;
}

/** `moved` is told of every step. */
export function cameraRails(
  first: Camera,
  bounds: readonly [number, number, number, number],
  moved: (camera: Camera) => void,
): Rails {
  let camera = limited(first, bounds);
  let frame = 0;
  const set = (next: Camera): void => {
    camera = limited(next, bounds);
    moved(camera);
  };
  const stop = (): void => cancelAnimationFrame(frame);
  return {
    current: () => camera,
    set: (next) => {
      stop();
      set(next);
    },
    glide: (next, reduced) => {
      stop();
      if (reduced) {
        set(next);
        return;
      }
      const from = camera;
      const to = limited(next, bounds);
      let start: number | null = null;
      const step = (now: number): void => {
        start ??= now;
        const t = Math.min(1, (now - start) / glideMs);
        const eased = 1 - (1 - t) ** 3;
        const mix = (a: number, b: number) => a + (b - a) * eased;
        set({
          ...to,
          x: mix(from.x, to.x),
          y: mix(from.y, to.y),
          scale: from.scale * (to.scale / from.scale) ** eased,
        });
        if (t < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    stop,
  };
}

// Decides whether boxes on the screen collide, and picks the first free place among candidates; knows nothing of maps.
import type { Point, Rect } from './geography.ts';

export function boxAround([x, y]: Point, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Share of `a` that lies under `b`. */
export function coverage(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? (width * height) / (a.width * a.height) : 0;
}

export interface Taken {
  /** True when the box lies on the sheet and touches nothing that was taken before. */
  isFree(box: Rect): boolean;
  take(box: Rect): void;
}

/** A sheet of the given size, on which boxes are taken one after the other. */
export function sheetOf(
  size: { readonly width: number; readonly height: number },
  margin: number,
): Taken {
  const taken: Rect[] = [];
  return {
    isFree: (box) =>
      box.x >= margin &&
      box.y >= margin &&
      box.x + box.width <= size.width - margin &&
      box.y + box.height <= size.height - margin &&
      taken.every((other) => !overlap(box, other)),
    take: (box) => {
      taken.push(box);
    },
  };
}

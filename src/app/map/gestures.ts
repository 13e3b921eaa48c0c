// Decides what the hand does on the map: drag, wheel, pinch, click, hover and keys become calls; it moves nothing itself.
import type { Point } from './geography.ts';

export interface Hands {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** The hand came to rest; `key` when a key did it. */
  press(at: Point): void;
  hover(at: Point | null): void;
  /** Enter or Space on the host: choose what is in the middle. */
  choose(): void;
  cancel(): void;
  reset(): void;
}

/** A press that moves less than this is a click. */
const slackPx = 5;
const keyPanPx = 70;
const keyZoom = 1.3;

export function watchHands(host: HTMLElement, hands: Hands): () => void {
  const pointers = new Map<number, Point>();
  let moved = 0;
  const local = (event: MouseEvent): Point => {
    const box = host.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const spread = (): { middle: Point; distance: number } | null => {
    const [a, b] = [...pointers.values()];
    if (!a || !b) return null;
    return {
      middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      distance: Math.hypot(a[0] - b[0], a[1] - b[1]),
    };
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, local(event));
    host.setPointerCapture(event.pointerId);
    moved = pointers.size > 1 ? slackPx + 1 : 0;
  };
  const onMove = (event: PointerEvent): void => {
    const at = local(event);
    const from = pointers.get(event.pointerId);
    if (!from) {
      if (event.pointerType === 'mouse') hands.hover(at);
      return;
    }
    const before = spread();
    pointers.set(event.pointerId, at);
    const after = spread();
    if (before && after) {
      hands.zoom(after.distance / Math.max(1, before.distance), after.middle);
      hands.pan(after.middle[0] - before.middle[0], after.middle[1] - before.middle[1]);
      return;
    }
    moved += Math.hypot(at[0] - from[0], at[1] - from[1]);
    if (moved > slackPx) hands.pan(at[0] - from[0], at[1] - from[1]);
  };
  const onUp = (event: PointerEvent): void => {
    const held = pointers.delete(event.pointerId);
    if (held && pointers.size === 0 && moved <= slackPx && event.type === 'pointerup')
      hands.press(local(event));
  };
  const onLeave = (): void => hands.hover(null);
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 30 : 1;
    hands.zoom(
      Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * 0.0022),
      local(event),
    );
  };
  const middle = (): Point => [host.clientWidth / 2, host.clientHeight / 2];
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => hands.pan(keyPanPx, 0),
    ArrowRight: () => hands.pan(-keyPanPx, 0),
    ArrowUp: () => hands.pan(0, keyPanPx),
    ArrowDown: () => hands.pan(0, -keyPanPx),
    '+': () => hands.zoom(keyZoom, middle()),
    '=': () => hands.zoom(keyZoom, middle()),
    '-': () => hands.zoom(1 / keyZoom, middle()),
    '0': () => hands.reset(),
    Enter: () => hands.choose(),
    ' ': () => hands.choose(),
    Escape: () => hands.cancel(),
  };
  const onKey = (event: KeyboardEvent): void => {
    const act =
      event.target === host && !event.ctrlKey && !event.metaKey && !event.altKey
        ? keys[event.key]
        : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  host.addEventListener('pointerdown', onDown);
  host.addEventListener('pointermove', onMove);
  host.addEventListener('pointerup', onUp);
  host.addEventListener('pointercancel', onUp);
  host.addEventListener('pointerleave', onLeave);
  host.addEventListener('wheel', onWheel, { passive: false });
  host.addEventListener('keydown', onKey);
  return () => {
    host.removeEventListener('pointerdown', onDown);
    host.removeEventListener('pointermove', onMove);
    host.removeEventListener('pointerup', onUp);
    host.removeEventListener('pointercancel', onUp);
    host.removeEventListener('pointerleave', onLeave);
    host.removeEventListener('wheel', onWheel);
    host.removeEventListener('keydown', onKey);
  };
}

// Decides how a living map redraws itself and answers where things are; who changes it and why is the handle's matter.
import { toPlane, toScreen } from './camera.ts';
import type { Camera } from './camera.ts';
import { counterFaces, drawGround, drawMarks, overlayOf, standing } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { fitted, frameOf } from './frame.ts';
import { locatorRoom } from './furniture.ts';
import type { Point } from './geography.ts';
import type { Cue, MapInput } from './input.ts';
import { readPalette } from './palette.ts';
import { cuePlayer, timerWait } from './playback.ts';
import type { Player } from './playback.ts';
import type { Relief } from './relief.ts';
import { mapSheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { zoneAt } from './shapes.ts';
import { plainStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { canvasMeasure } from './text-style.ts';
import type { Measure } from './text-style.ts';
import type { Rails } from './view-state.ts';
import type { MapWorld } from './world.ts';

/** The view counts as standing after this long without a move. */
export const settleMs = 110;
const lensFadeMs = 240;

/** Everything that one map on one host remembers. */
export interface LiveMap {
  readonly host: HTMLElement;
  readonly sheet: Sheet;
  readonly measure: Measure;
  readonly facesOf: ReturnType<typeof counterFaces>;
  readonly player: Player;
  readonly selectListeners: Set<(zone: string | null) => void>;
  readonly hoverListeners: Set<(zone: string | null) => void>;
  input: MapInput;
  stage: Stage;
  world: MapWorld | null;
  rails: Rails | null;
  reliefs: readonly Relief[];
  /** The camera that the picture on screen was drawn for. */
  drawnFor: Camera | null;
  hovered: string | null;
  cue: Cue | null;
  /** True once a hand moved the view: a resize then keeps the place instead of the frame. */
  touched: boolean;
  destroyed: boolean;
  staleGround: boolean;
  fadeGround: boolean;
  timer: number | undefined;
}

export function liveMap(host: HTMLElement, input: MapInput): LiveMap {
  const sheet = mapSheet(host, input.words);
  return {
    host,
    sheet,
    measure: canvasMeasure(),
    facesOf: counterFaces(),
    player: cuePlayer(timerWait),
    selectListeners: new Set(),
    hoverListeners: new Set(),
    input,
    stage: plainStage(sheet.stage),
    world: null,
    rails: null,
    reliefs: [],
    drawnFor: null,
    hovered: null,
    cue: null,
    touched: false,
    destroyed: false,
    staleGround: true,
    fadeGround: false,
    timer: undefined,
  };
}

export const hostSize = ({ host }: LiveMap): { width: number; height: number } => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
});

export const pixelRatio = (): number => window.devicePixelRatio || 1;

export function frameCamera(
  map: LiveMap,
  world: MapWorld,
  shown: 'own' | 'theatre' = map.input.theatre.frame,
): Camera {
  const { theatre, covered } = map.input;
  const size = hostSize(map);
  const frame = frameOf(world.shapes, theatre.zones, shown);
  const plain = fitted(frame, size, covered);
  // A locator comes with a view that shows little of the theatre: then its corner is taken too.
  const corner = locatorRoom({ shapes: world.shapes, input: map.input }, plain);
  return corner === null ? plain : fitted(frame, size, [...(covered ?? []), corner]);
}

/** Draws what is out of date for the view as it stands now. */
export function redraw(map: LiveMap): void {
  window.clearTimeout(map.timer);
  const { world, rails, input, stage, sheet } = map;
  if (!world || !rails || map.destroyed) return;
  const camera = rails.current();
  const drawing: Drawing = {
    world,
    input,
    camera,
    ratio: pixelRatio(),
    palette: readPalette(map.host),
    reliefs: map.reliefs,
    measure: map.measure,
  };
  const still = standing(drawing);
  const moved = map.drawnFor !== camera;
  const fades = map.fadeGround && !moved && !input.reducedMotion;
  if (map.staleGround || moved) stage.showGround(drawGround(drawing), fades ? lensFadeMs : 0);
  stage.showMarks(drawMarks(drawing, still.layout));
  stage.showCounters(map.facesOf(still.layout, drawing.ratio), !input.reducedMotion);
  sheet.moving.removeAttribute('transform');
  sheet.moving.innerHTML = overlayOf(drawing, still);
  sheet.fixed.innerHTML = still.furniture.markup;
  map.drawnFor = camera;
  map.staleGround = false;
  map.fadeGround = false;
}

/** Redraws once things have been quiet for the given time. */
export function redrawAfter(map: LiveMap, delay: number): void {
  window.clearTimeout(map.timer);
  map.timer = window.setTimeout(() => redraw(map), delay);
}

/** While the view moves, the painted picture and the names move with it; they are drawn anew when it stands. */
export function followCamera(map: LiveMap, camera: Camera): void {
  map.stage.move(camera);
  if (map.drawnFor) {
    const [x, y] = toScreen(camera, toPlane(map.drawnFor, [0, 0]));
    const scale = camera.scale / map.drawnFor.scale;
    map.sheet.moving.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
  }
  redrawAfter(map, settleMs);
}

export function zoneUnder({ world, rails }: LiveMap, at: Point): string | null {
  return world && rails ? zoneAt(world.shapes, toPlane(rails.current(), at)) : null;
}

/** Puts another drawing engine under the same map. */
export function changeStage(map: LiveMap, next: Stage): void {
  map.stage.destroy();
  map.stage = next;
  const { width, height } = hostSize(map);
  next.resize(width, height, pixelRatio());
  if (map.rails) next.move(map.rails.current());
  map.staleGround = true;
  redraw(map);
}

export function followSize(map: LiveMap): void {
  const { width, height } = hostSize(map);
  map.stage.resize(width, height, pixelRatio());
  if (!map.rails || !map.world) return;
  const camera = map.rails.current();
  map.staleGround = true;
  map.rails.set(map.touched ? { ...camera, width, height } : frameCamera(map, map.world));
  redraw(map);
}

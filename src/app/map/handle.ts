// Decides how a caller's input and a reader's hands change a living map; every rule of drawing is elsewhere.
import { panned, zoomedAt } from './camera.ts';
import type { Camera } from './camera.ts';
import { clearCue, showCue } from './cue-slips.ts';
import { loadGeography } from './geography.ts';
import { watchHands } from './gestures.ts';
import type { Hands } from './gestures.ts';
import type { MapHandle, MapInput } from './input.ts';
import {
  changeStage,
  followCamera,
  followSize,
  frameCamera,
  hostSize,
  liveMap,
  pixelRatio,
  redraw,
  redrawAfter,
  zoneUnder,
} from './live.ts';
import type { LiveMap } from './live.ts';
import { loadRelief } from './relief.ts';
import { fontOf, styleOf } from './text-style.ts';
import { cameraRails } from './view-state.ts';
import { mapWorld } from './world.ts';

/** A zone that is focused fills at least this share of the view. */
const focusShare = 0.3;

function select(map: LiveMap, zone: string | null): void {
  if (zone === map.input.selection) return;
  map.input = { ...map.input, selection: zone };
  redrawAfter(map, 0);
}

/** A choice by hand: shown at once, then told to the caller. */
function choose(map: LiveMap, zone: string | null): void {
  select(map, zone);
  for (const listener of map.selectListeners) listener(zone);
}

function hover(map: LiveMap, zone: string | null): void {
  if (zone === map.hovered) return;
  map.hovered = zone;
  map.host.style.cursor = zone === null ? '' : 'pointer';
  for (const listener of map.hoverListeners) listener(zone);
}

function moveBy(map: LiveMap, change: (camera: Camera) => Camera, glides = false): void {
  if (!map.rails) return;
  map.touched = true;
  const next = change(map.rails.current());
  if (glides) map.rails.glide(next, map.input.reducedMotion);
  else map.rails.set(next);
}

function fit(map: LiveMap, frame: 'own' | 'theatre'): void {
  if (!map.world || !map.rails) return;
  map.touched = false;
  map.rails.glide(frameCamera(map, map.world, frame), map.input.reducedMotion);
}

function focus(map: LiveMap, zone: string): void {
  const shape = map.world?.shapes.zones.get(zone);
  if (!shape) return;
  const { box, anchor } = shape;
  moveBy(
    map,
    (camera) => {
      const spread =
        camera.scale *
        Math.max((box.right - box.left) / camera.width, (box.bottom - box.top) / camera.height);
      const grow = spread < focusShare ? focusShare / spread : 1;
      return { ...camera, scale: camera.scale * grow, x: anchor[0], y: anchor[1] };
    },
    true,
  );
}

const middle = ({ host }: LiveMap) => [host.clientWidth / 2, host.clientHeight / 2] as const;

function handsOf(map: LiveMap): Hands {
  /** During playback a press means: enough. */
  const unlessPlaying = (act: () => void) => (map.cue ? map.player.skip() : act());
  return {
    pan: (dx, dy) => moveBy(map, (camera) => panned(camera, dx, dy)),
    zoom: (factor, at) => moveBy(map, (camera) => zoomedAt(camera, factor, at)),
    press: (at) => unlessPlaying(() => choose(map, zoneUnder(map, at))),
    hover: (at) => hover(map, at ? zoneUnder(map, at) : null),
    choose: () => unlessPlaying(() => choose(map, zoneUnder(map, middle(map)))),
    cancel: () => unlessPlaying(() => choose(map, null)),
    reset: () => fit(map, map.input.theatre.frame),
  };
}

function update(map: LiveMap, partial: Partial<MapInput>): void {
  const before = map.input;
  const next = { ...before, ...partial };
  map.input = next;
  if (next.words !== before.words) map.sheet.name(next.words);
  if (!map.world) return;
  map.world = mapWorld(map.world.geography, next, map.world);
  const recoloured = next.lens !== before.lens || next.values !== before.values;
  if (recoloured || next.theatre !== before.theatre) map.staleGround = true;
  if (recoloured) map.fadeGround = true;
  if (next.theatre.frame !== before.theatre.frame) fit(map, next.theatre.frame);
  redrawAfter(map, 0);
}

/** Draws with plain canvases as soon as the geography is here, then with relief and fonts. */
async function start(map: LiveMap, observer: ResizeObserver): Promise<void> {
  const geography = await loadGeography();
  if (map.destroyed) return;
  map.world = mapWorld(geography, map.input, null);
  map.rails = cameraRails(frameCamera(map, map.world), geography.bounds, (camera) =>
    followCamera(map, camera),
  );
  const { width, height } = hostSize(map);
  map.stage.resize(width, height, pixelRatio());
  map.stage.move(map.rails.current());
  redraw(map);
  observer.observe(map.host);
  const styles = [
    styleOf('town', 'en'),
    styleOf('sea', 'en'),
    styleOf('capital', 'ar'),
    styleOf('chip', 'en'),
  ];
  const fonts = styles.map((style) => document.fonts.load(fontOf(style), 'aب'));
  const [reliefs] = await Promise.all([loadRelief(geography.relief), Promise.allSettled(fonts)]);
  map.reliefs = reliefs;
  map.staleGround = true;
}

/** Hands the map over to Phaser; without it the plain canvases stay. */
async function startEngine(map: LiveMap): Promise<'phaser' | 'plain'> {
  try {
    const { phaserStage } = await import('./phaser-stage.ts');
    const stage = await phaserStage(map.sheet.stage, { ...hostSize(map), ratio: pixelRatio() });
    if (map.destroyed) stage.destroy();
    else changeStage(map, stage);
  } catch (fault) {
    console.warn('The map is drawn without its engine.', fault);
    redraw(map);
  }
  return map.stage.kind;
}

async function play(map: LiveMap, ...[cues, onCue]: Parameters<MapHandle['play']>): Promise<void> {
  await map.player.play(cues, (cue, index) => {
    onCue(cue, index);
    showCue(map, cue);
  });
  clearCue(map);
}

export function createMapView(host: HTMLElement, input: MapInput): MapHandle {
  const map = liveMap(host, input);
  const unwatch = watchHands(host, handsOf(map));
  const observer = new ResizeObserver(() => {
    const { width, height } = hostSize(map);
    const camera = map.rails?.current();
    if (camera && (camera.width !== width || camera.height !== height)) followSize(map);
  });
  const ready = start(map, observer).then(() => startEngine(map));
  return {
    ready,
    update: (partial) => update(map, partial),
    select: (zone) => select(map, zone),
    focus: (zone) => focus(map, zone),
    zoomBy: (factor) => moveBy(map, (camera) => zoomedAt(camera, factor, middle(map)), true),
    fit: (frame) => fit(map, frame),
    play: (cues, onCue) => play(map, cues, onCue),
    skip: () => map.player.skip(),
    onSelect: (listener) => void map.selectListeners.add(listener),
    onHover: (listener) => void map.hoverListeners.add(listener),
    destroy: () => {
      map.destroyed = true;
      window.clearTimeout(map.timer);
      map.player.skip();
      map.rails?.stop();
      observer.disconnect();
      unwatch();
      map.stage.destroy();
      map.sheet.remove();
    },
  };
}

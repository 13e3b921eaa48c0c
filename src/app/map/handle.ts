// Decides how input, hands and stage come together in a living map on a host element; every rule of drawing is elsewhere.
import { fitted, frameBox, panned, toPlane, toScreen, zoomedAt } from './camera.ts';
import type { Camera } from './camera.ts';
import { counterFaces, drawGround, drawMarks, overlayOf, standing } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { loadGeography } from './geography.ts';
import type { Geography, Point } from './geography.ts';
import { watchHands } from './gestures.ts';
import type { Cue, MapHandle, MapInput } from './input.ts';
import { slipMarkup } from './overlay.ts';
import { readPalette } from './palette.ts';
import { cuePlayer, timerWait } from './playback.ts';
import { loadRelief } from './relief.ts';
import type { Relief } from './relief.ts';
import { mapSheet } from './sheet.ts';
import { zoneAt } from './shapes.ts';
import { plainStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { canvasMeasure, fontOf, growthOf, styleOf } from './text-style.ts';
import { cameraRails } from './view-state.ts';
import type { Rails } from './view-state.ts';
import { mapWorld } from './world.ts';
import type { MapWorld } from './world.ts';

const settleMs = 110;
const lensFadeMs = 240;
/** A zone that is focused fills at least this share of the view. */
const focusShare = 0.3;

/** What is wrong with the picture on screen. */
interface Stale {
  ground: boolean;
  marks: boolean;
  fade: boolean;
}

export function createMapView(host: HTMLElement, first: MapInput): MapHandle {
  const sheet = mapSheet(host, first.words);
  const measure = canvasMeasure();
  const facesOf = counterFaces();
  const player = cuePlayer(timerWait);
  const listeners = {
    select: new Set<(zone: string | null) => void>(),
    hover: new Set<(zone: string | null) => void>(),
  };
  const tell = (who: 'select' | 'hover', zone: string | null): void =>
    listeners[who].forEach((listener) => listener(zone));
  let input = first;
  let stage: Stage = plainStage(sheet.stage);
  let world: MapWorld | null = null;
  let rails: Rails | null = null;
  let reliefs: readonly Relief[] = [];
  let laidOut: Camera | null = null;
  let hovered: string | null = null;
  let touched = false;
  let destroyed = false;
  let timer: number | undefined;
  let cue: Cue | null = null;
  const stale: Stale = { ground: true, marks: true, fade: false };

  const size = () => ({
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
  });
  const ratio = (): number => window.devicePixelRatio || 1;
  const frameCamera = (frame: 'own' | 'theatre', from: MapWorld): Camera =>
    fitted(frameBox(from.shapes, input.theatre.zones, frame), size(), input.covered);

  const redraw = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    if (!world || !rails || destroyed) return;
    const camera = rails.current();
    const drawing: Drawing = {
      world,
      input,
      camera,
      ratio: ratio(),
      palette: readPalette(host),
      reliefs,
      measure,
    };
    const still = standing(drawing);
    const moved = laidOut === null || laidOut !== camera;
    if (stale.ground || moved)
      stage.showGround(
        drawGround(drawing),
        stale.fade && !moved && !input.reducedMotion ? lensFadeMs : 0,
      );
    stage.showMarks(drawMarks(drawing, still.layout));
    stage.showCounters(facesOf(still.layout, ratio()), !input.reducedMotion);
    sheet.moving.removeAttribute('transform');
    sheet.moving.innerHTML = overlayOf(drawing, still);
    sheet.fixed.innerHTML = still.furniture.markup;
    laidOut = camera;
    Object.assign(stale, { ground: false, marks: false, fade: false });
    if (cue) showCue(cue);
  };
  const settle = (delay: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(redraw, delay);
  };

  /** While the view moves, the painted picture and the names move with it; they are drawn anew when it stands. */
  const onMoved = (camera: Camera): void => {
    stage.move(camera);
    if (laidOut) {
      const scale = camera.scale / laidOut.scale;
      const [x, y] = toScreen(camera, toPlane(laidOut, [0, 0]));
      sheet.moving.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    }
    settle(settleMs);
  };

  const zoneUnder = (at: Point): string | null =>
    world && rails ? zoneAt(world.shapes, toPlane(rails.current(), at)) : null;

  const choose = (zone: string | null): void => {
    if (zone !== input.selection) select(zone);
    tell('select', zone);
  };
  const select = (zone: string | null): void => {
    if (zone === input.selection) return;
    input = { ...input, selection: zone };
    stale.marks = true;
    settle(0);
  };

  const move = (change: (camera: Camera) => Camera): void => {
    if (!rails) return;
    touched = true;
    rails.set(change(rails.current()));
  };
  const unwatch = watchHands(host, {
    pan: (dx, dy) => move((camera) => panned(camera, dx, dy)),
    zoom: (factor, at) => move((camera) => zoomedAt(camera, factor, at)),
    press: (at) => {
      if (cue) player.skip();
      else choose(zoneUnder(at));
    },
    hover: (at) => {
      const zone = at ? zoneUnder(at) : null;
      if (zone === hovered) return;
      hovered = zone;
      host.style.cursor = zone === null ? '' : 'pointer';
      tell('hover', zone);
    },
    choose: () => {
      if (cue) player.skip();
      else choose(zoneUnder([host.clientWidth / 2, host.clientHeight / 2]));
    },
    cancel: () => {
      if (cue) player.skip();
      else choose(null);
    },
    reset: () => fit(input.theatre.frame),
  });

  const fit = (frame: 'own' | 'theatre'): void => {
    if (!world || !rails) return;
    touched = false;
    rails.glide(frameCamera(frame, world), input.reducedMotion);
  };

  const focus = (zone: string): void => {
    const shape = world?.shapes.zones.get(zone);
    if (!shape || !rails) return;
    const camera = rails.current();
    const spread =
      Math.max(
        (shape.box.right - shape.box.left) / camera.width,
        (shape.box.bottom - shape.box.top) / camera.height,
      ) * camera.scale;
    const scale = spread < focusShare ? (camera.scale * focusShare) / spread : camera.scale;
    rails.glide({ ...camera, scale, x: shape.anchor[0], y: shape.anchor[1] }, input.reducedMotion);
  };

  const showCue = (next: Cue): void => {
    const shape = world?.shapes.zones.get(next.zone);
    if (!shape || !rails) return;
    const camera = rails.current();
    const at = toScreen(camera, shape.anchor);
    const face = input.face ?? 'sheet';
    const style = { ...styleOf('scale', input.language, growthOf(face, camera.height)) };
    style.size *= 1.16;
    stage.showCue({
      rings: shape.rings,
      at: shape.anchor,
      animated: next !== cue && !input.reducedMotion,
    });
    sheet.slip.innerHTML = slipMarkup(next.text, at, {
      style,
      language: input.language,
      measure: (text) => measure(text, style),
      width: camera.width,
      height: camera.height,
    });
    cue = next;
  };
  const bringInSight = (zone: string): void => {
    const shape = world?.shapes.zones.get(zone);
    if (!shape || !rails) return;
    const camera = rails.current();
    const [x, y] = toScreen(camera, shape.anchor);
    if (x < 60 || y < 60 || x > camera.width - 60 || y > camera.height - 60)
      rails.set({ ...camera, x: shape.anchor[0], y: shape.anchor[1] });
  };
  const play: MapHandle['play'] = async (cues, onCue) => {
    await player.play(cues, (next, index) => {
      onCue(next, index);
      bringInSight(next.zone);
      showCue(next);
    });
    cue = null;
    stage.showCue(null);
    sheet.slip.replaceChildren();
  };

  const onResize = (): void => {
    const { width, height } = size();
    stage.resize(width, height, ratio());
    if (!rails || !world) return;
    const camera = rails.current();
    if (camera.width === width && camera.height === height && !stale.ground) return;
    stale.ground = true;
    rails.set(touched ? { ...camera, width, height } : frameCamera(input.theatre.frame, world));
    redraw();
  };
  const observer = new ResizeObserver(onResize);

  const useStage = (next: Stage): void => {
    stage.destroy();
    stage = next;
    const { width, height } = size();
    stage.resize(width, height, ratio());
    if (rails) stage.move(rails.current());
    Object.assign(stale, { ground: true, marks: true, fade: false });
    redraw();
  };

  const start = async (geography: Geography): Promise<void> => {
    world = mapWorld(geography, input, null);
    rails = cameraRails(frameCamera(input.theatre.frame, world), geography.bounds, onMoved);
    stage.resize(size().width, size().height, ratio());
    stage.move(rails.current());
    observer.observe(host);
    redraw();
    const fonts = [styleOf('town', 'en'), styleOf('capital', 'ar'), styleOf('sea', 'en')].map(
      (style) => document.fonts.load(fontOf(style), 'aب'),
    );
    const [loaded] = await Promise.all([loadRelief(geography.relief), Promise.allSettled(fonts)]);
    reliefs = loaded;
    stale.ground = true;
    if (!destroyed) redraw();
  };

  const ready = (async (): Promise<'phaser' | 'plain'> => {
    await start(await loadGeography());
    try {
      const { phaserStage } = await import('./phaser-stage.ts');
      const made = await phaserStage(sheet.stage, { ...size(), ratio: ratio() });
      if (destroyed) made.destroy();
      else useStage(made);
    } catch (fault) {
      console.warn('The map is drawn without its engine.', fault);
    }
    return stage.kind;
  })();

  const update = (partial: Partial<MapInput>): void => {
    const before = input;
    input = { ...input, ...partial };
    if (input.words !== before.words) sheet.name(input.words);
    if (!world) return;
    world = mapWorld(world.geography, input, world);
    const ground =
      input.lens !== before.lens ||
      input.values !== before.values ||
      input.theatre !== before.theatre;
    if (ground)
      Object.assign(stale, {
        ground: true,
        fade: input.lens !== before.lens || input.values !== before.values,
      });
    if (
      input.theatre.frame !== before.theatre.frame ||
      input.theatre.zones !== before.theatre.zones
    )
      fit(input.theatre.frame);
    settle(0);
  };

  return {
    update,
    select,
    focus,
    zoomBy: (factor) => {
      if (!rails) return;
      touched = true;
      rails.glide(
        zoomedAt(rails.current(), factor, [host.clientWidth / 2, host.clientHeight / 2]),
        input.reducedMotion,
      );
    },
    fit,
    play,
    skip: () => player.skip(),
    onSelect: (listener) => void listeners.select.add(listener),
    onHover: (listener) => void listeners.hover.add(listener),
    ready,
    destroy: () => {
      destroyed = true;
      window.clearTimeout(timer);
      player.skip();
      rails?.stop();
      observer.disconnect();
      unwatch();
      stage.destroy();
      sheet.remove();
    },
  };
}

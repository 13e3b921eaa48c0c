// Decides how a playback cue shows: its zone outlined, its sentence on a paper slip beside it; the pace is the player's.
import { toScreen } from './camera.ts';
import type { Cue } from './input.ts';
import type { LiveMap } from './live.ts';
import { slipMarkup } from './overlay.ts';
import { growthOf, styleOf } from './text-style.ts';
import type { TextStyle } from './text-style.ts';

/** A zone nearer to the edge than this is brought to the middle before its cue. */
const edgePx = 60;
const slipGrowth = 1.16;

function slipStyle({ input }: LiveMap, height: number): TextStyle {
  const style = styleOf('scale', input.language, growthOf(input.face ?? 'sheet', height));
  return { ...style, size: style.size * slipGrowth };
}

export function showCue(map: LiveMap, cue: Cue): void {
  const shape = map.world?.shapes.zones.get(cue.zone);
  if (!shape || !map.rails) return;
  const standing = map.rails.current();
  const [sx, sy] = toScreen(standing, shape.anchor);
  const far =
    sx < edgePx || sy < edgePx || sx > standing.width - edgePx || sy > standing.height - edgePx;
  if (far) map.rails.set({ ...standing, x: shape.anchor[0], y: shape.anchor[1] });
  const camera = map.rails.current();
  const style = slipStyle(map, camera.height);
  map.cue = cue;
  map.stage.showCue({ rings: shape.rings, at: shape.anchor, animated: !map.input.reducedMotion });
  map.sheet.slip.innerHTML = slipMarkup(cue.text, toScreen(camera, shape.anchor), {
    style,
    language: map.input.language,
    measure: (text) => map.measure(text, style),
    width: camera.width,
    height: camera.height,
  });
}

export function clearCue(map: LiveMap): void {
  map.cue = null;
  map.stage.showCue(null);
  map.sheet.slip.replaceChildren();
}

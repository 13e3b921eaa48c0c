// Decides how Phaser shows the painted map: pictures, cross-fades, wooden counters and playback; it computes no layout.
import * as Phaser from 'phaser';
import { toScreen } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Ring } from './shapes.ts';
import { placementOf } from './stage.ts';
import type { Painted, Stage, StageCounter, StageCue } from './stage.ts';

/** After this long without a change the loop sleeps: an idle map costs nothing. */
const idleMs = 450;
const placeMs = 240;
const dropPx = 6;
const cream = 0xfbf5e4;
const pencil = 0x1c4c7c;

/** Hardware WebGL if the machine has it; Canvas is several times faster than WebGL in software. */
export function rendererOf(): number {
  const context =
    document.createElement('canvas').getContext('webgl2') ??
    document.createElement('canvas').getContext('webgl');
  if (!context) return Phaser.CANVAS;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name) || name === ''
    ? Phaser.CANVAS
    : Phaser.WEBGL;
}

function startGame(
  parent: HTMLElement,
  size: { width: number; height: number; ratio: number },
): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve, reject) => {
    try {
      const game: Phaser.Game = new Phaser.Game({
        type: rendererOf(),
        parent,
        width: Math.max(1, Math.round(size.width * size.ratio)),
        height: Math.max(1, Math.round(size.height * size.ratio)),
        backgroundColor: '#C5D3D2',
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { mode: Phaser.Scale.NONE, zoom: 1 / size.ratio },
        render: { antialias: true, antialiasGL: false },
        disableContextMenu: false,
        scene: {
          create(this: Phaser.Scene) {
            resolve({ game, scene: this });
          },
        },
      });
    } catch (fault) {
      reject(fault instanceof Error ? fault : new Error(String(fault)));
    }
  });
}

/** Adds a canvas as a still picture. Phaser's own canvas textures read all pixels back, which costs more than painting them. */
function addPicture(scene: Phaser.Scene, key: string, canvas: HTMLCanvasElement): void {
  const texture = scene.textures.create(
    key,
    [canvas as unknown as HTMLImageElement],
    canvas.width,
    canvas.height,
  );
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  readonly painted: Painted;
}

/** A Phaser game behind the stage's contract. Rejects when Phaser cannot start here. */
export async function phaserStage(
  parent: HTMLElement,
  size: { width: number; height: number; ratio: number },
): Promise<Stage> {
  const { game, scene } = await startGame(parent, size);
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText += ';position:absolute;inset:0;display:block';
  let { ratio } = size;
  let camera: Camera | null = null;
  let serial = 0;
  let ground: Shown | null = null;
  let leaving: Shown | null = null;
  let marks: Shown | null = null;
  let cue: StageCue | null = null;
  const pen = scene.add.graphics().setDepth(30);
  const counters = new Map<string, { image: Phaser.GameObjects.Image; counter: StageCounter }>();
  /** The first counters lie there already; later ones are put down. */
  let isDealt = false;
  let sleeping: number | undefined;

  const wake = (): void => {
    if (!game.loop.running) game.loop.wake();
    window.clearTimeout(sleeping);
    sleeping = window.setTimeout(() => {
      if (scene.tweens.getTweens().length > 0) wake();
      else game.loop.sleep();
    }, idleMs);
  };
  const lay = ({ image, painted }: Shown): void => {
    if (!camera) return;
    const { x, y, scale } = placementOf(painted, camera);
    image
      .setPosition(x * ratio, y * ratio)
      .setDisplaySize(painted.camera.width * scale * ratio, painted.camera.height * scale * ratio);
  };
  const layCounter = (image: Phaser.GameObjects.Image, counter: StageCounter): void => {
    if (!camera) return;
    const [x, y] = toScreen(camera, counter.at);
    image
      .setPosition(Math.round(x * ratio), Math.round(y * ratio))
      .setDisplaySize(counter.size * ratio, counter.size * ratio);
  };
  const show = (painted: Painted, depth: number): Shown => {
    const key = `painted-${serial++}`;
    addPicture(scene, key, painted.canvas);
    const shown = { image: scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth), painted };
    lay(shown);
    return shown;
  };
  const drop = (shown: Shown | null): void => {
    if (!shown) return;
    const { key } = shown.image.texture;
    shown.image.destroy();
    scene.textures.remove(key);
  };
  const drawCue = (): void => {
    pen.clear();
    if (!cue || !camera) return;
    for (const ring of cue.rings) strokeRing(pen, ring, camera, ratio);
  };

  const stage: Stage = {
    kind: 'phaser',
    resize: (width, height, pixelRatio) => {
      ratio = pixelRatio;
      game.scale.setZoom(1 / ratio);
      game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
      wake();
    },
    showGround: (painted, fadeMs) => {
      drop(leaving);
      leaving = ground;
      ground = show(painted, 0);
      if (fadeMs > 0 && leaving) {
        const [old, { image }] = [leaving, ground];
        image.setAlpha(0).setDepth(1);
        scene.tweens.add({
          targets: image,
          alpha: 1,
          duration: fadeMs,
          onComplete: () => {
            image.setDepth(0);
            if (leaving === old) {
              drop(old);
              leaving = null;
            }
          },
        });
      } else {
        drop(leaving);
        leaving = null;
      }
      wake();
    },
    showMarks: (painted) => {
      drop(marks);
      marks = show(painted, 10);
      wake();
    },
    showCounters: (list, animated) => {
      const wanted = new Map(list.map((counter) => [counter.id, counter]));
      for (const [id, shown] of counters) {
        if (wanted.get(id)?.key === shown.counter.key) continue;
        shown.image.destroy();
        counters.delete(id);
      }
      for (const counter of list) {
        const before = counters.get(counter.id);
        const key = `face-${counter.key}-${ratio}`;
        if (!scene.textures.exists(key)) addPicture(scene, key, counter.face);
        const image = before?.image ?? scene.add.image(0, 0, key).setDepth(20);
        counters.set(counter.id, { image, counter });
        layCounter(image, counter);
        if (animated && !before && isDealt) {
          const rest = image.y;
          image.setY(rest - dropPx * ratio).setAlpha(0.4);
          scene.tweens.add({
            targets: image,
            y: rest,
            alpha: 1,
            duration: placeMs,
            ease: 'Cubic.easeOut',
          });
        }
      }
      isDealt ||= list.length > 0;
      wake();
    },
    showCue: (next) => {
      cue = next;
      drawCue();
      pen.setAlpha(1);
      if (next?.animated) {
        pen.setAlpha(0);
        scene.tweens.add({ targets: pen, alpha: 1, duration: placeMs });
      }
      wake();
    },
    move: (next) => {
      camera = next;
      for (const shown of [ground, leaving, marks]) if (shown) lay(shown);
      for (const { image, counter } of counters.values()) layCounter(image, counter);
      drawCue();
      wake();
    },
    destroy: () => {
      window.clearTimeout(sleeping);
      if (!game.loop.running) game.loop.wake();
      game.destroy(true);
    },
  };
  return stage;
}

function strokeRing(
  pen: Phaser.GameObjects.Graphics,
  ring: Ring,
  camera: Camera,
  ratio: number,
): void {
  const points = ring.map((point) => {
    const [x, y] = toScreen(camera, point);
    return new Phaser.Math.Vector2(x * ratio, y * ratio);
  });
  pen.lineStyle(7 * ratio, cream, 1).strokePoints(points, true, true);
  pen.lineStyle(3 * ratio, pencil, 1).strokePoints(points, true, true);
}

// Decides how the grey relief pictures become veils of shade and light on the page; which one fits a view.
import { kmPerDegree } from './camera.ts';
import type { Camera } from './camera.ts';
import { reliefAddresses } from './geography.ts';
import type { ReliefPicture } from './geography.ts';

/** Shade at most 36 % and light at most 41 %. @source look/LOOK.md, layer 5 */
const darkest = 0.36;
const lightest = 0.41;
const darkVeil = [0x4a, 0x3a, 0x28] as const;
const lightVeil = [0xff, 0xfc, 0xf0] as const;
const flatGrey = 128;

export interface Relief {
  readonly box: readonly [number, number, number, number];
  readonly veil: HTMLCanvasElement;
}

/** What stands for each grey: four bytes a grey, red to opacity. */
function veilOfGreys(): Uint32Array {
  const bytes = new Uint8ClampedArray(256 * 4);
  for (let grey = 0; grey < 256; grey += 1) {
    const off = (grey - flatGrey) / 125;
    const veil = off < 0 ? darkVeil : lightVeil;
    bytes.set([...veil, Math.abs(off) * (off < 0 ? darkest : lightest) * 255], grey * 4);
  }
  return new Uint32Array(bytes.buffer);
}

function toVeil(picture: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return canvas;
  pen.drawImage(picture, 0, 0);
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = pixels;
  const whole = new Uint32Array(data.buffer);
  const greys = veilOfGreys();
  for (let i = 0; i < whole.length; i += 1) whole[i] = greys[data[i * 4] ?? flatGrey] ?? 0;
  pen.putImageData(pixels, 0, 0);
  return canvas;
}

/** Every turn draws a new map of the same ground: its veils are made once. */
const made = new Map<string, Promise<HTMLCanvasElement>>();

function veilOf(file: string): Promise<HTMLCanvasElement> {
  const known = made.get(file);
  if (known !== undefined) return known;
  const coming = (async () => {
    const image = new Image();
    image.src = reliefAddresses[file] ?? '';
    await image.decode();
    return toVeil(image);
  })();
  made.set(file, coming);
  // What did not come may come the next time.
  coming.catch(() => made.delete(file));
  return coming;
}

/** Loads the relief pictures; a picture that fails is left out, the map does without. */
export async function loadRelief(pictures: readonly ReliefPicture[]): Promise<Relief[]> {
  const loaded = await Promise.allSettled(
    pictures.map(async ({ box, file }): Promise<Relief> => ({ box, veil: await veilOf(file) })),
  );
  return loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** Strength of the relief at a scale: none under 18 px a degree, softer above 80. */
export function reliefStrength(scale: number): number {
  const perDegree = scale * kmPerDegree;
  if (perDegree <= 16) return 0;
  const rising = Math.min(1, (perDegree - 16) / 6);
  const falling = perDegree <= 80 ? 1 : Math.max(0.62, 1 - (perDegree - 80) / 500);
  return rising * falling;
}

/** The finest picture that holds the whole view, else the widest. */
export function reliefFor(reliefs: readonly Relief[], camera: Camera): Relief | undefined {
  const [halfWidth, halfHeight] = [
    camera.width / 2 / camera.scale,
    camera.height / 2 / camera.scale,
  ];
  const holds = ({ box }: Relief): boolean =>
    box[0] <= camera.x - halfWidth &&
    box[2] >= camera.x + halfWidth &&
    box[3] >= camera.y + halfHeight;
  const bySize = [...reliefs].sort((a, b) => a.box[2] - a.box[0] - (b.box[2] - b.box[0]));
  return bySize.find(holds) ?? bySize[bySize.length - 1];
}

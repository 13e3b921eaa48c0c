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

function toVeil(picture: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return canvas;
  pen.drawImage(picture, 0, 0);
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = pixels;
  for (let i = 0; i < data.length; i += 4) {
    const off = ((data[i] ?? flatGrey) - flatGrey) / 125;
    const veil = off < 0 ? darkVeil : lightVeil;
    data[i] = veil[0];
    data[i + 1] = veil[1];
    data[i + 2] = veil[2];
    data[i + 3] = Math.abs(off) * (off < 0 ? darkest : lightest) * 255;
  }
  pen.putImageData(pixels, 0, 0);
  return canvas;
}

/** Loads the relief pictures; a picture that fails is left out, the map does without. */
export async function loadRelief(pictures: readonly ReliefPicture[]): Promise<Relief[]> {
  const loaded = await Promise.allSettled(
    pictures.map(async (picture): Promise<Relief> => {
      const image = new Image();
      image.src = reliefAddresses[picture.file] ?? '';
      await image.decode();
      return { box: picture.box, veil: toVeil(image) };
    }),
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

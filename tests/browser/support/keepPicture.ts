// Decides how the guide's pictures are taken, when they are wanted: few colours, so that each stays small.
import { writeFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { pictureFile } from '../../support/pictures.ts';

/** A picture of the page for the guide; nothing when pictures are not renewed. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] !== '1') return;
  await page.waitForTimeout(1200);
  const taken = PNG.sync.read(await page.screenshot({ animations: 'disabled', scale: 'css' }));
  const { width, height, data } = taken;
  const half = width > 1400 ? 2 : 1;
  writeFileSync(pictureFile(name), indexed(shrunk({ width, height, data }, half)));
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The mean of each square of pixels. */
function shrunk({ width, height, data }: Pixels, by: number): Pixels {
  if (by === 1) return { width, height, data };
  const [w, h] = [Math.floor(width / by), Math.floor(height / by)];
  const out = new Uint8Array(w * h * 4);
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1)
      for (let c = 0; c < 4; c += 1) {
        let sum = 0;
        for (let dy = 0; dy < by; dy += 1)
          for (let dx = 0; dx < by; dx += 1)
            sum += data[((y * by + dy) * width + x * by + dx) * 4 + c] ?? 0;
        out[(y * w + x) * 4 + c] = Math.round(sum / by ** 2);
      }
  return { width: w, height: h, data: out };
}

/** Five bits a colour, the commonest 256 of them; every other goes to the nearest of these. */
function indexed({ width, height, data }: Pixels): Buffer {
  const cell = (at: number) =>
    ((data[at] ?? 0) >> 3) * 1024 + ((data[at + 1] ?? 0) >> 3) * 32 + ((data[at + 2] ?? 0) >> 3);
  const sums = new Map<number, [number, number, number, number]>();
  for (let at = 0; at < data.length; at += 4) {
    const sum = sums.get(cell(at)) ?? [0, 0, 0, 0];
    for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] ?? 0) + (data[at + c] ?? 0);
    sum[3] += 1;
    sums.set(cell(at), sum);
  }
  const kept = [...sums.values()].toSorted((one, other) => other[3] - one[3]).slice(0, 256);
  const colours = kept.map(([r, g, b, n]) => [r / n, g / n, b / n].map(Math.round));
  const nearest = new Map<number, number>();
  for (const [key, [r, g, b, n]] of sums) {
    const far = ([x = 0, y = 0, z = 0]: readonly number[]) =>
      (x - r / n) ** 2 + (y - g / n) ** 2 + (z - b / n) ** 2;
    let best = 0;
    colours.forEach((colour, at) => {
      if (far(colour) < far(colours[best] ?? [])) best = at;
    });
    nearest.set(key, best);
  }
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = nearest.get(cell((y * width + x) * 4)) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

// Decides which faces travel inside a printed page, so that Arabic stands right where no Arabic font is installed.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const FACES = [
  { family: 'IBM Plex Sans', pack: '@fontsource/ibm-plex-sans', file: 'ibm-plex-sans-latin' },
  {
    family: 'IBM Plex Sans Arabic',
    pack: '@fontsource/ibm-plex-sans-arabic',
    file: 'ibm-plex-sans-arabic-arabic',
  },
] as const;
const WEIGHTS = [400, 600] as const;

/** CSS of the faces that are installed beside the program; nothing for one that is not. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    FACES.flatMap(({ family, pack, file }) =>
      WEIGHTS.map(async (weight) => {
        const bytes = await bytesOf(pack, `${file}-${weight}-normal.woff2`);
        if (bytes === null) return '';
        return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2");}\n`;
      }),
    ),
  );
  return faces.join('');
}

async function bytesOf(pack: string, file: string): Promise<Buffer | null> {
  try {
    const entry = createRequire(import.meta.url).resolve(`${pack}/package.json`);
    return await readFile(path.join(path.dirname(entry), 'files', file));
  } catch {
    return null;
  }
}

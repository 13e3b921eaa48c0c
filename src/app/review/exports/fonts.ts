// Decides which faces a written page takes along: those of the screen, by address for a page shown here, inside it for a file.

/** What a report is set in; the screen has more weights. */
const WEIGHTS: readonly string[] = ['400', '600'];

interface Face {
  readonly rule: CSSFontFaceRule;
  readonly address: string;
}

function faces(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const style = (name: string) => rule.style.getPropertyValue(name);
      const isSet = WEIGHTS.includes(style('font-weight')) && style('font-style') !== 'italic';
      const path = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(style('src'))?.[1];
      if (!isSet || path === undefined) return [];
      return [{ rule, address: new URL(path, sheet.href ?? document.baseURI).href }];
    }),
  );
}

function css({ rule }: Face, source: string): string {
  const style = (name: string) => rule.style.getPropertyValue(name);
  const range = style('unicode-range');
  const ranged = range === '' ? '' : `unicode-range:${range};`;
  return `@font-face{font-family:${style('font-family')};font-weight:${style('font-weight')};${ranged}src:url(${source}) format("woff2");}\n`;
}

/** For a page that this browser shows itself. */
export function linkedFonts(): string {
  return faces()
    .map((face) => css(face, face.address))
    .join('');
}

/** For a file that is read elsewhere. A face that cannot be fetched is left out. */
export async function carriedFonts(): Promise<string> {
  const carried = await Promise.all(
    faces().map(async (face) => {
      try {
        const answer = await fetch(face.address);
        return css(face, await dataAddress(await answer.blob()));
      } catch {
        return '';
      }
    }),
  );
  return carried.join('');
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unread')));
    reader.readAsDataURL(blob);
  });
}

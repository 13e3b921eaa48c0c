// Shows that the evening's tokens dim the waterlines with the sea they lie on.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app/theme/tokens.css', 'utf8');
const evening = css.slice(css.indexOf("[data-theme='dark']"));

function light(hex: string): number {
  return [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16) / 3, 0);
}

function token(text: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(text)?.[1] ?? '';
}

describe('the waterlines', () => {
  it.each([
    ['day', css],
    ['evening', evening],
  ])('stay close to the sea by %s', (_, text) => {
    const sea = light(token(text, 'sea'));
    for (const line of [1, 2, 3, 4])
      expect(Math.abs(light(token(text, `sea-line-${line}`)) - sea)).toBeLessThan(12);
  });
});

// Decides what a player's page may weigh before the map engine, and weighs what it fetched in each language.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { catalogue } from './words.ts';

/** Bytes of JavaScript, gzipped. @source QUALITY.md */
export const MOST_SCRIPT = 250_000;
const ASSETS = path.join('dist', 'app', 'assets');
/** Optional on a phone, and fetched when the map is asked for. */
const MAP = /^(phaser|map)-/u;

/** Names of the scripts that a page has fetched; the map engine's are not among them. */
export async function scriptsOf(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const names = addresses.map((address) => path.posix.basename(new URL(address).pathname));
  return [...new Set(names)].filter((name) => name.endsWith('.js') && !MAP.test(name));
}

export function weightOf(scripts: readonly string[]): number {
  return scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(ASSETS, name))).length,
    0,
  );
}

/** On a phone that reads English: what it has fetched, and what it would have in each of the other languages. */
export async function expectLight(page: Page): Promise<void> {
  const word = catalogue('en');
  const before = await scriptsOf(page);
  const common = weightOf(before.filter((name) => !name.startsWith('en-')));
  const weights: Record<string, number> = { en: weightOf(before) };
  let fetched = before;
  await page.getByRole('button', { name: word('app.menu'), exact: true }).click();
  for (const locale of ['fr', 'ar', 'en'] as const) {
    await page.getByRole('radio', { name: word(`app.languageName.${locale}`) }).click();
    await expect(page.locator(`html[lang="${locale}"]`)).toHaveCount(1);
    const now = await scriptsOf(page);
    const words = now.filter((name) => !fetched.includes(name));
    if (locale !== 'en') weights[locale] = common + weightOf(words);
    fetched = now;
  }
  await page.keyboard.press('Escape');
  expect(Object.keys(weights)).toEqual(['en', 'fr', 'ar']);
  for (const [locale, weight] of Object.entries(weights)) {
    expect(weight, `bytes of a player’s page in ${locale}`).toBeLessThan(MOST_SCRIPT);
    // Less than React and the words alone would mean that something was not seen.
    expect(weight).toBeGreaterThan(100_000);
  }
}

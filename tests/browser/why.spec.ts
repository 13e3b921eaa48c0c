// Shows how "why" is told from a record: causes that add up, who knew, networks' maps, what was missed, twins; in three languages.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { reviewedGame } from '../support/reviewedGame.ts';
import { keepScreen } from './support/screens.ts';
import { watch } from './support/table.ts';
import { catalogue } from './support/words.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

type Locale = 'en' | 'fr' | 'ar';
const PARTS = ['causes', 'knowledge', 'uncrossed', 'networks', 'missed', 'hand', 'twins'] as const;
type Part = (typeof PARTS)[number];

const played = new Map<string, string>();

/** One game of each kind for all tests of this file: playing it takes seconds. */
function recordText(algeria: string): string {
  const text =
    played.get(algeria) ??
    reviewedGame({
      folder: 'trilateral-2025',
      seed: '42',
      people: { algeria, tunisia: 'integrated' },
    });
  played.set(algeria, text);
  return text;
}

function file(text: string) {
  return { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function toWhy(page: Page, locale: Locale): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('tukhum.preferences', JSON.stringify({ locale: chosen, theme: 'day' }));
  }, locale);
  await page.goto('/');
  const word = catalogue(locale);
  await page.getByRole('button', { name: word('home.review'), exact: true }).click();
  await page.locator('input[data-door="review"]').setInputFiles(file(recordText('hybrid')));
  const tab = page.getByRole('radio', { name: word('review.tab.why'), exact: true });
  await tab.check({ timeout: 60_000 });
  await expect(heading(page, locale, 'causes')).toBeVisible({ timeout: 30_000 });
}

function heading(page: Page, locale: Locale, part: Part): Locator {
  const name = catalogue(locale)(`why.part.${part}.title`);
  return page.getByRole('heading', { level: 2, name, exact: true });
}

async function toPart(page: Page, locale: Locale, part: Part): Promise<void> {
  const name = catalogue(locale)(`why.part.${part}`);
  await page.getByRole('radio', { name, exact: true }).check();
  await expect(heading(page, locale, part)).toBeVisible();
  if (part === 'networks')
    await expect(page.locator('main svg').nth(1)).toBeVisible({ timeout: 30_000 });
}

/** Figures as they are written, in tenths. */
function tenths(text: string): number {
  return Math.round(Number(text.replace('−', '-').replace('+', '')) * 10);
}

/** The first and last figure of a slip, and those of its groups, as a person would add them up. */
async function expectSum(page: Page): Promise<void> {
  const slip = page.getByRole('table').first();
  const figure = async (row: Locator) => tenths(await row.locator('td').last().innerText());
  const groups = await slip.locator('th[scope="rowgroup"]').locator('..').all();
  let sum = await figure(slip.locator('tbody').first().locator('tr').first());
  for (const group of groups) sum += await figure(group);
  expect(groups.length).toBeGreaterThan(0);
  expect(sum).toBe(await figure(slip.locator('tbody').last().locator('tr').last()));
}

test('causes of any number add up on the page', async ({ page }) => {
  const { faults } = watch(page);
  const word = catalogue('en');
  await toWhy(page, 'en');
  await expectSum(page);
  await page.getByLabel(word('why.group')).selectOption('state');
  await expectSum(page);
  await page.getByLabel(word('why.group')).selectOption('people');
  await page.getByLabel(word('why.what'), { exact: true }).selectOption('trust');
  await page.getByLabel(word('why.axis.zone')).selectOption('all');
  await expectSum(page);
  await page.getByLabel(word('why.from'), { exact: true }).selectOption('3');
  await page.getByLabel(word('why.to'), { exact: true }).selectOption('5');
  await expect(page.getByText('At the end of turn 2')).toBeVisible();
  await expectSum(page);
  await page.getByText(word('why.byTurn')).click();
  await expect(page.locator('details table tbody tr')).toHaveCount(3);
  await page.getByLabel(word('why.what'), { exact: true }).selectOption('livelihood');
  await expect(page.getByText(word('why.computedHelp'))).toBeVisible();
  expect(faults).toEqual([]);
});

test(
  'what did not cross leads to who knew it, and two tables lie side by side',
  { tag: '@long' },
  async ({ page }) => {
    const word = catalogue('en');
    await toWhy(page, 'en');
    await toPart(page, 'en', 'uncrossed');
    const first = page.locator('main table tbody tr').first();
    const press = first.getByRole('button');
    const name = await press.innerText();
    await press.click();
    await expect(heading(page, 'en', 'knowledge')).toBeVisible();
    const reading = page.getByLabel(word('why.what'), { exact: true });
    const chosen = await reading.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text);
    expect(name.startsWith(chosen ?? '-')).toBe(true);

    await toPart(page, 'en', 'twins');
    const other = page.locator('input[data-door="twin"]');
    await other.setInputFiles(file('{"format":"something else"}'));
    await expect(page.getByRole('alert')).toBeVisible();
    await other.setInputFiles(file(recordText('crackdown')));
    await expect(page.getByText(word('why.twins.due.decisions'))).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('They part in turn 1.')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await keepScreen(page, 'en-why-twins-open');
    await page.getByRole('button', { name: 'Put table 2 away' }).click();
    await expect(page.getByText(word('why.twins.due.decisions'))).toHaveCount(0);
  },
);

/** Every part in turn: no wider than the screen, and without barriers. */
async function expectParts(page: Page, locale: Locale, name: string): Promise<void> {
  const { faults } = watch(page);
  await toWhy(page, locale);
  for (const part of PARTS) {
    await toPart(page, locale, part);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([part, over <= 0]).toEqual([part, true]);
    await keepScreen(page, `${name}-${part}`);
  }
  expect(faults).toEqual([]);
}

for (const locale of ['en', 'ar'] as const) {
  const tag = locale === 'ar' ? [] : ['@long'];
  test(`every part of why stands in ${locale} without barriers`, { tag }, async ({ page }) => {
    await expectParts(page, locale, `${locale}-why`);
  });
}

test('a phone holds every part in French', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await expectParts(page, 'fr', 'fr-phone-why');
});

// Shows a debrief led from a record: feelings, tale, lessons and plan in three languages, before a reader and before a room.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { readRecord, writeRecord } from '../../src/session/index.ts';
import { ofEngine } from '../review/games.ts';
import { reviewedGame } from '../support/reviewedGame.ts';
import { keepScreen } from './support/screens.ts';
import { watch } from './support/table.ts';
import { catalogue } from './support/words.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

type Locale = 'en' | 'fr' | 'ar';
type Tab = 'feelings' | 'happened' | 'why' | 'whatIf' | 'lessons' | 'plan';
const TABS: readonly Tab[] = ['feelings', 'happened', 'why', 'whatIf', 'lessons', 'plan'];

let played: string | null = null;
let small: string | null = null;

/** A game of few places, for what is shown in the same way of any. */
function smallText(): string {
  small ??= reviewedGame({ folder: 'tutorial', seed: '7', people: { eastmark: 'integrated' } });
  return small;
}

/** One game for all tests of this file: playing it takes seconds. */
function recordText(): string {
  played ??= reviewedGame({
    folder: 'trilateral-2025',
    seed: '42',
    people: { algeria: 'hybrid', tunisia: 'integrated' },
    intent: 'Win the people first.',
  });
  return played;
}

function file(text: string) {
  return { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function toReview(page: Page, locale: Locale, text = recordText()): Promise<void> {
  await page.addInitScript((chosen) => {
    const key = 'tukhum.preferences';
    if (localStorage.getItem(key) === null) {
      localStorage.setItem(key, JSON.stringify({ locale: chosen, theme: 'day' }));
    }
  }, locale);
  await page.goto('/');
  const word = catalogue(locale);
  await page.getByRole('button', { name: word('home.review'), exact: true }).click();
  await page.locator('input[data-door="review"]').setInputFiles(file(text));
  await expect(page.getByRole('navigation', { name: word('review.nav') })).toBeVisible({
    timeout: 60_000,
  });
}

async function toTab(page: Page, locale: Locale, tab: Tab): Promise<void> {
  const word = catalogue(locale);
  const name = word(`review.tab.${tab}`);
  const strip = page.getByRole('radiogroup', { name: word('review.nav') });
  await strip.getByRole('radio', { name, exact: true }).check();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeAttached();
  const loading = page.getByRole('status').filter({ hasText: word('app.loading') });
  await expect(loading).toHaveCount(0, { timeout: 60_000 });
}

async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

test('a debrief from feelings to plan, kept with its record', async ({ page }) => {
  const { faults } = watch(page);
  const word = catalogue('en');
  await toReview(page, 'en');
  await expect(page.getByText('No card yet.')).toBeVisible();
  expect(await page.locator('main table, main svg').count()).toBe(0);
  await page.getByLabel(word('review.feelings.write')).fill('I was alone with it.');
  await page.getByRole('button', { name: word('review.feelings.lay') }).click();
  await expect(page.getByText('1 card lies face down')).toBeVisible();
  await expect(page.getByText('I was alone with it.')).toBeHidden();
  await page.getByRole('button', { name: word('review.feelings.turn') }).click();
  await expect(page.getByText('I was alone with it.')).toBeVisible();
  await keepScreen(page, 'en-review-feelings');

  await toTab(page, 'en', 'happened');
  await page.getByRole('table').getByRole('button', { name: '4', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Turn 4 of/ })).toBeVisible();
  await expect(page.getByText('Win the people first. (4)').first()).toBeVisible();
  await page.getByText('Write a note', { exact: true }).click();
  await page.getByLabel(word('review.note.write')).fill('The forum was never answered.');
  await page.getByRole('button', { name: word('review.plan.add') }).click();
  await expect(page.getByText('1 note')).toBeVisible();
  await keepScreen(page, 'en-review-happened');

  await toTab(page, 'en', 'lessons');
  await expect(page.getByText(word('lessons.predicted')).first()).toBeVisible();
  await expect(page.getByText(word('lessons.expects.holds')).first()).toBeAttached();
  await keepScreen(page, 'en-review-lessons');

  await planned(page);
  await keepScreen(page, 'en-review-plan');

  // What was added is kept in this browser, beside the record as it was.
  await page.reload();
  await toReview(page, 'en');
  await toTab(page, 'en', 'plan');
  await expect(page.getByText('Hold the forum each quarter.')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a review is taken along in every form, and its record opens again', async ({ page }) => {
  const { faults } = watch(page);
  await toReview(page, 'en', smallText());
  await planned(page);
  const whole = await taken(page);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await toReview(page, 'en', whole);
  await toTab(page, 'en', 'plan');
  await expect(page.getByText('Hold the forum each quarter.')).toBeVisible();
  expect(faults).toEqual([]);
});

test(
  'a record of an older model is told of from its stored turns',
  { tag: '@long' },
  async ({ page }) => {
    const { faults } = watch(page);
    const word = catalogue('en');
    const read = readRecord(smallText());
    if (!read.ok) throw new Error(read.error.code);
    await toReview(page, 'en', writeRecord(ofEngine(read.value, 0)));
    await expect(page.getByText(word('review.stored'))).toBeVisible();
    await toTab(page, 'en', 'happened');
    await expect(page.getByText(/^Win the people first/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: word('review.told.why') })).toBeHidden();
    await toTab(page, 'en', 'lessons');
    await keepScreen(page, 'en-review-older');
    expect(faults).toEqual([]);
  },
);

async function planned(page: Page): Promise<void> {
  const word = catalogue('en');
  await toTab(page, 'en', 'plan');
  await page.getByLabel(word('review.plan.keep.write')).fill('Hold the forum each quarter.');
  await page
    .getByRole('button', { name: word('review.plan.add') })
    .first()
    .click();
  await page.getByLabel(word('review.plan.action.write')).fill('Meet the councils.');
  await page.getByLabel(word('review.plan.owner')).fill('Liaison officer');
  await page.getByLabel(word('review.plan.date')).fill('2027-02-01');
  await page
    .getByRole('button', { name: word('review.plan.add') })
    .last()
    .click();
  await expect(page.getByRole('row', { name: /Meet the councils.*Liaison officer/ })).toBeVisible();
}

/** Every form once; gives the whole record's text. */
async function taken(page: Page): Promise<string> {
  const word = catalogue('en');
  const save = word('review.export.save');
  await page.getByRole('button', { name: word('review.export'), exact: true }).click();
  await keepScreen(page, 'en-review-export');
  const page1 = await saved(page, `${save}: ${word('review.export.html')}`);
  const html = readFileSync(await page1.path(), 'utf8');
  expect(html).toContain('Hold the forum each quarter.');
  expect(html).toContain('@font-face');
  const csv = await saved(page, `${save}: ${word('review.export.csv')}`);
  expect(
    readFileSync(await csv.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const xlsx = await saved(page, `${save}: ${word('review.export.xlsx')}`);
  expect(
    readFileSync(await xlsx.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const json = await saved(page, `${save}: ${word('review.export.json')}`);
  expect(readFileSync(await json.path(), 'utf8')).toContain('Meet the councils.');
  await page.getByText(word('review.export.redacted'), { exact: true }).click();
  const redacted = await saved(page, word('review.export.redacted.save'));
  const out = readFileSync(await redacted.path(), 'utf8');
  expect(out).not.toContain('Win the people first.');
  expect(out).not.toContain('Meet the councils.');
  await page.getByRole('button', { name: word('review.export.show') }).click();
  const report = page.frameLocator('iframe');
  await expect(report.getByText('Meet the councils.').first()).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Escape');
  const whole = await saved(page, `${save}: ${word('review.export.record')}`);
  return readFileSync(await whole.path(), 'utf8');
}

for (const locale of ['fr', 'ar'] as const) {
  const tag = locale === 'ar' ? [] : ['@long'];
  test(`every step of the debrief in ${locale}`, { tag }, async ({ page }) => {
    const { faults } = watch(page);
    await toReview(page, locale, smallText());
    const direction = locale === 'ar' ? 'rtl' : 'ltr';
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    for (const tab of TABS) {
      await toTab(page, locale, tab);
      await keepScreen(page, `${locale}-review-${tab}`);
    }
    expect(faults).toEqual([]);
  });
}

/** Text that is smaller than the room can read, as `class: text`. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.locator('main').evaluate((main) => {
    const least = window.innerHeight * 0.04;
    const hasText = (one: Element) =>
      [...one.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
    return [...main.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const isSeen = width > 3 && height > 3 && getComputedStyle(one).visibility === 'visible';
      // What is drawn grows with its drawing.
      if (!isSeen || !hasText(one) || one.closest('svg') !== null) return [];
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      return size < least ? [`${size}: ${one.textContent.trim().slice(0, 40)}`] : [];
    });
  });
}

for (const locale of ['en', 'ar'] as const) {
  const tag = locale === 'ar' ? [] : ['@long'];
  test(`a whole room reads it, one thing at a time, in ${locale}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const word = catalogue(locale);
    await toReview(page, locale, smallText());
    await page.getByRole('button', { name: word('review.presenter') }).click();
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(word('review.tab.feelings'));
    await expect(page.getByRole('banner')).toBeHidden();
    await keepScreen(page, `${locale}-review-room`);
    const [forward, back] =
      locale === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await page.keyboard.press(forward);
    await page.keyboard.press(forward);
    await expect(title).toHaveText(word('review.tab.happened'));
    for (let step = 0; step < 5; step += 1) {
      await expect(page.locator('[data-step]')).toHaveCount(1);
      expect(await tooSmall(page)).toEqual([]);
      await page.keyboard.press(forward);
    }
    await keepScreen(page, `${locale}-review-room-told`);
    const last = page.getByRole('combobox', { name: word('review.presenter.go') });
    const heading = word('panel.sustainability');
    await last.selectOption(heading);
    await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
    await keepScreen(page, `${locale}-review-room-ends`);
    await last.selectOption({ index: 4 });
    await page.keyboard.press('b');
    await expect(title).toHaveText(word('review.presenter.isBlank'));
    await page.keyboard.press('b');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press(back);
    await expect(title).toHaveText(word('review.tab.feelings'));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: word('review.nav') })).toBeVisible();
  });
}

test('the quick debrief of a game leads to the full review of the same record', async ({
  page,
}) => {
  const word = catalogue('en');
  await page.goto('/');
  await page.locator('input[data-door="record"]').setInputFiles(file(smallText()));
  await expect(page.getByRole('heading', { name: word('debrief.title'), level: 1 })).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: word('debrief.lead') }).click();
  await expect(page.getByRole('navigation', { name: word('review.nav') })).toBeVisible({
    timeout: 60_000,
  });
  await toTab(page, 'en', 'happened');
  await expect(page.getByText('Win the people first. (1)').first()).toBeVisible();
  await page.getByRole('button', { name: word('review.close') }).click();
  await expect(page.getByRole('heading', { name: word('debrief.title'), level: 1 })).toBeVisible();
});

test('what is no record says so, and a phone can lead too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const word = catalogue('en');
  await page.goto('/');
  await page.getByRole('button', { name: word('home.review'), exact: true }).click();
  await page.locator('input[data-door="review"]').setInputFiles(file('not a game'));
  await expect(page.getByRole('alert')).toHaveText(word('save.notOne'));
  await keepScreen(page, 'en-review-door');
  await page.locator('input[data-door="review"]').setInputFiles(file(smallText()));
  await expect(page.getByRole('navigation', { name: word('review.nav') })).toBeVisible({
    timeout: 60_000,
  });
  for (const tab of ['happened', 'plan'] as const) {
    await toTab(page, 'en', tab);
    await keepScreen(page, `en-review-phone-${tab}`);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  }
});

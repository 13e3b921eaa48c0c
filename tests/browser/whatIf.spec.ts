// Shows that a room can ask what if: a decision left out, another order, a number it does not believe, and see what was luck.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Order } from '../../src/engine/index.ts';
import { writeRecord } from '../../src/session/index.ts';
import { hillsText, textGame } from '../review/games.ts';
import { keepScreen } from './support/screens.ts';
import { watch } from './support/table.ts';
import { catalogue } from './support/words.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

type Locale = 'en' | 'fr' | 'ar';

const SCENARIO = hillsText({
  id: 'asked-hills',
  calendar: { turns: 6, tail: 2, startYear: 2016, startQuarter: 2, turnsPerRound: 1 },
});

let written: string | null = null;

/** A short game of two states on invented ground; Westland pays for services and visits, and holds a forum in turn 2. */
function record(): string {
  const odd: readonly Order[] = [
    { kind: 'services', zone: 'hills-west' },
    { kind: 'visit', pair: 'westland--eastland' },
  ];
  const even: readonly Order[] = [{ kind: 'forum', zone: 'hills-west' }];
  const game = textGame(SCENARIO, { seed: 'asked', people: ['westland'] }, (_, turn) =>
    turn > 3 ? [] : turn === 2 ? even : odd,
  );
  written ??= writeRecord(game.record);
  return written;
}

async function toWhatIf(page: Page, locale: Locale): Promise<void> {
  const word = catalogue(locale);
  await page.addInitScript((chosen) => {
    localStorage.setItem('tukhum.preferences', JSON.stringify({ locale: chosen, theme: 'day' }));
  }, locale);
  await page.goto('/');
  await page.getByRole('button', { name: word('home.review'), exact: true }).click();
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(record()) };
  await page.locator('input[data-door="review"]').setInputFiles(file);
  const tab = page.getByRole('radio', { name: word('review.tab.whatIf'), exact: true });
  await tab.check({ timeout: 60_000 });
  await expect(playPress(page, locale)).toBeVisible({ timeout: 60_000 });
}

/** The press that plays: its words up to the number. */
function playPress(page: Page, locale: Locale) {
  const name = catalogue(locale)('whatIf.play').replace('{count}', '500');
  return page.getByRole('button', { name, exact: true });
}

async function play(page: Page, locale: Locale): Promise<void> {
  await playPress(page, locale).click();
  await expect(page.locator('figure svg[role="img"]')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(catalogue(locale)('whatIf.reproduced'))).toBeVisible({
    timeout: 120_000,
  });
  const change = page.getByRole('button', { name: catalogue(locale)('whatIf.change') });
  await expect(change).toBeVisible();
  await expect(page.getByRole('button', { name: catalogue(locale)('whatIf.stop') })).toHaveCount(
    0,
    { timeout: 120_000 },
  );
}

test('a decision is left out: a sentence, two fans that keys can read, a table, and it is kept', async ({
  page,
}) => {
  const word = catalogue('en');
  const { faults } = watch(page);
  await toWhatIf(page, 'en');
  await page.getByLabel(word('whatIf.turn'), { exact: true }).selectOption('3');
  await page.getByRole('radio', { name: /Basic services/ }).check();
  await play(page, 'en');
  await expect(page.getByText(/With the same luck, but without Basic services/)).toBeVisible();
  await expect(page.getByText(/in turns 3 to 6, and .* after the tail/)).toBeVisible();
  const slide = page.getByRole('slider', { name: word('chart.read') });
  await slide.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Turn 4: as it was [\d.]+ \(80 of 100 between/)).toBeVisible();
  await page.getByText(word('debrief.table')).click();
  const figures = page.getByRole('table').filter({ hasText: word('chart.game') });
  await expect(figures.getByRole('row')).toHaveCount(9);
  await keepScreen(page, 'what-if-en');
  await page.getByRole('button', { name: word('whatIf.keep'), exact: true }).click();
  await expect(page.getByText(word('whatIf.isKept'))).toBeVisible();
  expect(faults).toEqual([]);
});

test(
  'another order is tried, judged on what the seat saw then, and others follow strategies',
  { tag: '@long' },
  async ({ page }) => {
    const word = catalogue('en');
    const { faults } = watch(page);
    await toWhatIf(page, 'en');
    await page.getByLabel(word('whatIf.turn'), { exact: true }).selectOption('2');
    await expect(page.getByRole('radio', { name: /Border forum/ })).toBeChecked();
    await page.getByRole('radio', { name: word('whatIf.other'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    const kinds = dialog.getByLabel(word('whatIf.kind'), { exact: true });
    await kinds.selectOption('patrol-raise');
    await expect(dialog.getByText(word('pad.costs'))).toBeVisible();
    await keepScreen(page, 'what-if-order');
    await dialog.getByRole('button', { name: word('whatIf.take') }).click();
    await page.getByLabel(word('whatIf.respond'), { exact: true }).selectOption('strategy');
    await playPress(page, 'en').click();
    await expect(page.getByText(/but with Raise patrols, .* instead of Border forum/)).toBeVisible({
      timeout: 60_000,
    });
    await page.getByRole('button', { name: word('whatIf.stop') }).click();
    await expect(page.getByText(word('whatIf.stopped'))).toBeVisible();
    expect(faults).toEqual([]);
  },
);

test('a number that somebody does not buy is played at their own value and kept as a dissent', async ({
  page,
}) => {
  const word = catalogue('fr');
  const { faults } = watch(page);
  await toWhatIf(page, 'fr');
  await page.getByRole('radio', { name: word('whatIf.mode.value'), exact: true }).check();
  await page.getByLabel(word('value.find')).fill('services');
  await page.getByLabel(word('value.number')).selectOption('trustServices');
  await page.getByLabel(word('value.theirs')).fill('9');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: word('value.high'), exact: true }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await keepScreen(page, 'what-if-value-fr');
  await play(page, 'fr');
  await page.getByLabel(word('whatIf.who')).fill('Douanes');
  await page.getByRole('button', { name: word('whatIf.keepDissent') }).click();
  await expect(page.getByText(word('whatIf.isKept'))).toBeVisible();
  await keepScreen(page, 'what-if-dissent-fr');
  expect(faults).toEqual([]);
});

test(
  'turning points are found and tried by a press, and luck says where the game fell',
  { tag: '@long' },
  async ({ page }) => {
    const word = catalogue('ar');
    const { faults } = watch(page);
    await toWhatIf(page, 'ar');
    const strip = page.getByRole('list', { name: word('turning.strip') });
    await expect(strip.getByRole('listitem')).toHaveCount(8);
    const point = strip.getByRole('button').first();
    await expect(point).toBeVisible({ timeout: 120_000 });
    await point.click();
    await expect(point).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('figure svg[role="img"]')).toBeVisible({ timeout: 60_000 });
    await keepScreen(page, 'turning-ar');
    await page.getByRole('radio', { name: word('luck.title'), exact: true }).check();
    const luck = word('luck.play').replace('{count}', '500');
    await page.getByRole('button', { name: luck, exact: true }).click();
    await expect(page.getByRole('table').filter({ hasText: word('luck.usual') })).toBeVisible({
      timeout: 120_000,
    });
    await keepScreen(page, 'luck-ar');
    expect(faults).toEqual([]);
  },
);

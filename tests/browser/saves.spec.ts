// Shows that nothing acknowledged is lost on reload, and that broken files are told of with place and remedy.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { catalogue } from './support/words.ts';
import { ENGLISH, playRound, toSetup, toTable } from './support/table.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

const SEAL = 'Seal orders for both quarters';

async function savedText(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

async function openRecord(page: Page, text: string): Promise<void> {
  await page.goto('/');
  await page.locator('input[data-door="record"]').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('a reload loses nothing: turns, orders and intent come back', async ({ page }) => {
  await toTable(page, ENGLISH);
  await playRound(page, ENGLISH, SEAL);
  await page.getByRole('button', { name: 'Add: Basic services' }).click();
  await page.getByLabel('Intent').fill('Keep this.');
  await page.reload();
  await page.getByRole('button', { name: 'Resume the game' }).first().click();
  await expect(page.getByText('Round 2 of 6')).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Order pad' }).getByText('Basic services'),
  ).toBeVisible();
  await expect(page.getByLabel('Intent')).toHaveValue('Keep this.');
});

test('a damaged save names its last good turn and can be played from there', async ({ page }) => {
  await toTable(page, ENGLISH);
  await playRound(page, ENGLISH, SEAL);
  await playRound(page, ENGLISH, SEAL);
  const text = await savedText(page);
  // Within the last turn: what stands before it, the scenario's whole text with it, is long.
  await openRecord(page, text.slice(0, text.indexOf('\n],') - 100));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('damaged');
  await expect(dialog).toContainText(/last good turn is turn \d/);
  await dialog.getByRole('button', { name: /^Resume at turn/ }).click();
  await expect(page.getByText(/Round \d of 6/)).toBeVisible();
});

test(
  'a damaged save without a whole turn only offers the same game anew',
  { tag: '@long' },
  async ({ page }) => {
    await toTable(page, ENGLISH);
    await playRound(page, ENGLISH, SEAL);
    const text = await savedText(page);
    await openRecord(page, text.slice(0, text.indexOf('"turns":[') + 40));
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('no turn of it can be read');
    await expect(dialog.getByRole('button', { name: /^Resume/ })).toBeHidden();
    await dialog.getByRole('button', { name: 'Start the same game anew' }).click();
    await expect(page.getByText('Round 1 of 6')).toBeVisible();
  },
);

test('a file that is no game says so, and nothing else is lost', async ({ page }) => {
  await openRecord(page, 'not a game');
  await expect(page.getByRole('dialog')).toContainText('This file is not a saved game.');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('a broken scenario is told of with line, column and a remedy', async ({ page }) => {
  await toSetup(page, ENGLISH);
  await page.locator('input[data-door="scenario"]').setInputFiles({
    name: 'mine.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('format: tukhum-scenario\nversion: 1\nid: Mine\ntittle: My border\n'),
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('mine.yaml');
  await expect(alert).toContainText(/Line 4, column 1/);
  await expect(page.getByRole('button', { name: ENGLISH.brief })).toBeEnabled();
});

test('a scenario made to wear out its reader is refused', async ({ page }) => {
  await toSetup(page, ENGLISH);
  await page.locator('input[data-door="scenario"]').setInputFiles({
    name: 'quotes.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(`a: ${'"'.repeat(200_000)}\n`),
  });
  await expect(page.getByRole('alert')).toContainText('quotes.yaml', { timeout: 8000 });
});

test('a scenario that takes too long to read is ended', async ({ page }) => {
  await toSetup(page, ENGLISH);
  // In place of the reader, one that begins and never comes to an end.
  await page.route(/\/worker-[\w-]+\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "addEventListener('message', () => { postMessage({ kind: 'begun' }); for (;;); });",
    }),
  );
  const isRead = page.waitForEvent('worker');
  await page.locator('input[data-door="scenario"]').setInputFiles({
    name: 'endless.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('format: tukhum-scenario\n'),
  });
  const ended = (await isRead).waitForEvent('close');
  const unreadable = catalogue('en')('scenario.unreadable');
  await expect(page.getByRole('alert')).toHaveText(`endless.yaml: ${unreadable}`, {
    timeout: 20_000,
  });
  await ended;
  await expect(page.getByRole('button', { name: ENGLISH.brief })).toBeEnabled();
});

test('what was found in a scenario that can be played stays in sight', async ({ page }) => {
  await toSetup(page, ENGLISH);
  const template = readFileSync('scenarios/_template/scenario.yaml', 'utf8');
  await page.locator('input[data-door="scenario"]').setInputFiles({
    name: 'mine.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(template.replace(/^  turns: 12/m, '  turns: 9')),
  });
  await expect(page.getByRole('heading', { name: 'Three borders, 2016' })).toBeHidden();
  await expect(page.getByRole('alert')).toContainText('mine.yaml');
  await expect(page.getByRole('button', { name: ENGLISH.brief })).toBeEnabled();
});

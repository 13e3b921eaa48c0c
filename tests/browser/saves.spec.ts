// Shows that nothing acknowledged is lost on reload, and that broken files are told of with place and remedy.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readRecord } from '../../src/session/index.ts';
import {
  codeOf,
  joinByCode,
  press,
  sealOnPhone,
  toHostSetup,
  toSealing,
  word,
} from './support/room.ts';
import { startServer } from './support/server.ts';
import { catalogue } from './support/words.ts';
import { ENGLISH, playRound, toSetup, toTable, watch } from './support/table.ts';

const LAPTOP = { locale: 'en-GB', viewport: { width: 1366, height: 768 } };
test.use(LAPTOP);

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

const isSoak = process.env['SOAK'] === '1';

/** Closes the round whoever has sealed. */
async function closeRound(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: /^Close the round/u }).click();
  const ask = press(page.getByRole('dialog'), 'host.close');
  await ask.click();
  await patient(press(page, 'host.toRound')).toBeVisible();
}

/** Pages and two servers of one machine may take a while. */
const patient = expect.configure({ timeout: 20_000 });

async function recordFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'save.file').click(),
  ]);
  return download.path();
}

test('a room goes on from its record: another day in this browser, and on another laptop', async ({
  page,
  context,
  browser,
}) => {
  const { faults } = watch(page);
  await toHostSetup(page);
  await page.getByRole('radio', { name: /^Full/u }).check();
  await press(page, 'host.rehearse').click();
  await press(page, 'host.toConsole').click();
  await press(page, 'host.toBrief').click();
  await press(page, 'host.toPlay').click();
  await toSealing(page);
  await closeRound(page);
  const path = await recordFile(page);
  await page.close();

  const again = await context.newPage();
  await again.goto('/');
  await press(again, 'home.resumeRoom').click();
  await patient(again.getByText('It stands at the report, before turn 2 opens.')).toBeVisible();
  // What follows is the same on another laptop: it is gone through there.
  if (isSoak) {
    await press(again, 'host.rehearse').click();
    await press(again, 'host.toConsole').click();
    await press(again, 'host.toRound').click();
    await patient(press(again, 'host.goOn')).toBeVisible();
  }
  await again.close();

  const server = await startServer();
  try {
    const other = await browser.newContext({ baseURL: server.origin, ...LAPTOP });
    const laptop = await other.newPage();
    await laptop.goto('/');
    await press(laptop, 'home.host').click();
    await press(laptop, 'host.record.door').click();
    const door = laptop.locator('input[data-door="go-on"]');
    const damaged = readFileSync(path, 'utf8').replace('"phase":', '"phase" :"');
    await door.setInputFiles({
      name: 'old.json',
      mimeType: 'application/json',
      buffer: Buffer.from(damaged),
    });
    await patient(laptop.getByRole('alert')).toContainText('“old.json” is damaged');
    await door.setInputFiles(path);
    await patient(
      laptop.getByText(/ · Government of Tunisia · Forum of border communities$/u),
    ).toBeVisible();
    await press(laptop, 'host.open').click();
    const code = await codeOf(laptop);
    await press(laptop, 'host.toConsole').click();
    await press(laptop, 'host.toRound').click();
    await toSealing(laptop);
    const phone = await joinByCode(other, code);
    await phone
      .getByRole('button', { name: `${word('room.take')}: Government of Tunisia` })
      .click();
    await sealOnPhone(phone);
    await closeRound(laptop);
    const last = readRecord(readFileSync(await recordFile(laptop), 'utf8'));
    const first = readRecord(readFileSync(path, 'utf8'));
    if (!last.ok || !first.ok) throw new Error('A record is not whole.');
    expect(last.value.turns).toHaveLength(2);
    expect(last.value.turns.slice(0, 1)).toEqual(first.value.turns);
    await other.close();
  } finally {
    await server.remove();
  }
  expect(faults).toEqual([]);
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

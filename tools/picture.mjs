// Makes the picture of the README, docs/images/play-en.png: a state's seat after two rounds, books open, with a fixed seed.
// It needs the same Chromium as the browser tests and decides nothing of what the screen shows.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { buildAppIfStale } from './build.mjs';
import { ROOT } from './bundle.mjs';
import { findChromium } from './chromium.mjs';
import { createStaticServer, listen } from './serve.mjs';

const FILE = path.join(ROOT, 'docs', 'images', 'play-en.png');

/** Orders of the pictured round, by name: one that is added at once and one that goes through its form. */
async function giveOrders(page) {
  for (const name of ['Basic services', 'Border forum', 'Tip channel', 'Small projects']) {
    const add = page.getByRole('button', { name: `Add: ${name}` });
    if ((await add.count()) > 0) await add.click();
  }
  await page.getByLabel('Intent').fill('Answer the forum before we add patrols.');
}

/** By the list, which holds what the map holds. */
async function choose(page, zone) {
  await page.getByRole('radio', { name: 'List' }).check();
  await page.getByRole('row', { name: zone }).getByRole('button').click();
  await page.getByRole('radio', { name: 'Map' }).check();
}

async function seal(page) {
  await page.getByRole('button', { name: /^Seal (orders|the answer)/ }).click();
  await page.getByRole('button', { name: 'Seal', exact: true }).click();
  await page.getByRole('button', { name: 'Go to the report' }).click();
  const onward = page.getByRole('button', { name: /^Go to (round|the question)/ });
  const isAsked = (await onward.innerText()).trim() === 'Go to the question';
  await onward.click();
  if (isAsked) await seal(page);
}

async function playTwoRounds(page, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByText('More settings').click();
  await page.getByLabel('Open book').check();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: 'Read the briefing' }).click();
  await page.getByRole('button', { name: 'Begin turn 1' }).click();
  for (let round = 1; round <= 2; round += 1) {
    await choose(page, 'Tebessa-Kasserine (Tunisia side)');
    await giveOrders(page);
    await seal(page);
  }
}

async function picture(page, address) {
  await playTwoRounds(page, address);
  await page.locator('[data-ready="true"]').waitFor();
  await choose(page, 'Tebessa-Kasserine (Tunisia side)');
  await page.getByText('Three places that matter now').click();
  await giveOrders(page);
  await page
    .getByRole('button', { name: /^Trust/ })
    .first()
    .click();
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(4, 4);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: FILE });
}

await buildAppIfStale();
const server = createStaticServer(path.join(ROOT, 'dist', 'app'));
const port = await listen(server, 4377, false);
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  mkdirSync(path.dirname(FILE), { recursive: true });
  const page = await browser.newPage({
    locale: 'en-GB',
    viewport: { width: 1366, height: 768 },
    colorScheme: 'light',
  });
  await picture(page, `http://127.0.0.1:${port}/`);
  console.log(path.relative(ROOT, FILE));
} finally {
  await browser.close();
  server.close();
}

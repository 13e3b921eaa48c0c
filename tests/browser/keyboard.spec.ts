// Shows a whole short game in Arabic with nothing but the keyboard: every press is reached by Tab and done by Enter.
import { test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expect } from './support/devices.ts';
import { press } from './support/keys.ts';
import { keepScreen } from './support/screens.ts';
import { talkIn, watch } from './support/table.ts';
import { catalogue } from './support/words.ts';

const word = catalogue('ar');

test.use({ locale: 'ar-MA', viewport: { width: 1366, height: 768 } });

/** What is focused must show it: a ring of some width. */
async function expectRing(page: Page): Promise<void> {
  const width = await page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === null ? '' : getComputedStyle(activeElement).outlineWidth;
  });
  expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2);
}

async function keep(page: Page, name: string): Promise<void> {
  await keepScreen(page, `ar-${name}`);
}

async function sealRound(page: Page): Promise<void> {
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, word('pad.confirm.yes'));
}

test('a whole short game by keyboard, in Arabic', async ({ page }) => {
  const { faults } = watch(page);
  const talk = talkIn('ar');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await keep(page, 'home');
  await press(page, talk.play);
  await expect(page.getByRole('button', { name: talk.brief })).toBeVisible();
  await press(page, talk.brief);
  await press(page, talk.begin);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await press(page, `${word('pad.add')}: ${word('order.services.name')}`);
  await expectRing(page);
  await press(page, `${word('pad.add')}: ${word('order.visit.name')}`).catch(async () => {
    // Visits belong to neighbours: their orders stand under all orders.
    await page.keyboard.press('o');
    await press(page, `${word('pad.add')}: ${word('order.visit.name')}`);
  });
  await expect(page.getByRole('dialog')).toBeVisible();
  await keep(page, 'form');
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect(page.getByRole('table').first()).toBeVisible();
  await keep(page, 'list');
  await page.keyboard.press('m');
  for (let round = 1; round <= 6; round += 1) {
    await sealRound(page);
    if (round === 1) await keep(page, 'playback');
    await press(page, talk.skip);
    if (round === 1) await keep(page, 'report');
    await expect(page.getByRole('button', { name: talk.next })).toBeVisible();
    if (await page.getByRole('button', { name: talk.question }).isVisible()) {
      await press(page, talk.question);
      await sealRound(page);
      await press(page, talk.skip);
    }
    await press(page, talk.next);
  }
  await press(page, talk.tailAll);
  await press(page, talk.toDebrief);
  await expect(page.getByRole('heading', { level: 1, name: word('debrief.title') })).toBeVisible();
  for (let part = 0; part < 5; part += 1) {
    await press(page, new RegExp(`^${word('app.next')}`));
    await keep(page, `debrief-${part}`);
  }
  expect(faults).toEqual([]);
});

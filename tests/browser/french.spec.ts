// Shows three rounds with orders in French on a phone, and the debrief; every screen is searched for barriers.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { keepScreen } from './support/screens.ts';
import { playRound, talkIn, toTable, watch } from './support/table.ts';
import { catalogue } from './support/words.ts';

const word = catalogue('fr');

test.use({ locale: 'fr-FR', viewport: { width: 360, height: 640 }, hasTouch: true });

async function keep(page: Page, name: string): Promise<void> {
  await keepScreen(page, `fr-phone-${name}`);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  expect(tooWide, `${name} is wider than the phone`).toBe(false);
}

/** Opens the dossier of the first zone and adds what needs no more words. */
async function orderInFirstZone(page: Page): Promise<void> {
  await page.getByRole('table').getByRole('button').first().click();
  const add = page.getByRole('button', {
    name: `${word('pad.add')}: ${word('order.services.name')}`,
  });
  await add.click();
  await expect(add).toBeHidden();
}

test('three rounds and the debrief on a phone', async ({ page }) => {
  const { faults } = watch(page);
  const talk = talkIn('fr');
  await toTable(page, talk);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await keep(page, 'list');
  for (let round = 1; round <= 3; round += 1) {
    await orderInFirstZone(page);
    if (round === 1) await keep(page, 'zone');
    await playRound(page, talk, word('pad.review'));
    if (round === 1) await keep(page, 'next-round');
  }
  for (let round = 4; round <= 6; round += 1) await playRound(page, talk, word('pad.review'));
  await page.getByRole('button', { name: talk.tailAll }).click();
  await page.getByRole('button', { name: talk.toDebrief }).click();
  await expect(page.getByRole('heading', { level: 1, name: word('debrief.title') })).toBeVisible();
  const next = page.getByRole('button', { name: new RegExp(`^${word('app.next')}`) });
  for (const part of ['feelings', 'measures', 'course', 'belief', 'causes', 'lessons']) {
    await keep(page, `debrief-${part}`);
    await next.click();
  }
  await keep(page, 'debrief-last');
  expect(faults).toEqual([]);
});

test('every target on a phone is at least 44 pixels high', async ({ page }) => {
  await toTable(page, talkIn('fr'));
  await page.getByRole('table').getByRole('button').first().click();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const isSmall = box.height > 0 && box.height < 43.5;
      return isSmall ? [`${element.textContent?.trim() ?? ''} ${box.height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});

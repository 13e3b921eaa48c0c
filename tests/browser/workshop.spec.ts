// Shows the workshop pack in the page: read in Arabic by keyboard, one plan at a time, printed on paper of its own, under fictional names.
import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/axe.ts';
import { talkIn, toSetup, watch } from './support/table.ts';
import { catalogue } from './support/words.ts';

const word = catalogue('ar');

/** Reading a scenario, on a machine that does something else besides. */
const SLOW = 30_000;

test.use({ locale: 'ar-MA', viewport: { width: 1366, height: 768 } });

test('the pack of a scenario, from its door', async ({ page }) => {
  const { faults } = watch(page);
  await toSetup(page, talkIn('ar'));
  const door = page.getByRole('button', { name: word('workshop.title') });
  await door.focus();
  await page.keyboard.press('Enter');
  const pack = page.getByRole('dialog', { name: word('workshop.title') });
  await expect(pack.getByRole('heading', { level: 2 })).toHaveCount(12, { timeout: SLOW });
  await expect(pack.getByText('تمرين', { exact: true }).first()).toBeVisible();
  await expectNoBarriers(page, 'the workshop pack');

  const plans = pack.locator('#pack-plans');
  await expect(plans.getByRole('table')).toHaveCount(4);
  await expect(plans.getByRole('row').nth(1)).toContainText('0:00');
  await pack.getByLabel(word('workshop.plan')).selectOption('table-90');
  await expect(plans.getByRole('table')).toHaveCount(1);
  await expect(plans.getByRole('row').last()).toContainText('1:30');

  // What is kept back lies folded; nothing behind the pack can be reached.
  await expect(pack.locator('#pack-verdicts table').first()).toBeHidden();
  expect(await page.locator('#root').getAttribute('inert')).toBe('');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#root')).toBeHidden();
  await expect(pack.getByRole('button', { name: word('workshop.print') })).toBeHidden();
  await expect(pack.locator('#pack-verdicts')).toBeHidden();
  const breaks = await pack
    .locator('article')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).breakBefore));
  expect(breaks.length).toBeGreaterThan(8);
  expect(new Set(breaks)).toEqual(new Set(['page']));
  // A sheet of A4 between its margins: each card fits on one.
  await page.setViewportSize({ width: 673, height: 979 });
  const heights = await pack
    .locator('article')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThanOrEqual(979);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ media: 'screen' });

  await page.keyboard.press('Escape');
  await expect(pack).toHaveCount(0);
  await expect(door).toBeFocused();
  expect(faults).toEqual([]);
});

test('the pack under fictional names, from the menu of a game', async ({ page }) => {
  const talk = talkIn('ar');
  await toSetup(page, talk);
  await page.getByText(word('setup.advanced')).click();
  await page.getByLabel(word('setup.fictional')).check();
  await page.getByRole('button', { name: talk.brief }).click();
  await page.getByRole('button', { name: word('app.menu') }).click();
  await page.getByRole('button', { name: word('workshop.title') }).click();
  const pack = page.getByRole('dialog', { name: word('workshop.title') });
  await expect(pack.getByRole('heading', { level: 2 })).toHaveCount(12, { timeout: SLOW });
  const words = await pack.innerText();
  for (const name of ['المغرب', 'الجزائر', 'تونس']) expect(words).not.toContain(name);
});

// Shows that from setup to the first report no real state is named on screen when the names are fictional.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ENGLISH, playRound, toSetup, watch } from './support/table.ts';

const REAL = /Morocc|Algeri|Tunis|Liby|Sahel|Sahara|Maghreb|Rabat|Algiers|Arab League/;

async function expectNoRealName(page: Page, screen: string): Promise<void> {
  // Attributes and closed folds too: a name read aloud is a name told.
  const told = await page.locator('body').evaluate((body) => body.innerHTML);
  expect(REAL.exec(told)?.[0] ?? null, screen).toBeNull();
}

test('fictional names leave no real one on screen', async ({ page }) => {
  const { faults } = watch(page);
  await toSetup(page, ENGLISH);
  await expect(page.locator('body')).toContainText('Government of Tunisia');
  await page.getByText('More settings').click();
  await page.getByText('Fictional names', { exact: true }).click();
  await expect(page.locator('body')).toContainText('Government of Levania');
  await expectNoRealName(page, 'setup');

  await page.getByRole('button', { name: ENGLISH.brief }).click();
  await expect(page.locator('body')).toContainText('Government of Levania');
  await expectNoRealName(page, 'briefing');

  await page.getByRole('button', { name: ENGLISH.begin }).click();
  await expect(page.locator('[data-ready=true]')).toBeVisible();
  await expectNoRealName(page, 'first orders');

  await playRound(page, ENGLISH, 'Seal orders');
  await expectNoRealName(page, 'second orders');
  expect(faults).toEqual([]);
});

// Shows that the reader chooses how disputed borders are drawn, that the choice is kept, and that invented names hide it.
import { expect, test } from '@playwright/test';
import { picture } from './support/screens.ts';
import { ENGLISH, toSetup, toTable, watch } from './support/table.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

test('the viewpoint reaches the map and outlives a reload', async ({ page }) => {
  const { faults } = watch(page);
  await toTable(page, ENGLISH);
  const map = page.locator('[data-viewpoint]');
  await expect(map).toHaveAttribute('data-viewpoint', 'neutral');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Borders on the map').selectOption('sadr');
  await expect(page.getByText('Changes the style of lines and labels only.')).toBeVisible();
  await expect(map).toHaveAttribute('data-viewpoint', 'sadr');
  await picture(page, 'en-viewpoint-menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Whole map' }).click();
  await picture(page, 'en-viewpoint-sadr');
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByLabel('Borders on the map')).toHaveValue('sadr');
  expect(faults).toEqual([]);
});

test('under fictional names there is no such choice', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('tukhum.preferences', JSON.stringify({ viewpoint: 'morocco' })),
  );
  await toSetup(page, ENGLISH);
  await page.getByText('More settings').click();
  await page.getByText('Fictional names', { exact: true }).click();
  await page.getByRole('button', { name: ENGLISH.brief }).click();
  await page.getByRole('button', { name: ENGLISH.begin }).click();
  await expect(page.locator('[data-viewpoint]')).toHaveAttribute('data-viewpoint', 'neutral');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('radiogroup', { name: 'Lighting' })).toBeVisible();
  await expect(page.getByLabel('Borders on the map')).toBeHidden();
});

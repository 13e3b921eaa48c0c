// Shows two people at one device: a cover between them, and nothing of one seat in the page of the other.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ENGLISH, seal, toSetup, watch } from './support/table.ts';
import { expectNoBarriers } from './support/axe.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

/** From the cover to the orders of the first turn, past the question what the seat expects. */
async function showOurs(page: Page): Promise<void> {
  await page.getByRole('button', { name: /show our screen/ }).click();
  await page.getByRole('button', { name: 'Go to the orders' }).click();
}

/** Opens the desk of who leads the table and closes it again: whether what is to come lies on it. */
async function openDesk(page: Page): Promise<boolean> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Session' }).click();
  const desk = page.getByRole('dialog', { name: 'Session' });
  await expect(desk.getByRole('button', { name: 'Start the clock' })).toBeVisible();
  const has = await desk.getByRole('heading', { name: 'Injects' }).isVisible();
  if (!has) await expect(desk).toContainText('shown between seats only');
  await page.keyboard.press('Escape');
  await expect(desk).toBeHidden();
  return has;
}

const SECRET = 'We shall say this to nobody.';

test('two seats at one device keep their orders from each other', async ({ page }) => {
  const { faults } = watch(page);
  await toSetup(page, ENGLISH);
  await page.getByLabel('Government of Algeria', { exact: true }).selectOption('other');
  await page.getByRole('button', { name: ENGLISH.brief }).click();
  await page.getByRole('button', { name: ENGLISH.begin }).click();

  await expect(page.getByRole('heading', { name: /^Hand over to/ })).toBeVisible();
  await expectNoBarriers(page, 'cover');
  await showOurs(page);
  const first = await page.getByRole('banner').innerText();
  const isOpen = await openDesk(page);
  expect(isOpen).toBe(false);
  await page.getByLabel('Intent').fill(SECRET);
  await page.getByRole('button', { name: 'Add: Basic services' }).click();
  await seal(page, ENGLISH, 'Seal orders');

  await expect(page.getByRole('heading', { name: /^Hand over to/ })).toBeVisible();
  const covered = await page.content();
  expect(covered).not.toContain(SECRET);
  expect(covered).not.toContain('Basic services');
  expect(await openDesk(page)).toBe(true);
  await showOurs(page);
  expect(await page.getByRole('banner').innerText()).not.toBe(first);
  expect(await page.content()).not.toContain(SECRET);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.goBack().catch(() => null);
  expect(await page.content()).not.toContain(SECRET);
  expect(faults).toEqual([]);
});

test('when all have sealed the round is resolved and each sees its own report', async ({
  page,
}) => {
  await toSetup(page, ENGLISH);
  await page.getByLabel('Government of Algeria', { exact: true }).selectOption('other');
  await page.getByRole('button', { name: ENGLISH.brief }).click();
  await page.getByRole('button', { name: ENGLISH.begin }).click();
  for (let seat = 0; seat < 2; seat += 1) {
    await showOurs(page);
    await seal(page, ENGLISH, 'Seal orders');
  }
  await page.getByRole('button', { name: 'Resolve the turn' }).click();
  await page.getByRole('button', { name: /show our screen/ }).click();
  await page.getByRole('button', { name: ENGLISH.skip }).click();
  await expect(page.getByRole('heading', { name: 'Report of turn 1' })).toBeVisible();
});

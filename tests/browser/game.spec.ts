// Shows a whole short game by mouse, in English: home to debrief, with orders, receipts, the tail and the books.
import { test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expect } from './support/devices.ts';
import { keepScreen } from './support/screens.ts';
import { ENGLISH, goOn, playRound, toSetup, watch } from './support/table.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

const SEAL = 'Seal orders for both quarters';

async function keep(page: Page, name: string): Promise<void> {
  await keepScreen(page, `en-${name}`);
}

async function giveOrders(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add: Basic services' }).click();
  await expect(
    page.getByRole('list', { name: 'Order pad' }).getByText('Basic services'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add: Posture of patrols' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Choice').selectOption('service');
  await expect(form.getByText('Cost:')).toBeVisible();
  await form.getByRole('button', { name: 'Put on the pad' }).click();
  await page.getByLabel('Intent').fill('Listen before we search.');
}

/** No name on a slip of the pad is cut. */
async function expectWholeSlips(page: Page): Promise<void> {
  const cut = await page
    .getByRole('list', { name: 'Order pad' })
    .locator('button')
    .evaluateAll((slips) =>
      slips
        .flatMap((slip) => [slip, ...slip.querySelectorAll('strong, strong + span')])
        .filter(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
        )
        .map(({ textContent }) => textContent),
    );
  expect(cut).toEqual([]);
}

test('a whole short game by mouse', async ({ page }) => {
  const { faults } = watch(page);
  await toSetup(page, ENGLISH);
  await keep(page, 'setup');
  await page.getByText('More settings').click();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: ENGLISH.brief }).click();
  await keep(page, 'briefing');
  await page.getByRole('button', { name: ENGLISH.begin }).click();
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await giveOrders(page);
  await keep(page, 'orders');
  await expectWholeSlips(page);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Add: Posture of patrols' })).toBeVisible();
  await page.getByRole('button', { name: SEAL }).click();
  await expect(page.getByRole('dialog')).toContainText('You still have');
  await keep(page, 'seal');
  await page.getByRole('dialog').getByRole('button', { name: 'Seal', exact: true }).click();
  await expect(page.getByRole('heading', { name: /What happened/ })).toBeVisible();
  await keep(page, 'playback');
  await page.getByRole('button', { name: ENGLISH.skip }).click();
  await expect(page.getByRole('heading', { name: 'Report of round 1' })).toBeVisible();
  await expect(page.getByText('Listen before we search.')).toBeVisible();
  await keep(page, 'report');
  await goOn(page, ENGLISH);

  for (let round = 2; round <= 6; round += 1) {
    await expect(page.getByText(`Round ${round} of 6`)).toBeVisible();
    await playRound(page, ENGLISH, SEAL);
  }
  await expect(page.getByRole('heading', { name: 'What lasts' })).toBeVisible();
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.getByRole('button', { name: 'Play the tail' }).click();
  await expect(page.getByText(/^1 of \d+/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /Tail/ })).toHaveCount(1);
  await page.getByRole('button', { name: ENGLISH.tailAll }).click();
  await keep(page, 'tail-told');
  await page.getByRole('button', { name: 'Show the rest at once' }).click();
  await expect(page.getByText('The tail has been played.')).toBeVisible();
  await keep(page, 'tail');
  // The debrief was fetched during the game: it opens though the server has gone.
  await page.context().setOffline(true);
  await page.getByRole('button', { name: ENGLISH.toDebrief }).click();
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
  await page.context().setOffline(false);
  await readTheBooks(page);
  expect(faults).toEqual([]);
});

async function readTheBooks(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /^Next/ });
  await keep(page, 'debrief-feelings');
  await next.click();
  const trust = page.getByRole('row', { name: /^Trust \d/ });
  await expect(trust.first()).toBeVisible();
  await keep(page, 'debrief-measures');
  await next.click();
  await expect(page.getByRole('img', { name: 'Trust', exact: true })).toBeVisible();
  await keep(page, 'debrief-course');
  await next.click();
  await expect(page.getByText(/The truth lay inside your range/)).toBeVisible();
  await keep(page, 'debrief-belief');
  await next.click();
  await expect(page.locator('table tbody tr')).toHaveCount(10);
  await expect(page.getByText('Listen before we search.')).toBeVisible();
  await keep(page, 'debrief-causes');
  await next.click();
  await expect(page.getByText('Predicted by the table').first()).toBeVisible();
  await keep(page, 'debrief-shipped-lessons');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the record' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^tukhum-maghreb-2016-.*\.json$/);
}

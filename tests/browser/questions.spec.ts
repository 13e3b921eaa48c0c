// Shows a question in the second quarter of a round: handed to the seat that is asked, answered there, and nothing else given.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { lessonScenario } from '../support/lessonScenario.ts';
import { keepScreen } from './support/screens.ts';
import { ENGLISH, seal, toSetup, watch } from './support/table.ts';

const SEAL = 'Seal orders for both quarters';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

/** Eastland is asked as the second turn opens, and at no other time. */
function dryScenario(): string {
  const pattern = parse(lessonScenario()) as { readonly events: readonly { id: string }[] };
  const once = { probability: { value: 1, source: 'design choice' }, fromTurn: 2, toTurn: 2 };
  const events = pattern.events.map((one) => (one.id === 'dry-year' ? { ...one, ...once } : one));
  return stringify({ ...pattern, events }, { aliasDuplicateObjects: false });
}

/** Asked again where a busy machine did not read the file in the time that a stranger's file is given. */
async function chooseDry(page: Page): Promise<void> {
  await toSetup(page, ENGLISH);
  const file = { name: 'hills.yaml', mimeType: 'text/yaml', buffer: Buffer.from(dryScenario()) };
  await expect(async () => {
    await page.locator('input[data-door="scenario"]').setInputFiles(file);
    await expect(page.getByRole('heading', { name: 'Two sides of one hill' })).toBeVisible({
      timeout: 4000,
    });
  }).toPass({ timeout: 60_000 });
}

const handOver = (page: Page, seat: string) =>
  page.getByRole('heading', { name: `Hand over to Government of ${seat}` });

/** From the briefing to what the first quarter leads to, with nothing ordered by either seat. */
async function playFirstQuarter(page: Page): Promise<void> {
  await page.getByRole('button', { name: ENGLISH.brief }).click();
  await page.getByRole('button', { name: ENGLISH.begin }).click();
  for (const seat of ['Westland', 'Eastland']) {
    await expect(handOver(page, seat)).toBeVisible();
    await page.getByRole('button', { name: /show our screen/ }).click();
    await page.getByRole('button', { name: 'Go to the orders' }).click();
    await seal(page, ENGLISH, SEAL);
  }
  await page.getByRole('button', { name: 'Resolve the turn' }).click();
}

test(
  'who is asked between two quarters answers there, and gives no other order',
  { tag: '@long' },
  async ({ page }) => {
    const { faults } = watch(page);
    await chooseDry(page);
    await page.getByLabel('Government of Westland', { exact: true }).selectOption('other');
    await page.getByRole('radio', { name: /^Short/ }).check();
    await playFirstQuarter(page);

    await expect(handOver(page, 'Eastland')).toBeVisible();
    await page.getByRole('button', { name: /show our screen/ }).click();
    await page.getByRole('button', { name: ENGLISH.skip }).click();
    await page.getByRole('button', { name: ENGLISH.question }).click();
    const question = page.getByRole('group', { name: 'A dry year in the hills' });
    await expect(question.getByRole('radio', { name: /^No answer/ })).toBeChecked();
    await expect(page.getByText('Only your answer is open.')).toBeVisible();
    await keepScreen(page, 'en-question');
    for (const part of ['Zone', 'State', 'Neighbours', 'Orders']) {
      await page.getByRole('radio', { name: part, exact: true }).check();
      await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
    }
    await question.getByRole('radio', { name: /^No answer/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(question.getByRole('radio', { name: /^Pay for wells/ })).toBeChecked();

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: ENGLISH.answer }).click();
    const dialog = page.getByRole('dialog', { name: 'Seal your answer?' });
    await expect(dialog.getByRole('radio', { name: /^Pay for wells/ })).toBeChecked();
    await keepScreen(page, 'en-question-phone');
    await dialog.getByRole('button', { name: 'Seal', exact: true }).click();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('button', { name: 'Resolve the turn' }).click();

    await expect(handOver(page, 'Westland')).toBeVisible();
    await page.getByRole('button', { name: /show our screen/ }).click();
    await page.getByRole('button', { name: ENGLISH.skip }).click();
    await expect(page.getByRole('heading', { name: 'Report of round 1' })).toBeVisible();
    await page.getByRole('button', { name: 'Go to round 2' }).click();
    await expect(page.getByRole('button', { name: SEAL })).toBeVisible();
    expect(faults).toEqual([]);
  },
);

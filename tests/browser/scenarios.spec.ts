// Shows how one of the scenarios that come along is chosen: by title, from the keyboard, and none fetched before it is asked for.
import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/axe.ts';
import { keepScreen } from './support/screens.ts';
import { ENGLISH, talkIn, toSetup, watch } from './support/table.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

test('scenarios are listed by title and fetched when they are chosen', async ({ page }) => {
  const { faults } = watch(page);
  const fetched: string[] = [];
  page.on('request', (request) => {
    const name = /\/assets\/((?:maghreb|trilateral|sahara)[a-z0-9-]*?-\w*)/.exec(
      request.url(),
    )?.[1];
    if (name !== undefined) fetched.push(name);
  });
  await toSetup(page, ENGLISH);
  const list = page.getByRole('combobox', { name: 'Scenario', exact: true });
  await expect(list.locator('option')).toHaveText([
    'One pass, five turns',
    'Three borders, 2016',
    'Sahara-Sahel belt, 2021',
    'Three capitals, 2025',
  ]);
  expect(fetched.filter((name) => !name.startsWith('maghreb'))).toEqual([]);

  await list.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Sahara-Sahel belt, 2021' })).toBeVisible();
  await expect(list).toBeFocused();
  expect(fetched.filter((name) => name.startsWith('trilateral'))).toEqual([]);
  await page.getByText('More settings').click();
  await page.getByRole('checkbox', { name: /fictional/i }).check();
  await expect(list.locator('option').nth(2)).toHaveText('The long dry belt');
  await expect(page.getByRole('heading', { name: 'The long dry belt' })).toBeVisible();
  await expectNoBarriers(page, 'scenarios');
  expect(faults).toEqual([]);
});

test('a few claims are asked first, the others lie folded under them', async ({ page }) => {
  await toSetup(page, ENGLISH);
  await page.getByRole('button', { name: ENGLISH.brief }).click();
  // The text scrolls by itself; what leads on stays in sight.
  await expect(page.getByRole('button', { name: ENGLISH.begin })).toBeInViewport();
  await page.getByRole('button', { name: 'Say what you expect: 0 of 4' }).click();
  await expect(page.getByRole('button', { name: ENGLISH.begin })).toBeInViewport({ ratio: 1 });
  const asked = page.locator('#expect').getByRole('radiogroup');
  await expect(asked).toHaveCount(4);
  const all = page.getByText(/^All \d+ claims$/);
  const box = await all.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await all.focus();
  await page.keyboard.press('Enter');
  expect(await asked.count()).toBeGreaterThan(10);
  await asked.last().getByRole('radio', { name: 'Not sure' }).check();
  await keepScreen(page, 'en-briefing-folded');
  await page.getByRole('button', { name: ENGLISH.begin }).click();

  // In play the seat's own prediction stands with those that were asked.
  await page.getByRole('radio', { name: 'Lessons' }).check();
  const panel = page.getByRole('radiogroup').filter({ has: page.getByText('It will hold') });
  await expect(panel).toHaveCount(5);
  await expect(panel.last().getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await expect(page.getByText(/^All \d+ claims$/)).toBeVisible();
});

test(
  'at a shared phone each seat is asked of the few first',
  { tag: '@long' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.addInitScript(() =>
      localStorage.setItem('tukhum.preferences', JSON.stringify({ locale: 'ar' })),
    );
    const talk = talkIn('ar');
    await toSetup(page, talk);
    const holders = page.locator('select').filter({ has: page.locator('option[value="other"]') });
    await holders.nth(1).selectOption('other');
    await page.getByRole('button', { name: talk.brief }).click();
    await page.getByRole('button', { name: talk.begin }).click();
    await page.getByRole('button').last().click();
    await expect(page.getByRole('radiogroup')).toHaveCount(4);
    await page.getByText(/^المقولات كلها/).click();
    expect(await page.getByRole('radiogroup').count()).toBeGreaterThan(10);
    await page.getByText(/^المقولات كلها/).scrollIntoViewIfNeeded();
    await keepScreen(page, 'ar-phone-folded');
  },
);

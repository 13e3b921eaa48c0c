// Shows a game by the 45-minute plan, by mouse: the desk with its clock, one inject released, the plan card, the tail's card.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { keepScreen } from './support/screens.ts';
import { ENGLISH, playRound, playToReport, talkIn, toSetup, watch } from './support/table.ts';
import type { Talk } from './support/table.ts';
import { catalogue } from './support/words.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

const SEAL = 'Seal orders for both quarters';

/** The shortest plan, with every seat but one left to the computer. */
async function chooseCut(page: Page, talk: Talk): Promise<void> {
  await toSetup(page, talk);
  const list = page.locator('select').filter({ has: page.locator('option[value="sahara-sahel"]') });
  await list.selectOption('sahara-sahel');
  const cut = page.getByRole('radio', { name: /45/ });
  await cut.check();
  await expect(cut).toBeChecked();
}

async function playAlone(page: Page): Promise<void> {
  const others = page.locator('select').filter({ has: page.locator('option[value="other"]') });
  for (const holder of await others.all())
    if ((await holder.inputValue()) === 'other') await holder.selectOption('computer');
}

test(
  'a whole game by the 45-minute plan, with an inject of the facilitator',
  { tag: '@long' },
  async ({ page }) => {
    const { faults } = watch(page);
    await chooseCut(page, ENGLISH);
    await expect(page.getByText('8 turns instead of 12')).toBeVisible();
    await keepScreen(page, 'en-plan-setup');
    await playAlone(page);
    await page.getByRole('button', { name: ENGLISH.brief }).click();
    await expect(page.getByText('8 turns with orders instead of 12')).toBeVisible();
    await page.getByRole('button', { name: ENGLISH.begin }).click();

    await page.getByRole('radio', { name: 'State', exact: true }).check();
    await expect(page.getByRole('heading', { name: 'Regional plan' })).toBeVisible();
    await page.getByText('More about the plan').click();
    await keepScreen(page, 'en-plan-card');

    const title = await releaseOne(page);
    await playToReport(page, ENGLISH, SEAL);
    await expect(page.getByText(title).first()).toBeVisible();
    await page.getByRole('button', { name: ENGLISH.next }).click();
    for (let round = 2; round <= 4; round += 1) {
      await expect(page.getByText(`Round ${round} of 4`)).toBeVisible();
      await playRound(page, ENGLISH, SEAL);
    }
    await page.getByRole('button', { name: 'Play the tail' }).click();
    await expect(page.getByRole('row', { name: /^Trust/ })).toBeVisible();
    await keepScreen(page, 'en-plan-tail');
    await page.getByRole('button', { name: ENGLISH.toDebrief }).click();
    await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
    await page.getByRole('radio', { name: 'Lessons' }).check();
    await expect(page.getByText('8 turns with orders instead of 12')).toBeVisible();
    expect(faults).toEqual([]);
  },
);

/** By keyboard: opens the desk, starts the clock, releases the first inject, and finds the way back. Gives its title. */
async function releaseOne(page: Page): Promise<string> {
  const door = page.getByRole('button', { name: 'Session' });
  await door.focus();
  await page.keyboard.press('Enter');
  const desk = page.getByRole('dialog', { name: 'Session' });
  await desk.getByRole('button', { name: 'Start the clock' }).focus();
  await page.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: 'Pause the clock' })).toBeVisible();
  await expect(desk.locator('[aria-current="step"]')).toContainText('Round 1');
  const release = desk.getByRole('button', { name: /^Release/ }).first();
  const title = ((await release.getAttribute('aria-label')) ?? '').replace('Release: ', '');
  await release.focus();
  await page.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: `Take back: ${title}` })).toBeVisible();
  await keepScreen(page, 'en-desk');
  await page.keyboard.press('Escape');
  await expect(desk).toBeHidden();
  await expect(door).toBeFocused();
  expect((await page.content()).includes(title)).toBe(false);
  return title;
}

test('the desk in Arabic, at a phone', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() =>
    localStorage.setItem('tukhum.preferences', JSON.stringify({ locale: 'ar' })),
  );
  const talk = talkIn('ar');
  const word = catalogue('ar');
  await chooseCut(page, talk);
  await page.getByRole('button', { name: talk.brief }).click();
  await page.getByRole('button', { name: word('app.menu') }).click();
  await page.getByRole('button', { name: word('session.title') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await keepScreen(page, 'ar-phone-desk');
});

// Shows a lesson from prediction to verdict: asked before play, seen in play, opened at the end, tested here in workers.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { lessonScenario } from '../support/lessonScenario.ts';
import { keepScreen } from './support/screens.ts';
import { ENGLISH, playRound, talkIn, toSetup, watch } from './support/table.ts';
import type { Talk } from './support/table.ts';

const CLAIM = 'Working with communities raises trust.';
const SEAL = 'Seal orders for both quarters';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

/** Asked again where a busy machine did not read the file in the time that a stranger's file is given. */
async function chooseScenario(page: Page, talk: Talk, title: string): Promise<void> {
  await toSetup(page, talk);
  const file = { name: 'hills.yaml', mimeType: 'text/yaml', buffer: Buffer.from(lessonScenario()) };
  await expect(async () => {
    await page.locator('input[data-door="scenario"]').setInputFiles(file);
    await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

/** What no seat may be told before the end: verdicts, rules, sides, effects. */
async function expectNothingTold(page: Page): Promise<void> {
  const told = await page.locator('body').evaluate((body) => body.innerHTML);
  for (const secret of ['hills-remember', 'by construction', 'Crackdown', 'Order comes first']) {
    expect(told).not.toContain(secret);
  }
}

async function toDebrief(page: Page, talk: Talk): Promise<void> {
  await page.getByRole('button', { name: talk.tailAll }).click();
  // Workers were fetched during the game: lessons are tested though the server has gone.
  await page.context().setOffline(true);
  await page.getByRole('button', { name: talk.toDebrief }).click();
}

test('a lesson is predicted, seen in play, and tested at the end', async ({ page }) => {
  const { faults } = watch(page);
  await chooseScenario(page, ENGLISH, 'Two sides of one hill');
  await page.getByRole('button', { name: ENGLISH.brief }).click();
  await page.getByRole('button', { name: 'Say what you expect: 0 of 2' }).click();
  const ask = page.getByRole('radiogroup', { name: `Will it be so: ${CLAIM}` });
  await ask.getByRole('radio', { name: 'It will hold' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(ask.getByRole('radio', { name: 'It will not hold' })).toBeChecked();
  const box = await ask.locator('label').first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await keepScreen(page, 'en-briefing-lessons');
  await expectNothingTold(page);
  await page.getByRole('button', { name: ENGLISH.begin }).click();

  await page.getByRole('radio', { name: 'Lessons' }).check();
  await expect(ask.getByRole('radio', { name: 'It will not hold' })).toBeChecked();
  await expect(page.getByText('Nothing in your news speaks to it yet.').first()).toBeVisible();
  await playRound(page, ENGLISH, SEAL);
  await page.getByRole('radio', { name: 'Lessons' }).check();
  await expect(page.getByText('You expected: It will not hold')).toBeVisible();
  await expect(page.getByText('Seen so far: 0 for, 1 against').first()).toBeVisible();
  await expect(page.getByText('People of the hills wait and see.').first()).toBeVisible();
  await keepScreen(page, 'en-lessons-in-play');
  await expectNothingTold(page);
  await playRound(page, ENGLISH, SEAL);
  await toDebrief(page, ENGLISH);

  await page.getByRole('radio', { name: 'Lessons' }).check();
  const lesson = page.locator('details').filter({ hasText: CLAIM });
  await expect(lesson.getByText('It will not hold')).toBeVisible();
  await expect(lesson.getByText('As recorded by the scenario’s author.')).toBeVisible();
  await expect(lesson.getByText('as claimed')).toBeVisible({ timeout: 30_000 });
  await lesson.getByRole('button', { name: 'Test this lesson here' }).click();
  await lesson.getByRole('button', { name: 'Stop' }).click();
  await expect(lesson.getByText('Stopped; nothing was kept.')).toBeVisible();
  await lesson.getByRole('button', { name: 'Test this lesson here' }).click();
  await expect(lesson.getByRole('progressbar')).toBeVisible();
  await expect(lesson.getByText(/Played here just now, 40 pairs/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(lesson.getByText(/Holds in \d+ of 100 plausible worlds/)).toBeVisible();
  await keepScreen(page, 'en-debrief-lessons');
  expect(faults).toEqual([]);
});

test('two seats at one device predict each behind its own cover', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const talk = talkIn('ar');
  await page.addInitScript(() =>
    localStorage.setItem('tukhum.preferences', JSON.stringify({ locale: 'ar' })),
  );
  await chooseScenario(page, talk, 'سفحان لتل واحد');
  await page.getByLabel('حكومة الغرب', { exact: true }).selectOption('other');
  await page.getByRole('button', { name: talk.brief }).click();
  await page.getByRole('button', { name: talk.begin }).click();
  await page.getByRole('button').last().click();
  await page.getByRole('radio', { name: 'ستصحّ' }).first().check();
  await keepScreen(page, 'ar-phone-predict');
  await page.getByRole('button', { name: 'إلى القرارات' }).click();
  await expect(page.getByRole('radio', { name: 'ستصحّ' })).toHaveCount(0);
});

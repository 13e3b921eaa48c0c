// Shows the course from the first page to both parts side by side: by mouse in English, by keyboard at a phone in Arabic.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './support/axe.ts';
import { press } from './support/keys.ts';
import { watch } from './support/table.ts';
import { catalogue } from './support/words.ts';

const TURNS = 5;

function talkIn(locale: 'en' | 'ar') {
  const word = catalogue(locale);
  return (key: string, turn = 0) => word(key).replace('{turn}', String(turn));
}

async function expectNoOverflow(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over).toBeLessThanOrEqual(0);
}

test.describe('by mouse', () => {
  test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

  test('the course is played through, left and taken up again', async ({ page }) => {
    const { faults } = watch(page);
    const say = talkIn('en');
    const click = (key: string, turn = 0) =>
      page.getByRole('button', { name: say(key, turn), exact: true }).click();
    await page.goto('/');
    await expect(page.getByRole('button', { name: say('home.course'), exact: true })).toBeVisible();
    await expectNoBarriers(page, 'first page with the course');
    await click('home.course');
    await click('course.begin');
    await expect(page.getByText('EXERCISE', { exact: false }).first()).toBeVisible();
    await page.getByText(say('course.others')).click();
    await expectNoBarriers(page, 'a turn of the course');
    for (let turn = 1; turn <= TURNS; turn += 1) {
      await click('course.takeAll');
      await click('course.end');
      if (turn === 2) {
        await expect(page.getByText(say('course.rests'))).toBeVisible();
        await expectNoBarriers(page, 'what a turn changed');
        await page.reload();
        await click('home.course.resume');
      }
      if (turn < TURNS) await click('course.toTurn', turn + 1);
    }
    await click('course.toTail');
    await page.getByRole('button', { name: 'Now the same turns: With a heavy hand' }).click();
    await click('course.begin');
    await expect(page.getByRole('button', { name: /^Take off: Posture of patrols/ })).toBeVisible();
    await click('course.rest');
    await click('course.toSides');
    await expect(page.getByRole('img')).toHaveCount(6);
    await expect(page.getByText(say('course.otherwise'))).toHaveCount(0);
    await page.getByText('The figures as a table').first().click();
    await expect(page.getByRole('columnheader', { name: 'With a heavy hand' })).toBeVisible();
    await expectNoBarriers(page, 'both parts side by side');
    await page.setViewportSize({ width: 360, height: 640 });
    await expectNoOverflow(page);
    await click('setup.title');
    await expect(page.getByRole('heading', { level: 1, name: say('setup.title') })).toBeVisible();
    expect(faults).toEqual([]);
  });
});

test.describe('by keyboard', () => {
  test.use({ locale: 'ar-MA', viewport: { width: 360, height: 640 } });

  test('the course is played through at a phone, in Arabic', async ({ page }) => {
    const { faults } = watch(page);
    const say = talkIn('ar');
    await page.goto('/');
    await press(page, say('home.course'));
    await press(page, say('course.begin'));
    await press(page, say('course.takeAll'));
    await press(page, say('course.end'));
    await expectNoBarriers(page, 'what a turn changed, in Arabic');
    await expectNoOverflow(page);
    await press(page, say('course.toTurn', 2));
    await expectNoOverflow(page);
    // Nothing is taken in this turn: a learner may do otherwise.
    await press(page, say('course.end'));
    for (let turn = 3; turn <= TURNS; turn += 1) {
      await press(page, say('course.toTurn', turn));
      await press(page, say('course.takeAll'));
      await press(page, say('course.end'));
    }
    await press(page, say('course.toTail'));
    await press(page, /^الآن/);
    await press(page, say('course.rest'));
    await press(page, say('course.toSides'));
    await expect(page.getByText(say('course.otherwise'))).toBeVisible();
    await expectNoOverflow(page);
    await expectNoBarriers(page, 'both parts side by side, in Arabic');
    await press(page, say('error.toHome'));
    await expect(page.getByRole('button', { name: say('home.course'), exact: true })).toBeVisible();
    expect(faults).toEqual([]);
  });
});

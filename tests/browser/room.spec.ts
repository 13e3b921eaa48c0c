// Shows a room from the facilitator's laptop: set up, checks, teams on phones, the wall, a round, a rewind, a reload.
import { test } from '@playwright/test';
import { expectNoBarriers } from './support/axe.ts';
import { expect } from './support/devices.ts';
import {
  openWindow,
  press,
  sealOnPhone,
  takeSeat,
  toHostSetup,
  toOrders,
  toSealing,
  word,
} from './support/room.ts';
import { watch } from './support/table.ts';

test.use({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });

const TUNISIA = 'Government of Tunisia';
const ALGERIA = 'Government of Algeria';
const SECRET = 'We shall say this to nobody.';

test('a facilitator rehearses a round with two teams and a wall in one browser', async ({
  page,
}) => {
  const { faults } = watch(page);
  await toHostSetup(page);
  await expectNoBarriers(page, 'setup of a room');
  await press(page, 'host.rehearse').click();
  await expect(page.getByRole('heading', { name: word('host.preflight') })).toBeVisible();
  await expectNoBarriers(page, 'checks');

  const first = await openWindow(page, 'host.openTeam');
  await expect(first.page.getByRole('heading', { name: word('room.choose') })).toBeVisible();
  await expectNoBarriers(first.page, 'choice of a seat');
  await takeSeat(first.page, TUNISIA);
  const second = await openWindow(page, 'host.openTeam');
  await takeSeat(second.page, ALGERIA);
  const wall = await openWindow(page, 'host.openScreen');
  await page.bringToFront();
  await press(page, 'host.toConsole').click();
  await expect(page.getByText('4 of 4 devices here')).toBeVisible();

  await toOrders(page, [first.page, second.page]);
  await expectNoBarriers(page, 'console');
  await first.page.bringToFront();
  await expectNoBarriers(first.page, 'orders on a phone');

  await press(first.page, 'pad.review').click();
  await first.page.getByRole('dialog').getByLabel(word('pad.intent')).fill(SECRET);
  await press(first.page.getByRole('dialog'), 'pad.confirm.yes').click();
  await expect(first.page.getByText(SECRET)).toBeVisible();
  expect(await second.page.content()).not.toContain(SECRET);
  expect(await wall.page.content()).not.toContain(SECRET);
  await expect(page.getByText('1 of 4 ready')).toBeVisible();

  await page.bringToFront();
  await page.keyboard.press('F1');
  await expect(wall.page.locator('[class*="blank"]')).toBeVisible();
  await page.keyboard.press('F1');
  await press(page, 'host.shows.map').click();
  await expect(wall.page.getByText(word('play.news'), { exact: true })).toBeVisible();
  await wall.page.bringToFront();
  await expectNoBarriers(wall.page, 'wall');

  await page.bringToFront();
  await press(page, 'host.closeAsk').click();
  await press(page.getByRole('dialog'), 'host.close').click();
  await first.page.bringToFront();
  await press(first.page, 'playback.skip').click();
  await expect(first.page.getByText(SECRET)).toBeVisible();
  await expectNoBarriers(first.page, 'report on a phone');
  await press(first.page, 'room.goOn').click();
  expect(await second.page.content()).not.toContain(SECRET);

  await page.bringToFront();
  await press(page, 'host.rewind').click();
  await press(page.getByRole('dialog'), 'host.rewindGo').click();
  await expect(press(second.page, 'pad.review')).toBeVisible();

  await page.reload();
  await expect(page.getByText('4 of 4 devices here')).toBeVisible();
  await first.page.bringToFront();
  await first.page.reload();
  await expect(press(first.page, 'pad.review')).toBeVisible();
  await press(first.page, 'pad.review').click();
  await press(first.page.getByRole('dialog'), 'pad.confirm.yes').click();
  await expect(first.page.getByText(word('room.refused.seal-later'))).toBeVisible();
  await press(first.page.getByRole('dialog'), 'app.close').click();
  await toSealing(page);
  await sealOnPhone(first.page);
  expect([...faults, ...first.faults, ...second.faults, ...wall.faults]).toEqual([]);
});

test(
  'a facilitator writes, improvises, corrects and takes notes on the console',
  { tag: '@long' },
  async ({ page }) => {
    const { faults } = watch(page);
    await toHostSetup(page);
    // One quarter a round: what is improvised happens with the next.
    await page.getByRole('radio', { name: /^Full/u }).check();
    await press(page, 'host.rehearse').click();
    const team = await openWindow(page, 'host.openTeam');
    await takeSeat(team.page, TUNISIA);
    await page.bringToFront();
    await press(page, 'host.toConsole').click();
    await toOrders(page, [team.page]);
    await page.bringToFront();

    await page.getByRole('radio', { name: /^Words/u }).check();
    await page.getByLabel(word('host.say'), { exact: true }).fill('Two minutes.');
    await press(page, 'room.send').click();
    await expect(team.page.getByText('Facilitator: Two minutes.')).toBeVisible();

    await page.getByRole('radio', { name: /^Notes/u }).check();
    await page.getByLabel(word('host.note'), { exact: true }).fill('They asked for help early.');
    await press(page, 'host.noteKeep').click();
    await expect(page.getByText('They asked for help early.')).toBeVisible();
    expect(await team.page.content()).not.toContain('asked for help');

    await press(page, 'host.improvise').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(word('host.editName'), { exact: true }).fill('A storm');
    await dialog
      .getByLabel(word('host.newsText'), { exact: true })
      .fill('A storm closed the road.');
    await press(dialog, 'host.changeAdd').click();
    await dialog.getByLabel('Where (1)').selectOption({ index: 1 });
    await dialog.getByLabel('By (1)').fill('−5');
    await press(dialog, 'host.try').click();
    await expect(dialog.getByText(/^Told to: /u)).toBeVisible();
    await expectNoBarriers(page, 'improvising');
    await press(dialog, 'host.queueGo').click();
    await page.getByRole('button', { name: `${word('session.release')}: A storm` }).click();
    expect(await team.page.content()).not.toContain('A storm');

    await sealOnPhone(team.page);
    await page.bringToFront();
    await press(page, 'host.closeAsk').click();
    await press(page.getByRole('dialog'), 'host.close').click();
    await press(team.page, 'playback.skip').click();
    await expect(team.page.getByText('A storm closed the road.')).toBeVisible();
    expect([...faults, ...team.faults]).toEqual([]);
  },
);

// Shows what the console does for the room's screen, for paper and for a suggested inject; and that it is whole in three languages.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/base/index.ts';
import { expectNoBarriers } from './support/axe.ts';
import { openWindow, press, takeSeat, toHostSetup, toOrders, word } from './support/room.ts';
import { watch } from './support/table.ts';
import { catalogue } from './support/words.ts';

const LAPTOP = { width: 1366, height: 768 };
test.use({ viewport: LAPTOP });

const TUNISIA = 'Government of Tunisia';

/** Prints go nowhere in a test, and are counted. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const here = window as unknown as { printed: number };
    here.printed = 0;
    window.print = () => void (here.printed += 1);
  });
  return () => page.evaluate(() => (window as unknown as { printed: number }).printed);
}

/** Only the sheets scroll, never the page. */
async function expectNoScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [scrollHeight - window.innerHeight, scrollWidth - window.innerWidth];
  });
  expect(beyond).toEqual([0, 0]);
}

test(
  'a facilitator asks what an inject would do, lifts the fog, prints and types paper orders back',
  { tag: '@long' },
  async ({ page }) => {
    const { faults } = watch(page);
    const printed = await countPrints(page);
    await toHostSetup(page);
    await press(page, 'host.rehearse').click();
    const team = await openWindow(page, 'host.openTeam');
    await takeSeat(team.page, TUNISIA);
    const wall = await openWindow(page, 'host.openScreen');
    await page.bringToFront();
    await press(page, 'host.toConsole').click();
    await toOrders(page, [team.page]);
    await page.bringToFront();

    await page.getByRole('button', { name: new RegExp(`^${word('host.effect')}: `, 'u') }).click();
    const dialog = page.getByRole('dialog');
    await press(dialog, 'host.ahead.ask').click();
    await expect(dialog.getByText('60 pairs of games, with it and without')).toBeVisible({
      timeout: 60_000,
    });
    const cells = dialog.getByRole('table').getByRole('cell');
    expect(await cells.count()).toBeGreaterThanOrEqual(4);
    for (const cell of await cells.allInnerTexts())
      expect(cell).toMatch(/no difference|90 of 100: [+−\d.]+ to [+−\d.]+/u);
    await press(dialog, 'app.close').click();

    await press(page, 'host.shows.map').click();
    await expect(wall.page.getByText(word('room.lens.posture'))).toBeVisible();
    await page.getByLabel(word('host.lens'), { exact: true }).selectOption('agreements');
    await expect(wall.page.getByText(word('room.lens.agreements'))).toBeVisible();
    await expect(wall.page.getByText(word('room.truth'))).toHaveCount(0);
    await press(page, 'host.lift').click();
    await press(dialog, 'host.liftNext').click();
    await expect(wall.page.getByText(word('room.truth'))).toHaveCount(0);
    await press(dialog, 'host.liftGo').click();
    await expect(wall.page.getByText(word('room.truth'))).toBeVisible();
    await page.keyboard.press('F4');
    await expect(wall.page.getByText(word('room.truth'))).toHaveCount(0);

    await page.getByRole('radio', { name: /^Words/u }).check();
    await page.getByLabel(word('host.say'), { exact: true }).fill('Two minutes.');
    await press(page, 'room.send').click();
    await page.getByRole('button', { name: `${word('host.onWall')}: Two minutes.` }).click();
    await expect(wall.page.getByText('Two minutes.')).toBeVisible();

    await page.getByRole('button', { name: new RegExp(`^${TUNISIA}`, 'u') }).click();
    await page.getByRole('button', { name: `${word('host.typeIn')}: ${TUNISIA}` }).click();
    const lines = dialog.getByRole('textbox').first();
    await lines.fill('999');
    await expect(dialog.getByText(word('host.typeInFault.kind'))).toBeVisible();
    await expect(press(dialog, 'host.typeInSeal')).toBeDisabled();
    await lines.fill('3 20');
    await expect(dialog.getByText(/^Basic services, /u)).toBeVisible();
    await press(dialog, 'host.typeInSeal').click();
    await expect(dialog).toHaveCount(0);
    await expect(team.page.getByRole('heading', { name: word('room.handedIn') })).toBeVisible();

    await page.keyboard.press('F3');
    const paper = page.getByRole('dialog', { name: word('host.paper.title') });
    await expect(paper.getByRole('article', { name: TUNISIA })).toContainText('(3 20)');
    await expect.poll(printed).toBe(1);
    await expect(paper.getByRole('article', { name: 'Government of Algeria' })).not.toContainText(
      '(3 20)',
    );
    await page.keyboard.press('Escape');
    await expect(paper).toHaveCount(0);
    expect([...faults, ...team.faults, ...wall.faults]).toEqual([]);
  },
);

const TAGS = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-TN' } as const;

for (const locale of LOCALES) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale: TAGS[locale] });

    test(
      'setup, checks, console, paper and the wall have no barriers, and the page does not scroll',
      { tag: '@long' },
      async ({ page }) => {
        const say = catalogue(locale);
        const at = (key: string) => page.getByRole('button', { name: say(key), exact: true });
        const { faults } = watch(page);
        await page.goto('/');
        await at('home.host').click();
        await expect(at('host.rehearse')).toBeEnabled();
        await expectNoBarriers(page, 'setup of a room');
        await at('host.rehearse').click();
        await expect(at('host.toConsole')).toBeVisible();
        await expectNoBarriers(page, 'checks');
        await expectNoScroll(page);
        const [wall] = await Promise.all([
          page.context().waitForEvent('page'),
          at('host.openScreen').first().click(),
        ]);
        await wall.setViewportSize({ width: 1920, height: 1080 });
        await page.bringToFront();
        await at('host.toConsole').click();
        await at('host.toBrief').click();
        await at('host.toPlay').click();
        await at('host.shows.map').click();
        await expectNoBarriers(page, 'console');
        await expectNoScroll(page);
        await at('host.lift').click();
        await expectNoBarriers(page, 'reveal fog');
        await at('host.liftNext').click();
        await at('host.liftGo').click();
        await expect(wall.getByText(say('room.truth'))).toBeVisible();
        await expectNoBarriers(wall, 'wall');
        await expectNoScroll(page);
        await at('host.paper.title').click();
        await expect(page.getByRole('article').first()).toBeVisible();
        await expectNoBarriers(page, 'paper twin');
        expect(faults).toEqual([]);
      },
    );
  });
}

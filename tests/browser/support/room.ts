// Decides how a browser test leads a room and sits in one, by pressing what people would press; words come from the catalogue.
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from './devices.ts';
import { watch } from './table.ts';
import { catalogue } from './words.ts';

export const word = catalogue('en');

const PHONE = { width: 360, height: 640 };
const WALL = { width: 1920, height: 1080 };

export function press(page: Page | Locator, key: string): Locator {
  return page.getByRole('button', { name: word(key), exact: true });
}

/** From the first page to the setup of a room. */
export async function toHostSetup(page: Page): Promise<void> {
  await page.goto('/');
  await press(page, 'home.host').click();
  await expect(press(page, 'host.rehearse')).toBeEnabled();
}

/** Opens another window of the same browser from the facilitator's page. */
export async function openWindow(
  page: Page,
  what: 'host.openTeam' | 'host.openScreen',
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  await page.bringToFront();
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    press(page, what).first().click(),
  ]);
  const { faults } = watch(opened);
  await opened.setViewportSize(what === 'host.openScreen' ? WALL : PHONE);
  return { page: opened, faults };
}

/** Takes a seat by its name and waits in the lobby. */
export async function takeSeat(page: Page, seat: string): Promise<void> {
  await page.getByRole('button', { name: `${word('room.take')}: ${seat}` }).click();
  await expect(page.getByRole('heading', { name: word('room.lobby') })).toBeVisible();
}

/** A phone of its own that types the room's code. */
export async function joinByCode(context: BrowserContext, code: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto('/');
  await press(page, 'home.join').click();
  await page.getByLabel(word('room.code')).fill(code);
  await press(page, 'room.join').click();
  return page;
}

/** The code that the checks show. */
export async function codeOf(page: Page): Promise<string> {
  const shown = await page.getByRole('complementary').getByRole('strong').innerText();
  return shown.replace(/\D/gu, '');
}

/** From the lobby over the briefing to the orders of the first round. */
export async function toOrders(page: Page, teams: readonly Page[]): Promise<void> {
  await page.bringToFront();
  await press(page, 'host.toBrief').click();
  for (const team of teams) {
    // A window behind another draws once in a second or two: presses would wait for it.
    await team.bringToFront();
    await press(team, 'room.briefing').click();
  }
  await page.bringToFront();
  await press(page, 'host.toPlay').click();
  await toSealing(page);
  for (const team of teams) await expect(press(team, 'pad.review')).toBeVisible();
}

/** Straight to the stretch in which pads are sealed. */
export async function toSealing(page: Page): Promise<void> {
  await page.bringToFront();
  await page
    .getByRole('list', { name: word('host.stretches') })
    .getByRole('button', { name: new RegExp(`^${word('room.phase.orders')}`, 'u') })
    .click();
}

/** Seals the pad of a phone, whatever stands on it. */
export async function sealOnPhone(page: Page): Promise<void> {
  await page.bringToFront();
  await press(page, 'pad.review').click();
  await press(page.getByRole('dialog'), 'pad.confirm.yes').click();
  await expect(page.getByRole('heading', { name: word('room.handedIn') })).toBeVisible();
}

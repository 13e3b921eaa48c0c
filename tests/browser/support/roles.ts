// Decides how a browser test leads a room that lets devices in, and how phones come to its door, by hand or by key; it shows nothing itself.
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { parse } from 'yaml';
import { LAPTOP, button, expect, openDevice } from './devices.ts';
import type { Device, Locale } from './devices.ts';

const FOLDER = 'scenarios/maghreb-2016';

interface Written {
  readonly seats: readonly {
    readonly id: string;
    readonly name: Readonly<Record<Locale, string>>;
  }[];
}

const written = parse(readFileSync(`${FOLDER}/scenario.yaml`, 'utf8')) as Written;

/** What a seat is called in a device's language. */
export function seatName({ locale }: Device, seat: string): string {
  return written.seats.find(({ id }) => id === seat)?.name[locale] ?? '';
}

/** A laptop on which a room stands open, with these of its manners ticked; its console is shown. */
export async function openRoom(
  browser: Browser,
  address: string,
  manners: readonly ('approve' | 'ideas')[],
): Promise<Device> {
  const { origin, hash } = new URL(address);
  const desk = await openDevice(browser, { baseURL: origin, viewport: LAPTOP });
  await desk.page.goto(`/${hash}`);
  if (hash === '') await button(desk, 'home.host').click();
  for (const manner of manners)
    await desk.page.getByLabel(desk.word(`host.option.${manner}`)).check();
  await button(desk, 'host.open').click();
  await button(desk, 'host.toConsole').click();
  return desk;
}

/** The code in the console's bar. */
export async function codeOf({ page }: Device): Promise<string> {
  const shown = await page.getByRole('banner').innerText();
  return /(\d{4})\s(\d{4})/u.exec(shown)?.slice(1).join('') ?? '';
}

/** A phone at the door, before its code is typed. */
export async function atDoor(
  browser: Browser,
  { baseURL, locale = 'en' }: { readonly baseURL: string; readonly locale?: Locale },
): Promise<Device> {
  const device = await openDevice(browser, { baseURL, locale });
  await device.page.goto('/');
  await button(device, 'home.join').click();
  await expect(device.page.getByLabel(device.word('room.code'))).toBeVisible();
  return device;
}

export async function comeIn(device: Device, code: string, watches = false): Promise<void> {
  const { page, word } = device;
  await page.getByLabel(word('room.code')).fill(code);
  if (watches) await page.getByLabel(word('room.watch')).check();
  await button(device, 'room.join').click();
}

/** Nothing but keys: Tab to the field, the digits, Enter. */
export async function comeInByKeys({ page, word }: Device, code: string): Promise<void> {
  const field = page.getByLabel(word('room.code'));
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

export async function letIn(desk: Device, number: number): Promise<void> {
  await desk.page.getByRole('button', { name: `Let in: Device ${number}` }).click();
}

export async function take(device: Device, seat: string): Promise<void> {
  const name = `${device.word('room.take')}: ${seatName(device, seat)}`;
  await device.page.getByRole('button', { name, exact: true }).click();
}

export async function openTeam(device: Device): Promise<void> {
  await button(device, 'app.menu').click();
  await button(device, 'room.team').click();
  await expect(device.page.getByRole('dialog')).toBeVisible();
}

const LEAST_TARGET = 44;

/** Whatever a finger presses is at least as large as a fingertip; what a label presses is as large as the label. */
export async function expectLargeTargets({ page }: Device, screen: string): Promise<void> {
  const small = await page.evaluate((least) => {
    const pressed = [
      ...document.querySelectorAll('button, a[href], input, select, textarea, summary'),
    ];
    return pressed.flatMap((element) => {
      const target =
        element.closest('label:has(input[type="checkbox"], input[type="radio"])') ?? element;
      const { width, height, bottom } = target.getBoundingClientRect();
      // What waits above the page until a key calls it is for no finger.
      const isSeen = width > 1 && height > 1 && bottom > 0 && element.checkVisibility();
      if (!isSeen || (width >= least - 0.5 && height >= least - 0.5)) return [];
      return [`${element.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`];
    });
  }, LEAST_TARGET);
  expect(small, `small targets on ${screen}`).toEqual([]);
}

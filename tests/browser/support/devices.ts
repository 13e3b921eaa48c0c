// Decides what a device of a room is in a browser test: a page in a language, what went wrong in it, and every frame that it received.
import { expect as plain } from '@playwright/test';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { watch } from './table.ts';
import { catalogue } from './words.ts';

export type Locale = 'en' | 'fr' | 'ar';

export interface Device {
  readonly context: BrowserContext;
  /** The page that is open now: another one after the device was closed and opened. */
  page: Page;
  readonly locale: Locale;
  readonly word: (key: string) => string;
  readonly faults: string[];
  /** What came over sockets, as text, since the device was made. */
  readonly frames: string[];
}

const TAGS = { en: 'en-GB', fr: 'fr-FR', ar: 'ar' } as const;

export const PHONE = { width: 360, height: 640 } as const;
export const WALL = { width: 1920, height: 1080 } as const;
export const LAPTOP = { width: 1366, height: 768 } as const;

const PATIENCE_MS = 20_000;

/** Eight pages of one machine draw at once: what is to be seen may take a while on a busy one. */
export const expect = plain.configure({ timeout: PATIENCE_MS });

export interface DeviceAsked {
  readonly baseURL: string;
  readonly locale?: Locale;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A device with a memory of its own. */
export async function openDevice(
  browser: Browser,
  { baseURL, locale = 'en', viewport = PHONE }: DeviceAsked,
): Promise<Device> {
  const context = await browser.newContext({
    baseURL,
    locale: TAGS[locale],
    viewport,
    hasTouch: viewport === PHONE,
  });
  // A press that cannot be made is told where it is, not at the end of the whole test.
  context.setDefaultTimeout(PATIENCE_MS);
  const parts = { context, locale, word: catalogue(locale), faults: [], frames: [] };
  const device: Device = { ...parts, page: await context.newPage() };
  listen(device, device.page);
  return device;
}

/** Another page of the same browser, as a device of its own. */
export function besides(device: Device, page: Page): Device {
  const { context, locale, word } = device;
  const other: Device = { context, locale, word, page, faults: [], frames: [] };
  listen(other, page);
  return other;
}

export function listen(device: Device, page: Page): void {
  watch(page, device.faults);
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => device.frames.push(payload.toString())),
  );
}

/** Whether a word is anywhere in what this device shows or was ever sent. */
export async function knows(device: Device, word: string): Promise<boolean> {
  const shown = await device.page.content();
  return shown.includes(word) || device.frames.some((frame) => frame.includes(word));
}

export function button(device: Device, key: string, within: Page | Locator = device.page): Locator {
  return within.getByRole('button', { name: device.word(key), exact: true });
}

/** Nothing is wider than the screen. */
export async function expectNoSideways({ page }: Device, screen: string): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, `${screen} is wider than the screen`).toBe(0);
}

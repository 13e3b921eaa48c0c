// Decides what is done with a screen that a test passes by: searched for barriers once it is still; a picture of it is kept in the long form.
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './axe.ts';

/** Nobody compares them: in the gate they are not worth their seconds. */
const keepsPictures = process.env['SOAK'] === '1' || process.env['SCREENS'] === '1';

/** Waits until nothing moves that comes to an end: a word that fades in has not its colour yet. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? 0));
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

export async function picture(page: Page, name: string): Promise<void> {
  if (keepsPictures) await page.screenshot({ path: `test-results/screens/${name}.png` });
}

export async function keepScreen(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await still(page);
  await expectNoBarriers(page, name);
}

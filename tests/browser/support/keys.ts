// Decides how a browser test presses with nothing but the keyboard: Tab until a press bears the name, then Enter.
import type { Page } from '@playwright/test';

const MOST_TABS = 90;

/** Presses Tab until what is focused bears the name, then Enter. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const label = await page.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLButtonElement)) return null;
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent?.trim() ?? '';
    });
    const isIt = label !== null && (typeof name === 'string' ? label === name : name.test(label));
    if (isIt) return page.keyboard.press('Enter');
    if (label !== null) seen.push(label);
    await page.keyboard.press('Tab');
  }
  throw new Error(`No press named ${String(name)} was reached; these were: ${seen.join(' | ')}`);
}

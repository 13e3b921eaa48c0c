// Decides how a browser test gets to the table and through a round by pressing what a person would press.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { catalogue } from './words.ts';

export interface Talk {
  readonly locale: 'en' | 'fr' | 'ar';
  readonly play: string;
  readonly brief: string;
  readonly begin: string;
  readonly add: string;
  readonly seal: string;
  readonly skip: string;
  readonly next: RegExp;
  /** Where a report leads when something asks in the second quarter of a round, and what then stands in place of the seal. */
  readonly question: string;
  readonly answer: RegExp;
  readonly tailAll: string;
  readonly toDebrief: string;
}

export const ENGLISH: Talk = {
  locale: 'en',
  play: 'Play',
  brief: 'Read the briefing',
  begin: 'Begin turn 1',
  add: 'Add',
  seal: 'Seal',
  skip: 'Go to the report',
  next: /^Go to (round|turn|the tail|the question)/,
  question: 'Go to the question',
  answer: /^(Seal the answer|Answer)$/,
  tailAll: 'Play to the end',
  toDebrief: 'Go to the debrief',
};

/** Words are read from the catalogues, so that a test never says them twice. */
export function talkIn(locale: 'fr' | 'ar'): Talk {
  const word = catalogue(locale);
  const start = (key: string) => word(key).split('{')[0]?.trim() ?? '';
  const ways = ['report.nextRound', 'report.next', 'report.toTail', 'report.toQuestion'];
  const next = ways.map(start);
  return {
    locale,
    play: word('home.play'),
    brief: word('setup.begin'),
    begin: word('briefing.start'),
    add: word('pad.add'),
    seal: word('pad.confirm.yes'),
    skip: word('playback.skip'),
    next: new RegExp(`^(${next.join('|')})`),
    question: word('report.toQuestion'),
    answer: new RegExp(`^(${word('pad.sealAnswer')}|${word('play.event.answer')})$`),
    tailAll: word('tail.all'),
    toDebrief: word('report.toDebrief'),
  };
}

/** What went wrong in the page while a test ran: nothing may. */
export function watch(page: Page, faults: string[] = []): { readonly faults: string[] } {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // The software renderer of a test machine warns about its own speed.
    if (message.type() === 'error') faults.push(message.text());
  });
  return { faults };
}

export async function toSetup(page: Page, talk: Talk): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: talk.play, exact: true }).click();
  await expect(page.getByRole('button', { name: talk.brief })).toBeVisible();
}

export async function toTable(page: Page, talk: Talk): Promise<void> {
  await toSetup(page, talk);
  await page.getByRole('button', { name: talk.brief }).click();
  await page.getByRole('button', { name: talk.begin }).click();
}

/** Seals by the pad's own button, confirming when asked. */
export async function seal(page: Page, talk: Talk, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) {
    await dialog.getByRole('button', { name: talk.seal, exact: true }).click();
  }
}

/** From sealing to the report with which the round ends: what asks in its second quarter is left to the usual course. */
export async function playToReport(page: Page, talk: Talk, button: string): Promise<void> {
  await seal(page, talk, button);
  await page.getByRole('button', { name: talk.skip }).click();
  await passQuestion(page, talk);
}

/** From a report over what the second quarter asks, if it does, to the report with which the round ends. */
async function passQuestion(page: Page, talk: Talk): Promise<void> {
  const onward = page.getByRole('button', { name: talk.next });
  await expect(onward).toBeVisible();
  if ((await onward.innerText()).trim() !== talk.question) return;
  await onward.click();
  await seal(page, talk, talk.answer);
  await page.getByRole('button', { name: talk.skip }).click();
}

/** From a report to the next orders, over a question of the second quarter where there is one. */
export async function goOn(page: Page, talk: Talk): Promise<void> {
  await passQuestion(page, talk);
  await page.getByRole('button', { name: talk.next }).click();
}

/** From sealing to the next orders: playback skipped, report read. */
export async function playRound(page: Page, talk: Talk, button: string): Promise<void> {
  await playToReport(page, talk, button);
  await page.getByRole('button', { name: talk.next }).click();
}

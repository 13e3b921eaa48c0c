// Measures what a budget phone waits for in Chromium: from opening its page to a pad that can be written, and what it fetches.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { MOST_SCRIPT, scriptsOf, weightOf } from '../tests/browser/support/weight.ts';
import { catalogue } from '../tests/browser/support/words.ts';
import { launch, within } from './chromium.ts';
import { median, print } from './measure.ts';
import { fill } from './rooms/crowd.ts';
import { SERVER, serve, stop } from './rooms/serving.ts';

const WEIGHT =
  'JavaScript of a player’s page until its pad can be written, gzipped; beside its limit';
const waitAt = (slowed: number) =>
  `from opening a player’s page, nothing kept, to a pad that can be written, Chromium, processor slowed ${slowed} times; beside its limit`;
/** On a busy machine this says more than a clock: what the page itself asks of a processor. */
const WORK =
  'processor time of a player’s page until then, its main thread, not slowed; beside what 3 s leave when slowed 6 times';
/** @source QUALITY.md */
const MOST_WAIT = 3000;
const SLOWED = [4, 6] as const;
const MOST_WORK = MOST_WAIT / 6;
/** Seats of the room's scenario that people hold: one phone each. */
const SEATS = 3;

export interface PhoneLimits {
  /** Rooms whose seats come, each once; half of them at each speed. */
  readonly rooms: number;
  readonly patience: number;
}

export async function benchPhone({ rooms, patience }: PhoneLimits): Promise<void> {
  if (!existsSync(SERVER)) return skip('The command line is not built: npm run build.');
  const data = mkdtempSync(path.join(tmpdir(), 'tukhum-bench-'));
  const server = await serve(data);
  let browser: Browser | null = null;
  try {
    const { senders } = await fill(server.port, rooms, SEATS);
    const tokens = senders.map((one) => one.token());
    for (const one of senders) one.end();
    browser = await launch();
    await within(patience, measure(browser, `http://127.0.0.1:${server.port}/`, tokens));
  } catch (error) {
    skip(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    await browser?.close();
    await stop(server);
    rmSync(data, { recursive: true, force: true });
  }
}

function skip(reason: string): void {
  for (const name of [WEIGHT, WORK, ...SLOWED.map(waitAt)])
    print({ name, ratio: null, unit: 'ms', ours: null, theirs: null, reason });
}

async function measure(
  browser: Browser,
  address: string,
  tokens: readonly string[],
): Promise<void> {
  const waits = new Map<number, number[]>(SLOWED.map((slowed) => [slowed, []]));
  for (const [at, token] of tokens.entries()) {
    const slowed = at === 0 ? 1 : (SLOWED[at % SLOWED.length] ?? 4);
    // A new context has an empty cache, as a phone that comes for the first time.
    const context = await phoneOf(browser, token);
    const { waited, weight, work } = await open(context, address, slowed);
    waits.get(slowed)?.push(waited);
    if (at === 0) {
      beside(WEIGHT, 'bytes', weight, MOST_SCRIPT);
      beside(WORK, 'ms', work, MOST_WORK);
    }
    await context.close();
  }
  for (const [slowed, each] of waits) beside(waitAt(slowed), 'ms', median(each), MOST_WAIT);
}

function beside(name: string, unit: string, ours: number, theirs: number): void {
  print({ name, ratio: ours / theirs, unit, ours, theirs });
}

/** A phone that has its seat already. */
async function phoneOf(browser: Browser, token: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  await context.addInitScript(
    ([kept, review]) => {
      sessionStorage.setItem('tukhum.room.door', '{"where":"server","wants":"play"}');
      localStorage.setItem('tukhum.room.server.play', kept ?? '');
      const look = (): void => {
        const press = [...document.querySelectorAll('button')].find(
          ({ textContent, disabled }) => textContent === review && !disabled,
        );
        if (press === undefined) requestAnimationFrame(look);
        else document.documentElement.dataset['waited'] = String(performance.now());
      };
      requestAnimationFrame(look);
    },
    [JSON.stringify({ token, count: 0, waiting: [] }), catalogue('en')('pad.review')],
  );
  return context;
}

async function open(
  context: BrowserContext,
  address: string,
  slowed: number,
): Promise<{ readonly waited: number; readonly weight: number; readonly work: number }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto(address);
  const ready = page.locator('html[data-waited]');
  await ready.waitFor({ state: 'attached' });
  const waited = Number(await ready.getAttribute('data-waited'));
  const { metrics } = await session.send('Performance.getMetrics');
  const work = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  return { waited, weight: weightOf(await scriptsOf(page)), work: work * 1000 };
}

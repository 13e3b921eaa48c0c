// Measures what a person waits for in Chromium: from the click that begins a game to a map to play on, and playback's frames.

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { catalogue } from '../tests/browser/support/words.ts';
import { createStaticServer, listen } from '../src/server/http/local.ts';
import { launch, within } from './chromium.ts';
import { median, print } from './measure.ts';

const APP = path.join('dist', 'app');
const MAP = 'from click to playable map, Chromium, processor slowed 4 times';
const FRAME = 'frame of playback, Chromium without a graphics card, median';
const LATE_FRAME = 'frame of playback, Chromium without a graphics card, 95th percentile';
const SLOWED = 4;
const PORT = 4190;
/** Playback that is watched, milliseconds. */
const WATCHED = 3000;

export interface BrowserLimits {
  readonly games: number;
  /** After this many milliseconds the line says so instead of giving a figure. */
  readonly patience: number;
}

export async function benchBrowser(limits: BrowserLimits): Promise<void> {
  if (!existsSync(path.join(APP, 'index.html'))) {
    skip('The app is not built: npm run build.');
    return;
  }
  const server = createStaticServer(path.resolve(APP));
  let browser: Browser | null = null;
  try {
    const address = `http://127.0.0.1:${await listen(server, { port: PORT, isStrict: false })}/`;
    browser = await launch();
    await within(limits.patience, measure(browser, address, limits.games));
  } catch (error) {
    skip(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  }
}

function skip(reason: string): void {
  for (const name of [MAP, FRAME, LATE_FRAME]) {
    print({ name, ratio: null, unit: 'ms', ours: null, theirs: null, reason });
  }
}

async function measure(browser: Browser, address: string, games: number): Promise<void> {
  const waits: number[] = [];
  let frames: readonly number[] = [];
  for (let game = 0; game < games; game += 1) {
    // A new context has an empty cache, as somebody who comes for the first time.
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    waits.push(await waitForMap(page, address));
    if (game === games - 1) frames = await framesOfPlayback(page);
    await context.close();
  }
  const line = (name: string, ours: number) =>
    print({ name, ratio: null, unit: 'ms', ours, theirs: null });
  const sorted = [...frames].sort((a, b) => a - b);
  line(MAP, median(waits));
  line(FRAME, median(sorted));
  line(LATE_FRAME, sorted[Math.floor(sorted.length * 0.95)] ?? NaN);
}

/** Milliseconds from the click on the briefing's last button until the map answers. */
async function waitForMap(page: Page, address: string): Promise<number> {
  const word = catalogue('en');
  const press = (key: string) =>
    page
      .getByRole('button', { name: word(key).split('{')[0]?.trim() ?? '' })
      .first()
      .click();
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await press('home.play');
  await press('setup.begin');
  await page
    .getByRole('button', { name: word('briefing.start').split('{')[0]?.trim() ?? '' })
    .waitFor();
  const waited = page.evaluate(
    () =>
      new Promise<number>((done) => {
        document.addEventListener(
          'click',
          () => {
            const start = performance.now();
            const look = (): void => {
              if (document.querySelector('[data-ready="true"]') === null)
                requestAnimationFrame(look);
              else done(performance.now() - start);
            };
            look();
          },
          { capture: true, once: true },
        );
      }),
  );
  await press('briefing.start');
  const milliseconds = await waited;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return milliseconds;
}

/** Seals a round without orders and gives the time of each frame while it is played back. */
async function framesOfPlayback(page: Page): Promise<readonly number[]> {
  const word = catalogue('en');
  await page.getByRole('button', { name: word('pad.sealRound') }).click();
  const yes = page
    .getByRole('dialog')
    .getByRole('button', { name: word('pad.confirm.yes'), exact: true });
  await yes.click();
  await page.getByRole('button', { name: word('playback.skip') }).waitFor();
  return page.evaluate(
    (watched) =>
      new Promise<number[]>((done) => {
        const frames: number[] = [];
        const start = performance.now();
        let before = start;
        const next = (now: number): void => {
          frames.push(now - before);
          before = now;
          if (now - start < watched) requestAnimationFrame(next);
          else done(frames.slice(1));
        };
        requestAnimationFrame(next);
      }),
    WATCHED,
  );
}

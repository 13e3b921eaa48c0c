// Measures what a room waits for in Chromium when it asks what if: the first picture, all 500 continuations, and how long the screen was blocked.

import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { catalogue } from '../tests/browser/support/words.ts';
import { reviewedGame } from '../tests/support/reviewedGame.ts';
import { createStaticServer, listen } from '../src/server/http/local.ts';
import { launch, within } from './chromium.ts';
import { median, print } from './measure.ts';
import { SCENARIO } from './world.ts';

const WHAT = `what if, 500 pairs of games of ${SCENARIO} from turn 4, Chromium`;
const FIRST = `${WHAT}: first picture`;
const ALL = `${WHAT}: all of it`;
const BLOCKED = `${WHAT}: longest block of the screen`;
const TASK = `${WHAT}: longest task of the page, processor time`;
const WORK = `${WHAT}: processor time of the page and its workers`;
const PORT = 4191;
const TURN = '4';
const WAIT = 180_000;

export interface WhatIfLimits {
  /** Questions that are asked, one after another, of different seats. */
  readonly questions: number;
  readonly patience: number;
  /** Folder of the built app. */
  readonly app?: string;
}

/** Load of the machine is printed with the figures: on a busy one they say little about the program. */
export async function benchWhatIf({
  questions,
  patience,
  app = path.join('dist', 'app'),
}: WhatIfLimits): Promise<void> {
  if (!existsSync(path.join(app, 'index.html'))) {
    skip('The app is not built: npm run build.');
    return;
  }
  const server = createStaticServer(path.resolve(app));
  let browser: Browser | null = null;
  try {
    const address = `http://127.0.0.1:${await listen(server, { port: PORT, isStrict: false })}/`;
    browser = await launch();
    await within(patience, measure(browser, address, questions));
  } catch (error) {
    skip(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  }
}

function skip(reason: string): void {
  for (const name of [FIRST, ALL, BLOCKED, TASK, WORK]) {
    print({ name, ratio: null, unit: 'ms', ours: null, theirs: null, reason });
  }
}

interface Answer {
  readonly first: number;
  readonly all: number;
  readonly longest: number;
  readonly task: number;
  readonly work: number;
}

async function measure(browser: Browser, address: string, questions: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await openGame(page, address);
  const answers: Answer[] = [];
  for (let at = 0; at < questions; at += 1) answers.push(await askOnce(browser, page, at));
  const load = `load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}`;
  const line = (name: string, read: (answer: Answer) => number) => {
    const ours = median(answers.map(read));
    print({ name: `${name} (${load})`, ratio: null, unit: 'ms', ours, theirs: null });
  };
  line(FIRST, ({ first }) => first);
  line(ALL, ({ all }) => all);
  line(BLOCKED, ({ longest }) => longest);
  line(TASK, ({ task }) => task);
  line(WORK, ({ work }) => work);
}

/** To the what-ifs of a game, with the search for turning points behind it. */
async function openGame(page: Page, address: string): Promise<void> {
  const word = catalogue('en');
  const text = reviewedGame({
    folder: SCENARIO,
    seed: 'what if',
    people: { morocco: 'integrated', algeria: 'integrated', tunisia: 'integrated' },
  });
  page.setDefaultTimeout(WAIT);
  await page.goto(address);
  await page.getByRole('button', { name: word('home.review'), exact: true }).click();
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[data-door="review"]').setInputFiles(file);
  await page.getByRole('radio', { name: word('review.tab.whatIf'), exact: true }).check();
  await page.getByText(word('turning.list')).waitFor();
}

/** Leaves out all that a seat ordered in the turn. Times are the page's own, from the press on. */
async function askOnce(browser: Browser, page: Page, question: number): Promise<Answer> {
  const word = catalogue('en');
  const change = page.getByRole('button', { name: word('whatIf.change'), exact: true });
  if (await change.isVisible()) await change.click();
  await page.getByLabel(word('whatIf.turn'), { exact: true }).selectOption(TURN);
  await page.getByLabel(word('whatIf.seat'), { exact: true }).selectOption({ index: question % 3 });
  await page.getByRole('radio', { name: word('whatIf.all'), exact: true }).check();
  const name = word('whatIf.play').replace('{count}', '500');
  const press = page.getByRole('button', { name, exact: true });
  const before = await workOf(browser);
  await browser.startTracing(page, { categories: ['toplevel'] });
  const times = page.evaluate(watchAnswer, word('whatIf.keep'));
  await press.click();
  const { first, all, longest } = await times;
  const task = longestTask(await browser.stopTracing());
  return { first, all, longest, task, work: ((await workOf(browser)) - before) * 1000 };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** Microseconds of processor time. */
  readonly tdur?: number;
}

/** The longest task of a page's own thread by processor time: what a machine with nothing else to do would be blocked for. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(keyOf),
  );
  return traceEvents
    .filter((event) => event.name.endsWith('RunTask') && pages.has(keyOf(event)))
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}

/** In the page: from the press to the first fans, to the press that keeps a whole answer, and the longest task between. */
function watchAnswer(keep: string): Promise<Omit<Answer, 'work' | 'task'>> {
  return new Promise((done) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    document.addEventListener(
      'click',
      () => {
        const start = performance.now();
        observer.observe({ type: 'longtask' });
        let first = 0;
        const look = (): void => {
          const isDrawn = document.querySelector('figure svg[role="img"]') !== null;
          if (first === 0 && isDrawn) first = performance.now() - start;
          const presses = [...document.querySelectorAll('button')];
          if (first > 0 && presses.some(({ textContent }) => textContent === keep)) {
            const all = performance.now() - start;
            // A task is told of after it has ended.
            setTimeout(() => done({ first, all, longest }), 200);
          } else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}

/** Processor seconds of all pages and their workers so far. */
async function workOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

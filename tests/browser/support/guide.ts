// Decides how the steps of the guide are performed by a laptop, a wall and phones; a step that cannot be done fails where it stands.
import { expect } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { readCatalogue } from '../../../tools/words.mjs';
import type { Act, Step } from '../../support/guideSteps.ts';
import { LAPTOP, WALL, besides, openDevice } from './devices.ts';
import type { Device, Locale } from './devices.ts';
import { startServer } from './server.ts';
import type { RoomServer } from './server.ts';

/** A team's phone: whose seat it takes, under the name that its language gives it. */
export interface Team {
  readonly locale: Locale;
  readonly seat: string;
}

/** Everything that the guide's steps bring about. */
export interface Table {
  server: RoomServer | null;
  console: Device | null;
  wall: Device | null;
  readonly phones: Device[];
}

export interface Follower {
  readonly browser: Browser;
  readonly table: Table;
  readonly teams: readonly Team[];
  /** Called once a step is done. */
  readonly after: (step: Step, table: Table) => Promise<void>;
  /** What the laptop's browser is made to do before it opens the first page. */
  readonly prepare: (console: Device) => Promise<void>;
}

const MESSAGES = readCatalogue('en').flatMap(({ messages }) => Object.entries(messages));

export async function follow(steps: readonly Step[], follower: Follower): Promise<void> {
  for (const step of steps) {
    for (const act of step.acts) await perform(step, act, follower);
    await follower.after(step, follower.table);
  }
}

async function perform(step: Step, act: Act, follower: Follower): Promise<void> {
  const { table, teams } = follower;
  if (act.kind === 'run') {
    table.server = await startServer({ typed: act.text });
    return;
  }
  if (step.who === 'laptop') return onLaptop(act, follower);
  if (step.who === 'wall') return onPage(act, there(table.wall), '');
  // Every team at once.
  await Promise.all(
    teams.map(async ({ locale, seat }, at) => {
      if (act.kind === 'address') {
        const { origin } = there(table.server);
        table.phones[at] = await openDevice(follower.browser, { baseURL: origin, locale });
        await table.phones[at].page.goto('/');
        return;
      }
      await onPage(act, there(table.phones[at] ?? null), seat, await codeOn(table));
    }),
  );
}

async function onLaptop(act: Act, { browser, table, prepare }: Follower): Promise<void> {
  if (act.kind === 'key' && table.console === null) {
    // The browser opens by itself.
    const { origin } = there(table.server);
    table.console = await openDevice(browser, { baseURL: origin, viewport: LAPTOP });
    await prepare(table.console);
    await table.console.page.goto('/');
    return;
  }
  const laptop = there(table.console);
  // A window behind another draws once in a second or two: presses would wait for it.
  await laptop.page.bringToFront();
  const opened = opensWindow(act) ? laptop.context.waitForEvent('page') : null;
  await onPage(act, laptop, '');
  if (opened === null) return;
  const page = await opened;
  table.wall = besides(laptop, page);
  await page.setViewportSize(WALL);
}

const opensWindow = (act: Act) => act.kind === 'press' && act.label === 'Open the room’s screen';

/** What the wall shows to everybody. */
async function codeOn({ wall }: Table): Promise<string> {
  if (wall === null) return '';
  const shown = await wall.page.locator('[class*="code"]').first().innerText();
  return shown.replace(/\D/gu, '');
}

async function onPage(act: Act, device: Device, seat: string, code = ''): Promise<void> {
  const { page } = device;
  switch (act.kind) {
    case 'press':
      await page.getByRole('button', { name: inItsWords(device, act.label, seat) }).click();
      return;
    case 'key':
      await page.keyboard.press(act.key);
      return;
    case 'set':
      await page.getByLabel(act.label, { exact: true }).selectOption({ label: act.choice });
      return;
    case 'code':
      await page.getByLabel(inItsWords(device, act.label, '')).fill(code);
      return;
    default:
      throw new Error(`Nobody does this here: ${act.kind}`);
  }
}

/** The label as this device's language says it; what is beside a seat bears the seat's name. */
function inItsWords({ word }: Device, label: string, seat: string): RegExp {
  const keys = MESSAGES.filter(([, message]) => message === label).map(([key]) => key);
  expect(keys, `no screen says “${label}”`).not.toEqual([]);
  const said = keys.map((key) => escaped(word(key)));
  return new RegExp(`^(${said.join('|')})(: ${escaped(seat)})?$`, 'u');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

export function there<Thing>(thing: Thing | null): Thing {
  if (thing === null)
    throw new Error('The guide asks for something that no step before it brought.');
  return thing;
}

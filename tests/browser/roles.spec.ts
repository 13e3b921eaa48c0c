// Shows what each role of a device may do: let in, a guest, who watches, a team with one pen, its ideas; late, moved, kept out; in the long form another laptop.
import { test } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { expectNoBarriers } from './support/axe.ts';
import {
  fromTable,
  lateAndMoved,
  lockedAndRotated,
  onAnotherLaptop,
  wipe,
} from './support/doors.ts';
import { button, expect, expectNoSideways, knows, listen } from './support/devices.ts';
import type { Device } from './support/devices.ts';
import { addOrder, sealPad, seatRow, toOrdersStretch } from './support/playing.ts';
import {
  atDoor,
  codeOf,
  comeIn,
  comeInByKeys,
  expectLargeTargets,
  openRoom,
  openTeam,
  seatName,
  take,
} from './support/roles.ts';
import { startServer } from './support/server.ts';
import { expectLight } from './support/weight.ts';

const OURS = 'A table of ours';
const IDEA = 'Open the market again.';

/** Four devices in the order in which they come: number 1 is the console. */
interface Table {
  readonly desk: Device;
  readonly pen: Device;
  readonly mate: Device;
  readonly guest: Device;
  readonly watcher: Device;
}

async function sitDown(browser: Browser, baseURL: string): Promise<Table> {
  const answer = await fetch(`${baseURL}/api/host`, {
    method: 'POST',
    headers: { Origin: baseURL },
  });
  const { key } = (await answer.json()) as { readonly key: string };
  const desk = await openRoom(browser, `${baseURL}/#host=${key}`, ['approve', 'ideas']);
  // The key does not stay where somebody could read it.
  expect(new URL(desk.page.url()).hash).toBe('');
  const code = await codeOf(desk);
  const pen = await atDoor(browser, { baseURL });
  await comeIn(pen, code);
  await expect(pen.page.getByText(pen.word('room.asking'))).toBeVisible();
  const mate = await atDoor(browser, { baseURL, locale: 'fr' });
  const guest = await atDoor(browser, { baseURL, locale: 'ar' });
  for (const device of [mate, guest]) {
    await expectNoBarriers(device.page, `the door in ${device.locale}`);
    await expectLargeTargets(device, `the door in ${device.locale}`);
    await expectNoSideways(device, `the door in ${device.locale}`);
    await comeInByKeys(device, code);
    await expect(device.page.getByText(device.word('room.asking'))).toBeVisible();
  }
  const watcher = await atDoor(browser, { baseURL });
  await comeIn(watcher, code, true);
  // Who waits at the door knows no seat of the room.
  await expect(watcher.page.getByText(watcher.word('room.asking'))).toBeVisible();
  await expect(desk.page.getByText(`Device 5 · ${desk.word('host.role.spectator')}`)).toBeVisible();
  await button(desk, 'host.letAllIn').click();
  for (const device of [pen, mate, guest]) {
    await take(device, 'tunisia');
    await expect(
      device.page.getByRole('heading', { name: device.word('room.lobby') }),
    ).toBeVisible();
  }
  await expect(watcher.page.getByText(watcher.word('room.watching'))).toBeVisible();
  await expectNoBarriers(watcher.page, 'the page of who watches');
  return { desk, pen, mate, guest, watcher };
}

/** In the long form a server of its own, which can be killed; else the one that all tests share. */
const isSoak = process.env['SOAK'] === '1';

test('each device does what its role lets it, from the door to the wipe', async ({
  browser,
  baseURL: shared,
}) => {
  // Nine devices, one after another: on a machine that does much besides it takes a while.
  test.setTimeout(300_000);
  // Opened to other machines on purpose: who leads comes by the key that the server says.
  const server = isSoak ? await startServer({ more: ['--local', '--console', 'lan'] }) : null;
  const baseURL = server?.origin ?? shared ?? '';
  try {
    const table = await sitDown(browser, baseURL);
    const { desk, pen } = table;
    await toRound(table);
    const led = { browser, baseURL, desk };
    await test.step('each proposes alone, then the team votes', () => ideas(table));
    await test.step('one device writes', () => onePen(table));
    await test.step('a guest sees all of its seat and acts in nothing', () => asGuest(table));
    const late = await test.step('late, moved, off its seat, removed', () => lateAndMoved(led, 6));
    await test.step('locked, and a new code', () => lockedAndRotated(led, late));
    await test.step('who leaves and who sleeps', () => comings(table));
    await test.step('injects come from a table', () => fromTable(desk, OURS));
    await test.step('a phone carries little', () => expectLight(pen.page));
    await sealPad(pen);
    await pen.page.reload();
    await expect(pen.page.getByRole('heading', { name: pen.word('room.handedIn') })).toBeVisible();
    for (const { faults } of Object.values(table)) expect(faults).toEqual([]);
    if (server === null) await test.step('nothing is left of it', () => wipe(desk, pen));
    else await test.step('another laptop', () => onAnotherLaptop(browser, server, OURS));
    await Promise.all(Object.values(table).map(({ context }: Device) => context.close()));
  } finally {
    await server?.remove();
  }
});

async function toRound({ desk, pen, mate, guest }: Table): Promise<void> {
  const row = seatRow(desk, seatName(desk, 'tunisia'));
  await expect(row).toContainText('3 of 3 devices');
  await row.click();
  await desk.page.getByLabel('Role of the device: Device 4').selectOption('vip');
  await expect(row).toContainText('2 of 2 devices');
  await button(desk, 'host.toBrief').click();
  for (const device of [pen, mate, guest]) await button(device, 'room.briefing').click();
  await button(desk, 'host.toPlay').click();
}

async function ideas({ desk, pen, mate, guest, watcher }: Table): Promise<void> {
  await openTeam(pen);
  await pen.page.getByLabel(pen.word('room.ideaText')).fill(IDEA);
  await button(pen, 'room.ideaPut').click();
  await expect(pen.page.getByText(IDEA)).toBeVisible();
  for (const device of [desk, mate, guest, watcher]) expect(await knows(device, IDEA)).toBe(false);
  await toOrdersStretch(desk);
  await openTeam(mate);
  const voteOn = ({ page, word }: Device) =>
    page.getByRole('button', { name: `${word('room.ideaVote')}: ${IDEA}` });
  const vote = voteOn(mate);
  await vote.click();
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
  await expect(voteOn(pen)).toContainText('1');
  for (const device of [desk, watcher]) expect(await knows(device, IDEA)).toBe(false);
}

async function onePen({ desk, pen, mate }: Table): Promise<void> {
  await button(mate, 'app.close').click();
  await expect(button(mate, 'pad.review')).toBeDisabled();
  await expect(mate.page.getByText(mate.word('room.silence.pen'))).toBeVisible();
  await pen.page.getByRole('button', { name: 'Give the pen: Device 3' }).click();
  await expect(pen.page.getByText(pen.word('room.penOther'))).toBeVisible();
  await button(pen, 'app.close').click();
  await expect(button(pen, 'pad.review')).toBeDisabled();
  await expect(button(mate, 'pad.review')).toBeEnabled();
  await addOrder(mate, 'services');
  await expect(seatRow(desk, seatName(desk, 'tunisia'))).toContainText('1 / 6');
  // What one writes the others read at once.
  await expect(pen.page.getByText('Orders 1', { exact: true })).toBeVisible();
}

async function asGuest({ guest }: Table): Promise<void> {
  await expect(button(guest, 'pad.review')).toBeDisabled();
  await expect(guest.page.getByText(guest.word('room.silence.guest'))).toBeVisible();
  await openTeam(guest);
  const dialog = guest.page.getByRole('dialog');
  await expect(dialog.getByText(guest.word('room.vip'))).toBeVisible();
  await expect(dialog.getByText(IDEA)).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  // It may leave, and close what it reads.
  await expect(dialog.getByRole('button')).toHaveCount(2);
  await expectNoBarriers(guest.page, 'the team of a guest, in Arabic');
  await expectLargeTargets(guest, 'the team of a guest, in Arabic');
  await expectNoSideways(guest, 'the team of a guest, in Arabic');
}

async function comings({ desk, pen, mate }: Table): Promise<void> {
  await openTeam(mate);
  await expectNoBarriers(mate.page, 'the team, in French');
  await expectLargeTargets(mate, 'the team, in French');
  // Its page is closed: the pen lies there, and is taken up.
  await mate.page.close();
  await openTeam(pen);
  await button(pen, 'room.penTake').click();
  await button(pen, 'app.close').click();
  await expect(button(pen, 'pad.review')).toBeEnabled();
  mate.page = await mate.context.newPage();
  listen(mate, mate.page);
  await mate.page.goto('/');
  await button(mate, 'home.join').click();
  await button(mate, 'room.backPress').click();
  await expect(button(mate, 'pad.review')).toBeDisabled();

  await openTeam(mate);
  await button(mate, 'room.leave').click();
  await button(mate, 'room.leave', mate.page.getByRole('dialog').last()).click();
  await expect(mate.page.getByText(mate.word('room.bye.left'))).toBeVisible();

  const holder = desk.page.getByLabel(desk.word('host.holder'));
  await holder.selectOption({ index: 1 });
  await expect(button(pen, 'pad.review')).toBeDisabled();
  await expect(pen.page.getByText(pen.word('room.silence.held'))).toBeVisible();
  await holder.selectOption({ label: desk.word('host.holder.team') });
  await expect(button(pen, 'pad.review')).toBeEnabled();
}

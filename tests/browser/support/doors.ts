// Decides how a test lets people come and go while a game runs, keeps them out, and takes a room to another laptop; which of it a test does is its own.
import { cpSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { LAPTOP, button, expect, knows, openDevice } from './devices.ts';
import type { Device } from './devices.ts';
import { seatRow } from './playing.ts';
import { atDoor, codeOf, comeIn, letIn, openTeam, seatName, take } from './roles.ts';
import { freshFolder, startServer } from './server.ts';
import type { RoomServer } from './server.ts';

/** A room's console, and the address at which phones come to it. */
export interface Led {
  readonly browser: Browser;
  readonly baseURL: string;
  readonly desk: Device;
}

/** Comes in the middle of a round: sits at once where the room is, and wherever who leads puts it; then it is removed. */
export async function lateAndMoved(
  { browser, baseURL, desk }: Led,
  number: number,
): Promise<Device> {
  const late = await atDoor(browser, { baseURL });
  await comeIn(late, await codeOf(desk));
  await letIn(desk, number);
  await take(late, 'algeria');
  await expect(button(late, 'pad.review')).toBeEnabled();
  const row = seatRow(desk, seatName(desk, 'algeria'));
  await row.click();
  const seat = desk.page.getByLabel(`Seat of the device: Device ${number}`);
  await seat.selectOption({ label: seatName(desk, 'tunisia') });
  await expect(late.page.getByText('Orders 1', { exact: true })).toBeVisible();
  await expect(button(late, 'pad.review')).toBeDisabled();
  await expect(row).toContainText(desk.word('host.stand.empty'));
  await seat.selectOption({ label: desk.word('host.noSeat') });
  await expect(late.page.getByRole('heading', { name: late.word('room.choose') })).toBeVisible();
  // Nothing of the seat stays on its page: no team to look at.
  await button(late, 'app.menu').click();
  await expect(button(late, 'app.help')).toBeVisible();
  await expect(button(late, 'room.team')).toHaveCount(0);
  await desk.page.getByRole('button', { name: `Remove: Device ${number}` }).click();
  await expect(late.page.getByText(late.word('room.bye.kicked'))).toBeVisible();
  await row.click();
  return late;
}

/** A locked room and a code of yesterday let nobody in, who was there before no more than others; the new one does. */
export async function lockedAndRotated({ desk }: Led, door: Device): Promise<void> {
  const code = await codeOf(desk);
  await button(desk, 'host.lock').click();
  await expect(button(desk, 'host.unlock')).toBeVisible();
  await comeIn(door, code);
  await expect(door.page.getByText(door.word('room.bye.locked'))).toBeVisible();
  await button(desk, 'host.unlock').click();
  await button(desk, 'host.rotate').click();
  await expect.poll(() => codeOf(desk)).not.toBe(code);
  await comeIn(door, code);
  await expect(door.page.getByText(door.word('room.bye.wrong-key'))).toBeVisible();
  await comeIn(door, await codeOf(desk));
  await expect(door.page.getByText(door.word('room.asking'))).toBeVisible();
  // The browser itself writes down that the door said no.
  expect(door.faults.filter((fault) => !fault.includes('403'))).toEqual([]);
  await door.context.close();
}

/** A table of injects that somebody prepared: a row that names none is told of, and queues nothing. */
export async function fromTable(desk: Device, title: string): Promise<void> {
  await button(desk, 'host.add').click();
  const dialog = desk.page.getByRole('dialog');
  const rows = dialog.getByRole('textbox', { name: desk.word('host.tableText'), exact: true });
  await rows.fill(`2,one-sentence,${title},Said in our words.\n3,no-such-inject`);
  await button(desk, 'host.tableAdd', dialog).click();
  await expect(dialog.getByRole('alert')).toContainText('Row 2');
  await rows.fill(`2,one-sentence,${title},Said in our words.`);
  await button(desk, 'host.tableAdd', dialog).click();
  await expect(dialog).toBeHidden();
  await expect(desk.page.getByText(title)).toBeVisible();
}

/** The same room at another address: its console is taken up, and a phone that types the code takes the pen that lies there. */
async function goesOn(
  browser: Browser,
  { baseURL, number }: { readonly baseURL: string; readonly number: number },
): Promise<{ readonly laptop: Device; readonly phone: Device }> {
  const laptop = await openDevice(browser, { baseURL, viewport: LAPTOP });
  await laptop.page.goto('/');
  await button(laptop, 'home.host').click();
  await laptop.page.getByRole('button', { name: /^Lead it/u }).click();
  await expect(seatRow(laptop, seatName(laptop, 'tunisia'))).toContainText('0 of 1 device');
  const phone = await atDoor(browser, { baseURL });
  await comeIn(phone, await codeOf(laptop));
  await letIn(laptop, number);
  await take(phone, 'tunisia');
  await expect(button(phone, 'room.reopen')).toBeDisabled();
  await openTeam(phone);
  await button(phone, 'room.penTake').click();
  await button(phone, 'app.close').click();
  await expect(button(phone, 'room.reopen')).toBeEnabled();
  return { laptop, phone };
}

/** Wiped with its code: every device is let go. */
export async function wipe(laptop: Device, phone: Device): Promise<void> {
  await button(laptop, 'host.wipe').click();
  const dialog = laptop.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(await codeOf(laptop));
  await button(laptop, 'host.wipeGo', dialog).click();
  await expect(phone.page.getByText(phone.word('room.bye.wiped'))).toBeVisible();
  expect([...laptop.faults, ...phone.faults]).toEqual([]);
}

/** Its server is killed, its folder copied: another one goes on with it. */
export async function onAnotherLaptop(
  browser: Browser,
  server: RoomServer,
  queued: string,
): Promise<void> {
  const copy = freshFolder();
  await server.kill();
  cpSync(server.data, copy, { recursive: true });
  const second = await startServer({ data: copy });
  try {
    const { laptop, phone } = await goesOn(browser, { baseURL: second.origin, number: 9 });
    await expect(laptop.page.getByText(queued)).toBeVisible();
    expect(await knows(phone, queued)).toBe(false);
    await wipe(laptop, phone);
  } finally {
    await second.remove();
  }
}

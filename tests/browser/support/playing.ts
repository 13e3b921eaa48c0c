// Decides how the teams of a room act on their phones and how who leads moves the room on, each in the words of its own screen.
import type { Locator } from '@playwright/test';
import { button, expect } from './devices.ts';
import type { Device } from './devices.ts';

const startingWith = (text: string) =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}`, 'u');

/** The list of orders on a phone, and back to where it was. */
export async function openOrders({ page, word }: Device): Promise<void> {
  await page.getByRole('button', { name: startingWith(word('play.phase.orders')) }).click();
}

/** Adds an order by its row; a form is added as it stands, with `fill` done first. */
export async function addOrder(
  device: Device,
  kind: string,
  fill: (form: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  const { page, word } = device;
  await openOrders(device);
  const row = `${word('pad.add')}: ${word(`order.${kind}.name`)}`;
  await page.getByRole('button', { name: row, exact: true }).click();
  const form = page.getByRole('dialog');
  await fill(form);
  await button(device, 'form.add', form).click();
  await button(device, 'app.back').click();
}

/** Signs what another seat proposes, by the press beside it. */
export async function sign(device: Device, kind: string): Promise<void> {
  const { page, word } = device;
  await openOrders(device);
  const name = `${word('play.sign')}: ${word(`order.${kind}.name`)}`;
  await page.getByRole('button', { name, exact: true }).click();
  await button(device, 'app.back').click();
}

/** Seals what stands on the pad, with or without a word on why. */
export async function sealPad(device: Device, intent = ''): Promise<void> {
  const { page, word } = device;
  await button(device, 'pad.review').click();
  const dialog = page.getByRole('dialog');
  if (intent !== '') await dialog.getByLabel(word('pad.intent')).fill(intent);
  await button(device, 'pad.confirm.yes', dialog).click();
  await expect(page.getByRole('heading', { name: word('room.handedIn') })).toBeVisible();
}

/** Straight to the stretch in which pads are sealed, unless the clock was there first. */
export async function toOrdersStretch({ page, word }: Device): Promise<void> {
  const strip = page.getByRole('list', { name: word('host.stretches') });
  const orders = startingWith(word('room.phase.orders'));
  const now = strip.locator('[aria-current="step"]');
  await expect(now).toBeVisible();
  if (orders.test((await now.innerText()).trim())) return;
  await strip.getByRole('button', { name: orders }).click();
  await expect(now).toHaveText(orders);
}

/** Closes the round, over a question of its second quarter where somebody is asked one. */
export async function closeRound(console: Device): Promise<void> {
  await closeOnce(console);
  const question = button(console, 'report.toQuestion');
  const onward = button(console, 'host.toRound').or(button(console, 'report.toTail'));
  await expect(onward.or(question)).toBeVisible();
  if (await onward.isVisible()) return;
  await question.click();
  await toOrdersStretch(console);
  await closeOnce(console);
  await expect(onward).toBeVisible();
}

async function closeOnce(console: Device): Promise<void> {
  const ask = button(console, 'host.closeAsk');
  const all = button(console, 'host.close');
  await expect(ask.or(all)).toBeVisible();
  if (await all.isVisible()) return all.click();
  await ask.click();
  return button(console, 'host.close', console.page.getByRole('dialog')).click();
}

/** Reads what is told and puts it down. */
export async function readReport(device: Device): Promise<void> {
  await button(device, 'playback.skip').click();
  await button(device, 'room.goOn').click();
}

/** A seat's row on the console: its mark and how much stands on its pad. */
export function seatRow({ page }: Device, seat: string): Locator {
  return page.getByRole('button', { name: startingWith(seat) });
}

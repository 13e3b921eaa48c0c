// Decides what a press on a seat's screens does, wherever its game is; what it comes to is the game's own, here or in a room.
import type { Order } from '../../engine/index.ts';
import type { Expectation } from '../../session/index.ts';
import { wordsOf } from '../kit/words.tsx';
import { gameHand, hand } from './hand.ts';
import { preferences } from './preferences.ts';
import { EMPTY_TABLE, table } from './table.ts';
import type { SeatScreen, Stage } from './table.ts';
import { resetUi, say } from './ui.ts';

const words = () => wordsOf(preferences.getState().locale);

export function goTo(stage: Stage): void {
  table.setState({ stage });
}

export function toReport(): void {
  goTo('report');
}

/** Keeps what the seat expects of a lesson. */
export function foretell(lesson: string, expects: Expectation): void {
  hand()?.foretell(lesson, expects);
}

/** From what was read, the briefing or the report, to what follows. */
export function goOn(): void {
  hand()?.goOn();
}

function write(orders: readonly Order[], intent: string, past: SeatScreen['past']): void {
  hand()?.write(orders, intent, past);
}

function nameOf(order: Order): string {
  return words().code(`order.${order.kind}.name`);
}

export function addOrder(order: Order): void {
  const { screen } = table.getState();
  if (screen === null) return;
  write([...screen.pad.orders, order], screen.pad.intent, [...screen.past, screen.pad.orders]);
  say(words().t('announce.added', { order: nameOf(order) }));
}

export function replaceOrder(at: number, order: Order): void {
  const { screen } = table.getState();
  if (screen === null) return;
  const orders = screen.pad.orders.map((one, place) => (place === at ? order : one));
  write(orders, screen.pad.intent, [...screen.past, screen.pad.orders]);
  say(words().t('announce.added', { order: nameOf(order) }));
}

export function removeOrder(at: number): void {
  const { screen } = table.getState();
  const order = screen?.pad.orders[at];
  if (screen === null || order === undefined) return;
  const orders = screen.pad.orders.filter((_, place) => place !== at);
  write(orders, screen.pad.intent, [...screen.past, screen.pad.orders]);
  say(words().t('announce.removed', { order: nameOf(order) }));
}

export function undo(): void {
  const { screen } = table.getState();
  const last = screen?.past.at(-1);
  if (screen === null || last === undefined) return;
  write(last, screen.pad.intent, screen.past.slice(0, -1));
}

export function writeIntent(intent: string): void {
  const { screen } = table.getState();
  if (screen !== null) write(screen.pad.orders, intent, screen.past);
}

/** Hands the pad in; when every person has, the round is resolved. */
export function sealOrders(): void {
  hand()?.seal();
}

export async function leaveGame(): Promise<void> {
  const held = hand();
  if (held !== null) return held.leave();
  resetUi();
  table.setState(EMPTY_TABLE, true);
}

/** Where the game is this page's own. */
export function saveToFile(): void {
  gameHand()?.saveToFile();
}

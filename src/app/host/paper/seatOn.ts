// Decides how what a room answers about one seat becomes the screen that its pages are written from, and nothing beside it.
import { sheetFromWire, worldFromWire } from '../../../session/index.ts';
import type { Answer } from '../../../session/index.ts';
import type { FictionalNames } from '../../../scenario/index.ts';
import { namesOf } from '../../facts/names.ts';
import type { Words } from '../../kit/index.ts';
import type { PaperSeat } from './document.ts';

export type Paper = Extract<Answer, { readonly kind: 'paper' }>;

/** A seat's screen as its own devices put it together. */
export function seatOn(
  { seat, world, sheet, desk }: Paper,
  words: Words,
  fictional: FictionalNames | null,
): PaperSeat {
  const known = worldFromWire(world);
  const screen = { seat, world: known, ...sheetFromWire(sheet), ...desk, past: [] };
  const { events, heard } = screen;
  return { screen, names: namesOf(known, words, { events, rules: heard, fictional }) };
}

// Decides which lines of public news the room's screen shows: those that were chosen, in their order, else the newest first.
import { newsFacts } from '../facts/names.ts';
import { newsKey } from '../facts/news.ts';
import { useWords } from '../kit/index.ts';
import { useOpenNames, useOpenSheet, useOpenWorld } from './openWorld.ts';

/** Every line that everybody heard of the round before, in words. */
export function useNewsLines(): readonly string[] {
  const { code } = useWords();
  const sheet = useOpenSheet();
  const world = useOpenWorld();
  const names = useOpenNames();
  if (sheet === null || world === null || names === null) return [];
  return sheet.news.map((line) => code(newsKey(line), newsFacts(line, world, names)));
}

export function pickedOf(
  lines: readonly string[],
  picked: readonly number[] | null,
): readonly string[] {
  return picked === null ? lines.toReversed() : picked.flatMap((place) => lines[place] ?? []);
}

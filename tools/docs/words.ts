// Reads what the screens say, for pages that list codes beside their words; it words nothing itself.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../src/base/index.ts';

export type Messages = Readonly<Record<string, string>>;
export type Screens = Readonly<Record<Locale, Messages>>;

function messagesOf(root: string, locale: Locale): Messages {
  const folder = path.join(root, 'src', 'app', 'words', locale);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.assign(
    {},
    ...files.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Messages),
  ) as Messages;
}

/** Every message of the app's catalogues, by language and key. */
export function screensOf(root: string): Screens {
  return { en: messagesOf(root, 'en'), fr: messagesOf(root, 'fr'), ar: messagesOf(root, 'ar') };
}

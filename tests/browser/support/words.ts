// Reads the catalogues for browser tests, so that no test says a word twice; it decides no words.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** One language's messages by key; asking for a key that isn't there fails the test. */
export function catalogue(locale: 'en' | 'fr' | 'ar'): (key: string) => string {
  const folder = path.resolve('src/app/words', locale);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const parts = files.map((name): unknown =>
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
  );
  const words = Object.assign({}, ...parts) as Readonly<Record<string, string>>;
  return (key) => {
    const found = words[key];
    if (found === undefined) throw new Error(`There is no message ${key}.`);
    return found;
  };
}

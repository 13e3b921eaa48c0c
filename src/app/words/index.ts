// Decides what the app may use of the words: text, pieces, and loading a language.
export {
  formatLocale,
  formatText,
  hasWords,
  isWordKey,
  loadWords,
  parts,
  phrase,
  phraseParts,
  t,
} from './words.ts';
export type { ArgumentsOf, WordKey, WordPart, WordValue, WordValues } from './words.ts';

// Decides what the app may use of the words: text, pieces, and loading a language.
export {
  formatText,
  hasWords,
  isWordKey,
  loadScreenWords,
  loadWords,
  parts,
  phrase,
  phraseParts,
  t,
} from './words.ts';
export type { ArgumentsOf, WordKey, WordPart, WordScreen, WordValue, WordValues } from './words.ts';

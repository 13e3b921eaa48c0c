// States the types of words.mjs for the tests that use it; it decides nothing.
export const WORDS: string;
export const KEYS: string;
export function readCatalogue(
  locale: string,
): readonly { readonly name: string; readonly messages: Readonly<Record<string, string>> }[];
export function argumentsOf(message: string): ReadonlyMap<string, 'text' | 'number' | 'choice'>;
export function pluralsOf(message: string): readonly (readonly string[])[];
export function keysText(): Promise<string>;

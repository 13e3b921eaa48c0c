// Decides how a fact is put into a sentence in any language; it holds no words.

/** A fact as text; nothing for what is missing. */
export function said(fact: unknown): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}

/** A fact in the quotation marks of a language, set apart so that its direction cannot disturb the sentence. */
export function quoting(open: string, close: string): (fact: unknown) => string {
  return (fact) => `${open}\u2068${said(fact)}\u2069${close}`;
}

/** The language's own word for a word of the format; the word itself where there is none. */
export function naming(nouns: Readonly<Record<string, string>>): (fact: unknown) => string {
  return (fact) => {
    const word = said(fact);
    return Object.hasOwn(nouns, word) ? (nouns[word] ?? word) : word;
  };
}

type Sentences = Readonly<Record<string, (part: unknown) => string>> & {
  readonly unexpected: (part: unknown) => string;
};

/** The sentence of a language for a code among the facts, that of `unexpected` for any other; a fact is handed to it. */
export function picking(sentences: Sentences): (code: unknown, part: unknown) => string {
  return (code, part) => {
    const word = said(code);
    const sentence = Object.hasOwn(sentences, word) ? sentences[word] : undefined;
    return (sentence ?? sentences.unexpected)(part);
  };
}

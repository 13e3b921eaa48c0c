// Decides how a fact is put into a sentence in any language; it holds no words.

/** A fact as text; nothing for what is missing. */
export function said(fact: unknown): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}

/** A fact in quotation marks, set apart so that its direction cannot disturb the sentence. */
export function quoted(fact: unknown): string {
  return `“\u2068${said(fact)}\u2069”`;
}

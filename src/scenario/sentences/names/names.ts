// Decides how a reading, a stock or a measure is named in a language, and finds its name; the names stand beside it.

export interface ReadingNames {
  /** By id, or by subject and id where one id is named differently: `zone.attacks`. */
  readonly names: Readonly<Record<string, string>>;
  /** First parts of readings by good, with the place of the good. */
  readonly byGood: Readonly<Record<string, string>>;
  /** Goods by the last part of such a name. */
  readonly goods: Readonly<Record<string, string>>;
  /** Joins a first part and a good, as "d'armes" is joined in French. */
  readonly join?: (name: string) => string;
  /** Words that readings are compared with. */
  readonly words: Readonly<Record<string, string>>;
}

/** The name of a reading of a subject, or of a stock or measure; null where there is none. */
export function nameIn(words: ReadingNames, id: string, subject = ''): string | null {
  const own = entry(words.names, `${subject}.${id}`) ?? entry(words.names, id);
  if (own !== null) return own;
  const parts = /^([a-z]+)([A-Z][a-z]+)$/.exec(id);
  const stem = entry(words.byGood, parts?.[1] ?? '');
  const good = entry(words.goods, parts?.[2] ?? '');
  if (stem === null || good === null) return null;
  const name = stem.replace('{good}', good);
  return words.join === undefined ? name : words.join(name);
}

export function wordIn(words: ReadingNames, word: string): string {
  return entry(words.words, word) ?? word;
}

function entry(table: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

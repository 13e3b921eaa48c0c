// Decides how a message becomes text: which catalogue, which plural, which pieces; the words stand in the catalogues and
// React in the hook that reads this.
import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, fault, type Locale } from '../../base/index.ts';
import type courseEnglish from './en/course.json';
import type deskEnglish from './en/desk.json';
import type hostEnglish from './en/host.json';
import type hostRecordEnglish from './en/hostRecord.json';
import type { words as english } from './en/index.ts';
import type roomEnglish from './en/room.json';
import type reviewEnglish from './en/review.json';
import type reviewCausesEnglish from './en/reviewCauses.json';
import type reviewWhatIfEnglish from './en/reviewWhatIf.json';
import type { Arguments } from './keys.ts';

/** Every message there is; `order.${kind}.name` and the like are checked against it. */
export type WordKey =
  | keyof typeof english
  | keyof typeof courseEnglish
  | keyof typeof deskEnglish
  | keyof typeof hostEnglish
  | keyof typeof hostRecordEnglish
  | keyof typeof reviewEnglish
  | keyof typeof reviewCausesEnglish
  | keyof typeof reviewWhatIfEnglish
  | keyof typeof roomEnglish;

/** What a message needs: nothing, or the arguments that its English text names. */
export type ArgumentsOf<Key extends WordKey> = Key extends keyof Arguments ? Arguments[Key] : null;
type Rest<Key extends WordKey> = ArgumentsOf<Key> extends null ? [] : [args: ArgumentsOf<Key>];

export type WordValue = string | number;
export type WordValues = Readonly<Record<string, WordValue>>;

/** A piece of a message; a `value` came from outside and wants <bdi> around it. */
export interface WordPart {
  readonly kind: 'text' | 'value';
  readonly text: string;
}

/** Western digits everywhere, also in Arabic. */
const FORMAT_LOCALES: Readonly<Record<Locale, string>> = { en: 'en', fr: 'fr', ar: 'ar-u-nu-latn' };

type Catalogue = Readonly<Record<string, string>>;
const catalogues: Partial<Record<Locale, Catalogue>> = {};
/** A reader waits for one language only, so each comes by itself. */
const COMING: Readonly<Record<Locale, () => Promise<{ readonly words: Catalogue }>>> = {
  en: () => import('./en/index.ts'),
  fr: () => import('./fr/index.ts'),
  ar: () => import('./ar/index.ts'),
};
/** Words of one screen, fetched with it, so that the others do not wait for them. */
const SCREENS = {
  course: {
    en: () => import('./en/course.json'),
    fr: () => import('./fr/course.json'),
    ar: () => import('./ar/course.json'),
  },
  desk: {
    en: () => import('./en/desk.json'),
    fr: () => import('./fr/desk.json'),
    ar: () => import('./ar/desk.json'),
  },
  host: {
    en: () => import('./en/host.json'),
    fr: () => import('./fr/host.json'),
    ar: () => import('./ar/host.json'),
  },
  hostRecord: {
    en: () => import('./en/hostRecord.json'),
    fr: () => import('./fr/hostRecord.json'),
    ar: () => import('./ar/hostRecord.json'),
  },
  room: {
    en: () => import('./en/room.json'),
    fr: () => import('./fr/room.json'),
    ar: () => import('./ar/room.json'),
  },
  review: {
    en: () => import('./en/review.json'),
    fr: () => import('./fr/review.json'),
    ar: () => import('./ar/review.json'),
  },
  reviewCauses: {
    en: () => import('./en/reviewCauses.json'),
    fr: () => import('./fr/reviewCauses.json'),
    ar: () => import('./ar/reviewCauses.json'),
  },
  reviewWhatIf: {
    en: () => import('./en/reviewWhatIf.json'),
    fr: () => import('./fr/reviewWhatIf.json'),
    ar: () => import('./ar/reviewWhatIf.json'),
  },
} as const satisfies Record<
  string,
  Readonly<Record<Locale, () => Promise<{ readonly default: Catalogue }>>>
>;
export type WordScreen = keyof typeof SCREENS;
/** Screens whose words somebody has asked for: they come with every language from then on. */
const asked = new Set<WordScreen>();
const formats = new Map<string, IntlMessageFormat>();

/** Brings a language in. Until it is in, one that is stands for it. */
export async function loadWords(locale: Locale): Promise<void> {
  catalogues[locale] ??= (await COMING[locale]()).words;
  for (const screen of asked) await bring(screen, locale);
}

/** Brings in the words of a screen, in this language now and in others when they are chosen. */
export async function loadScreenWords(screen: WordScreen, locale: Locale): Promise<void> {
  asked.add(screen);
  await bring(screen, locale);
}

async function bring(screen: WordScreen, locale: Locale): Promise<void> {
  const words = (await SCREENS[screen][locale]()).default;
  catalogues[locale] = { ...catalogues[locale], ...words };
}

export function hasWords(locale: Locale): boolean {
  return catalogues[locale] !== undefined;
}

/** Whether there is a message of this name; for codes that come from outside. */
export function isWordKey(key: string): key is WordKey {
  return LOCALES.some((locale) => Object.hasOwn(catalogues[locale] ?? {}, key));
}

/** A message as plain text. */
export function t<Key extends WordKey>(locale: Locale, key: Key, ...rest: Rest<Key>): string {
  return textOf(messageOf(locale, key), rest[0] ?? {});
}

/** A message in pieces, so that names can be isolated from the direction of the sentence. */
export function parts<Key extends WordKey>(
  locale: Locale,
  key: Key,
  ...rest: Rest<Key>
): readonly WordPart[] {
  return partsOf(messageOf(locale, key), rest[0] ?? {});
}

/** A message named by a code at run time, or null when there is none; facts it lacks show as a dash. */
export function phrase(locale: Locale, key: string, facts: WordValues = {}): string | null {
  return isWordKey(key) ? textOf(messageOf(locale, key), facts) : null;
}

/** The same in pieces. */
export function phraseParts(
  locale: Locale,
  key: string,
  facts: WordValues = {},
): readonly WordPart[] | null {
  return isWordKey(key) ? partsOf(messageOf(locale, key), facts) : null;
}

/** A scenario's own text with ICU arguments, formatted as the catalogues are. */
export function formatText(locale: Locale, text: string, facts: WordValues = {}): string {
  return textOf(compile(locale, text), facts);
}

/** Text that stands for itself, or a format that asks for facts. */
type Message = string | IntlMessageFormat;

function messageOf(locale: Locale, key: WordKey): Message {
  for (const language of [locale, ...LOCALES]) {
    const message = catalogues[language]?.[key];
    if (message !== undefined) return compile(language, message);
  }
  return fault('a message before any language is in', { key });
}

/** Without arguments or quotes a message is what it says: most are, and a phone need not read them as formats. */
const PLAIN = /^[^{}']*$/u;

function compile(locale: Locale, message: string): Message {
  if (PLAIN.test(message)) return message;
  const name = `${locale} ${message}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(message, FORMAT_LOCALES[locale], undefined, {
    ignoreTag: true,
  });
  formats.set(name, made);
  return made;
}

function textOf(message: Message, facts: WordValues): string {
  if (typeof message === 'string') return message;
  return partsOf(message, facts)
    .map((part) => part.text)
    .join('');
}

/** A value the formatter must hand back untouched, so that it stays a piece of its own. */
interface Held {
  readonly held: string;
}

function isHeld(value: unknown): value is Held {
  return typeof value === 'object' && value !== null && 'held' in value;
}

function partsOf(message: Message, facts: WordValues): readonly WordPart[] {
  if (typeof message === 'string') return [{ kind: 'text', text: message }];
  const values: Record<string, WordValue | Held> = {};
  for (const { name, use } of needsOf(message)) {
    const given = facts[name];
    if (use === 'number') values[name] = Number(given ?? 0);
    else if (use === 'choice') values[name] = String(given ?? 'other');
    else values[name] = { held: given === undefined ? '–' : String(given) };
  }
  return message.formatToParts<Held>(values).map((part): WordPart => {
    if (typeof part.value === 'string') return { kind: 'text', text: part.value };
    if (isHeld(part.value)) return { kind: 'value', text: part.value.held };
    throw fault('A message gave back a piece of an unknown kind.', {});
  });
}

type Need = { readonly name: string; readonly use: 'text' | 'number' | 'choice' };
type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const needs = new WeakMap<IntlMessageFormat, readonly Need[]>();

/** The arguments a message uses; a name that is counted or chosen by is never held back as text. */
function needsOf(message: IntlMessageFormat): readonly Need[] {
  const known = needs.get(message);
  if (known !== undefined) return known;
  const found = new Map<string, Need['use']>();
  collect(message.getAst(), found);
  const list = [...found].map(([name, use]) => ({ name, use }));
  needs.set(message, list);
  return list;
}

/** Kinds of elements as the parser numbers them. */
const ARGUMENT = 1;
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;

function collect(elements: readonly Element[], found: Map<string, Need['use']>): void {
  for (const element of elements) {
    const kind: number = element.type;
    const name = 'value' in element ? element.value : '';
    if (kind === ARGUMENT && !found.has(name)) found.set(name, 'text');
    if (kind === NUMBER || kind === PLURAL) found.set(name, 'number');
    if (kind === SELECT) found.set(name, 'choice');
    if (!('options' in element)) continue;
    for (const option of Object.values(element.options)) collect(option.value, found);
  }
}

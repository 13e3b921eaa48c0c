// Finds texts that would still say a real name while fictional names are on; which names stand instead is the file's.

import { LOCALES, type Locale, type Localised } from '../../base/index.ts';
import type { Scenario } from '../schema/scenario.ts';
import { textsOf } from '../texts.ts';
import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

/** Shorter parts of a name are too likely to be ordinary words. */
const LEAST_LETTERS = 4;

type Told = ReturnType<typeof textsOf>[number];

interface RealName {
  readonly name: string;
  /** What every form of it holds: thousands of texts are asked, and to look for letters is quicker than to match. */
  readonly core: string;
  readonly pattern: RegExp;
}
type RealNames = Readonly<Record<Locale, readonly RealName[]>>;

export function checkFictional({ scenario, report }: Subject): void {
  const named = [...scenario.states, ...scenario.zones];
  if (!named.some(({ fictionalName }) => isGiven(fictionalName))) return;
  const names = realNames(scenario);
  const texts = textsOf(scenario);
  const byKey = new Map(texts.map((one) => [one.key, one]));
  for (const { key, path, text } of texts) {
    const other = byKey.get(siblingOf(key)) ?? unwritten(key, path);
    // A zone without a name of its own is called by its state and a number.
    if (other === undefined || (key.startsWith('zones.') && !isGiven(other.text))) continue;
    const isTold = isGiven(other.text);
    const left = nameIn(isTold ? other.text : text, names);
    if (left === null) continue;
    report(isTold ? other.path : path, 'real-name-left', {
      key,
      field: fieldOf(other.key),
      ...left,
    });
  }
}

function isGiven(text: Localised): boolean {
  return LOCALES.some((locale) => (text[locale] ?? '') !== '');
}

/** The other text of an item of a list, where that list has none yet. */
function unwritten(key: string, path: Path): Pick<Told, 'key' | 'path' | 'text'> | undefined {
  const isItem = /^\d+$/u.test(key.slice(key.lastIndexOf('.') + 1));
  return isItem && !/\.fictional\w+\.\d+$/u.test(key)
    ? { key: siblingOf(key), path, text: {} }
    : undefined;
}

/** The field that a key ends with; of an item of a list, that of the list. */
function fieldOf(key: string): string {
  const steps = key.split('.').filter((step) => !/^\d+$/u.test(step));
  return steps.at(-1) ?? '';
}

/** events.dry.text: events.dry.fictionalText; of a list, lessons.x.debrief.1: lessons.x.fictionalDebrief.1 */
function siblingOf(key: string): string {
  const [, owner = '', field = '', item = ''] = /^(.*\.)?([A-Za-z]+)(\.\d+)?$/u.exec(key) ?? [];
  return `${owner}fictional${field.slice(0, 1).toUpperCase()}${field.slice(1)}${item}`;
}

function nameIn(
  text: Localised,
  names: RealNames,
): { readonly name: string; readonly language: Locale } | null {
  for (const language of LOCALES) {
    const words = text[language] ?? '';
    const found = names[language].find(
      ({ core, pattern }) => words.includes(core) && pattern.test(words),
    );
    if (found !== undefined) return { name: found.name, language };
  }
  return null;
}

function realNames({ states, zones }: Scenario): RealNames {
  const namesIn = (locale: Locale): readonly RealName[] => [
    // What begins like a state speaks of it: Libya, Libyan.
    ...states.flatMap(({ name }) => {
      const said = name[locale] ?? '';
      return said === '' ? [] : [realName(said, '')];
    }),
    ...zones
      .flatMap(({ name }) => partsOf(name[locale] ?? ''))
      .map((name) => realName(name, '(?!\\p{L})')),
  ];
  return { en: namesIn('en'), fr: namesIn('fr'), ar: namesIn('ar') };
}

/** "Annaba-Tabarka (Tunisia side)": Annaba, Tabarka. */
function partsOf(name: string): readonly string[] {
  return name
    .replace(/\([^)]*\)/gu, '')
    .split(/[,:،]|\s[-–]\s|(?<=\p{L})[-–](?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part.length >= LEAST_LETTERS);
}

/** A name where a word begins; in Arabic also behind a joined particle. */
function realName(name: string, end: string): RealName {
  const core = name.replace(/^ال/u, '');
  const start = core === name ? '[وف]?[بكل]?' : '(?:[وف]?[بك]?ال|[وف]?لل)';
  return { name, core, pattern: new RegExp(`(?<!\\p{L})${start}${escaped(core)}${end}`, 'u') };
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

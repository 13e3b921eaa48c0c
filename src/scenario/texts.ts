// Lays the texts that stand beside a scenario into it, and finds the ones that are missing; it decides no words.

import { LOCALES, type Locale, type Localised } from '../base/index.ts';
import { finding, type Finding, type Place } from './findings.ts';
import { nearest } from './nearest.ts';
import {
  SCENARIO_FIELDS,
  isRecord,
  visitFields,
  type FieldNode,
  type Visit,
} from './schema/fields.ts';
import { pathText, readTree, type Path, type Plain, type Tree } from './yaml/tree.ts';

export type Texts = Partial<Readonly<Record<Locale, string>>>;

export interface TextsLaid {
  readonly findings: readonly Finding[];
  /** Where a text that came from beside the scenario stands, by its path in the scenario. */
  readonly origins: ReadonlyMap<string, Place>;
}

/** The file of texts in one language that stands beside a scenario. */
function textFile(scenarioFile: string, locale: Locale): string {
  const cut = Math.max(scenarioFile.lastIndexOf('/'), scenarioFile.lastIndexOf('\\'));
  return `${scenarioFile.slice(0, cut + 1)}texts/${locale}.yaml`;
}

/** Fills texts into the raw value, in place. A text in the scenario itself goes before one beside it. */
export function layTexts(raw: Plain, texts: Texts, file: string): TextsLaid {
  const findings: Finding[] = [];
  const origins = new Map<string, Place>();
  for (const locale of LOCALES) {
    const source = texts[locale];
    if (source === undefined || source.trim() === '') continue;
    const tree = readTree(source, textFile(file, locale));
    findings.push(...tree.findings);
    if (tree.findings.length > 0) continue;
    layLanguage(raw, tree, locale, findings, origins);
  }
  return { findings, origins };
}

interface TextSlot {
  readonly path: Path;
  readonly standing: Plain | undefined;
  readonly put: (text: Plain) => void;
}

function layLanguage(
  raw: Plain,
  tree: Tree,
  locale: Locale,
  findings: Finding[],
  origins: Map<string, Place>,
): void {
  const slots = slotsOf(raw);
  for (const [key, words, path] of leaves(tree.value, '', [])) {
    const slot = slots.get(key) ?? slots.get(`${key}.text`);
    if (slot === undefined || typeof words !== 'string') {
      const meant = slot === undefined ? nearest(key, slots.keys()) : '';
      findings.push(finding(tree.keyPlace(path), 'text-unused', { key, meant }));
      continue;
    }
    const { standing } = slot;
    const said =
      typeof standing === 'string' ? { en: standing } : isRecord(standing) ? standing : {};
    if (typeof said[locale] === 'string') continue;
    slot.put({ ...(said as { [key: string]: Plain }), [locale]: words });
    origins.set(pathText([...slot.path, locale]), tree.place(path));
  }
}

/** Every place in the raw value that may hold a text, by its key; the items of a list are numbered from 1. */
function slotsOf(raw: Plain): Map<string, TextSlot> {
  const slots = new Map<string, TextSlot>();
  visitFields(SCENARIO_FIELDS, raw, ({ node, path, key }) => {
    if (node.kind !== 'text') return;
    const slot = slotAt(raw, path);
    if (slot !== null) slots.set(key, slot);
  });
  return slots;
}

function slotAt(raw: Plain, path: Path): TextSlot | null {
  const field = path.at(-1);
  const owner = at(raw, path.slice(0, -1));
  if (typeof field === 'number' && Array.isArray(owner)) {
    return {
      path,
      standing: owner[field],
      put: (text) => {
        owner[field] = text;
      },
    };
  }
  if (typeof field !== 'string' || Array.isArray(owner)) return null;
  if (typeof owner !== 'object' || owner === null) return null;
  return {
    path,
    standing: owner[field],
    put: (text) => {
      owner[field] = text;
    },
  };
}

function at(raw: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = raw;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (typeof value === 'object' && value !== null) value = value[String(step)];
    else return undefined;
  }
  return value;
}

/** The leaves of a tree of texts: key with dots, value, path. A key may itself hold dots. */
function* leaves(value: Plain, key: string, path: Path): Generator<readonly [string, Plain, Path]> {
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      yield* leaves(inner, `${key}.${index + 1}`, [...path, index]);
    }
  } else if (isRecord(value)) {
    for (const name of Object.keys(value)) {
      yield* leaves(value[name] ?? null, key === '' ? name : `${key}.${name}`, [...path, name]);
    }
  } else yield [key, value, path];
}

/** Texts that are needed and lack a language, and optional ones said in some languages only. */
export function missingTexts(scenario: unknown, place: (path: Path) => Place): readonly Finding[] {
  const findings: Finding[] = [];
  visitFields(SCENARIO_FIELDS, scenario, (visit) => {
    const lacking = lackingLanguages(visit);
    if (lacking.length === 0) return;
    findings.push(
      finding(place(visit.path), 'text-missing', { key: visit.key, languages: lacking.join(', ') }),
    );
  });
  return findings;
}

function lackingLanguages({ node, value }: Visit): readonly Locale[] {
  if (node.kind !== 'text') return [];
  const said = (value ?? {}) as Localised;
  const lacking = LOCALES.filter((locale) => (said[locale] ?? '').trim() === '');
  return node.meta.text === 'optional' && lacking.length === LOCALES.length ? [] : lacking;
}

/** Every text of a scenario, with its key, for checks that read words. */
export function textsOf(scenario: unknown): readonly {
  readonly key: string;
  readonly path: Path;
  readonly text: Localised;
  readonly node: FieldNode;
}[] {
  const found: { key: string; path: Path; text: Localised; node: FieldNode }[] = [];
  visitFields(SCENARIO_FIELDS, scenario, ({ node, value, path, key }) => {
    if (node.kind === 'text') found.push({ key, path, text: (value ?? {}) as Localised, node });
  });
  return found;
}

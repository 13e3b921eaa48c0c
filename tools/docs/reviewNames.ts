// Writes the one table of names and places that await a native or a regional reader; it corrects none of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES, textIn, type Localised } from '../../src/base/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { ScenarioFolder } from './folders.ts';
import { isFields, listIn, wordIn } from './records.ts';
import { table } from './table.ts';

interface Place {
  readonly id: string;
  readonly name: Localised;
  readonly confidence: string;
  readonly arabicFrom: string;
  readonly year: number | null;
}

interface Row {
  readonly name: Localised;
  readonly where: readonly string[];
  readonly why: readonly string[];
  readonly reader: 'native' | 'regional' | 'native and regional';
}

export function reviewNamesPage(folders: readonly ScenarioFolder[], root: string): string {
  const told = folders.map(({ scenario }) => ({ scenario, words: JSON.stringify(scenario) }));
  const places = placesOf(root).flatMap((place) => placeRow(place, told));
  const names = folders.flatMap(({ scenario }) => coinedNames(scenario));
  const rows = [...places, ...merged(names)];
  const counts = (reader: string) => rows.filter((row) => row.reader.includes(reader)).length;
  return `${[
    HEAD,
    `${rows.length} names: ${counts('native')} wait for a native reader of Arabic, ${counts('regional')} for somebody who knows the place.`,
    table(
      ['English', 'français', 'العربية', 'used in', 'why', 'reader'],
      rows.map(({ name, where, why, reader }) => [
        ...LOCALES.map((locale) => name[locale] ?? ''),
        where.join(', '),
        why.join('; '),
        reader,
      ]),
    ),
  ].join('\n\n')}\n`;
}

const HEAD = `# Names and places to review

Made by \`npm run docs\` from the gazetteer of the map (\`assets/source/gazetteer.json\`) and from the scenarios. Words of the screens that await the same check stand in [review-arabic.md](review-arabic.md).

A *native* reader checks the Arabic form against official usage in the country. A *regional* reader checks that the place, its crossing and its status are as told. *Low* confidence: the point on the map is derived or indicative. *Medium*: one data set only, or a crossing between two towns. The year is that of the newest evidence for the status note; crossings open and close, and nothing here is current.`;

/** Places that no second source confirms, or whose Arabic rests on press and common usage; only those that are used. */
function placeRow(
  place: Place,
  told: readonly { readonly scenario: Scenario; readonly words: string }[],
): readonly Row[] {
  const { name, confidence, arabicFrom, year } = place;
  const needsNative = arabicFrom !== 'GeoNames alternate name';
  const needsRegional = confidence !== 'high';
  if (!needsNative && !needsRegional) return [];
  const where = told
    .filter(({ scenario, words }) => isUsed(place, scenario, words))
    .map(({ scenario }) => scenario.id);
  if (where.length === 0) return [];
  const reader =
    needsNative && needsRegional ? 'native and regional' : needsNative ? 'native' : 'regional';
  return [
    {
      name,
      where,
      why: [
        ...(needsRegional ? [`place: ${confidence} confidence`] : []),
        ...(needsNative ? [`Arabic: ${arabicFrom.replace(/, native check advised$/u, '')}`] : []),
        ...(year === null ? [] : [`status as of ${year}`]),
      ],
      reader,
    },
  ];
}

function isUsed({ id, name }: Place, { zones }: Scenario, words: string): boolean {
  if (zones.some(({ posts }) => posts.includes(id))) return true;
  const [first = ''] = (name.en ?? '').split(/ [(/]/u);
  return first !== '' && words.includes(first);
}

function placesOf(root: string): readonly Place[] {
  const file = path.join(root, 'assets', 'source', 'gazetteer.json');
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return listIn(isFields(read) ? read['places'] : []).map((one) => {
    const { name, status } = one;
    const said = isFields(name) ? name : {};
    const year = isFields(status) ? status['latest_evidence_year'] : null;
    return {
      id: wordIn(one, 'id'),
      name: { en: wordIn(said, 'en'), fr: wordIn(said, 'fr'), ar: wordIn(said, 'ar') },
      confidence: wordIn(one, 'confidence'),
      arabicFrom: wordIn(one, 'ar_source'),
      year: typeof year === 'number' ? year : null,
    };
  });
}

/** Names that the authors made: fictional ones, and those of zones that are put together from several places. */
function coinedNames(scenario: Scenario): readonly Row[] {
  const { states, zones, partners, frameworks, seats } = scenario;
  const row = (name: Localised, why: string, reader: Row['reader']): readonly Row[] =>
    textIn(name, 'ar') === '' ? [] : [{ name, where: [scenario.id], why: [why], reader }];
  return [
    ...zones.flatMap(({ name }) =>
      row(name, 'name of a zone, put together', 'native and regional'),
    ),
    ...[...states, ...zones, ...partners, ...frameworks, ...seats].flatMap(({ fictionalName }) =>
      row(fictionalName, 'invented; must resemble no real place or body', 'native'),
    ),
  ];
}

/** The same name in several scenarios is one row. */
function merged(rows: readonly Row[]): readonly Row[] {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const key = LOCALES.map((locale) => row.name[locale] ?? '').join('|');
    const known = byName.get(key);
    byName.set(
      key,
      known === undefined ? row : { ...known, where: [...new Set([...known.where, ...row.where])] },
    );
  }
  return [...byName.values()];
}

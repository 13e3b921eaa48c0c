// Reads the claims that stand beside the scenarios, and finds what is wrong with them; what is said of a claim is the authors'.
import { METRICS, ORDER_KIND_IDS, PARAMETERS } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { ScenarioFolder } from '../folders.ts';
import { listIn, wordIn } from '../records.ts';

export interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly carriedBy: string;
  readonly where: readonly string[];
  readonly lessons: readonly string[];
  readonly note: string;
}

export interface OpposedPair {
  readonly id: string;
  readonly claim: string;
  readonly against: string;
  readonly lessons: Readonly<Record<string, readonly string[]>>;
  readonly note: string;
}

const upTo = (last: number) => Array.from({ length: last }, (_, at) => String(at + 1));

/** Every claim of the three source texts; S2.5 is three claims, and three more were added in the list of the specification. */
export const CLAIM_IDS: readonly string[] = [
  ...upTo(25).map((number) => `S1.${number}`),
  ...upTo(27).flatMap((number) =>
    number === '5' ? ['S2.5a', 'S2.5b', 'S2.5c'] : [`S2.${number}`],
  ),
  'S2.13b',
  ...upTo(48).map((number) => `S3.${number}`),
  'S3.38b',
  'S3.41b',
];

export const PAIR_IDS: readonly string[] = upTo(6).map((number) => `X${number}`);

/** Which source text a scenario's claims come from. */
export const TEXT_OF: Readonly<Record<string, string>> = {
  'maghreb-2016': 'S1',
  'trilateral-2025': 'S2',
  'sahara-sahel': 'S3',
};

export function claimsOf({ claims }: Pick<ScenarioFolder, 'claims'>): readonly Claim[] {
  return listIn(claims).map((one) => ({
    id: wordIn(one, 'id'),
    claim: wordIn(one, 'claim').trim(),
    carriedBy: wordIn(one, 'carriedBy').trim(),
    where: wordsIn(one['where']),
    lessons: wordsIn(one['lessons']),
    note: wordIn(one, 'note').trim(),
  }));
}

export function pairsOf(found: unknown): readonly OpposedPair[] {
  return listIn(found).map((one) => {
    const lessons = one['lessons'];
    const byScenario = typeof lessons === 'object' && lessons !== null ? lessons : {};
    return {
      id: wordIn(one, 'id'),
      claim: wordIn(one, 'claim').trim(),
      against: wordIn(one, 'against').trim(),
      lessons: Object.fromEntries(
        Object.entries(byScenario).map(([scenario, ids]) => [scenario, wordsIn(ids)]),
      ),
      note: wordIn(one, 'note').trim(),
    };
  });
}

function wordsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** What an id is in a scenario, in the plural; null where there is nothing of that name. */
export function whatIs(id: string, scenario: Scenario): string | null {
  const named = (list: readonly { readonly id?: string | undefined }[]) =>
    list.some((one) => one.id === id);
  const pairs = scenario.pairs.map((pair) => ({ id: pair.id ?? `${pair.a}--${pair.b}` }));
  const kinds: readonly (readonly [string, boolean])[] = [
    ['rules', named(scenario.rules)],
    ['events', named(scenario.events)],
    ['injects', named(scenario.injects)],
    ['orders', ORDER_KIND_IDS.some((kind) => kind === id)],
    ['partners', named(scenario.partners)],
    ['frameworks', named(scenario.frameworks)],
    ['decks', named(scenario.decks)],
    ['networks', named(scenario.networks)],
    ['flows', named(scenario.flows)],
    ['pairs', named(pairs)],
    ['zones', named(scenario.zones)],
    ['gates', named(scenario.gates)],
    ['states', named(scenario.states)],
    ['seats', named(scenario.seats)],
    ['measures', METRICS.some((metric) => metric.id === id)],
    ['parameters', PARAMETERS.some((parameter) => parameter.id === id)],
  ];
  return kinds.find(([, isIt]) => isIt)?.[0] ?? null;
}

/** What is wrong with the claims of all scenarios, in words; empty when each has its row. */
export function claimFaults(folders: readonly ScenarioFolder[]): readonly string[] {
  const rows = folders.flatMap((folder) => claimsOf(folder).map((claim) => ({ folder, claim })));
  const missing = CLAIM_IDS.filter((id) => !rows.some(({ claim }) => claim.id === id));
  return [
    ...missing.map((id) => `${id}: no row`),
    ...rows.flatMap(({ folder, claim }) => rowFaults(folder, claim)),
    ...repeated(rows.map(({ claim }) => claim.id)).map((id) => `${id}: two rows`),
  ];
}

function rowFaults({ name, scenario }: ScenarioFolder, claim: Claim): readonly string[] {
  const { id, carriedBy, where, lessons } = claim;
  const faults = [
    ...(CLAIM_IDS.includes(id) ? [] : ['no such claim']),
    ...(claim.claim === '' ? ['says no claim'] : []),
    ...(carriedBy === '' ? ['says no mechanism'] : []),
    ...(where.length === 0 ? ['says no place'] : []),
    ...where.filter((place) => whatIs(place, scenario) === null).map((place) => `no ${place}`),
    ...lessons
      .filter((lesson) => !scenario.lessons.some((one) => one.id === lesson))
      .map((lesson) => `no lesson ${lesson}`),
    ...(lessons.length === 0 && claim.note === '' ? ['neither lesson nor why there is none'] : []),
  ];
  return faults.map((fault) => `${name} ${id}: ${fault}`);
}

/** What is wrong with the opposed pairs: each has claims that the lab can set against each other. */
export function pairFaults(
  pairs: readonly OpposedPair[],
  folders: readonly ScenarioFolder[],
): readonly string[] {
  const missing = PAIR_IDS.filter((id) => !pairs.some((pair) => pair.id === id));
  return [
    ...missing.map((id) => `${id}: no row`),
    ...pairs.flatMap(({ id, claim, against, lessons }) => {
      const all = Object.entries(lessons).flatMap(([name, ids]) =>
        ids.map((lesson) => ({ name, lesson })),
      );
      const lost = all.filter(
        ({ name, lesson }) =>
          !folders
            .find((folder) => folder.name === name)
            ?.scenario.lessons.some((one) => one.id === lesson),
      );
      return [
        ...(PAIR_IDS.includes(id) ? [] : [`${id}: no such pair`]),
        ...(claim === '' || against === '' ? [`${id}: a side is missing`] : []),
        ...(all.length < 2 ? [`${id}: fewer than two lessons`] : []),
        ...lost.map(({ name, lesson }) => `${id}: no lesson ${lesson} in ${name}`),
      ];
    }),
  ];
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) < at);
}

// Writes the table of claims: what each source text claims, which mechanism carries it, where it is seen, which lesson tests it, what came out.
import { textIn } from '../../../src/base/index.ts';
import type { ScenarioFolder } from '../folders.ts';
import { anchor } from '../lessonPages.ts';
import { verdictWord } from '../records.ts';
import { table } from '../table.ts';
import { CLAIM_IDS, TEXT_OF, claimsOf, whatIs, type Claim, type OpposedPair } from './rows.ts';

/** What each source text is, and what the table says of it. */
const TEXTS: Readonly<Record<string, readonly [title: string, about: string]>> = {
  S1: [
    'The brief on workshops of border officials',
    'A brief of the United States Institute of Peace by J. Cohen, L. McKay and J. A. Kasee on workshops with operational border officials of Morocco, Algeria and Tunisia in spring 2016.',
  ],
  S2: [
    'The article on three capitals',
    'An opinion article of summer 2026 on the security agreement of Tunisia, Libya and Algeria. It argues for a security of the region’s own, on political and religious grounds. Its call is its author’s view and not the game’s; it earns no bonus anywhere, and its claims are tested as those of its opponents are.',
  ],
  S3: [
    'The entry on a counter-terrorism partnership',
    'An encyclopedia entry on the Trans-Saharan Counterterrorism Partnership, which gives the claims of proponents and of critics. The game takes neither side; where they contradict each other, two lessons stand beside each other.',
  ],
};

export function claimsPage(
  folders: readonly ScenarioFolder[],
  pairs: readonly OpposedPair[],
): string {
  const parts = Object.entries(TEXTS).map(([text, about]) => textPart(text, about, folders));
  return `${[HEAD, ...parts, pairPart(pairs, folders)].join('\n\n')}\n`;
}

const HEAD = `# Sources and their claims

Made by \`npm run docs\` from \`claims.yaml\` and \`lessons.json\` beside each scenario, and from \`scenarios/pairs.yaml\`. The sources of numbers stand in [number-sources.md](number-sources.md).

The scenarios began with three texts. This page says what became of each of their claims: which mechanism of [the model](model.md) carries it, where the scenario shows it, which lesson tests it, and what the last run said. Facts and claims are paraphrased; the numbers of the claims are those of [the specification](specification.md).

A claim is tested in one strong reading. *Fails* means that this reading failed in this model at these numbers; the page of the lessons says by how much and what would flip it. Where several lessons test one claim and differ, each verdict stands with its lesson. A claim without a lesson says why.`;

function textPart(
  text: string,
  [title, about]: readonly [string, string],
  folders: readonly ScenarioFolder[],
): string {
  const own = folders.filter(({ name }) => TEXT_OF[name] === text);
  const rows = own.flatMap((folder) =>
    claimsOf(folder)
      .filter(({ id }) => id.startsWith(`${text}.`))
      .map((claim) => ({ folder, claim })),
  );
  rows.sort((a, b) => CLAIM_IDS.indexOf(a.claim.id) - CLAIM_IDS.indexOf(b.claim.id));
  const places = own.map(
    ({ name, scenario }) =>
      `[${textIn(scenario.title, 'en')}](../scenarios/${name}/README.md) ([lessons](lessons/${name}.md))`,
  );
  return [
    `## ${text}: ${title}`,
    `${about} Played in ${places.join(', ')}.`,
    table(
      ['', 'claim, paraphrased', 'carried by', 'where it is seen', 'tested by, verdict', 'remark'],
      rows.map(({ folder, claim }) => claimRow(claim, folder)),
    ),
  ].join('\n\n');
}

function claimRow(claim: Claim, folder: ScenarioFolder): readonly string[] {
  return [
    claim.id,
    claim.claim,
    claim.carriedBy,
    whereOf(claim, folder),
    claim.lessons.length === 0 ? 'not tested' : tested(claim.lessons, folder),
    claim.note,
  ];
}

/** Ids by what they are, in the order in which the author named them. */
function whereOf({ where }: Claim, { scenario }: ScenarioFolder): string {
  const kinds = new Map<string, string[]>();
  for (const id of where) {
    const kind = whatIs(id, scenario) ?? '?';
    kinds.set(kind, [...(kinds.get(kind) ?? []), `\`${id}\``]);
  }
  return [...kinds].map(([kind, ids]) => `${kind} ${ids.join(', ')}`).join('; ');
}

function tested(ids: readonly string[], { name, scenario, records }: ScenarioFolder): string {
  return ids
    .flatMap((id) => {
      const lesson = scenario.lessons.find((one) => one.id === id);
      if (lesson === undefined) return [];
      const verdict = verdictWord(lesson, records.get(id));
      return [`[\`${id}\`](lessons/${name}.md#${anchor(id)}): ${verdict}`];
    })
    .join('; ');
}

function pairPart(pairs: readonly OpposedPair[], folders: readonly ScenarioFolder[]): string {
  const rows = pairs.map(({ id, claim, against, lessons, note }) => {
    const found = Object.entries(lessons).flatMap(([name, ids]) => {
      const folder = folders.find((one) => one.name === name);
      return folder === undefined || ids.length === 0 ? [] : [`${name}: ${tested(ids, folder)}`];
    });
    return [id, claim, against, found.join(' · '), note];
  });
  return [
    '## Claims set against each other',
    'Where the texts, or two readings of one, contradict each other, lessons stand side by side and the same games decide.',
    table(['', 'claim', 'against it', 'lessons and verdicts', 'remark'], rows),
  ].join('\n\n');
}

// Writes the pages on the rule language and on its readings (docs/rules.md, docs/readings.md) from what the code knows of them.

import { LOCALES } from '../base/index.ts';
import { RULE_SUBJECTS, type RuleSubject } from '../engine/index.ts';
import { completionData, type CompletionData } from './completion.ts';
import { GRAMMARS } from './sentences/languages.ts';
import { nameIn } from './sentences/names/names.ts';

/** The text of docs/rules.md. */
export function rulesReference(): string {
  const data = completionData();
  const parts = [
    RULES_HEAD,
    section('When a rule looks', ['`on`', 'what is this turn’s by then'], hookRows(data)),
    section('What an expression may begin with', ['rule for', 'names'], rootRows(data)),
    section('What belongs to what', ['asked of', 'gives'], memberRows(data)),
    SIGNS,
    limits(data),
    section('Whom a change reaches', ['rule for', '`on`', 'stocks of'], targetRows(data)),
    section(
      'What a change may change',
      ['stock', 'of a', 'unit', 'least', 'most'],
      data.stocks.map(({ column, owner, unit, min, max }) => [
        `\`${column}\``,
        owner,
        unit,
        bound(min),
        bound(max),
      ]),
    ),
    EXAMPLES,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The text of docs/readings.md. */
export function readingsReference(): string {
  const { members } = completionData();
  const parts = RULE_SUBJECTS.map((subject) =>
    section(
      `Of ${NOUNS[subject]}`,
      ['reading', 'unit', 'least', 'most', 'from', ...LANGUAGES, 'what it says'],
      members[subject].readings.map(({ id, unit, min, max, freshAt, words, describes }) => [
        `\`${id}\``,
        words.length > 0 ? words.map((word) => `\`"${word}"\``).join(', ') : unit,
        words.length > 0 ? '' : bound(min),
        words.length > 0 ? '' : bound(max),
        `\`${freshAt}\``,
        ...LOCALES.map((locale) => nameIn(GRAMMARS[locale].names, id, subject) ?? ''),
        describes,
      ]),
    ),
  );
  return `${[READINGS_HEAD, ...parts].join('\n\n')}\n`;
}

const LANGUAGES = ['English', 'français', 'العربية'];

const NOUNS: Readonly<Record<RuleSubject, string>> = {
  zone: 'a zone',
  state: 'a state',
  pair: 'a pair of states',
  network: 'a network',
  world: 'the world',
};

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`## ${title}`, '', row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A bound that is only there to have one is not told. */
function bound(value: number): string {
  return Math.abs(value) >= 1e6 ? '' : String(value);
}

function hookRows({ hooks }: CompletionData): readonly (readonly string[])[] {
  return hooks.map((hook) => [`\`${hook}\``, HOOKS[hook]]);
}

const HOOKS: Readonly<Record<CompletionData['hooks'][number], string>> = {
  'turn-opens': 'stocks, as the last turn left them; what is computed is last turn’s',
  'orders-done': 'what orders did: operations, postures, agreements',
  'flows-done': 'flows, seizures, presence of patrols',
  'incidents-done': 'attacks, protests, harm, livelihood',
  'turn-closes': 'everything, what people make of it among it',
};

function rootRows({ scopes, roots }: CompletionData): readonly (readonly string[])[] {
  return scopes.map((scope) => [
    NOUNS[scope],
    roots[scope].map((name) => `\`${name}\``).join(', '),
  ]);
}

function memberRows({ scopes, members }: CompletionData): readonly (readonly string[])[] {
  return scopes.flatMap((scope) => {
    const { lists, states } = members[scope];
    const listed = lists.map(({ name, of }) => `the list \`${name}\` (${of}s)`);
    const single = states.map((name) => `the state \`${name}\``);
    const given = [...listed, ...single];
    return given.length === 0 ? [] : [[NOUNS[scope], given.join(', ')]];
  });
}

function targetRows({ scopes, targets }: CompletionData): readonly (readonly string[])[] {
  return scopes.flatMap((scope) =>
    targets[scope].map(({ on, owners }) => [NOUNS[scope], `\`${on}\``, owners.join(', ')]),
  );
}

function limits({ limits: most }: CompletionData): string {
  return `At most ${most.characters} characters, ${most.parts} parts, ${most.depth} levels of brackets, and ${most.quantifiers} lists inside one another. A longer thought is two rules.`;
}

const RULES_HEAD = `# The rule language

Made from the code by \`npm run docs\` (\`src/scenario/rules/\`, \`src/engine/rules/\`). The keys of a rule stand in [format.md](format.md), the readings in [readings.md](readings.md), what \`check\` may find in [codes.md](codes.md).

A rule says: at this moment of a turn, for each of these, when this is so, then that happens. It is looked at once a turn for each zone, state, pair, network or for the world. All that it looks at are read before the first of them changes. It changes stocks only, by the closed list of effects below, and each change stands in the ledger under the rule’s name. Rules with a higher \`priority\` come first; equal ones come in the order of the file.

Conditions (\`when\`) and formulas (\`scale\`) are a small part of the Common Expression Language. Every number is a decimal one: write \`0.5\`, not \`.5\`. Dividing by zero gives 0. There are no functions of one’s own, no loops and no texts, so every expression ends and every one has a value. \`npx tukhum check\` reads them when the file is read and shows line and column; \`npx tukhum check --sentences\` reads every rule back as a sentence.`;

const SIGNS = `## Signs and functions

| written | means |
| --- | --- |
| \`+\` \`-\` \`*\` \`/\` | arithmetic |
| \`<\` \`<=\` \`>\` \`>=\` \`==\` \`!=\` | compares two numbers |
| \`==\` \`!=\` with a word in quotes | compares a reading of words: \`zone.posture == "service"\` |
| \`&&\` \`||\` \`!\` | and, or, not |
| \`condition ? a : b\` | a when the condition holds, else b |
| \`min(a, b)\` \`max(a, b)\` | the smallest or greatest of two to four numbers |
| \`abs(a)\` | a without its sign |
| \`size(state.zones)\`, \`state.zones.size()\` | how many a list holds |
| \`state.zones.exists(z, z.trust < 0.2)\` | at least one of a list |
| \`state.zones.all(z, z.trust < 0.2)\` | every one of a list |
| \`state.zones.filter(z, z.fear > 0.5).size() >= 2\` | counts those of a list |
| \`happened("dry")\` | how often an event or inject has happened so far |
| \`since("dry")\` | turns since it last happened; 999 when it never did |
| \`chosen("dry", "help")\` | the choice that stands for the last time it happened |
| \`turn\`, \`quarter\`, \`tail\` | number of the turn, quarter of the year (1 to 4), and whether the last orders were given |`;

const EXAMPLES = `## Examples inside a rule

\`given\` names what the rule reads: \`zone.trust\`, \`state.legitimacy\`, \`pair.a.trust\`, \`world.flowDrugs\`, \`turn\`; \`happened(dry)\`, \`since(dry)\` and \`chosen(dry)\` without quotes. Everything that the condition and the formulas read of what the rule looks at must be given; members of lists are as at the start of the scenario. \`expect\` is \`fires\`, \`silent\` or \`{ column, change }\`. \`check\` tries every example with the reader that the engine itself uses.`;

const READINGS_HEAD = `# Readings

Made from the registry of the engine (\`src/engine/rules/readings/\`) and the catalogues of \`src/scenario/sentences/names/\` by \`npm run docs\`. These are what conditions and formulas of a scenario may read; [rules.md](rules.md) says how.

*From* is the first moment of a turn at which a reading is this turn’s: before that it is still last turn’s, and \`check\` says so. A \`mark\` or \`flag\` is 0 or 1 (or a small count). \`x\` is a ratio: 1 is as in the quiet world. Nationality, ethnicity, religion, tribe and language are no readings and never will be.`;

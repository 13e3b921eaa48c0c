// Writes the page that lists what may be said of a scenario, an order or a record that is not right; the words are the house's.
import { OUTCOME_CODES, REFUSAL_CODES } from '../../src/engine/index.ts';
import {
  FINDING_CODES,
  FINDING_SEVERITIES,
  hintOf,
  messageOf,
  type Finding,
  type FindingFacts,
} from '../../src/scenario/index.ts';
import { table } from './table.ts';
import { screensOf } from './words.ts';

/** Facts that say their own name, so that a message shows where they stand. */
const NAMED = new Proxy<FindingFacts>({}, { get: (_facts, name) => `‹${String(name)}›` });

export function codesPage(root: string): string {
  const { en } = screensOf(root);
  const findings = FINDING_CODES.map((code) => {
    const found: Finding = {
      file: '',
      line: 1,
      column: 1,
      severity: FINDING_SEVERITIES[code],
      code,
      facts: NAMED,
    };
    return [`\`${code}\``, found.severity, bare(messageOf(found, 'en')), bare(hintOf(found, 'en'))];
  });
  const refusals = REFUSAL_CODES.map((code) => [`\`${code}\``, plain(en[`refusal.${code}`])]);
  const outcomes = OUTCOME_CODES.map((code) => [`\`${code}\``, plain(en[`outcome.${code}`])]);
  return `${[
    HEAD,
    '## Findings of a scenario',
    FINDINGS_HEAD,
    table(['code', 'severity', 'message', 'remedy'], findings),
    '## Refusals of an order',
    REFUSALS_HEAD,
    table(['code', 'what people read'], refusals),
    '## Outcomes of an order',
    OUTCOMES_HEAD,
    table(['code', 'what people read'], outcomes),
  ].join('\n\n')}\n`;
}

const BRANCHES = /\{(\w+), (?:select|plural),[^{}]*(?:\{[^{}]*\}[^{}]*)*\bother \{([^{}]*)\}\}/g;
const ARGUMENT = /\{(\w+)(?:, number[^{}]*)?\}/g;

/** A message with its branches folded: the last one stands for all. */
function plain(message = ''): string {
  return message
    .replaceAll(BRANCHES, (_all, name: string, last: string) => last.replaceAll('#', `‹${name}›`))
    .replaceAll(ARGUMENT, '‹$1›');
}

/** Without the marks that isolate a direction on screens. */
function bare(words: string): string {
  return words.replaceAll(/[\u2068\u2069]/g, '');
}

const HEAD = `# What is said when something is not right

Made from the code by \`npm run docs\`. Codes are for tests, tools and logs; people read the sentences, in their language. Words in ‹ › are filled in.`;

const FINDINGS_HEAD = `\`npx tukhum check\` and the app list these with file, line and column. An *error* cannot be played, a *warning* is surely not meant, *care* could hurt or mislead people.`;

const REFUSALS_HEAD = `An order is judged before it is sent and again when it is sealed, each time from what the seat may see. A refused order costs nothing and changes nothing.`;

const OUTCOMES_HEAD = `What an accepted order may come to when the turn resolves. One that *did not come off*, because the truth was other than the seat could know, gives half of its credits back and names one of the refusals above.`;

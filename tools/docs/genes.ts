// Writes the page of the classes of play and of the policy's genes; what strategies play is written by hand.
import { CLASSES, GENES, STATE_KINDS } from '../../src/strategies/index.ts';
import { table } from './table.ts';

const code = (name: string) => `\`${name}\``;

/** The shorter of what a class may use and what it must do without. */
function kindsOf(only: readonly string[]): string {
  const left = STATE_KINDS.filter((kind) => !only.includes(kind));
  if (left.length === 0) return 'everything';
  if (left.length < only.length) return `everything but ${left.map(code).join(', ')}`;
  return only.map(code).join(', ');
}

export function genesPage(): string {
  const classes = CLASSES.map(({ id, only, members }) => [
    code(id),
    kindsOf(only),
    members.map(code).join(', '),
  ]);
  const genes = GENES.map(({ id, low, high, neutral, says }) => [
    code(id),
    String(low),
    String(high),
    String(neutral),
    says,
  ]);
  return `${[
    HEAD,
    table(['class', 'may use', 'baselines that fit'], classes),
    MIDDLE,
    table(['gene', 'low', 'high', 'neutral', 'what it decides'], genes),
  ].join('\n\n')}\n`;
}

const HEAD = `# Classes of play and genes

Made from \`src/strategies/\` by \`npm run docs\`. What each strategy plays stands in [strategies.md](strategies.md).

## Classes

A class is a list of the kinds of orders that its play may use; answers to events are always allowed. A lesson can be told of a class, and a search looks for the best play within one. A test plays whole games and holds that members order nothing else, and that no baseline is missing where it fits.`;

const MIDDLE = `## Genes

What the policy of a state seat is put together from, in the order of a gene vector. A wish (from -0.5 to 1) ranks a move: the strongest that can be made is made first; 0 and less is never. *Neutral* is where a search may start.`;

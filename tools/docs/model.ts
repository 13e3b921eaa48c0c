// Writes the pages that list the model's parameters and its kinds of orders; what each does stands in the engine.
import { FAMILIES, ORDER_KINDS, PARAMETERS } from '../../src/engine/index.ts';

const cell = (words: string) => words.replaceAll('|', '\\|');

export function parametersPage(): string {
  const rows = PARAMETERS.map(
    ({ id, symbol, value, low, high, unit, meaning, source, shared }) =>
      `| \`${id}\` | ${cell(symbol)} | ${value} | ${round(low)} to ${round(high)} | ${unit} | ${cell(meaning)}${
        shared === true ? ' (every seat may know it)' : ''
      } | ${cell(source)} |`,
  );
  return `# Parameters of the model

Made from \`src/engine/parameters.ts\` by \`npm run docs\`. A scenario may change any of them under \`parameters\`; the range says what could as well be true.

| id | symbol | default | plausible range | unit | meaning | source |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function round(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

export function ordersPage(): string {
  const parts = FAMILIES.flatMap((family) => {
    const kinds = ORDER_KINDS.filter((kind) => kind.family === family);
    if (kinds.length === 0) return [];
    const rows = kinds.map(
      (kind) =>
        `| \`${kind.id}\` | ${cell(kind.symbol)} | ${kind.seats.join(', ')} | ${kind.stage} | once a ${kind.once}${
          kind.repeatable ? ', repeatable' : ''
        }${kind.joint ? ', joint' : ''} | ${kind.fields.map(({ name, optional }) => (optional === true ? `${name}?` : name)).join(', ')} | ${cell(kind.source)} |`,
    );
    return [
      `## ${family}

| kind | symbol | seats | stage | how often | fields | source |
|---|---|---|---|---|---|---|
${rows.join('\n')}`,
    ];
  });
  return `# Kinds of orders

Made from \`src/engine/orders/\` by \`npm run docs\`. Stages resolve one after another; within a stage kinds resolve in the order of this page. A *joint* order needs the same order from every party in the same turn; a *repeatable* one is judged again in the second quarter of a round of two.

${parts.join('\n\n')}
`;
}

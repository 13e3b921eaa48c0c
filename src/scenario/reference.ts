// Writes the reference of the scenario format (docs/format.md) from the same description as the validator.

import { EXAMPLE } from './example.ts';
import { ORDER_KIND_IDS } from '../engine/index.ts';
import { CHANGEABLE, CHANGEABLE_COLUMNS } from './schema/happenings.ts';
import { METRIC_IDS } from './schema/lessons.ts';
import { SCENARIO_FIELDS, type FieldNode } from './schema/fields.ts';
import { MOST_BYTES, MOST_DEPTH } from './yaml/limits.ts';

/** The text of docs/format.md. */
export function formatReference(): string {
  const parts: string[] = [HEAD, table('The file', SCENARIO_FIELDS)];
  for (const [name, node] of SCENARIO_FIELDS.fields) sections(name, node, parts);
  parts.push(changeable(), example());
  return `${parts.join('\n\n')}\n`;
}

const HEAD = `# The scenario format, version 1

Made from the code by \`npm run docs\`; change it there (\`src/scenario/schema/\`).

A scenario is one YAML file of at most ${MOST_BYTES / 1024} KB, nested at most ${MOST_DEPTH} deep, without anchors, aliases, tags or merge keys. Texts may stand beside it in \`texts/en.yaml\`, \`texts/fr.yaml\` and \`texts/ar.yaml\`, keyed by path with ids in place of positions (\`seats.tunisia.role\`). Editors that know YAML schemas help while you write when the first line is \`# yaml-language-server: $schema=../scenario.schema.json\`.

- A **text** is \`{ en, fr, ar }\`, or plain words in English. A finding says which language is missing.
- A **number** is plain, or \`{ value, range: [low, high], source, note }\`. The source is a key of \`sources\`, a list of keys, or \`design choice\`. The range is what could as well be true; it drives sensitivity.
- A **condition** or **formula** is written as [rules.md](rules.md) says; it reads what [readings.md](readings.md) lists.
- A **whole number** is a setting of the game, without a passport.
- An **id** begins with a Latin letter and has at most 40 letters, digits and hyphens.

\`npx tukhum check\` says what is wrong, with line and column. An *error* cannot be played, a *warning* is surely not meant, *care* could hurt or mislead people.`;

/** Parts that are told once, where they stand first. */
const TOLD_ELSEWHERE: readonly RegExp[] = [
  /^(?!partners\.).*\.strings$/,
  /^(?!events\.effects).*\.effects$/,
  /^injects\.choices$/,
  /\.against$/,
];

function sections(name: string, node: FieldNode, parts: string[]): void {
  if (TOLD_ELSEWHERE.some((pattern) => pattern.test(name))) return;
  const inner = node.kind === 'list' || node.kind === 'record' ? node.item : node;
  if (inner?.kind === 'variants') {
    for (const variant of inner.variants.filter(({ kind }) => kind === 'object')) {
      const kind = variant.fields.find(([field]) => field === 'kind')?.[1].options[0];
      parts.push(table(kind === undefined ? name : `${name}: ${kind}`, variant));
      deeper(name, variant, parts);
    }
  }
  if (inner?.kind !== 'object') return;
  parts.push(table(name, inner));
  deeper(name, inner, parts);
}

function deeper(name: string, node: FieldNode, parts: string[]): void {
  for (const [field, child] of node.fields) {
    const deep = child.kind === 'list' || child.kind === 'record' ? child.item : child;
    if (deep?.kind === 'object' || deep?.kind === 'variants')
      sections(`${name}.${field}`, child, parts);
  }
}

function table(title: string, node: FieldNode): string {
  const rows = node.fields.map(([name, field]) => {
    const need = field.needed
      ? 'yes'
      : field.meta.otherwise === undefined
        ? 'no'
        : `no (${field.meta.otherwise})`;
    return `| \`${name}\` | ${kindText(field)} | ${need} | ${(field.meta.description ?? '').replaceAll('|', '\\|')} |`;
  });
  const about = node.meta.description === undefined ? '' : `\n\n${node.meta.description}`;
  return [
    `## ${title}${about}`,
    '',
    '| key | what | needed | meaning |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function kindText(field: FieldNode): string {
  const { names } = field.meta;
  const named = names === undefined ? '' : `id of ${/^[aeiou]/.test(names) ? 'an' : 'a'} ${names}`;
  switch (field.kind) {
    case 'number': {
      const quantity = field.meta.quantity;
      return quantity === undefined
        ? plainNumber(field)
        : `number, ${quantity.min} to ${quantity.max}, ${quantity.unit}`;
    }
    case 'whole':
      return `whole number, ${field.least ?? ''} to ${field.most ?? ''}`;
    case 'text':
      return field.meta.text === 'optional' ? 'text, may be left out' : 'text';
    case 'expression':
      return field.meta.expression === 'truth' ? 'condition' : 'formula';
    case 'sources':
      return 'key of `sources`, a list of keys, or `design choice`';
    case 'choice':
      return (
        longChoice(field) ?? `one of ${field.options.map((option) => `\`${option}\``).join(', ')}`
      );
    case 'literal':
      return `\`${field.options.join('`, `')}\``;
    case 'list':
      return `list of ${field.item === null ? 'anything' : plural(field.item)}`;
    case 'record':
      return `map to ${field.item === null ? 'anything' : plural(field.item)}`;
    case 'string':
      return named === '' ? 'plain text or id' : named;
    case 'boolean':
      return '`true` or `false`';
    case 'anything':
      return 'nothing yet';
    case 'object':
      return 'map, see below';
    case 'variants':
      return variantsText(field);
  }
}

/** Choices that another list or page tells. */
function longChoice({ options }: FieldNode): string | null {
  const has = (words: readonly string[]) =>
    options.length === words.length && options[0] === words[0];
  if (has(ORDER_KIND_IDS)) return 'kind of order ([orders.md](orders.md))';
  if (has(METRIC_IDS)) return 'measure ([measures.md](measures.md))';
  return has(CHANGEABLE_COLUMNS) ? 'stock, see below' : null;
}

function plainNumber({ least, most }: FieldNode): string {
  const bounded = (bound: number | null) => bound !== null && Number.isFinite(bound);
  return bounded(least) && bounded(most) ? `number, ${least} to ${most}` : 'number';
}

/** What differs by kind is a map; what differs by form says each form. */
function variantsText({ variants }: FieldNode): string {
  if (variants.every(({ kind }) => kind === 'object')) return 'map, see below';
  return variants.map(kindText).join(', or ');
}

function plural(item: FieldNode): string {
  if (item.kind === 'anything') return 'nothing yet';
  if (item.meta.names !== undefined) return `ids (${item.meta.names})`;
  if (item.kind === 'variants') {
    const text = variantsText(item);
    return text.startsWith('map') ? 'maps, see below' : text;
  }
  if (item.kind === 'object') return 'maps, see below';
  if (item.kind !== 'choice') return `${item.kind}s`;
  return kindText(item)
    .replace(/^kind of order/, 'kinds of orders')
    .replace(/^measure/, 'measures');
}

function example(): string {
  return `## The smallest scenario\n\nIt reads without a finding and can be played.\n\n\`\`\`yaml\n${EXAMPLE}\`\`\``;
}

function changeable(): string {
  const rows = Object.entries(CHANGEABLE).map(
    ([subject, columns]) =>
      `| ${subject} | ${columns.map((column) => `\`${column}\``).join(', ')} |`,
  );
  return [
    '## What events and rules may change',
    '',
    '| stock of a | columns |',
    '|---|---|',
    ...rows,
  ].join('\n');
}

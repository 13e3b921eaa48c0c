// Reads the scenario examples of a guide: a whole scenario as it stands, a part laid over the pattern; it judges none.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { readScenario, type Finding } from '../../src/scenario/index.ts';
import { ROOT, type Block } from './pages.ts';

const PATTERN = readFileSync(path.join(ROOT, 'scenarios', '_template', 'scenario.yaml'), 'utf8');

const FILE = 'scenario.yaml';

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What tells an item of a list from the others: its id, or the two things it joins. */
function keyOf(item: unknown): string | null {
  if (!isFields(item)) return null;
  const { id, a, b } = item;
  if (typeof id === 'string') return id;
  return typeof a === 'string' && typeof b === 'string' ? `${a} ${b}` : null;
}

/** Maps are joined; items of a list that have a key are joined with those of the same key, or added; all else replaces. */
function laidOver(base: unknown, part: unknown): unknown {
  if (isFields(base) && isFields(part)) {
    const joined: Fields = { ...base };
    for (const [key, value] of Object.entries(part)) joined[key] = laidOver(base[key], value);
    return joined;
  }
  if (!Array.isArray(base) || !Array.isArray(part)) return part;
  if (!part.every((item) => keyOf(item) !== null)) return part;
  const items: unknown[] = [...(base as readonly unknown[])];
  for (const item of part) {
    const at = items.findIndex((one) => keyOf(one) === keyOf(item));
    if (at < 0) items.push(item);
    else items[at] = laidOver(items[at], item);
  }
  return items;
}

export interface Example {
  readonly block: Block;
  readonly findings: readonly Finding[];
}

/**
 * What the reader says of each example of a page. Parts are laid over the pattern one after another, as somebody who follows
 * the page would; what shows a finding is put back before the next.
 */
export function readExamples(blocks: readonly Block[]): readonly Example[] {
  let standing: unknown = parse(PATTERN);
  return blocks.map((block) => {
    const beside = /^texts: (en|fr|ar)$/.exec(block.note)?.[1];
    if (beside !== undefined) {
      const texts = { [beside]: block.text };
      return { block, findings: readScenario(stringify(standing), { file: FILE, texts }).findings };
    }
    if (/^format:/m.test(block.text)) {
      return { block, findings: readScenario(block.text, { file: FILE }).findings };
    }
    const laid = laidOver(standing, parse(block.text));
    if (block.note === '') standing = laid;
    return { block, findings: readScenario(stringify(laid), { file: FILE }).findings };
  });
}

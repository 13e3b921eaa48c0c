// Shows that the list of opposed pairs names exactly the lessons that say they belong to one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '..', '..', 'scenarios');

interface Pair {
  readonly id: string;
  readonly lessons: Readonly<Record<string, readonly string[]>>;
}

interface Lessons {
  readonly lessons: readonly { readonly id: string; readonly pair?: string }[];
}

function yamlOf(...parts: readonly string[]): unknown {
  return parse(readFileSync(path.join(ROOT, ...parts), 'utf8'));
}

const PAIRS = yamlOf('pairs.yaml') as readonly Pair[];

describe('the list of opposed pairs', () => {
  it.each(['maghreb-2016', 'trilateral-2025', 'sahara-sahel'])(
    'names the lessons of %s that belong to one, and no others',
    (folder) => {
      const { lessons } = yamlOf(folder, 'scenario.yaml') as Lessons;
      const said = lessons.flatMap(({ id, pair }) => (pair === undefined ? [] : [`${pair} ${id}`]));
      const listed = PAIRS.flatMap(({ id, lessons: named }) =>
        (named[folder] ?? []).map((lesson) => `${id.toLowerCase()} ${lesson}`),
      );
      expect(listed.toSorted()).toEqual(said.toSorted());
      expect(said.length).toBeGreaterThan(0);
    },
  );
});

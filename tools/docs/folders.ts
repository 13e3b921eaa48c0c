// Decides which scenarios the pages are made of and what stands beside each: its claims and what the lab recorded. It words nothing.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { LOCALES } from '../../src/base/index.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { recordsIn, type Recorded } from './records.ts';

/** A scenario of the folder with what stands beside it. */
export interface ScenarioFolder {
  readonly name: string;
  readonly scenario: Scenario;
  /** What the last run of `tukhum lessons --write` found, by lesson; empty where nothing was recorded. */
  readonly records: ReadonlyMap<string, Recorded>;
  /** As the file holds them; null where there is no file. */
  readonly claims: unknown;
}

/** Every scenario of the folder that reads without an error, by name; patterns to copy begin with an underscore. */
export function scenarioFolders(folder: string): readonly ScenarioFolder[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(folder, name, 'scenario.yaml')))
    .sort()
    .flatMap((name) => {
      const place = path.join(folder, name);
      const { scenario } = readFolder(place);
      if (scenario === null) return [];
      const records = textOf(path.join(place, 'lessons.json'));
      return [
        {
          name,
          scenario,
          records: records === null ? new Map<string, Recorded>() : recordsIn(JSON.parse(records)),
          claims: yamlOf(path.join(place, 'claims.yaml')),
        },
      ];
    });
}

/** Reads a scenario's folder with the texts beside it. */
export function readFolder(folder: string) {
  const texts: { en?: string; fr?: string; ar?: string } = {};
  for (const locale of LOCALES) {
    const words = textOf(path.join(folder, 'texts', `${locale}.yaml`));
    if (words !== null) texts[locale] = words;
  }
  const file = path.join(folder, 'scenario.yaml');
  return readScenario(readFileSync(file, 'utf8'), { file: 'scenario.yaml', texts });
}

/** Plain data of a YAML file; null where there is none. */
export function yamlOf(file: string): unknown {
  const text = textOf(file);
  return text === null ? null : parse(text);
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

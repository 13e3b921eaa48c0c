// Decides how scenarios that come with the app reach the page: read and checked when the app is built, sent as data.
// The page then needs no YAML reader to begin; files of one's own are still read in its worker.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { loadedFrom } from '../src/app/scenarios/extract.ts';
import { readScenario } from '../src/scenario/index.ts';
import type { Texts } from '../src/scenario/index.ts';

const ASKED = '/scenario.yaml?loaded';

function textsBeside(file: string): Texts {
  const texts: Record<string, string> = {};
  for (const locale of ['en', 'fr', 'ar']) {
    const beside = path.join(path.dirname(file), 'texts', `${locale}.yaml`);
    if (existsSync(beside)) texts[locale] = readFileSync(beside, 'utf8');
  }
  return texts;
}

/** A scenario as the page gets it, as JSON; an error names the first finding. */
export function loadedText(file: string): string {
  const text = readFileSync(file, 'utf8');
  const texts = textsBeside(file);
  const { findings, scenario } = readScenario(text, { file, texts });
  if (scenario === null) {
    const first = findings.find(({ severity }) => severity === 'error');
    throw new Error(`${file}:${first?.line ?? 1}: ${first?.code ?? 'cannot be read'}`);
  }
  return JSON.stringify(loadedFrom(scenario, text, texts));
}

/** `…/scenario.yaml?loaded` gives a function that fetches the scenario, ready to compile. */
export function loadedScenarios(): Plugin {
  let isBuild = false;
  return {
    name: 'loaded-scenarios',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    load(id) {
      if (!id.endsWith(ASKED)) return null;
      const file = id.slice(0, id.indexOf('?'));
      this.addWatchFile(file);
      const source = loadedText(file);
      if (!isBuild) return `export default async () => JSON.parse(${JSON.stringify(source)});`;
      const name = `${path.basename(path.dirname(file))}.json`;
      const reference = this.emitFile({ type: 'asset', name, source });
      const address = `import.meta.ROLLUP_FILE_URL_${reference}`;
      return `export default async () => (await fetch(${address})).json();`;
    },
  };
}

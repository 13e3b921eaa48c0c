// Decides how scenarios that come with the app reach the page: read and checked when the app is built, sent as data.
// The page then needs no YAML reader to begin; files of one's own are still read in its worker.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { OwnTitle } from '../src/app/scenarios/own.ts';
import { loadedFrom, readScenario } from '../src/scenario/index.ts';
import type { LoadedScenario, Texts } from '../src/scenario/index.ts';

const ASKED = '/scenario.yaml?loaded';
const TITLED = '/scenario.yaml?titled';

function textsBeside(file: string): Texts {
  const texts: Record<string, string> = {};
  for (const locale of ['en', 'fr', 'ar']) {
    const beside = path.join(path.dirname(file), 'texts', `${locale}.yaml`);
    if (existsSync(beside)) texts[locale] = readFileSync(beside, 'utf8');
  }
  return texts;
}

interface Known {
  /** What it was read from. */
  readonly source: string;
  readonly loaded: LoadedScenario;
}

/** Read once for scenario and title, and again when a file has changed. */
const known = new Map<string, Known>();

function loadedOf(file: string): LoadedScenario {
  const text = readFileSync(file, 'utf8');
  const texts = textsBeside(file);
  const source = JSON.stringify([text, texts]);
  const before = known.get(file);
  if (before?.source === source) return before.loaded;
  const loaded = readFrom(file, text, texts);
  known.set(file, { source, loaded });
  return loaded;
}

function readFrom(file: string, text: string, texts: Texts): LoadedScenario {
  // What is found in it is told by `tukhum check`, not here.
  const { findings, scenario } = readScenario(text, { file, texts, tryExamples: false });
  if (scenario === null) {
    const first = findings.find(({ severity }) => severity === 'error');
    throw new Error(`${file}:${first?.line ?? 1}: ${first?.code ?? 'cannot be read'}`);
  }
  return loadedFrom(scenario, text, texts);
}

/** A scenario as the page gets it, as JSON; an error names the first finding. */
export function loadedText(file: string): string {
  return JSON.stringify(loadedOf(file));
}

/** What a list of scenarios says of one, as JSON. */
export function titleText(file: string): string {
  const { facts, fictional } = loadedOf(file);
  const title: OwnTitle = { real: facts.title, fictional: fictional.title };
  return JSON.stringify(title);
}

/**
 * `…/scenario.yaml?loaded` gives a function that fetches the scenario, ready to compile; `?titled` gives its titles alone,
 * so that a list of scenarios fetches none of them.
 */
export function loadedScenarios(): Plugin {
  let isBuild = false;
  return {
    name: 'loaded-scenarios',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    load(id) {
      if (!id.endsWith(ASKED) && !id.endsWith(TITLED)) return null;
      const file = id.slice(0, id.indexOf('?'));
      this.addWatchFile(file);
      if (id.endsWith(TITLED)) return `export default ${titleText(file)};`;
      const source = loadedText(file);
      if (!isBuild) return `export default async () => JSON.parse(${JSON.stringify(source)});`;
      const name = `${path.basename(path.dirname(file))}.json`;
      const reference = this.emitFile({ type: 'asset', name, source });
      const address = `import.meta.ROLLUP_FILE_URL_${reference}`;
      return `export default async () => (await fetch(${address})).json();`;
    },
  };
}

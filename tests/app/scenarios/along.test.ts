// Shows that each scenario that comes along can be listed by title, and that what the lab recorded of it is found by its folder.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LoadedScenario } from '../../../src/app/scenarios/messages.ts';
import type { OwnTitle } from '../../../src/app/scenarios/own.ts';
import { verdictsIn } from '../../../src/app/scenarios/recorded.ts';
import { LOCALES } from '../../../src/base/index.ts';
import { loadedText, titleText } from '../../../tools/loadedScenarios.ts';

const FOLDERS = readdirSync('scenarios').filter(
  (name) => !name.startsWith('_') && existsSync(`scenarios/${name}/scenario.yaml`),
);

describe.each(FOLDERS)('%s', (folder) => {
  const file = `scenarios/${folder}/scenario.yaml`;
  const loaded = JSON.parse(loadedText(file)) as LoadedScenario;

  it('is called as its folder: results and saved games are looked up by it', () => {
    expect(loaded.facts.id).toBe(folder);
    expect(loaded.fictional.id).toBe(folder);
  });

  it('has a title in every language, under real and fictional names', () => {
    const title = JSON.parse(titleText(file)) as OwnTitle;
    expect(title).toEqual({ real: loaded.facts.title, fictional: loaded.fictional.title });
    for (const names of [title.real, title.fictional])
      for (const locale of LOCALES) expect(names[locale]?.trim() ?? '').not.toBe('');
  });

  it('has no recorded result of a lesson that it does not teach', () => {
    const place = `scenarios/${folder}/lessons.json`;
    const found: unknown = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : [];
    const taught = loaded.facts.lessons.map(({ id }) => id);
    expect(taught).toEqual(expect.arrayContaining([...verdictsIn(found).keys()]));
  });
});

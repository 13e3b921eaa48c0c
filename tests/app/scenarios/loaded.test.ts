// Shows that a scenario sent to the page as data is the same world as the one read from its file, and resumes by its text.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LoadedScenario } from '../../../src/app/scenarios/messages.ts';
import { compileWorld } from '../../../src/engine/index.ts';
import { compileScenario, readScenario } from '../../../src/scenario/index.ts';
import { loadedText } from '../../../tools/loadedScenarios.ts';

const FILE = 'scenarios/maghreb-2016/scenario.yaml';
const loaded = JSON.parse(loadedText(FILE)) as LoadedScenario;
const texts = Object.fromEntries(
  ['en', 'fr', 'ar'].map((locale) => [
    locale,
    readFileSync(`scenarios/maghreb-2016/texts/${locale}.yaml`, 'utf8'),
  ]),
);

describe('a scenario sent as data', () => {
  it('compiles to the world of its file', () => {
    const { scenario } = readScenario(readFileSync(FILE, 'utf8'), { file: FILE, texts });
    if (scenario === null) throw new Error('The scenario cannot be read.');
    expect(compileWorld(loaded.draft).hash).toBe(compileScenario(scenario).hash);
  });

  it('carries a text that reads to the same world, so that a record can be resumed without it', () => {
    const { scenario } = readScenario(loaded.text, { file: 'bundle.yaml' });
    if (scenario === null) throw new Error('The bundle cannot be read.');
    expect(compileScenario(scenario).hash).toBe(compileWorld(loaded.draft).hash);
  });

  it('asks first of what the scenario chooses, in its order, and keeps every other claim', () => {
    const asked = ['drivers-alone', 'patrols-and-cameras-alone', 'what-lasts', 'communities-as-partners'];
    for (const { lessons } of [loaded.facts, loaded.fictional]) {
      expect(lessons.filter(({ isAsked }) => isAsked).map(({ id }) => id)).toEqual(asked);
      expect(lessons.slice(0, asked.length).map(({ id }) => id)).toEqual(asked);
      expect(lessons.map(({ id }) => id).sort()).toEqual(loaded.lessons.lessons.map(({ id }) => id).sort());
    }
  });

  it('says who sits where and what is read first', () => {
    expect(loaded.seats.length).toBeGreaterThanOrEqual(5);
    expect(loaded.facts.sections.length).toBeGreaterThan(0);
    expect(loaded.facts.cards.map(({ id }) => id)).toEqual(loaded.seats.map(({ id }) => id));
  });
});

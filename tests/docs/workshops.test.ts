// Shows that every scenario for a room has a whole pack in three languages, and that fictional names leave no real state in it.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, textIn } from '../../src/base/index.ts';
import { workshopMarkdown, workshopOf } from '../../src/scenario/index.ts';
import { scenarioFolders } from '../../tools/docs/folders.ts';
import { ROOT } from './pages.ts';

const ROOMS = scenarioFolders(path.join(ROOT, 'scenarios')).filter(
  ({ scenario }) => scenario.workshop !== undefined,
);
const GUIDE = ['before', 'seating', 'opening', 'rounds', 'half-time', 'debrief', 'difficult'];
const each = ROOMS.flatMap((folder) =>
  LOCALES.map((locale) => [`${folder.name} ${locale}`, folder.scenario, locale] as const),
);

describe('workshops', () => {
  it('are there for the three scenarios of the source texts', () => {
    expect(ROOMS.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['maghreb-2016', 'sahara-sahel', 'trilateral-2025']),
    );
  });

  it.each(ROOMS.map(({ name, scenario }) => [name, scenario.workshop] as const))(
    '%s guides from the day before to difficult moments, with four to six teams and a pause for thought',
    (_name, workshop) => {
      expect(workshop?.guide.map(({ id }) => id)).toEqual(GUIDE);
      for (const { id, teams, minutes, steps } of workshop?.plans ?? []) {
        expect([id, teams.length >= 4 && teams.length <= 6]).toEqual([id, true]);
        const kinds = steps.map(({ kind }) => kind);
        for (const kind of ['briefing', 'predictions', 'tail', 'debrief'])
          expect([id, kinds]).toEqual([id, expect.arrayContaining([kind])]);
        if (minutes >= 90) expect([id, kinds]).toEqual([id, expect.arrayContaining(['check'])]);
        if (minutes >= 150) expect([id, kinds]).toEqual([id, expect.arrayContaining(['break'])]);
      }
    },
  );

  it.each(each)('%s says no real state under fictional names', (_name, scenario, locale) => {
    const names = scenario.states.map(({ name }) => textIn(name, locale));
    const pack = workshopOf(scenario, { locale, fictional: true });
    const words = workshopMarkdown(pack);
    const real = workshopMarkdown(workshopOf(scenario, { locale, fictional: false }));
    const within = (text: string) =>
      names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
    expect(within(real).length).toBeGreaterThan(1);
    expect(within(words)).toEqual([]);
  });
});

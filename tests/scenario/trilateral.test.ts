// Shows that the scenario of the three capitals is clean, told in full under other names, and fair in its questions.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/base/index.ts';
import { numbersOf, type Scenario } from '../../src/scenario/index.ts';
import { readFolder } from '../../tools/docs/generate.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../scenarios/trilateral-2025');
const { findings, scenario: read } = readFolder(FOLDER);

function scenario(): Scenario {
  if (read === null) throw new Error('The scenario of the three capitals does not read.');
  return read;
}

describe('trilateral-2025', () => {
  it('has no finding at all', () => {
    expect(findings).toEqual([]);
  });

  it('stands on cells and posts of the map, none of them twice', () => {
    const { zones } = scenario();
    const drawn = (file: string) =>
      readFileSync(path.resolve(FOLDER, '../../assets/map', file), 'utf8');
    const cells = zones.flatMap((zone) => zone.cells);
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.filter((cell) => !drawn('cells.json').includes(`"${cell}"`))).toEqual([]);
    const posts = zones.flatMap((zone) => zone.posts);
    expect(posts.filter((post) => !drawn('places.json').includes(`"${post}"`))).toEqual([]);
  });

  it('covers its part of the map: 33 zones, 76 passages, two gates, five authorities of which three sit', () => {
    const { zones, passages, gates, states } = scenario();
    expect([zones.length, passages.length, gates.length]).toEqual([33, 76, 2]);
    const seated = states.filter(({ seated: sits }) => sits).map(({ id }) => id);
    expect([states.length, seated]).toEqual([5, ['tunisia', 'libya', 'algeria']]);
  });

  it('dates what was reported: each scripted event says its year and names a source with one', () => {
    const { events, sources } = scenario();
    const dated = events.filter(({ probability }) => probability.value === 1);
    expect(dated.map(({ id }) => id)).toEqual([
      'ministers-sign',
      'niger-recall',
      'niger-return',
      'far-post-attacked',
      'naval-visit',
      'tripoli-meeting',
      'exercise-of-two-sides',
    ]);
    for (const { id, text, note, probability } of dated) {
      expect([id, /202[56]/.test(text.en ?? ''), note === null]).toEqual([id, true, false]);
      const years = probability.sources.map((key) => sources[key]?.year ?? 0);
      expect([id, years.length > 0 && years.every((year) => year >= 2024)]).toEqual([id, true]);
    }
  });

  it('makes one Libya a chain of choices that may break', () => {
    const { events } = scenario();
    const follows = (id: string) => events.find((event) => event.id === id)?.when ?? '';
    expect(follows('envoys-bring-money')).toContain('talks-on-one-budget');
    expect(follows('one-payroll')).toContain('talks-on-one-budget');
    for (const next of ['one-room', 'second-list-returns'])
      expect(follows(next)).toContain('one-payroll');
  });

  it('lets values be chosen as goals only: what is handed out for talk moves nothing', () => {
    const moves = scenario().injects.filter(({ effects, choices, strain }) =>
      [...effects, ...choices].length > 0 ? true : strain.value > 0,
    );
    expect(moves.map(({ id }) => id)).toEqual([
      'far-gate-shut',
      'programme-frozen',
      'names-on-a-wall',
    ]);
  });

  it('offers four plans for four to six teams, none of whom sits at the facilitator’s hand', () => {
    const plans = scenario().workshop?.plans ?? [];
    expect(
      plans.map(({ id, minutes, rounds, teams }) => [id, minutes, rounds, teams.length]),
    ).toEqual([
      ['cut-45', 45, 4, 4],
      ['table-90', 90, 6, 4],
      ['table-120', 120, 6, 5],
      ['day-180', 180, 6, 6],
    ]);
    const used = new Set(plans.flatMap(({ steps }) => steps.flatMap(({ injects }) => injects)));
    expect([...used].sort()).toEqual(
      scenario()
        .injects.map(({ id }) => id)
        .sort(),
    );
  });

  it('gives every stated number a source, and a range but for shares of attention', () => {
    const numbers = numbersOf(scenario()).filter(({ stated }) => stated);
    expect(numbers.filter(({ sources }) => sources.length === 0).map(({ key }) => key)).toEqual([]);
    const without = numbers.filter(({ range, key }) => range === null && !key.includes('strings.'));
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it('gives every question a default that costs nothing', () => {
    const { events, injects } = scenario();
    for (const { id, asks, choices, defaultChoice } of [...events, ...injects]) {
      if (asks === undefined) continue;
      const stands = choices.find((choice) => choice.id === defaultChoice);
      expect([id, stands?.credits.value, stands?.capital.value]).toEqual([id, 0, 0]);
    }
  });

  it('lets each rule that changes something be worth nothing within its range', () => {
    for (const { id, then } of scenario().rules) {
      for (const effect of then) {
        if (effect.kind !== 'change') continue;
        const [low = NaN, high = NaN] = effect.amount.range ?? [];
        const nothing = effect.how === 'times' ? 1 : 0;
        expect([id, low <= nothing && nothing <= high]).toEqual([id, true]);
      }
    }
  });

  it('lets a differing voice speak on each contested claim, and has claims that fail', () => {
    const { lessons } = scenario();
    for (const { id, contested, dissent } of lessons) {
      const heard = dissent.filter(({ parameters }) => Object.keys(parameters).length > 0);
      expect([id, contested, heard.length > 0]).toEqual([id, true, true]);
    }
    expect(lessons.some(({ recorded }) => recorded === 'fails')).toBe(true);
  });

  it('says in the briefing, in each language, that the article is its author’s view', () => {
    const said = scenario().briefing.sections.find(({ id }) => id === 'readings')?.text ?? {};
    const words = { en: 'author', fr: 'auteur', ar: 'كاتب' };
    for (const locale of LOCALES) expect(said[locale]).toContain(words[locale]);
  });
});

// Shows which numbers of the model may be put in question, that each has a name in three languages, and how values are read.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PARAMETERS } from '../../../../src/engine/index.ts';
import { wordsOf } from '../../../../src/app/kit/words.tsx';
import {
  boundsOf,
  findNumbers,
  numberName,
  oursOf,
  passportsOf,
  readNumber,
} from '../../../../src/app/review/whatIf/numbers.ts';
import { loadScreenWords, loadWords } from '../../../../src/app/words/index.ts';
import { hillsText, textGame } from '../../../review/games.ts';

vi.hoisted(() => {
  const matchMedia = () => ({ matches: false, addEventListener: () => undefined });
  vi.stubGlobal('window', { matchMedia });
  vi.stubGlobal('navigator', { languages: ['en'] });
});

const LOCALES = ['en', 'fr', 'ar'] as const;

beforeAll(async () => {
  for (const locale of LOCALES) {
    await loadWords(locale);
    await loadScreenWords('reviewWhatIf', locale);
  }
});

const text = hillsText({
  id: 'own-numbers',
  lessons: [],
  parameters: { trustBroken: { value: 0.2, source: 'design choice' } },
});
const game = textGame(text, { seed: 'numbers' }, () => []);

describe('the numbers of the model', () => {
  it('stand with the value that the game was played with', () => {
    const passports = passportsOf(game);
    expect(passports).toHaveLength(PARAMETERS.length);
    expect(passports.find(({ key }) => key === 'trustBroken')).toMatchObject({
      ours: 0.2,
      isScenarios: true,
    });
    const usual = passports.filter(({ isScenarios }) => !isScenarios);
    expect(usual).toHaveLength(PARAMETERS.length - 1);
    expect(oursOf(game, 'detectability.drugs')).toBe(game.world.coefficients.detectability[1]);
    expect(oursOf(game, 'nothing')).toBeNaN();
  });

  it('have a name and a unit in each language', () => {
    for (const locale of LOCALES) {
      const words = wordsOf(locale);
      const nameless = PARAMETERS.filter(({ id, unit }) => {
        const name = numberName(id, words);
        return name.includes('number.') || words.code(`numberUnit.${unit}`).includes('numberUnit');
      });
      expect(nameless.map(({ id }) => id)).toEqual([]);
    }
  });

  it('are found by any part of their name, with or without accents', () => {
    const found = (written: string, locale: (typeof LOCALES)[number]) =>
      findNumbers(passportsOf(game), written, wordsOf(locale)).map(({ key }) => key);
    expect(found('broken promise', 'en')).toEqual(['trustBroken', 'grievanceBroken']);
    expect(found('elasticite', 'fr')).toEqual([]);
    expect(found('detecta', 'en')).toHaveLength(5);
    expect(found('reaction de la demande', 'fr')).toEqual(['demandElasticity']);
    expect(found('', 'ar')).toHaveLength(PARAMETERS.length);
  });

  it('may be tried beyond what is plausible, but not below 0 where nothing plausible is', () => {
    const passport = { key: '', unit: '', source: '', isScenarios: false };
    expect(boundsOf({ ...passport, ours: 0.75, low: 0.4, high: 1.2 })).toEqual([0, 2]);
    expect(boundsOf({ ...passport, ours: -1, low: -2, high: 0 })).toEqual([-4, 2]);
  });
});

describe('a value', () => {
  it('is read in any digits, and nothing else is', () => {
    expect(['0.5', '0,5', '\u0660\u066b\u0665', ' 12 ', '\u22123'].map(readNumber)).toEqual([
      0.5, 0.5, 0.5, 12, -3,
    ]);
    expect(['', 'half', '1e3', '0x10', '1.2.3'].map(readNumber)).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});

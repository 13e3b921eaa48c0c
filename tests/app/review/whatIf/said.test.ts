// Shows that an effect is said with both ends of its interval, with figures that tell them apart, and never more surely than it is.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Effect } from '../../../../src/review/index.ts';
import { wordsOf } from '../../../../src/app/kit/words.tsx';
import {
  digitsFor,
  effectFigures,
  effectText,
  ofHundred,
  storedEffects,
} from '../../../../src/app/review/whatIf/said.ts';
import { loadScreenWords, loadWords } from '../../../../src/app/words/index.ts';

vi.hoisted(() => {
  const matchMedia = () => ({ matches: false, addEventListener: () => undefined });
  vi.stubGlobal('window', { matchMedia });
  vi.stubGlobal('navigator', { languages: ['en'] });
});

beforeAll(async () => {
  for (const locale of ['en', 'fr', 'ar'] as const) {
    await loadWords(locale);
    await loadScreenWords('reviewWhatIf', locale);
  }
});

const effect = (low: number, high: number, change: Partial<Effect> = {}): Effect => ({
  measure: { metric: 'trust', state: null },
  span: { name: 'late', from: 9, to: 12 },
  direction: low > 0 ? 'higher' : high < 0 ? 'lower' : 'cannot-tell',
  difference: { mean: (low + high) / 2, low, high, n: 500, method: 't' },
  share: 0.914,
  better: null,
  ...change,
});

describe('an effect in words', () => {
  const english = wordsOf('en');

  it('has both ends, its unit, its direction and how often it lay so', () => {
    expect(effectText(effect(0.07, 0.12), english)).toBe('7 to 12 points higher (in 91 of 100)');
    expect(effectText(effect(-0.12, -0.07), english)).toBe('7 to 12 points lower (in 91 of 100)');
  });

  it('is one figure where both ends are written alike', () => {
    const narrow = effect(0.011701, 0.011702, { share: 1 });
    expect(effectText(narrow, english)).toBe('about 1.17 points higher (in 100 of 100)');
    expect(effectFigures(narrow, english)).toBe('+1.17');
  });

  it('is not given a direction that it does not have', () => {
    expect(effectText(effect(-0.012, 0.02), english)).toBe(
      'neither clearly higher nor lower (\u22121 to +2 points)',
    );
    const none = effect(0, 0, { direction: 'none' });
    expect(effectText(none, english)).toBe('the same in every continuation');
    const few = effect(-Infinity, Infinity);
    expect(effectText(few, english)).toBe('not to be told yet');
    expect(effectFigures(few, english)).toBe('–');
  });

  it('is said in each language', () => {
    expect(effectText(effect(0.07, 0.12), wordsOf('fr'))).toContain('de 7 à 12 points au-dessus');
    expect(effectText(effect(-0.12, -0.07), wordsOf('ar'))).toContain('أدنى بـ 7 إلى 12');
  });
});

describe('figures', () => {
  it('take as many places as tell both ends apart and from 0, two at most', () => {
    expect(digitsFor(2, 6, 0)).toBe(0);
    expect(digitsFor(0.2, 0.3, 0)).toBe(1);
    expect(digitsFor(0.21, 0.24, 0)).toBe(2);
    expect(digitsFor(0.001, 0.002, 0)).toBe(2);
  });

  it('of a hundred are not all and not none where one says otherwise', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(ofHundred)).toEqual([0, 1, 50, 99, 100]);
  });
});

it('an effect goes into the record as it was found', () => {
  expect(storedEffects([effect(0.07, 0.12)])).toEqual([
    {
      measure: 'trust',
      state: null,
      span: 'late',
      direction: 'higher',
      difference: { mean: (0.07 + 0.12) / 2, low: 0.07, high: 0.12 },
      share: 0.914,
      n: 500,
    },
  ]);
});

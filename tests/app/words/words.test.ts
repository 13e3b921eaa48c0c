// Shows how messages become text and pieces in the three languages; what the catalogues say is judged in catalogues.test.ts.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  formatText,
  hasWords,
  isWordKey,
  loadScreenWords,
  loadWords,
  parts,
  phrase,
  phraseParts,
  t,
} from '../../../src/app/words/index.ts';

describe('words before a language is loaded', () => {
  it('come from one that is, and none from nowhere', async () => {
    expect(hasWords('en')).toBe(false);
    expect(() => t('fr', 'pad.seal')).toThrow('before any language');
    await loadWords('en');
    expect([hasWords('en'), hasWords('fr')]).toEqual([true, false]);
    expect(t('fr', 'pad.seal')).toBe('Seal orders');
  });
});

describe('words', () => {
  beforeAll(async () => {
    await loadWords('fr');
    await loadWords('ar');
  });

  it('speak the language that is asked for', () => {
    expect([t('en', 'pad.title'), t('fr', 'pad.title'), t('ar', 'pad.title')]).toEqual([
      'Order pad',
      'Carnet d’ordres',
      'دفتر القرارات',
    ]);
  });

  it('count in the six ways of Arabic, with Western digits', () => {
    const counted = [0, 1, 2, 3, 11, 100].map((amount) => t('ar', 'unit.points', { amount }));
    expect(new Set(counted).size).toBe(6);
    expect(counted[3]).toContain('3');
    expect(counted[4]).toContain('11');
  });

  it('keep names apart from the sentence', () => {
    const pieces = parts('ar', 'news.rift', { state: 'ALPHA', other: 'BETA' });
    expect(pieces.filter((piece) => piece.kind === 'value').map((piece) => piece.text)).toEqual([
      'ALPHA',
      'BETA',
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(
      t('ar', 'news.rift', { state: 'ALPHA', other: 'BETA' }),
    );
  });

  it('never read a name as markup or as a pattern', () => {
    expect(t('en', 'news.attack', { zone: '<b>{x}</b>' })).toBe('Attack in <b>{x}</b>.');
  });

  it('answer a code from outside, or say that they do not know it', () => {
    expect(phrase('en', 'news.attack', { zone: 'North', spare: 3 })).toBe('Attack in North.');
    expect(phrase('en', 'news.attack')).toBe('Attack in –.');
    expect(phrase('en', 'news.toString')).toBeNull();
    expect(phraseParts('en', 'constructor')).toBeNull();
    expect(isWordKey('news.attack')).toBe(true);
  });

  it('format a scenario’s own text', () => {
    expect(formatText('fr', '{n, plural, one {# zone} other {# zones}}', { n: 2 })).toBe('2 zones');
  });
});

describe('words of one screen', () => {
  it('come when they are asked for, and with every language from then on', async () => {
    expect(isWordKey('course.end')).toBe(false);
    await loadScreenWords('course', 'fr');
    expect([t('fr', 'course.end'), t('ar', 'course.end')]).toEqual([
      'Finir le tour',
      'Finir le tour',
    ]);
    await loadWords('ar');
    expect(t('ar', 'course.end')).toBe('إنهاء الدور');
    expect(t('ar', 'pad.title')).toBe('دفتر القرارات');
  });
});

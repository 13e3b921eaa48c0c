// Shows how one game's pair of plays is read against a claim, what compared plays are called, and which rules' words are heard.
import { beforeAll, describe, expect, it } from 'vitest';
import { askedFirst, bearsOut, heardIn, heardKey } from '../../../src/app/facts/lessons.ts';
import { sideName } from '../../../src/app/facts/sides.ts';
import type { LessonCard, SideFacts } from '../../../src/app/facts/lessons.ts';
import type { Words } from '../../../src/app/kit/index.ts';
import { loadWords, phrase } from '../../../src/app/words/index.ts';
import type { WordValues } from '../../../src/app/words/index.ts';
import type { NewsRecord } from '../../../src/engine/index.ts';
import { CLASSES } from '../../../src/strategies/index.ts';
import { RULED } from '../../session/ruledTable.ts';

describe('a pair of plays', () => {
  it.each([
    ['higher', 0.5, 0.4, 'for'],
    ['higher', 0.4, 0.5, 'against'],
    ['higher', 0.41, 0.4, 'close'],
    ['lower', 0.4, 0.5, 'for'],
    ['lower', 0.5, 0.4, 'against'],
    ['same', 0.41, 0.4, 'for'],
    ['same', 0.5, 0.4, 'against'],
  ] as const)('%s: %d beside %d bears out %s', (direction, play, against, expected) => {
    expect(bearsOut({ direction, least: 0.05 }, play, against)).toBe(expected);
  });
});

describe('the order of lessons', () => {
  const card = (id: string, isAsked: boolean) => ({ id, isAsked }) as unknown as LessonCard;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const books = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

  it('puts what is asked or predicted first, and leaves nothing out', () => {
    const cards = [card('c', true), card('a', false), card('b', false), card('d', false)];
    const { first, others } = askedFirst(books, cards, new Set(['b']));
    expect(ids(first)).toEqual(['c', 'b']);
    expect(ids(others)).toEqual(['a', 'd']);
  });

  it('folds none where a scenario chooses none', () => {
    const cards = books.map(({ id }) => card(id, true));
    expect(askedFirst(books, cards, new Set())).toEqual({ first: books, others: [] });
  });
});

const words = {
  locale: 'en',
  t: (key: string, facts: WordValues) => phrase('en', key, facts) ?? key,
  code: (key: string) => phrase('en', key) ?? key,
} as unknown as Words;

const side = (given: Partial<SideFacts>): SideFacts => ({
  strategy: 'integrated',
  only: null,
  without: [],
  silent: [],
  seats: [],
  isOtherwise: false,
  ...given,
});

describe('a compared play', () => {
  beforeAll(() => loadWords('en'));

  it('is called by its strategy or class and what it does without', () => {
    expect(sideName(side({}), words)).toBe('Integrated');
    expect(sideName(side({ strategy: 'no-partners' }), words)).toMatch(/outside support/);
    expect(sideName(side({ without: ['workshop', 'visit'] }), words)).toBe(
      'Integrated, without Planning workshop · Visit',
    );
    expect(sideName(side({ only: ['services'], isOtherwise: true }), words)).toBe(
      'Integrated, only with Basic services, with other numbers or rules',
    );
    expect(sideName(side({ strategy: 'unheard-of' }), words)).toBe('unheard-of');
  });

  it('has words for every class', () => {
    const nameless = CLASSES.filter(({ id }) => sideName(side({ strategy: id }), words) === id);
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });
});

describe('heard rules', () => {
  it('are those that lines of news tell, by place and by id', () => {
    const book = { 'told-to-all': [{ en: 'all' }], 'told-to-holders': [{ en: 'holders' }] };
    const line = { rule: 0, value: 0 } as NewsRecord;
    const other = { value: 3 } as NewsRecord;
    const heard = heardIn([line, other], book, RULED);
    expect(heard).toEqual({ [heardKey(0, 0)]: { en: 'all' }, 'told-to-all': { en: 'all' } });
  });
});

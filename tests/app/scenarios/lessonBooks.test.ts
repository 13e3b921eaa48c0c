// Shows what of weighed, long and bad-end lessons opens with the debrief, and how a screen tells it.
import { beforeAll, describe, expect, it } from 'vitest';
import { comparedLines } from '../../../src/app/facts/compared.ts';
import { loadWords, phrase, t } from '../../../src/app/words/index.ts';
import { lessonBooks, readScenario } from '../../../src/scenario/index.ts';
import { lessonYaml, taught } from '../../lab/taught.ts';

const YAML = [
  lessonYaml(),
  lessonYaml({
    id: 'weighed',
    measure: '{ weights: { trust: 2, grievance: -1 }, when: late }',
    over: '{ turns: 18 }',
    compare:
      '[{ play: community, against: patrol }, { play: community, against: patrol, when: tail, statistic: low }]',
  }),
];
const { text, file } = taught(YAML);
const { scenario } = readScenario(text, { file });
if (scenario === null) throw new Error('The scenario cannot be read.');
const [plain, weighed] = lessonBooks(scenario, (real) => real, false);
if (plain === undefined || weighed === undefined) throw new Error('There are no lessons.');

const WORDS: Parameters<typeof comparedLines>[1] = {
  locale: 'en',
  t: (key, ...rest) => t('en', key, ...rest),
  code: (key, facts) => phrase('en', key, facts) ?? key,
};

describe('the book of a lesson', () => {
  beforeAll(() => loadWords('en'));

  it('of one measure says nothing of weights, length and ends', () => {
    expect(plain).toMatchObject({ metric: 'trust', weights: [], length: null });
    expect(plain.compare).toMatchObject([{ turns: { from: 9, to: 12 }, isLow: false }]);
    expect(comparedLines(plain, WORDS)).toEqual([]);
  });

  it('of several measures says what each weighs, and when each comparison is read', () => {
    expect(weighed).toMatchObject({
      metric: null,
      weights: [
        { metric: 'trust', weight: 2 },
        { metric: 'grievance', weight: -1 },
      ],
      length: 18,
    });
    expect(weighed.compare).toMatchObject([
      { turns: { from: 15, to: 18 }, isLow: false },
      { turns: { from: 19, to: 22 }, isLow: true },
    ]);
    expect(comparedLines(weighed, WORDS)).toEqual([
      'Compared: several measures weighed as one, in spreads of games played at random: Trust × 2 · Grievance × 1 (less is better). 0 is the mean of such games; more is better.',
      'The lab compares the bad end: what one game in ten does no better than. A single game has no such end.',
      'The lab’s games have 18 turns with orders.',
    ]);
  });
});

// Shows what rules, decks, events and injects of a scenario become in the world, and that their numbers can be replaced.
import { describe, expect, it } from 'vitest';
import { compileScenario, numbersOf, readScenario } from '../../src/scenario/index.ts';
import { SMALL } from './small.ts';

const { scenario } = readScenario(SMALL, { file: 'small.yaml' });

function small() {
  if (scenario === null) throw new Error('The small scenario cannot be read.');
  return scenario;
}

describe('a compiled scenario', () => {
  const world = compileScenario(small());

  it('holds its rules as plain data', () => {
    const [rule] = world.rules;
    expect(rule).toMatchObject({
      id: 'neglect-breeds-anger',
      hook: 'turn-closes',
      scope: 'zone',
      only: null,
      once: false,
      cooldown: 3,
      limit: 0,
      priority: 0,
      effects: [
        {
          kind: 'change',
          column: 'trust',
          target: 'self',
          how: 'add',
          amount: -0.02,
          scale: { op: 'reading', id: 'trust', whose: { kind: 'self' } },
        },
        { kind: 'news', audience: 'holder', text: { en: 'People turn away' } },
      ],
    });
    expect(rule?.when).toMatchObject({ op: 'and', right: { op: 'compare', how: '<' } });
    expect(structuredClone(world.rules)).toEqual(world.rules);
  });

  it('holds its decks, its cards and its injects behind the events', () => {
    expect(world.decks).toEqual([{ id: 'politics', chance: 0.2, fromTurn: 1, toTurn: 60 }]);
    const [dry, quarrel] = world.events;
    expect(dry).toMatchObject({ id: 'dry', probability: 0.2, deck: -1, when: null });
    expect(quarrel).toMatchObject({ id: 'quarrel', probability: 0, deck: 0, weight: 1, limit: 1 });
    expect(quarrel?.when).toMatchObject({ op: 'and', left: { op: 'compare', how: '>=' } });
    expect(world.happenings.map(({ id }) => id)).toEqual(['dry', 'quarrel', 'visit']);
    expect(world.injects[0]).toMatchObject({ probability: 0, deck: -1, fromTurn: 1, limit: 16 });
  });

  it('gives a number of a rule or deck a passport and another value when asked', () => {
    const keys = numbersOf(small()).map(({ key }) => key);
    const amount = 'rules.neglect-breeds-anger.then.1.amount';
    expect(keys).toEqual(
      expect.arrayContaining([
        amount,
        'decks.politics.chance',
        'events.quarrel.weight',
        'lessons.services-first.expect.least',
      ]),
    );
    const other = compileScenario(small(), {
      parameters: { [amount]: -0.04, 'decks.politics.chance': 0.9 },
    });
    expect(other.rules[0]?.effects[0]).toMatchObject({ amount: -0.04 });
    expect(other.decks[0]?.chance).toBe(0.9);
    expect(other.hash).not.toBe(world.hash);
  });

  it('stays the same when a lesson or the text of a rule changes', () => {
    const told = SMALL.replace('en: People turn away', 'en: People look elsewhere').replace(
      'recorded: undecided',
      'recorded: fails',
    );
    const read = readScenario(told, { file: 'small.yaml' });
    expect(read.scenario === null ? '' : compileScenario(read.scenario).hash).toBe(world.hash);
  });
});

describe('a lesson that was read', () => {
  it('has both sides in one form', () => {
    const [lesson] = small().lessons;
    expect(lesson?.compare).toEqual([
      {
        play: {
          strategy: 'community',
          without: [],
          seats: [],
          silent: [],
          parameters: {},
          rulesOff: [],
        },
        against: {
          strategy: 'patrol',
          without: ['forum'],
          seats: [],
          silent: [],
          parameters: {},
          rulesOff: [],
        },
      },
    ]);
    expect(lesson?.measure).toEqual({
      metric: 'trust',
      when: 'late',
      of: 'west',
      how: 'mean',
      statistic: 'mean',
    });
    expect(lesson?.dissent[0]?.parameters).toEqual({ 'zones.Z1-W.services': 0.5 });
  });
});

// Makes a small scenario with rules and lessons from the pattern that designers copy, for tests of play; it asserts nothing.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const PATTERN = 'scenarios/_template/scenario.yaml';

const both = (en: string) => ({ en, fr: `${en} (fr)`, ar: `${en} (ar)` });
const CHOSEN = { source: 'design choice' };

/** Fires for every zone in every third turn, and tells everybody. */
const RULES = [
  {
    id: 'hills-wait',
    note: 'so that a table sees something',
    source: 'design choice',
    on: 'turn-closes',
    for: 'zone',
    only: ['hills-west'],
    when: 'zone.trust < 0.99',
    then: [{ kind: 'news', text: both('People of the hills wait and see.'), to: 'everybody' }],
    cooldown: 1,
  },
  {
    id: 'hills-remember',
    note: 'a rule that tells nothing',
    source: 'design choice',
    on: 'turn-closes',
    for: 'zone',
    only: ['hills-east'],
    when: 'zone.trust < 0.99',
    then: [
      { kind: 'change', column: 'grievance', how: 'add', amount: { value: 0.001, ...CHOSEN } },
    ],
  },
];

const lesson = (id: string, claim: string, rest: object) => ({
  id,
  claim: both(claim),
  source: 'design choice',
  question: both(`Will it be so: ${claim}`),
  debrief: [both('What would you do on Monday?')],
  rules: [
    { rule: 'hills-wait', says: 'against' },
    { rule: 'hills-remember', says: 'for' },
  ],
  metrics: ['trust', 'services'],
  ...rest,
});

/** One that holds, one that says nothing by construction; the recorded word of the second is wrong on purpose. */
const LESSONS = [
  lesson('community-first', 'Working with communities raises trust.', {
    recorded: 'holds',
    measure: { metric: 'trust', when: 'late', good: 'up' },
    compare: [{ play: 'community', against: 'crackdown' }],
    expect: { direction: 'higher', least: { value: 0.001, ...CHOSEN } },
    contested: true,
    dissent: [{ who: both('Some planners'), says: both('Order comes first.') }],
  }),
  lesson('same-is-same', 'Doing nothing beats doing nothing.', {
    recorded: 'fails',
    measure: { metric: 'trust', when: 'late', good: 'up' },
    compare: [{ play: 'nothing', against: 'nothing' }],
    expect: { direction: 'higher', least: { value: 0.01, ...CHOSEN } },
  }),
];

/** The text of the scenario: four turns with orders and a tail of two. */
export function lessonScenario(): string {
  const pattern = parse(readFileSync(PATTERN, 'utf8')) as Readonly<Record<string, unknown>>;
  const calendar = { turns: 4, tail: 2, startYear: 2016, startQuarter: 2, turnsPerRound: 2 };
  return stringify({ ...pattern, id: 'lesson-hills', calendar, rules: RULES, lessons: LESSONS });
}

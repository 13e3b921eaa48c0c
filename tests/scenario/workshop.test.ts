// Shows for each way of breaking a plan or an opposed pair the finding that names it, with its exact line and column.
import { describe, expect, it } from 'vitest';
import { readScenario, type FindingCode } from '../../src/scenario/index.ts';
import { SMALL, WORKSHOP } from './small.ts';

/** What is broken, what is put there (⟦ marks the expected place), and the codes found. */
const BREAKS: readonly (readonly [string, string, ...FindingCode[]])[] = [
  ['minutes: 100', 'minutes: ⟦95', 'plan-minutes'],
  [
    'round: 2, minutes: 25',
    'round: 2, minutes: 25 }\n        - { kind: reserve, minutes: 5',
    'plan-minutes',
  ],
  ['rounds: 2', 'rounds: ⟦3', 'plan-rounds'],
  ['round: 2, minutes', 'round: 1, minutes', 'plan-rounds'],
  [
    '- { kind: round, round: 2, minutes: 25 }',
    '- ⟦{ kind: round, minutes: 25 }',
    'plan-rounds',
    'round-without-number',
  ],
  ['{ kind: tail, minutes', '{ kind: tail, round: ⟦2, minutes', 'number-without-round'],
  ['round: 1, minutes: 30, injects: [visit] }', 'round: 1, minutes: 30 }', 'inject-unplanned'],
  [
    '{ kind: tail, minutes: 10',
    '{ kind: tail, minutes: 10, injects: ⟦[visit]',
    'injects-without-round',
  ],
  ['injects: [visit] }', 'injects: [⟦visti] }', 'unknown-id', 'inject-unplanned'],
  ['teams: [west]', 'teams: [⟦control]', 'team-control'],
  ['teams: [west]', 'teams: [west, ⟦west]', 'duplicate-id'],
  ['teams: [west]', 'teams: [⟦wets]', 'unknown-id'],
  ['kind: tail', 'kind: reserve', 'plan-without-tail'],
  ['kind: debrief', 'kind: reserve', 'plan-without-debrief'],
  [
    'kind: debrief, minutes: 25',
    'kind: debrief, minutes: 24 }\n        - { kind: reserve, minutes: 1',
    'debrief-short',
  ],
  [
    'round: 2, minutes: 25 }',
    'round: 2, minutes: ⟦3 }\n        - { kind: reserve, minutes: 22 }',
    'round-short',
  ],
  ['kind: debrief', 'kind: ⟦debreif', 'not-in-list'],
  [
    'guide: [{ id: before,',
    'guide: [{ id: before, title: { en: B, fr: A, ar: ق }, text: { en: C, fr: C, ar: ك } }, { id: ⟦before,',
    'duplicate-id',
  ],
  [
    'debrief: [{ id: one,',
    'debrief: [{ id: one, text: { en: A, fr: A, ar: أ } }, { id: ⟦one,',
    'duplicate-id',
  ],
  [
    'leavesOut: [{ id: sea, text: { en: The sea, fr: La mer, ar: البحر } }]',
    'leavesOut: [{ id: sea, text: ⟦{ en: The sea } }]',
    'text-missing',
  ],
];

const LESSON = (/^lessons:\n((?: .*\n)*)/mu.exec(SMALL)?.[1] ?? '').replace(
  'recorded: undecided',
  'recorded: undecided\n    pair: x1',
);
const OTHER = LESSON.replace('services-first', 'patrols-first');
const paired = (lessons: string) =>
  SMALL.replace(/^lessons:\n(?: .*\n)*/mu, `lessons:\n${lessons}`);

function found(marked: string) {
  const before = marked.slice(0, Math.max(0, marked.indexOf('⟦'))).split('\n');
  const { findings } = readScenario(marked.replace('⟦', ''), { file: 'small.yaml' });
  return {
    place: { line: before.length, column: (before.at(-1) ?? '').length + 1 },
    codes: findings.map(({ code }) => code).sort(),
    places: findings.map(({ line, column }) => ({ line, column })),
    findings,
  };
}

describe('findings of a broken workshop', () => {
  it('are none when its watch is right', () => {
    expect(found(WORKSHOP).findings).toEqual([]);
  });

  for (const [from, to, ...codes] of BREAKS) {
    it(`${codes.join(', ')}: ${JSON.stringify(to)}`, () => {
      expect(WORKSHOP.split(from).length, 'stands once').toBe(2);
      const result = found(WORKSHOP.replace(from, to));
      expect(result.codes).toEqual([...codes].sort());
      if (to.includes('⟦')) expect(result.places).toContainEqual(result.place);
    });
  }

  it('name the sum of minutes, and the rounds that stand there', () => {
    const [minutes] = found(WORKSHOP.replace('minutes: 100', 'minutes: 95')).findings;
    expect(minutes?.facts).toEqual({ id: 'short', minutes: 95, sum: 100 });
    const [rounds] = found(WORKSHOP.replace('round: 2, minutes', 'round: 1, minutes')).findings;
    expect(rounds?.facts).toEqual({ id: 'short', rounds: 2, found: '1, 1' });
  });

  it('say when the rounds of a plan go beyond the calendar', () => {
    const long = WORKSHOP.replace('turns: 12', 'turns: 10').replace(
      'turnsPerRound: 2\n      teams',
      'turnsPerRound: 1\n      teams',
    );
    expect(found(long).codes).toEqual([]);
    const rounds = Array.from(
      { length: 6 },
      (_, at) => `        - { kind: round, round: ${at + 1}, minutes: 5, injects: [visit] }\n`,
    );
    const six = WORKSHOP.replace('turns: 12', 'turns: 10')
      .replace('rounds: 2', 'rounds: ⟦6')
      .replace(/ {8}- \{ kind: round, round: 1.*\n.*\n/u, rounds.join(''))
      .replace('minutes: 100', 'minutes: 75');
    const result = found(six);
    expect(result.codes).toEqual(['plan-past-end']);
    expect(result.places).toEqual([result.place]);
    expect(result.findings[0]?.facts).toEqual({ id: 'short', asked: 12, turns: 10 });
  });

  it('are none where a scenario has no workshop', () => {
    expect(found(SMALL).findings).toEqual([]);
  });
});

describe('opposed pairs', () => {
  it('have two claims at least', () => {
    const alone = found(paired(LESSON.replace('pair: x1', 'pair: ⟦x1')));
    expect(alone.codes).toEqual(['pair-alone']);
    expect(alone.places).toEqual([alone.place]);
    expect(found(paired(LESSON + OTHER.replace('pair: x1', 'pair: x2'))).codes).toEqual([
      'pair-alone',
      'pair-alone',
    ]);
  });

  it('differ in what they ask', () => {
    const same = found(paired(LESSON + OTHER.replace('pair: x1', 'pair: ⟦x1')));
    expect(same.codes).toEqual(['pair-agrees']);
    expect(same.places).toEqual([same.place]);
    for (const other of [
      OTHER.replace('direction: higher', 'direction: same'),
      OTHER.replace('metric: trust, when: late', 'metric: trust, when: tail'),
      OTHER.replace('without: [forum]', 'without: [services]'),
    ]) {
      expect(found(paired(LESSON + other)).codes).toEqual([]);
    }
  });
});

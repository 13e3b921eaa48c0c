// Shows for each way of breaking a scenario the finding that names it, with its exact line and column.
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/base/index.ts';
import {
  FINDING_CODES,
  FINDING_SEVERITIES,
  hintOf,
  messageOf,
  readScenario,
  type FindingCode,
} from '../../src/scenario/index.ts';
import { SMALL, broken } from './small.ts';

/** What is broken, what is put there (⟦ marks the expected place), and the code. */
const BREAKS: readonly (readonly [string, string, FindingCode])[] = [
  ['calendar:', '⟦calender:', 'unknown-key'],
  ['    kind: rim\n', '    kind: ⟦rime\n', 'not-in-list'],
  ['    terrain: 0.2\n', '    terrain: ⟦1.2\n', 'out-of-bounds'],
  ['    terrain: 0.2\n', '    terrain: ⟦steep\n', 'wrong-type'],
  ['    authority: east\n', '    authority: ⟦eats\n', 'unknown-id'],
  ['    patrols: 2\n', '    patrols: 2\n    ⟦ethnicity: 0.5\n', 'forbidden-variable'],
  ['    patrols: 2\n', '    patrols: 2\n    ⟦tribe: x\n', 'forbidden-variable'],
  ['source: Book14 }', 'source: ⟦Bok14 }', 'unknown-source'],
  ['range: [4, 8], source: Book14', 'range: ⟦[8, 4], source: Book14', 'range-reversed'],
  ['{ value: 6, range: [4, 8]', '{ value: ⟦9, range: [4, 8]', 'value-outside-range'],
  ['range: [4, 8], source', '⟦ragne: [4, 8], source', 'unknown-key'],
  ['id: Z1-E\n', 'id: ⟦Z1-W\n', 'duplicate-id'],
  ['id: H-W\n    name', 'id: ⟦H W\n    name', 'bad-id'],
  ['  - { a: Z1-W, b: H-W, kind: road, lengthKm: 200 }\n', '', 'zone-unreachable'],
  [
    'from: [Z1-E], to: [H-W], volume: 400',
    'from: [H-W], to: ⟦[H-W], volume: 400',
    'flow-without-route',
  ],
  ['volume: 400', 'volume: ⟦100', 'flow-scale'],
  ['b: H-W, kind: road', 'b: ⟦Z1-W, kind: road', 'passage-to-itself'],
  ['  - { a: west, b: east, closure: 0.3, trust: 0.3 }', '  []', 'pair-missing'],
  ['kinds: [patrol-raise, forum]', 'kinds: [⟦bribe, forum]', 'order-wrong-seat'],
  ['kinds: [patrol-raise, forum]', 'kinds: [⟦patrol-rais, forum]', 'not-in-list'],
  ['{ fromTurn: 2, kinds: [services] }', '{ fromTurn: 2, kinds: [⟦forum] }', 'order-repeated'],
  ['fromTurn: 2', 'fromTurn: ⟦13', 'order-after-end'],
  ['turns: 12', 'turns: ⟦8', 'calendar-short'],
  ['turns: 12', 'turns: ⟦12.5', 'not-whole'],
  ['goals: { trust: 10 }', 'goals: { ⟦thrust: 10 }', 'unknown-id'],
  ['    state: west\n', '', 'seat-holds-nothing'],
  ['kind: state\n    state: west', 'kind: network\n    network: ⟦armed', 'seat-armed-network'],
  ['    state: west\n', '    state: ⟦east\n', 'seat-rim-state'],
  ['    asks: west\n', '', 'choice-without-seat'],
  ['defaultChoice: wait', 'defaultChoice: ⟦never', 'default-choice-missing'],
  ['column: trust, zones: [Z1-W]', 'column: ⟦livelihood, zones: [Z1-W]', 'not-in-list'],
  ['column: trust, zones: [Z1-W]', 'column: trust, states: ⟦[west]', 'effect-wrong-subject'],
  [
    '      - { kind: change, column: trust, zones: [Z1-W]',
    '      - ⟦{ kind: change, column: trust',
    'effect-without-subject',
  ],
  ['kind: change, column', 'kind: ⟦chnage, column', 'not-in-list'],
  ['cells: [Z1-E]', 'cells: [⟦Z1-W]', 'cell-repeated'],
  ['version: 1', 'version: ⟦7', 'version-unknown'],
  ['format: tukhum-scenario', 'format: ⟦tukhum-record', 'not-a-scenario'],
  ['{ en: No rain, fr: Pas de pluie, ar: لا مطر }', '⟦{ en: No rain, ar: لا مطر }', 'text-missing'],
  ['en: No rain', 'en: ⟦Illegal migrants arrive', 'stigmatising-word'],
  ['fr: Pas de pluie', 'fr: ⟦Des migrants clandestins arrivent', 'stigmatising-word'],
  ['ar: لا مطر', 'ar: ⟦مهاجرون غير شرعيين', 'stigmatising-word'],
  ['en: No rain', 'en: ⟦Colonel Haddad speaks', 'real-person'],
  ['en: No rain', 'en: ⟦The 3rd Brigade moves', 'real-unit'],
  ['en: No rain', 'en: ⟦AQIM strikes', 'named-organisation'],
  ['en: No rain', 'en: ⟦<b>No</b> rain', 'text-markup'],
  [
    'name: { en: West, fr: Ouest, ar: الغرب }\n    seated',
    'name: { en: West, fr: Ouest, ar: الغرب }\n    fictionalName: ⟦{ en: Westland, fr: Atlas, ar: أطلس }\n    seated',
    'real-name-left',
  ],
  [
    'legitimacy: 0.5\n',
    'legitimacy: { value: 0.5, note: ⟦a survey found 40 % }\n',
    'claim-without-source',
  ],
  ['id: small', 'id: small\n⟦id: again', 'duplicate-key'],
  ['    deck: politics\n', '    deck: politics\n    probability: ⟦0.5\n', 'event-two-draws'],
  ['    deck: politics\n', '    deck: ⟦politic\n', 'unknown-id'],
  ['    deck: politics\n', '', 'deck-empty'],
  ['    deck: politics\n', '    deck: politics\n    weight: 0\n', 'event-never'],
  ['  - id: visit\n', '  - id: ⟦dry\n', 'duplicate-id'],
  ['on: turn-closes', 'on: ⟦turn-close', 'not-in-list'],
  ['then:\n      - { kind: change', 'then:\n      - { kind: ⟦chagne', 'not-in-list'],
  ['column: trust, amount', 'column: ⟦trsut, amount', 'not-in-list'],
  ['to: holder', 'to: ⟦holders', 'not-in-list'],
  ['to: holder', 'to: [⟦wset]', 'unknown-id'],
  ['source: Book14\n    on', 'source: ⟦Book15\n    on', 'unknown-source'],
  ['play: community', 'play: ⟦comunity', 'unknown-id'],
  ['strategy: patrol', 'strategy: ⟦patrl', 'unknown-id'],
  ['without: [forum]', 'without: [⟦form]', 'not-in-list'],
  ['without: [forum]', 'parameters: { ⟦tipDetecton: 1 }', 'unknown-parameter'],
  ['without: [forum]', 'parameters: { tipDetection: ⟦900 }', 'parameter-outside-range'],
  ['without: [forum]', 'rulesOff: [⟦neglect]', 'unknown-id'],
  ['{ zones.Z1-W.services: 0.5 }', '{ zones.Z1-W.services: ⟦5 }', 'out-of-bounds'],
  ['metric: trust, when: late', 'metric: ⟦trsut, when: late', 'not-in-list'],
  [
    'metric: trust, when: late, of: west',
    'metric: flowIndex, when: late, of: ⟦west',
    'lesson-of-region',
  ],
  ['metric: trust, when: late, of: west', 'metric: ⟦seized', 'lesson-good-missing'],
  ['when: late', 'when: ⟦{ from: 9, to: 19 }', 'lesson-turns'],
  ['without: [forum] } }', 'without: [forum] }, when: ⟦{ from: 9, to: 19 } }', 'lesson-turns'],
  ['measure: { metric: trust, ', 'measure: ⟦{ ', 'lesson-measure-one'],
  [
    'measure: { metric: trust',
    'measure: ⟦{ weights: { trust: 1 }, metric: trust',
    'lesson-measure-one',
  ],
  ['metric: trust, when: late', 'weights: { seized: ⟦1 }, when: late', 'lesson-weight-unscored'],
  ['when: late', 'when: ⟦{ from: 9, to: 4 }', 'lesson-turns'],
  ['when: late', 'when: ⟦lately', 'not-in-list'],
  [
    'against: { strategy: patrol, without: [forum] } }',
    'against: community }',
    'lesson-same-sides',
  ],
  ['direction: higher', 'direction: lower', 'lesson-paid-by-rule'],
  ['{ rule: neglect-breeds-anger', '{ rule: ⟦neglect', 'unknown-id'],
  ['    contested: true\n', '    tribe: x\n', 'forbidden-variable'],
  [
    'parameters: { zones.Z1-W.services: 0.5 }',
    'parameters: { ⟦religion: 0.5 }',
    'unknown-parameter',
  ],
  ['calendar:', 'play: { asked: [⟦no-such-claim] }\ncalendar:', 'unknown-id'],
  ['calendar:', 'play:\n  asked: ⟦[a, b, c, d, e, f, g]\ncalendar:', 'too-many-items'],
  ['    budget: 3', '    budget: ⟦.inf', 'not-finite'],
  ['    budget: 3', '    budget: ⟦&a 3', 'anchor-refused'],
  ['    budget: 3', '    budget: ⟦!!float 3', 'tag-refused'],
  ['    budget: 3', '    ⟦<<: { a: 1 }', 'merge-refused'],
  ['    budget: 3', '    ⟦__proto__: { a: 1 }', 'forbidden-key'],
  ['    budget: 3', '    ⟦ميزانية: 3', 'key-not-plain'],
  ['    budget: 3', '    budget:⟦\t3', 'tab-character'],
  ['Book14: { title', '⟦1Book: { title', 'bad-id'],
];

const NAMES = { strategies: ['community', 'patrol'], classes: ['patrol-only'] };

describe('findings of a broken scenario', () => {
  it('reads the small scenario without any', () => {
    const { findings, scenario } = readScenario(SMALL, { file: 'small.yaml' });
    expect(findings).toEqual([]);
    expect(scenario?.id).toBe('small');
  });

  for (const [from, to, code] of BREAKS) {
    const what = to === '' ? `without ${JSON.stringify(from)}` : JSON.stringify(to);
    it(`${code}: ${what}`, () => {
      const { text, line, column } = broken(from, to);
      const { findings } = readScenario(text, { file: 'small.yaml', names: NAMES });
      const found = findings.find((one) => one.code === code);
      expect(found, JSON.stringify(findings)).toBeDefined();
      if (to.includes('⟦')) {
        expect({ file: found?.file, line: found?.line, column: found?.column }).toEqual({
          file: 'small.yaml',
          line,
          column,
        });
      }
    });
  }

  it('asks for a view that differs, and for a lesson that fails', () => {
    const contested = SMALL.replace(/ {4}dissent:\n(?: {6}.*\n)*/u, '');
    const codes = (text: string) =>
      readScenario(text, { file: 'small.yaml' }).findings.map(({ code }) => code);
    expect(codes(contested)).toEqual(['contested-without-dissent']);
    const lesson = (/^lessons:\n((?: .*\n)*)/mu.exec(SMALL)?.[1] ?? '').replace(
      'undecided',
      'holds',
    );
    const four = ['a', 'b', 'c', 'd'].map((id) => lesson.replace('services-first', id)).join('');
    const all = SMALL.replace(/^lessons:\n(?: .*\n)*/mu, `lessons:\n${four}`);
    expect(codes(all)).toEqual(['no-lesson-fails']);
    expect(codes(all.replace('recorded: holds', 'recorded: fails'))).toEqual([]);
  });

  it('does not ask after strategies that nobody told it', () => {
    const { text } = broken('play: community', 'play: ⟦anything');
    expect(readScenario(text, { file: 'small.yaml' }).findings).toEqual([]);
  });

  it('names the parameter that was probably meant', () => {
    const { text, line, column } = broken(
      'orderSets:\n',
      'parameters: { ⟦tipDetecton: 1 }\norderSets:\n',
    );
    const { findings } = readScenario(text, { file: 'small.yaml' });
    expect(findings).toContainEqual({
      file: 'small.yaml',
      line,
      column,
      severity: 'error',
      code: 'unknown-parameter',
      facts: { id: 'tipDetecton', meant: 'tipDetection' },
    });
  });

  it('hands out no scenario with an error, and one with only warnings', () => {
    const wrong = broken('authority: east\n', 'authority: ⟦eats\n').text;
    expect(readScenario(wrong, { file: 'x' }).scenario).toBeNull();
    const short = broken('turns: 12', 'turns: ⟦8').text;
    expect(readScenario(short, { file: 'x' }).scenario?.calendar.turns).toBe(8);
  });

  it('gives every finding a place, even where there is none', () => {
    for (const text of ['', '# only a remark', '[]', '3', 'a: [', '"', 'format: tukhum-scenario']) {
      const { findings } = readScenario(text, { file: 'x' });
      expect(findings.length, text).toBeGreaterThan(0);
      for (const { line, column } of findings) {
        expect(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1).toBe(
          true,
        );
      }
    }
  });
});

describe('words of findings', () => {
  const facts = { key: 'k', value: 1, known: 'a, b', meant: 'b', least: 1, most: 2 };
  for (const locale of LOCALES) {
    it(`says every code in ${locale}`, () => {
      const sentences = new Set<string>();
      for (const code of FINDING_CODES) {
        const found = {
          file: 'x',
          line: 1,
          column: 1,
          severity: FINDING_SEVERITIES[code],
          code,
          facts,
        };
        const message = messageOf(found, locale);
        expect(message.trim().length, code).toBeGreaterThan(3);
        expect(hintOf(found, locale).trim().length, code).toBeGreaterThan(3);
        expect(`${message} ${hintOf(found, locale)}`, code).not.toMatch(/undefined|\[object/);
        sentences.add(message);
      }
      expect(sentences.size).toBe(FINDING_CODES.length);
    });
  }
});

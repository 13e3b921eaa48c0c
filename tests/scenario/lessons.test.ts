// Shows what of lessons and rules stands beside the scenario, under fictional names, and which rules pay a lesson's measure.
import { describe, expect, it } from 'vitest';
import { bundleScenario, paymentsOf, readScenario } from '../../src/scenario/index.ts';
import { SMALL } from './small.ts';

const read = (text: string, texts = {}) => readScenario(text, { file: 'a/scenario.yaml', texts });

describe('texts of rules and lessons', () => {
  const without = SMALL.replace(
    /^ {4}debrief:\n.*$/mu,
    '    debrief: [{ en: Who noticed? }]',
  ).replace(
    '{ en: People turn away, fr: Les gens se détournent, ar: الناس يبتعدون }',
    '{ en: People turn away }',
  );
  const texts = {
    fr: 'lessons: { services-first: { debrief: [Qui a remarqué ?] } }\nrules.neglect-breeds-anger.then:\n  - {}\n  - text: Les gens partent',
    ar: 'lessons: { services-first: { debrief: [من لاحظ؟] } }\nrules.neglect-breeds-anger.then: [{}, { text: الناس يرحلون }]',
  };

  it('are asked for by number where they stand in a list', () => {
    expect(read(without).findings.map(({ facts }) => facts['key'])).toEqual([
      'rules.neglect-breeds-anger.then.2.text',
      'lessons.services-first.debrief.1',
    ]);
  });

  it('may stand beside the scenario, as lists', () => {
    const { findings, scenario } = read(without, texts);
    expect(findings).toEqual([]);
    expect(scenario?.lessons[0]?.debrief).toEqual([
      { en: 'Who noticed?', fr: 'Qui a remarqué ?', ar: 'من لاحظ؟' },
    ]);
    expect(scenario?.rules[0]?.then[1]).toMatchObject({ text: { fr: 'Les gens partent' } });
    const bundled = readScenario(bundleScenario(without, texts), { file: 'one.yaml' });
    expect(bundled.findings).toEqual([]);
    expect(bundled.scenario).toEqual(scenario);
  });

  it('are told when they still say a real name under fictional ones', () => {
    const fictional = SMALL.replaceAll(
      /name: \{ en: West, fr: Ouest, ar: الغرب \}\n/gu,
      (name) => `${name}    fictionalName: { en: Atlas, fr: Atlas, ar: أطلس }\n`,
    ).replace('What did people notice?', 'What did people in West notice?');
    const told = (text: string) =>
      read(text)
        .findings.filter(({ code }) => code === 'real-name-left')
        .map(({ facts }) => [facts['key'], facts['field']]);
    expect(told(fictional)).toContainEqual([
      'lessons.services-first.debrief.1',
      'fictionalDebrief',
    ]);
    const other =
      '    fictionalDebrief: [{ en: What did people notice?, fr: Quoi ?, ar: ماذا؟ }]\n';
    const mended = fictional.replace('    contested: true\n', `    contested: true\n${other}`);
    expect(told(mended)).not.toContainEqual([
      'lessons.services-first.debrief.1',
      'fictionalDebrief',
    ]);
  });
});

describe('rules that pay a lesson', () => {
  const paid = (text: string) => {
    const { scenario } = read(text);
    const lesson = scenario?.lessons[0];
    if (scenario === null || lesson === undefined) throw new Error('It cannot be read.');
    return paymentsOf(scenario, lesson);
  };

  it('move what is measured the way that is expected', () => {
    expect(paid(SMALL)).toEqual([]);
    const rewarding = SMALL.replace('value: -0.02, range: [-0.04, 0]', 'value: 0.02').replace(
      'change: -0.01',
      'change: 0.01',
    );
    expect(paid(rewarding)).toEqual([{ rule: 'neglect-breeds-anger', column: 'trust' }]);
  });

  it('pay as well by an event that they make happen', () => {
    const made = SMALL.replace(
      '    cooldown: 3\n',
      '      - { kind: event, event: quarrel }\n    cooldown: 3\n',
    );
    expect(paid(made)).toEqual([]);
    const effect =
      '      - { kind: change, column: trust, zones: [Z1-W], how: times, amount: 1.1 }\n';
    expect(paid(made.replace('decks:\n', `${effect}decks:\n`))).toEqual([
      { rule: 'neglect-breeds-anger', column: 'trust' },
    ]);
  });
});

// Shows how rules and lessons are read back in three languages, so that a change of the grammar is seen.
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/index.ts';
import { lessonSentence, readScenario, ruleSentence } from '../../../src/scenario/index.ts';
import { SMALL } from '../small.ts';

const RULES = `rules:
  - id: neglect-breeds-anger
    on: turn-closes
    for: zone
    when: zone.services < 0.35 && zone.grievance > 0.45 && state.legitimacy < 0.6
    then:
      - { kind: change, column: trust, amount: -0.02, scale: zone.trust }
      - { kind: news, to: holder, text: { en: People turn away, fr: Les gens se détournent, ar: الناس يبتعدون } }
    cooldown: 3
  - id: lists
    on: orders-done
    for: state
    when: >-
      state.zones.filter(z, z.fear > 0.5).size() >= 2
      || state.zones.exists(z, z.posture == "service" && z.trust < state.trust) && happened("dry") == 0
    then:
      - { kind: change, column: legitimacy, how: towards-one, amount: 0.1 }
      - { kind: event, event: visit }
    limit: 3
    priority: 1
  - id: there
    on: flows-done
    for: zone
    only: [Z1-W]
    when: (zone.operation == 1 || quarter == 3) && turn >= 4 && !tail && chosen("dry", "help")
    then: [{ kind: change, column: grievance, on: neighbours, amount: 0.03 }]
    once: true
  - id: between
    on: incidents-done
    for: pair
    when: pair.a.legitimacy > pair.b.legitimacy && pair.zones.all(z, z.patrols >= 1)
    then: [{ kind: change, column: budget, on: sides, how: times, amount: 0.9, scale: "max(1, pair.rung)" }]
  - id: always
    on: turn-opens
    for: world
    when: true
    then: [{ kind: news, text: { en: X, fr: X, ar: X }, to: [west] }]
`;

const text = SMALL.replace(/^rules:\n(?:[ -].*\n)*/mu, RULES);
const { scenario, findings } = readScenario(text, { file: 'small.yaml' });

describe('a rule or lesson read back', () => {
  it('comes from a scenario that is right', () => {
    expect(findings).toEqual([]);
  });

  it.each(LOCALES)('is a sentence in %s', async (locale) => {
    if (scenario === null) throw new Error('The scenario cannot be read.');
    const said = [
      ...scenario.rules.map((rule) => `${rule.id}: ${ruleSentence(rule, scenario, locale)}`),
      ...scenario.lessons.map((one) => `${one.id}: ${lessonSentence(one, scenario, locale)}`),
    ];
    const file = `${import.meta.dirname}/${locale}.txt`;
    await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(file);
  });

  it.each(LOCALES)(
    'says in %s what is weighed, at which end, and how long the games are',
    async (locale) => {
      const other = text
        .replace(
          'measure: { metric: trust, when: late, of: west }',
          'measure: { weights: { trust: 2, grievance: -1 }, when: late, statistic: low }\n    over: { turns: 18 }',
        )
        .replace('without: [forum] } }', 'without: [forum] }, when: tail, statistic: mean }');
      const read = readScenario(other, { file: 'small.yaml' });
      const [lesson] = read.scenario?.lessons ?? [];
      if (read.scenario === null || lesson === undefined) throw new Error('There is no lesson.');
      const said = lessonSentence(lesson, read.scenario, locale);
      await expect(`${said}\n`).toMatchFileSnapshot(`${import.meta.dirname}/weighed.${locale}.txt`);
    },
  );
});

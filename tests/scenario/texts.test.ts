// Shows how texts beside a scenario are laid in, what is said of those that fit nowhere, and the one-file form.
import { describe, expect, it } from 'vitest';
import { bundleScenario, readScenario } from '../../src/scenario/index.ts';
import { SMALL } from './small.ts';

const WITHOUT = SMALL.replace(
  '    text: { en: No rain, fr: Pas de pluie, ar: لا مطر }\n',
  '',
).replace(
  'role: { en: You govern, fr: Vous gouvernez, ar: أنتم تحكمون }',
  'role: { en: You govern }',
);

describe('texts beside a scenario', () => {
  it('are asked for by key when they are missing', () => {
    const { findings } = readScenario(WITHOUT, { file: 'a/scenario.yaml' });
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['text-missing', { key: 'events.dry.text', languages: 'en, fr, ar' }],
      ['text-missing', { key: 'seats.west.role', languages: 'fr, ar' }],
    ]);
  });

  it('fill what the scenario leaves open, nested or with dots, a choice by its id alone', () => {
    const texts = {
      en: 'events: { dry: { text: No rain at all, choices: { help: ignored } } }',
      fr: 'events.dry.text: Rien\nseats: { west: { role: Vous gouvernez } }',
      ar: 'events: { dry: { text: لا شيء } }\nseats: { west: { role: أنتم تحكمون } }',
    };
    const { findings, scenario } = readScenario(WITHOUT, { file: 'a/scenario.yaml', texts });
    expect(findings).toEqual([]);
    expect(scenario?.events[0]?.text).toEqual({ en: 'No rain at all', fr: 'Rien', ar: 'لا شيء' });
    expect(scenario?.events[0]?.choices[0]?.text.en).toBe('Help');
    expect(scenario?.seats[0]?.role).toEqual({
      en: 'You govern',
      fr: 'Vous gouvernez',
      ar: 'أنتم تحكمون',
    });
  });

  it('are named with their own file, line and column when they fit nowhere or are wrong', () => {
    const texts = {
      fr: 'seats:\n  wset: { role: Vous }\nevents:\n  dry: { text: "Des clandestins, les clandestins" }',
    };
    const { findings } = readScenario(WITHOUT, { file: 'a/scenario.yaml', texts });
    expect(findings).toContainEqual({
      file: 'a/texts/fr.yaml',
      line: 2,
      column: 11,
      severity: 'warning',
      code: 'text-unused',
      facts: { key: 'seats.wset.role', meant: 'seats.west.role' },
    });
    const stigma = findings.find(({ code }) => code === 'stigmatising-word');
    expect(stigma).toMatchObject({
      file: 'a/texts/fr.yaml',
      line: 4,
      column: 16,
      severity: 'care',
    });
  });

  it('become part of the one-file form', () => {
    const texts = {
      en: 'events.dry.text: No rain',
      fr: 'events.dry.text: Rien',
      ar: 'events.dry.text: لا',
    };
    const bundled = bundleScenario(WITHOUT, texts);
    const { scenario } = readScenario(bundled, { file: 'one.yaml' });
    expect(scenario?.events[0]?.text).toEqual({ en: 'No rain', fr: 'Rien', ar: 'لا' });
  });
});

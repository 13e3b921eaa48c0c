// Shows for each way of breaking a course the finding that names it and where, and that the shipped course has none.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/base/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import type { FindingCode } from '../../src/scenario/index.ts';
import { readFolder } from '../../tools/docs/generate.ts';

const FOLDER = 'scenarios/tutorial';
const TEXT = readFileSync(`${FOLDER}/scenario.yaml`, 'utf8');
const SERVICE = '- { kind: posture, fields: { zone: pass-east, choice: service } }';

/** What is broken, what is put there (⟦ marks the expected place), and what must be said. */
const BREAKS: readonly (readonly [string, string, FindingCode, object])[] = [
  ['        - turn: 1\n', '        - turn: ⟦2\n', 'course-turn-order', { turn: 2, expected: 1 }],
  ['        - turn: 5\n', '        - turn: ⟦6\n', 'course-turn-order', { turn: 6, expected: 5 }],
  [SERVICE, SERVICE.replace('{ kind', '⟦{ kind').replace('service', 'kindly'), 'course-order-refused', { turn: 1, kind: 'posture', why: 'unknown-value' }],
  [SERVICE, SERVICE.replace('{ kind', '⟦{ kind').replace('posture', 'oversight'), 'course-order-refused', { why: 'not-granted' }],
  [SERVICE, SERVICE.replace('{ kind', '⟦{ kind').replace('pass-east', 'pass-west'), 'course-order-refused', { turn: 1 }],
  [SERVICE, SERVICE.replace('{ kind', '⟦{ kind').replace('zone:', 'pair:'), 'course-order-refused', { turn: 1 }],
  [SERVICE, SERVICE.replace('kind: posture', 'kind: ⟦postures'), 'not-in-list', {}],
  ['look: [trust, tips]', 'look: [⟦tipps, trust]', 'not-in-list', {}],
  ['course:\n  seat: eastmark', 'course:\n  seat: ⟦eastmarch', 'unknown-id', { what: 'seat' }],
  ['course:\n  seat: eastmark', 'course:\n  seat: ⟦control', 'course-wrong-seat', { seat: 'control' }],
  ['calendar:\n  turns: 5', 'calendar:\n  turns: 6', 'course-turn-missing', { turns: 6, given: 5 }],
  ['            en: "Tell patrols to serve:', `            en: "${'word '.repeat(61)}`, 'course-long', { language: 'en', most: 60 }],
]; // prettier-ignore

function broken(from: string, to: string) {
  const at = TEXT.indexOf(from);
  if (at < 0) throw new Error(`The tutorial has no ${JSON.stringify(from)}.`);
  const marked = TEXT.slice(0, at) + to + TEXT.slice(at + from.length);
  const before = marked.slice(0, marked.indexOf('⟦')).split('\n');
  return {
    text: marked.replace('⟦', ''),
    place: { line: before.length, column: (before.at(-1) ?? '').length + 1 },
  };
}

describe('findings of a broken course', () => {
  it.each(BREAKS)('%j becomes %j: %s', (from, to, code, facts) => {
    const { text, place } = broken(from, to);
    const { findings } = readScenario(text, { file: 'tutorial.yaml' });
    const found = findings.filter((one) => one.code === code);
    expect(found[0], JSON.stringify(findings)).toMatchObject({ facts });
    if (!to.includes('⟦')) return;
    expect(found.map(({ line, column }) => ({ line, column }))).toContainEqual(place);
  });

  it('asks for something to compare', () => {
    const advised = TEXT.slice(
      TEXT.indexOf('    - id: advised'),
      TEXT.indexOf('    - id: heavy-hand'),
    );
    const again = TEXT.replace(
      / {4}- id: heavy-hand\n[\s\S]*(?= {2}sums:)/u,
      advised.replace('advised', 'again'),
    );
    const codes = readScenario(again, { file: 'x' }).findings.map(({ code }) => code);
    expect(codes).toEqual(['course-same-passes']);
  });

  it('does not play a course while something else is wrong, or when nobody asked for trials', () => {
    const { text } = broken(SERVICE, SERVICE.replace('service', 'kindly'));
    expect(readScenario(text, { file: 'x', tryExamples: false }).findings).toEqual([]);
    const wrong = text.replace('id: road', 'id: the road');
    const codes = readScenario(wrong, { file: 'x' }).findings.map(({ code }) => code);
    expect(codes).not.toContain('course-order-refused');
  });

  it('minds a short calendar only where there is no course', () => {
    const without = TEXT.slice(0, TEXT.indexOf('# The course:'));
    const codes = readScenario(without, { file: 'x' }).findings.map(({ code }) => code);
    expect(codes).toContain('calendar-short');
  });
});

describe('the tutorial', () => {
  const { findings, scenario } = readFolder(FOLDER);

  it('has no finding at all', () => {
    expect(findings).toEqual([]);
  });

  it('marks every parameter that it changes as its own, with what is usual', () => {
    const changed = Object.entries(scenario?.parameters ?? {});
    expect(changed.length).toBeGreaterThan(5);
    const marked = changed.filter(([, { note }]) => /^tutorial: .*usual [\d.]+$/u.test(note ?? ''));
    expect(marked.map(([id]) => id)).toEqual(changed.map(([id]) => id));
  });

  it('says in each language that its numbers are louder than elsewhere', () => {
    const said = scenario?.course?.sums.find(({ id }) => id === 'louder-than-life')?.text ?? {};
    const words = { en: 'louder', fr: 'plus marqué', ar: 'أوضح' };
    for (const locale of LOCALES) {
      expect(said[locale]).toContain(words[locale]);
      expect(scenario?.summary[locale]).toMatch(new RegExp(words[locale]));
    }
  });
});

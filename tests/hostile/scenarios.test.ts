// Shows that no file can hang the reader, reach into the language, or pass without a word (T16, the hand-made part).
import { describe, expect, it } from 'vitest';
import { bundleScenario, readScenario } from '../../src/scenario/index.ts';
import { HOSTILE_FILES } from './files.ts';

/** The huge ones take the reader's time once; that is enough. */
const SMALL_FILES = HOSTILE_FILES.filter(({ text }) => text.length < 20_000);

/** What an attack would leave behind on every object. */
function leftBehind(): readonly string[] {
  const found: string[] = [];
  for (const name in {}) found.push(name);
  if ('polluted' in {} || 'admin' in {}) found.push('polluted');
  return found;
}

describe('hostile scenario files', () => {
  it('are at least sixty', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
  });

  for (const { name, text, codes } of HOSTILE_FILES) {
    it(name, () => {
      const { findings, scenario } = readScenario(text, { file: name });
      expect(scenario).toBeNull();
      const found = new Set(findings.map((one) => one.code));
      for (const code of codes) expect([...found]).toContain(code);
      for (const { line, column } of findings) {
        expect(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1).toBe(
          true,
        );
      }
      expect(findings.length).toBeLessThanOrEqual(301);
      expect(leftBehind()).toEqual([]);
    });
  }

  it('may be hostile texts beside a good scenario, and then they are refused alone', () => {
    for (const { name, text } of SMALL_FILES) {
      const { findings } = readScenario('format: tukhum-scenario', {
        file: 'x.yaml',
        texts: { ar: text },
      });
      expect(findings.length, name).toBeGreaterThan(0);
      expect(leftBehind(), name).toEqual([]);
    }
  });

  it('cannot break the one-file form', () => {
    for (const { name, text } of SMALL_FILES) {
      expect(typeof bundleScenario(text, { en: text }), name).toBe('string');
      expect(leftBehind(), name).toEqual([]);
    }
  });
});

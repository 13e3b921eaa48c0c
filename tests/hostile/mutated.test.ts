// Shows that no change of a good file makes the reader throw, hang or pollute (T16, the mutated part; long in the soak).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, readScenario } from '../../src/scenario/index.ts';
import { runs } from '../support/scale.ts';

/** Pieces that have hurt readers before. */
const PIECES = [
  '- ',
  ': ',
  '[',
  '{',
  ']',
  '}',
  '"',
  "'",
  '\n',
  '\n  ',
  '\t',
  '&a ',
  '*a',
  '!!set ',
  '<<: ',
  '__proto__: { polluted: true }\n',
  'constructor: ',
  '0x1fffffffffffff1',
  '1e400',
  '.nan',
  '~',
  '|\n',
  '>-\n',
  '#',
  '---\n',
  '%YAML 1.1\n',
  '? ',
  '\u202e',
  '\u0000',
  '\ud800',
  '\ufeff',
  'null',
  '-1',
  '99999999999999999999',
  '../../x',
  '<script>',
];

const change = fc.record({
  at: fc.nat(EXAMPLE.length),
  length: fc.nat(60),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12, unit: 'binary' })),
  times: fc.constantFrom(1, 1, 1, 2, 40),
});
const copy = fc.record({
  from: fc.nat(EXAMPLE.length),
  length: fc.nat(400),
  at: fc.nat(EXAMPLE.length),
});

describe('a good scenario, changed at random', () => {
  it(
    'gives a scenario or an error with a place, and leaves nothing behind',
    { timeout: 3_600_000 },
    () => {
      fc.assert(
        fc.property(
          fc.array(change, { maxLength: 4 }),
          fc.array(copy, { maxLength: 2 }),
          (changes, copies) => {
            let text = EXAMPLE;
            for (const { at, length, put, times } of changes) {
              text = text.slice(0, at) + put.repeat(times) + text.slice(at + length);
            }
            for (const { from, length, at } of copies) {
              text = text.slice(0, at) + EXAMPLE.slice(from, from + length) + text.slice(at);
            }
            const { findings, scenario } = readScenario(text, { file: 'x' });
            const errors = findings.filter(({ severity }) => severity === 'error');
            expect(scenario === null).toBe(errors.length > 0);
            for (const { line, column } of findings) {
              expect(Number.isInteger(line) && line >= 1).toBe(true);
              expect(Number.isInteger(column) && column >= 1).toBe(true);
            }
            expect('polluted' in {}).toBe(false);
          },
        ),
        { numRuns: runs(300, 200_000), seed: 2016 },
      );
    },
  );
});

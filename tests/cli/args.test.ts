// Shows how a command's words are read, and that every mistake in them is named.
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';
import type { Given, OptionTable } from '../../src/cli/args.ts';

const TABLE: OptionTable = { json: 'flag', seed: 'value', strategy: 'list' };

function read(words: string): Given {
  const given = readArguments(words.split(' '), TABLE);
  if (!given.ok) throw new Error(given.error.code);
  return given.value;
}

describe('readArguments', () => {
  it('tells places, flags, values and lists apart, in any order', () => {
    const given = read('one --json --seed 7 two --strategy a=b --strategy=c=d');
    expect(given.places).toEqual(['one', 'two']);
    expect([...given.flags]).toEqual(['json']);
    expect(given.values.get('seed')).toBe('7');
    expect(given.lists.get('strategy')).toEqual(['a=b', 'c=d']);
  });

  it('takes what follows -- as places, and a lone - as one', () => {
    expect(read('- -- --json').places).toEqual(['-', '--json']);
  });

  it('lets a value begin with one dash', () => {
    expect(read('--seed -7').values.get('seed')).toBe('-7');
  });

  it.each([
    ['--wrong', 'unknown-option', '--wrong'],
    ['-x', 'unknown-option', '-x'],
    ['--toString', 'unknown-option', '--toString'],
    ['--seed', 'value-missing', '--seed'],
    ['--seed --json', 'value-missing', '--seed'],
    ['--json=yes', 'value-unexpected', '--json'],
    ['--seed 1 --seed 2', 'option-twice', '--seed'],
  ])('refuses %s as %s', (words, code, option) => {
    const given = readArguments(words.split(' '), TABLE);
    expect(given).toEqual({ ok: false, error: { code, option } });
  });
});

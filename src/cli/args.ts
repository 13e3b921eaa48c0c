// Decides how a command's words are told apart into options and places, and which mistakes are named; it runs nothing.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';

/** What a command understands: `flag` stands alone, `value` takes a word, `list` takes a word each time it is given. */
export type OptionKind = 'flag' | 'value' | 'list';
export type OptionTable = Readonly<Record<string, OptionKind>>;

export interface Given {
  readonly places: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export interface ArgumentProblem {
  readonly code: 'unknown-option' | 'value-missing' | 'option-twice' | 'value-unexpected';
  readonly option: string;
}

/** Reads `--name`, `--name value` and `--name=value`; `--` ends the options. */
export function readArguments(
  words: readonly string[],
  table: OptionTable,
): Result<Given, ArgumentProblem> {
  const places: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      places.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      places.push(word);
      continue;
    }
    const { name, attached } = split(word);
    const kind = Object.hasOwn(table, name) ? table[name] : undefined;
    if (kind === undefined) return err({ code: 'unknown-option', option: word });
    if (kind === 'flag') {
      if (attached !== null) return err({ code: 'value-unexpected', option: `--${name}` });
      flags.add(name);
      continue;
    }
    const value = attached ?? words[(at += 1)];
    if (value === undefined || (attached === null && value.startsWith('--'))) {
      return err({ code: 'value-missing', option: `--${name}` });
    }
    if (kind === 'list') lists.set(name, [...(lists.get(name) ?? []), value]);
    else if (values.has(name)) return err({ code: 'option-twice', option: `--${name}` });
    else values.set(name, value);
  }
  return ok({ places, flags, values, lists });
}

function split(word: string): { readonly name: string; readonly attached: string | null } {
  const plain = word === '-h' ? '--help' : word;
  const equals = plain.indexOf('=');
  const name = plain.slice(2, equals < 0 ? undefined : equals);
  return { name, attached: equals < 0 ? null : plain.slice(equals + 1) };
}

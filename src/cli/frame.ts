// Decides how a command line is taken apart, in which language it answers and how it ends; which commands there are says who calls.

import { Fault } from '../base/index.ts';
import type { Locale } from '../base/index.ts';
import type { Pool } from '../lab/index.ts';
import { STRATEGIES } from '../strategies/index.ts';
import { readArguments } from './args.ts';
import type { Given, OptionTable } from './args.ts';
import type { Complaint } from './casting.ts';
import { complain } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { localeOf, say } from './words.ts';

export interface Command {
  readonly options: OptionTable;
  run(given: Given, desk: Desk): Promise<ExitCode>;
}

/** The commands that can be run here, and what they need. */
export interface Commands {
  readonly table: ReadonlyMap<string, Command>;
  /** Where games are played when the voice brings no place of its own. */
  readonly openPool: () => Pool;
  /** What is said of an error that is no mistake of ours; null for one that is. */
  readonly complaintOf: (error: unknown) => Complaint | null;
}

const COMMON: OptionTable = { lang: 'value', help: 'flag' };

/** Where lines go: the answer on one side, complaints on the other. Games are played in this thread unless a pool is brought. */
export type Voice = Pick<Desk, 'out' | 'complain'> &
  Partial<Pick<Desk, 'openPool' | 'openStop' | 'openServer' | 'appFolder' | 'environment'>>;

/** Runs one command line to its exit code. */
export async function runOf(
  { table, openPool, complaintOf }: Commands,
  words: readonly string[],
  voice: Voice,
): Promise<ExitCode> {
  const [name = '--help', ...rest] = words;
  const desk: Desk = {
    openPool,
    openStop: () => new AbortController().signal,
    openServer: () => Promise.reject(new Fault('There is no server here.', {})),
    appFolder: '',
    ...voice,
    locale: languageIn(words),
  };
  const command = table.get(name);
  if (command === undefined) return withoutCommand(name, rest, desk);
  const given = readArguments(rest, { ...command.options, ...COMMON });
  if (!given.ok) {
    const { code, option } = given.error;
    complain(desk, code, { option, command: name });
    return 2;
  }
  const language = given.value.values.get('lang');
  if (localeOf(language) === null) {
    complain(desk, 'unknown-language', { language: language ?? '' });
    return 2;
  }
  if (given.value.flags.has('help')) return help(desk);
  try {
    return await command.run(given.value, desk);
  } catch (error) {
    const complaint = complaintOf(error);
    if (complaint !== null) {
      complain(desk, complaint.key, complaint.facts);
      return 1;
    }
    if (!(error instanceof Fault)) throw error;
    complain(desk, 'fault', { reason: error.message });
    return 1;
  }
}

function withoutCommand(name: string, rest: readonly string[], desk: Desk): ExitCode {
  if (name === '--help' || name === '-h' || name === 'help') return help(desk);
  if (name === '--lang' && rest.length <= 1) return help(desk);
  complain(desk, 'unknown-command', { command: name });
  return 2;
}

function help(desk: Desk): ExitCode {
  desk.out(say(desk.locale, 'usage'));
  desk.out('');
  desk.out(say(desk.locale, 'strategies', { names: [...STRATEGIES.keys()].join(', ') }));
  return 0;
}

/** The language is looked for before anything else, so that mistakes are named in it too. */
function languageIn(words: readonly string[]): Locale {
  const joined = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const after = words.indexOf('--lang');
  const language = joined ?? (after < 0 ? undefined : words[after + 1]);
  return localeOf(language) ?? 'en';
}

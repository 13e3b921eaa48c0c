// Decides which command of `tukhum` runs, in which language it speaks and how it ends; it does no command's work.

import { Fault } from '../base/index.ts';
import type { Locale } from '../base/index.ts';
import { localPool } from '../lab/index.ts';
import { STRATEGIES } from '../strategies/index.ts';
import { readArguments } from './args.ts';
import type { Given, OptionTable } from './args.ts';
import { StrategyFailure } from './casting.ts';
import { CHECK_OPTIONS, check } from './check.ts';
import { complain } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { DIFF_OPTIONS, diffCommand } from './diff.ts';
import { LESSONS_OPTIONS, lessonsCommand } from './lessons.ts';
import { PLAY_OPTIONS, play } from './play.ts';
import { PRINT_OPTIONS, print } from './print/print.ts';
import { PROBE_OPTIONS, probeCommand } from './probe.ts';
import { REPLAY_OPTIONS, replayCommand } from './replay.ts';
import { REVIEW_OPTIONS, reviewCommand } from './review/review.ts';
import { SEARCH_OPTIONS, searchCommand } from './search.ts';
import { SERVE_OPTIONS, serve } from './serve.ts';
import { SENSITIVITY_OPTIONS, sensitivityCommand } from './sensitivity.ts';
import { localeOf, say } from './words.ts';

interface Command {
  readonly options: OptionTable;
  run(given: Given, desk: Desk): Promise<ExitCode>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', { options: CHECK_OPTIONS, run: check }],
  ['play', { options: PLAY_OPTIONS, run: play }],
  ['replay', { options: REPLAY_OPTIONS, run: replayCommand }],
  ['lessons', { options: LESSONS_OPTIONS, run: lessonsCommand }],
  ['diff', { options: DIFF_OPTIONS, run: diffCommand }],
  ['print', { options: PRINT_OPTIONS, run: print }],
  ['probe', { options: PROBE_OPTIONS, run: probeCommand }],
  ['review', { options: REVIEW_OPTIONS, run: reviewCommand }],
  ['search', { options: SEARCH_OPTIONS, run: searchCommand }],
  ['serve', { options: SERVE_OPTIONS, run: serve }],
  ['sensitivity', { options: SENSITIVITY_OPTIONS, run: sensitivityCommand }],
]);
const COMMON: OptionTable = { lang: 'value', help: 'flag' };

/** Where lines go: the answer on one side, complaints on the other. Games are played in this thread unless a pool is brought. */
export type Voice = Pick<Desk, 'out' | 'complain'> &
  Partial<Pick<Desk, 'openPool' | 'openStop' | 'openServer' | 'appFolder' | 'environment'>>;

/** Runs one command line to its exit code. */
export async function run(words: readonly string[], voice: Voice): Promise<ExitCode> {
  const [name = '--help', ...rest] = words;
  const desk: Desk = {
    openPool: localPool,
    openStop: () => new AbortController().signal,
    openServer: () => Promise.reject(new Fault('There is no server here.', {})),
    appFolder: '',
    ...voice,
    locale: languageIn(words),
  };
  const command = COMMANDS.get(name);
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
    if (error instanceof StrategyFailure) {
      complain(desk, error.complaint.key, error.complaint.facts);
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

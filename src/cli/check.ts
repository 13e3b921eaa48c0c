// Decides what `tukhum check` prints of each scenario and when it ends badly; what is wrong is the reader's to find.

import {
  bundleScenario,
  hasErrors,
  hintOf,
  messageOf,
  readScenario,
  sortFindings,
} from '../scenario/index.ts';
import type { Finding, Severity } from '../scenario/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain, complainOfFile } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { readScenarioFiles, writeText } from './files.ts';
import type { ScenarioFiles } from './files.ts';
import { wholeOption } from './numbers.ts';
import { KNOWN_NAMES, sampledFindings } from './sampled.ts';
import { printSentences } from './sentences.ts';
import { say } from './words.ts';
import type { MessageKey } from './words.ts';

export const CHECK_OPTIONS: OptionTable = {
  json: 'flag',
  sentences: 'flag',
  bundle: 'value',
  sampled: 'value',
};

const SEVERITY_WORDS: Readonly<Record<Severity, MessageKey>> = {
  error: 'severity-error',
  warning: 'severity-warning',
  care: 'severity-care',
};

export async function check(given: Given, desk: Desk): Promise<ExitCode> {
  if (given.places.length === 0) {
    complain(desk, 'place-missing', { command: 'check', what: say(desk.locale, 'what-scenario') });
    return 2;
  }
  const out = given.values.get('bundle');
  if (out !== undefined && given.places.length > 1) {
    complain(desk, 'bundle-one');
    return 2;
  }
  const games = wholeOption(given, desk, { name: 'sampled', least: 0, most: 1_000_000 });
  if (games === null) return 2;
  const findings: Finding[] = [];
  const clean: string[] = [];
  let read: ScenarioFiles | null = null;
  for (const place of given.places) {
    const files = await readScenarioFiles(place);
    if (!files.ok) {
      complainOfFile(desk, 'cannot-read', files.error);
      return 2;
    }
    const { file, text, texts } = files.value;
    read = files.value;
    const { findings: found, scenario } = readScenario(text, { file, texts, names: KNOWN_NAMES });
    const sampled =
      scenario === null
        ? []
        : await sampledFindings(files.value, scenario, { games: games ?? null, desk });
    findings.push(...sortFindings([...found, ...sampled]));
    if (found.length + sampled.length === 0) clean.push(file);
    const isRead = scenario !== null && given.flags.has('sentences') && !given.flags.has('json');
    if (isRead) printSentences(scenario, desk);
  }
  if (given.flags.has('json'))
    desk.out(JSON.stringify(findings.map((found) => plain(found, desk))));
  else print(findings, clean, desk);
  if (hasErrors(findings)) return 1;
  return out === undefined || read === null ? 0 : bundle(read, out, given, desk);
}

/** Writes the scenario as one file that can travel by itself; a scenario with errors is not written. */
async function bundle(
  { text, texts }: ScenarioFiles,
  out: string,
  given: Given,
  desk: Desk,
): Promise<ExitCode> {
  const written = await writeText(out, bundleScenario(text, texts));
  if (!written.ok) {
    complainOfFile(desk, 'cannot-write', written.error);
    return 2;
  }
  if (!given.flags.has('json')) desk.out(say(desk.locale, 'bundled', { file: out }));
  return 0;
}

/** The contract's shape of a finding: whole-number places from 1, words in the asked language. */
function plain(found: Finding, desk: Desk) {
  const { file, line, column, severity, code } = found;
  const message = messageOf(found, desk.locale);
  return { file, line, column, severity, code, message, hint: hintOf(found, desk.locale) };
}

function print(findings: readonly Finding[], clean: readonly string[], desk: Desk): void {
  for (const found of findings) {
    const { file, line, column, severity, code, message, hint } = plain(found, desk);
    const word = say(desk.locale, SEVERITY_WORDS[severity]);
    desk.out(`${file}:${line}:${column}: ${word}: ${message} [${code}]`);
    if (hint !== '') desk.out(`    ${say(desk.locale, 'hint', { hint })}`);
  }
  for (const file of clean) desk.out(say(desk.locale, 'check-clean', { file }));
  if (findings.length === 0) return;
  const count = (severity: Severity) =>
    findings.filter((found) => found.severity === severity).length;
  desk.out(
    say(desk.locale, 'check-sum', {
      errors: count('error'),
      warnings: count('warning'),
      care: count('care'),
    }),
  );
}

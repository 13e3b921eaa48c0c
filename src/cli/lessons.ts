// Decides what `tukhum lessons` asks of the lab and how it ends; what it prints of a lesson is in lessonLines.ts.

import path from 'node:path';
import type { Canonical } from '../base/index.ts';
import { USUAL_DRAWS, USUAL_SEEDS, testLessons } from '../lab/index.ts';
import type { LessonReport, ScenarioText, Tools } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain, complainOfFile } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { playable } from './playable.ts';
import { SCENARIO_FILE, writeText } from './files.ts';
import { lessonJson, printLessons } from './lessonLines.ts';
import { wholeOption } from './numbers.ts';
import { onlyPlace } from './play.ts';
import { progressOf } from './progress.ts';
import { withRecorded } from './recording.ts';
import { headingOf, openResults } from './results.ts';
import type { ResultsFile } from './results.ts';
import { say } from './words.ts';

export const LESSONS_OPTIONS: OptionTable = {
  seeds: 'value',
  draws: 'value',
  json: 'flag',
  lesson: 'list',
  results: 'value',
  write: 'flag',
  'stop-early': 'flag',
};

/** What was found, beside a scenario that has a folder of its own. */
const FOUND_FILE = 'lessons.json';

interface Asked {
  readonly seeds: number | undefined;
  readonly draws: number | undefined;
  readonly only: readonly string[] | undefined;
  readonly sequential: boolean;
}

export async function lessonsCommand(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'lessons', 'what-scenario');
  if (place === null) return 2;
  const seeds = wholeOption(given, desk, { name: 'seeds', least: 2, most: 100_000 });
  const draws = wholeOption(given, desk, { name: 'draws', least: 0, most: 10_000 });
  if (seeds === null || draws === null) return 2;
  const read = await playable(place, desk);
  if (!read.ok) return read.error;
  const { source, scenario } = read.value;
  const only = given.lists.get('lesson');
  const asked = { seeds, draws, only, sequential: given.flags.has('stop-early') };
  if (!areKnown(asked, scenario, desk)) return 2;
  if (scenario.lessons.length === 0) {
    desk.out(given.flags.has('json') ? '[]' : say(desk.locale, 'lessons-none'));
    return 0;
  }
  const reports = await tested(source, asked, given, desk);
  if (reports === null) return 2;
  if (given.flags.has('json')) desk.out(JSON.stringify(reports.map(lessonJson)));
  else printLessons(reports, scenario, desk);
  if (given.flags.has('write')) return written(source, reports, asked, desk);
  return reports.some(({ verdict, lesson }) => verdict !== lesson.recorded) ? 1 : 0;
}

function areKnown({ only }: Asked, scenario: Scenario, desk: Desk): boolean {
  const ids = scenario.lessons.map(({ id }) => id);
  const wrong = only?.find((id) => !ids.includes(id));
  if (wrong === undefined) return true;
  complain(desk, 'lesson-unknown', { lesson: wrong, lessons: ids.join(', ') });
  return false;
}

async function tested(
  source: ScenarioText,
  asked: Asked,
  given: Given,
  desk: Desk,
): Promise<readonly LessonReport[] | null> {
  const { seeds, draws, only, sequential } = asked;
  const question = [
    'lessons',
    seeds ?? USUAL_SEEDS,
    draws ?? USUAL_DRAWS,
    [...(only ?? [])].sort(),
    ...(sequential ? ['stop-early'] : []),
  ];
  const store = storeFor(source, question, given, desk);
  if (store === null) return null;
  const answer = await withPool(desk, (tools) =>
    testLessons(source, {
      ...(seeds === undefined ? {} : { seeds }),
      ...(draws === undefined ? {} : { draws }),
      ...(only === undefined ? {} : { only }),
      sequential,
      tools: store === undefined ? tools : { ...tools, store },
    }),
  );
  store?.close();
  return answer;
}

/** Opens the pool, and closes it whatever happens. Null when a person stopped it. */
export async function withPool<Answer>(
  desk: Desk,
  work: (tools: Tools) => Promise<Answer>,
): Promise<Answer | null> {
  const pool = desk.openPool();
  const signal = desk.openStop();
  try {
    return await work({ pool, signal, onProgress: progressOf(desk) });
  } catch (error) {
    if (!signal.aborted) throw error;
    complain(desk, 'stopped');
    return null;
  } finally {
    await pool.close();
  }
}

/** The file of results that was asked for, undefined when none was, null when it cannot be used. */
export function storeFor(
  source: ScenarioText,
  question: Canonical,
  given: Given,
  desk: Desk,
): ResultsFile | undefined | null {
  const file = given.values.get('results');
  if (file === undefined) return undefined;
  const opened = openResults(file, headingOf(source, question));
  if (opened.ok) {
    const { found } = opened.value;
    if (found > 0) complain(desk, 'results-found', { file, found });
    return opened.value;
  }
  const reason = opened.error.code === 'unusable' ? opened.error.reason : '';
  if (opened.error.code === 'results-other') complain(desk, 'results-other', { file });
  else complain(desk, 'cannot-write', { file, reason });
  return null;
}

/** Verdicts go into the scenario, and all that was found of all its lessons beside it, where screens look for it. */
async function written(
  source: ScenarioText,
  reports: readonly LessonReport[],
  { only }: Asked,
  desk: Desk,
): Promise<ExitCode> {
  const code = await record(source, reports, desk);
  const hasFolder = path.basename(source.file) === SCENARIO_FILE;
  if (code !== 0 || only !== undefined || !hasFolder) return code;
  const file = path.join(path.dirname(source.file), FOUND_FILE);
  const done = await writeText(file, `${JSON.stringify(reports.map(lessonJson), null, 2)}\n`);
  if (!done.ok) {
    complainOfFile(desk, 'cannot-write', done.error);
    return 2;
  }
  complain(desk, 'lessons-kept', { file, count: reports.length });
  return 0;
}

async function record(
  { file, text }: ScenarioText,
  reports: readonly LessonReport[],
  desk: Desk,
): Promise<ExitCode> {
  const changed = reports.filter(({ verdict, lesson }) => verdict !== lesson.recorded);
  if (changed.length === 0) return 0;
  const verdicts = new Map(changed.map(({ lesson, verdict }) => [lesson.id, verdict]));
  const written = withRecorded(text, file, verdicts);
  if (written === null) {
    complain(desk, 'record-by-hand', { file });
    return 1;
  }
  const done = await writeText(file, written);
  if (!done.ok) {
    complainOfFile(desk, 'cannot-write', done.error);
    return 2;
  }
  complain(desk, 'verdicts-written', { file, count: changed.length });
  return 0;
}

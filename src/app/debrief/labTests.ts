// Holds what was played here for the lessons of the game whose books are open: its plays with the same luck, and tests of
// lessons. Games are played by workers; the page only waits.
import { createStore } from 'zustand/vanilla';
import type { LessonReport, OnceCompared } from '../../lab/index.ts';
import type { LabGame, LabVerdict } from '../facts/lessons.ts';
import { browserPool, lessonsOnce, testLesson } from '../lab/index.ts';
import { ownByText } from '../scenarios/own.ts';
import { recordedVerdicts } from '../scenarios/recorded.ts';

/** Small enough to wait for at a table; the lab itself plays many more. @source design choice */
export const TEST_SEEDS = 40;
export const TEST_DRAWS = 20;

export type LessonTest =
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly verdict: LabVerdict }
  | { readonly kind: 'stopped' | 'failed' };

export type Once =
  | { readonly kind: 'none' | 'running' | 'failed' }
  | { readonly kind: 'done'; readonly lessons: readonly OnceCompared[] };

export interface LabTests {
  /** The game they belong to. */
  readonly game: string;
  readonly once: Once;
  readonly tests: Readonly<Record<string, LessonTest>>;
  readonly recorded: ReadonlyMap<string, LabVerdict>;
}

const EMPTY: LabTests = { game: '', once: { kind: 'none' }, tests: {}, recorded: new Map() };

export const labTests = createStore<LabTests>()(() => EMPTY);

const controls = new Map<string, AbortController>();

/** Opens the books of a game: the first time its lessons' plays are played with its luck. */
export function openLabTests(game: LabGame): void {
  if (labTests.getState().game === game.id) return;
  for (const lesson of controls.keys()) stopTest(lesson);
  labTests.setState({ ...EMPTY, game: game.id, once: { kind: 'running' } }, true);
  void once(game);
  void recorded(game);
}

/** Writes only while the same game's books are open. */
function write(game: string, part: Partial<LabTests>): void {
  if (labTests.getState().game === game) labTests.setState(part);
}

async function once({ id, seed, scenario }: LabGame): Promise<void> {
  const tools = {
    pool: browserPool(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  try {
    write(id, { once: { kind: 'done', lessons: await lessonsOnce(scenario, seed, tools) } });
  } catch {
    write(id, { once: { kind: 'failed' } });
  }
}

/** Only of a scenario that came with the app and is played as it came. */
async function recorded({ id, folder, scenario }: LabGame): Promise<void> {
  try {
    if ((await ownByText(folder, scenario.text)) === null) return;
    write(id, { recorded: await recordedVerdicts(folder) });
  } catch {
    // What the author recorded in the scenario itself is shown instead.
  }
}

/** Plays new games for one lesson. */
export async function startTest(lesson: string, { id, scenario }: LabGame): Promise<void> {
  stopTest(lesson);
  const control = new AbortController();
  controls.set(lesson, control);
  const put = (test: LessonTest) => {
    if (controls.get(lesson) !== control) return;
    write(id, { tests: { ...labTests.getState().tests, [lesson]: test } });
  };
  put({ kind: 'running', done: 0, all: 0 });
  const ask = { lesson, seeds: TEST_SEEDS, draws: TEST_DRAWS };
  // A message that was under way when the test ended says nothing any more.
  let isOver = false;
  const onProgress = (done: number, all: number) => {
    if (!isOver) put({ kind: 'running', done, all });
  };
  try {
    const tools = { pool: browserPool(), signal: control.signal, onProgress };
    const report = await testLesson(scenario, ask, tools);
    isOver = true;
    put(report === null ? { kind: 'failed' } : { kind: 'done', verdict: verdictOf(report) });
  } catch {
    isOver = true;
    put({ kind: control.signal.aborted ? 'stopped' : 'failed' });
  }
}

/** Ends the games of a test at once. */
export function stopTest(lesson: string): void {
  controls.get(lesson)?.abort(new Error('stopped'));
}

function verdictOf(report: LessonReport): LabVerdict {
  const { verdict, effect, low, high, robust, n, reason, flips } = report;
  const isByConstruction = reason === 'by-construction';
  return { verdict, effect, low, high, robust, n, isByConstruction, flips };
}

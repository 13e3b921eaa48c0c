// Decides how `tukhum review` comes by its game: the record read, its scenario compiled, the game computed again or from its states.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { openReview } from '../../review/index.ts';
import type { ReviewGame } from '../../review/index.ts';
import {
  compileScenario,
  hasErrors,
  readScenario,
  underFictionalNames,
} from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { isRedacted, readRecord } from '../../session/index.ts';
import type { GameRecord } from '../../session/index.ts';
import { STRATEGIES } from '../../strategies/index.ts';
import { complain, complainOfFile } from '../desk.ts';
import type { Desk, ExitCode } from '../desk.ts';
import { readText } from '../files.ts';
import { sayProblem } from '../replay.ts';

export interface OpenedReview {
  readonly game: ReviewGame;
  /** Under the names that the report is to use. */
  readonly scenario: Scenario;
}

/** Ends with 2 when the file cannot be read, with 1 when no review can be made of it. */
export async function openedReview(
  place: string,
  isFictional: boolean,
  desk: Desk,
): Promise<Result<OpenedReview, ExitCode>> {
  const text = await readText(place);
  if (!text.ok) {
    complainOfFile(desk, 'cannot-read', text.error);
    return err(2);
  }
  if (isRedacted(text.value)) {
    complain(desk, 'review-redacted');
    return err(1);
  }
  const record = recordIn(text.value, desk);
  if (record === null) return err(1);
  const { findings, scenario } = readScenario(record.scenario.text, {
    file: record.scenario.id,
    tryExamples: false,
  });
  if (scenario === null || hasErrors(findings)) {
    const count = findings.filter(({ severity }) => severity === 'error').length;
    complain(desk, 'record-scenario', { count });
    return err(1);
  }
  const { turns, fictionalNames } = record.options;
  const world = compileScenario(scenario, turns === undefined ? {} : { turns });
  const opened = openReview(record, { world, strategies: STRATEGIES });
  if (!opened.ok) {
    complain(desk, `review-${opened.error.code}`);
    return err(1);
  }
  const named = isFictional || fictionalNames ? underFictionalNames(scenario) : scenario;
  return ok({ game: opened.value, scenario: named });
}

/** A record of another engine is read too. Null, with a complaint, for whatever is no whole record. */
function recordIn(text: string, desk: Desk): GameRecord | null {
  const read = readRecord(text);
  if (read.ok) return read.value;
  if (read.error.older !== null) return read.error.older;
  sayProblem(read.error, desk);
  return null;
}

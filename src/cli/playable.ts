// Decides how a command comes by the scenario it was given: read, and sound enough to be played, or a complaint and how it ends.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { readScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { complain, complainOfFile } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { readScenarioFiles } from './files.ts';
import type { ScenarioFiles } from './files.ts';

export interface Playable {
  /** Its texts as they stand on disk; the lab takes them. */
  readonly source: ScenarioFiles;
  readonly scenario: Scenario;
}

/** The scenario of a file or a folder: 2 when it cannot be read, 1 when it has errors. */
export async function playable(place: string, desk: Desk): Promise<Result<Playable, ExitCode>> {
  const files = await readScenarioFiles(place);
  if (!files.ok) {
    complainOfFile(desk, 'cannot-read', files.error);
    return err(2);
  }
  const source = files.value;
  const { scenario } = readScenario(source.text, { ...source, tryExamples: false });
  if (scenario !== null) return ok({ source, scenario });
  complain(desk, 'not-playable', { file: place });
  return err(1);
}

// Decides how a scenario's text becomes what rooms are opened with; where that is done is decided elsewhere.
import { loadedFrom, readScenario } from '../../scenario/index.ts';
import type { LoadedScenario } from '../../scenario/index.ts';

/** Null when it cannot be played. */
export function readLoaded(text: string): LoadedScenario | null {
  const { scenario } = readScenario(text, { file: 'scenario.yaml' });
  return scenario === null ? null : loadedFrom(scenario, text, {});
}

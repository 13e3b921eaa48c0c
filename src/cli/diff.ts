// Decides what `tukhum diff` asks of the lab and how it ends; what it prints is in diffLines.ts.

import { DIFF_SEEDS, DIFF_STRATEGIES, diffScenarios } from '../lab/index.ts';
import type { ScenarioText } from '../lab/index.ts';
import { hasErrors, readScenario } from '../scenario/index.ts';
import { strategiesFor } from '../strategies/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { printDiff } from './diffLines.ts';
import { scenarioText, withPool } from './lessons.ts';
import { wholeOption } from './numbers.ts';

export const DIFF_OPTIONS: OptionTable = { seeds: 'value', strategy: 'list', json: 'flag' };

export async function diffCommand(given: Given, desk: Desk): Promise<ExitCode> {
  const [first, second, third] = given.places;
  if (first === undefined || second === undefined || third !== undefined) {
    complain(desk, 'diff-places');
    return 2;
  }
  const seeds = wholeOption(given, desk, { name: 'seeds', least: 2, most: 100_000 });
  const strategies = given.lists.get('strategy') ?? DIFF_STRATEGIES;
  if (seeds === null || !areStrategies(strategies, desk)) return 2;
  const before = await scenarioText(first, desk);
  const after = await scenarioText(second, desk);
  if (before === null || after === null) return 2;
  if (![before, after].every((source) => isPlayable(source, desk))) return 1;
  const diff = await withPool(desk, (tools) =>
    diffScenarios(before, after, { seeds: seeds ?? DIFF_SEEDS, strategies, tools }),
  );
  if (diff === null) return 2;
  if (given.flags.has('json')) desk.out(JSON.stringify(diff));
  else printDiff(diff, { before: before.file, after: after.file }, desk);
  return 0;
}

function areStrategies(names: readonly string[], desk: Desk): boolean {
  const known = strategiesFor('state');
  const wrong = names.find((name) => !known.includes(name));
  if (wrong === undefined) return true;
  complain(desk, 'diff-strategy', { name: wrong, names: known.join(', ') });
  return false;
}

function isPlayable(source: ScenarioText, desk: Desk): boolean {
  const { scenario, findings } = readScenario(source.text, { ...source, tryExamples: false });
  if (scenario !== null && !hasErrors(findings)) return true;
  complain(desk, 'not-playable', { file: source.file });
  return false;
}

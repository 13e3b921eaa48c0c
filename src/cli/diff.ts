// Decides what `tukhum diff` asks of the lab and how it ends; what it prints is in diffLines.ts.

import { DIFF_SEEDS, DIFF_STRATEGIES, diffScenarios } from '../lab/index.ts';
import { strategiesFor } from '../strategies/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { playable } from './playable.ts';
import { printDiff } from './diffLines.ts';
import { withPool } from './lessons.ts';
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
  const before = await playable(first, desk);
  if (!before.ok) return before.error;
  const after = await playable(second, desk);
  if (!after.ok) return after.error;
  const [old, now] = [before.value.source, after.value.source];
  const diff = await withPool(desk, (tools) =>
    diffScenarios(old, now, { seeds: seeds ?? DIFF_SEEDS, strategies, tools }),
  );
  if (diff === null) return 2;
  if (given.flags.has('json')) desk.out(JSON.stringify(diff));
  else printDiff(diff, { before: old.file, after: now.file }, desk);
  return 0;
}

function areStrategies(names: readonly string[], desk: Desk): boolean {
  const known = strategiesFor('state');
  const wrong = names.find((name) => !known.includes(name));
  if (wrong === undefined) return true;
  complain(desk, 'diff-strategy', { name: wrong, names: known.join(', ') });
  return false;
}

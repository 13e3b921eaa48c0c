// Prints a table of strategies by measures over many seeds of a scenario; all states play the same strategy.

import { readFile } from 'node:fs/promises';
import { chanceOf } from '../../src/engine/index.ts';
import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import { playGame } from '../../src/session/index.ts';
import { strategiesFor, usualCast } from '../../src/strategies/index.ts';
import type { Chance, MetricId, Metrics } from '../../src/engine/index.ts';

const SHOWN: readonly MetricId[] = [
  'flowIndex',
  'flowFighters',
  'flowDrugs',
  'exploitation',
  'violence',
  'trust',
  'grievance',
  'livelihood',
  'legitimacy',
  'corruption',
  'pairTrust',
];

function argument(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

/** Mean of a metric over turns `from` … `to` of every game. */
function mean(
  games: readonly (readonly Metrics[])[],
  id: MetricId,
  from: number,
  to: number,
): number {
  let sum = 0;
  let count = 0;
  for (const game of games) {
    for (const turn of game.slice(from - 1, to)) {
      sum += turn.world[id];
      count += 1;
    }
  }
  return sum / count;
}

const file =
  process.argv[2]?.startsWith('--') === false
    ? process.argv[2]
    : 'scenarios/maghreb-2016/scenario.yaml';
const seeds = Number(argument('seeds', '200'));
const { scenario, findings } = readScenario(await readFile(file, 'utf8'), { file });
if (scenario === null) throw new Error(findings.map((finding) => finding.code).join(', '));
const world = compileScenario(scenario);
const chances: Chance[] = Array.from({ length: seeds }, (_none, seed) => chanceOf(`table-${seed}`));
const { turns, tailTurns } = world;
console.log(
  `Mean of ${seeds} seeds: flows and people over turns ${turns - 3}-${turns}, violence over the whole game, tail over its ${tailTurns} turns.`,
);
console.log(`| strategy | ${SHOWN.join(' | ')} | flowIndex in the tail | trust in the tail |`);
console.log(`|---|${SHOWN.map(() => '---|').join('')}---|---|`);
for (const name of strategiesFor('state')) {
  const strategies = usualCast(world, name);
  const games = chances.map(
    (chance) => playGame({ world, seed: chance.seed, strategies, chance, everyTurn: true }).metrics,
  );
  const cells = SHOWN.map((id) =>
    (id === 'violence' ? mean(games, id, 1, turns) : mean(games, id, turns - 3, turns)).toFixed(2),
  );
  const tail = (['flowIndex', 'trust'] as const).map((id) =>
    mean(games, id, turns + 1, turns + tailTurns).toFixed(2),
  );
  console.log(`| ${name} | ${[...cells, ...tail].join(' | ')} |`);
}

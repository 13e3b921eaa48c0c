// Decides what sampled games say against a scenario: rules that never fire, lessons that are true by construction.

import { strategiesFor } from '../../strategies/index.ts';
import { runExperiment } from '../experiment/index.ts';
import type { Side, Tools } from '../experiment/index.ts';
import { testLessons } from '../lessons/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { ScenarioText } from '../types.ts';
import { scenarioOf } from '../worker/index.ts';

export interface Probed {
  /** Games that were sampled for rules. */
  readonly games: number;
  /** Positions of rules that fired in none of them. */
  readonly neverFired: readonly number[];
}

/** A lesson whose verdict its construction decides: rules that pay it, or none when its plays cannot differ. */
export interface Constructed {
  /** Position among the scenario's lessons. */
  readonly lesson: number;
  readonly rules: readonly string[];
}

/** Seeds that each strategy plays at the least: what one seed leaves out is luck. @source design choice */
const LEAST_SEEDS = 2;

/** Plays at least `games` games, every strategy of states in turn, and looks which rules fired. */
export async function probeRules(
  source: ScenarioText,
  games: number,
  tools: Tools,
): Promise<Probed> {
  const scenario = scenarioOf(source);
  const sides = strategiesFor('state').map((name) => sidePlaying(scenario, name));
  const rounds = Math.max(LEAST_SEEDS, Math.ceil(games / sides.length));
  const rows = Array.from({ length: rounds }, (_, at) => ({ seed: `probe-${at}`, values: {} }));
  const plan = { scenario: source, sides, rows, measurements: [], counts: true };
  const { rules } = await runExperiment(plan, tools);
  const neverFired = scenario.rules.flatMap(({ id }, at) =>
    (rules[id]?.times ?? 0) === 0 ? [at] : [],
  );
  return { games: rounds * sides.length, neverFired };
}

/** Plays every lesson with a few seeds, and keeps those whose verdict hangs on how they are built. */
export async function probeLessons(
  source: ScenarioText,
  seeds: number,
  tools: Tools,
): Promise<readonly Constructed[]> {
  const { lessons } = scenarioOf(source);
  const reports = await testLessons(source, { seeds, draws: 0, dissents: false, tools });
  return reports.flatMap(({ lesson, reason, payingRules }) =>
    reason === null
      ? []
      : [{ lesson: lessons.findIndex(({ id }) => id === lesson.id), rules: payingRules }],
  );
}

/** All states play one strategy; the other seats play what they usually do. */
export function sidePlaying(scenario: Scenario, strategy: string): Side {
  const states = scenario.seats.filter(({ kind }) => kind === 'state');
  const seats = Object.fromEntries(states.map(({ id }) => [id, { strategy }]));
  return { seats, values: {}, rulesOff: [] };
}

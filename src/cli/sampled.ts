// Decides how many games `tukhum check` samples, and what it finds by them; where a finding stands is the scenario's to say.

import { localPool, probeLessons, probeRules } from '../lab/index.ts';
import type { ScenarioText, Tools } from '../lab/index.ts';
import { findingAt } from '../scenario/index.ts';
import type { Finding, Scenario } from '../scenario/index.ts';
import { CLASSES, STRATEGIES } from '../strategies/index.ts';
import type { Desk } from './desk.ts';
import { withPool } from './lessons.ts';

/** Names that a lesson may compare. */
export const KNOWN_NAMES = {
  strategies: [...STRATEGIES.keys()],
  classes: CLASSES.map(({ id }) => id),
};

/** Sampled where the scenario has rules and nobody says how many: enough to find a rule that no play reaches. */
const USUAL_GAMES = 48;
/** From this many on, workers are worth their start, and lessons are played too. */
const MANY_GAMES = 200;
/** Seeds a side for lessons, for so many sampled games. */
const GAMES_A_SEED = 20;
const MOST_SEEDS = 40;

/** What games show against a scenario that can be played; `games` null for the usual number. */
export async function sampledFindings(
  source: ScenarioText,
  scenario: Scenario,
  { games, desk }: { readonly games: number | null; readonly desk: Desk },
): Promise<readonly Finding[]> {
  const wanted = games ?? (scenario.rules.length === 0 ? 0 : USUAL_GAMES);
  if (wanted === 0) return [];
  const work = (tools: Tools) => findWith(source, scenario, { games: wanted, tools });
  if (wanted < MANY_GAMES) return work({ pool: localPool() });
  return (await withPool(desk, work)) ?? [];
}

async function findWith(
  source: ScenarioText,
  scenario: Scenario,
  { games, tools }: { readonly games: number; readonly tools: Tools },
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  if (scenario.rules.length > 0) {
    const probed = await probeRules(source, games, tools);
    for (const rule of probed.neverFired) {
      const facts = { id: scenario.rules[rule]?.id ?? '', games: probed.games };
      findings.push(findingAt(source, ['rules', rule], { code: 'rule-never-fired', facts }));
    }
  }
  if (games < MANY_GAMES) return findings;
  const seeds = Math.min(MOST_SEEDS, Math.ceil(games / GAMES_A_SEED));
  for (const { lesson, rules } of await probeLessons(source, seeds, tools)) {
    const facts = { id: scenario.lessons[lesson]?.id ?? '', rules: rules.join(', ') };
    findings.push(
      findingAt(source, ['lessons', lesson], { code: 'lesson-by-construction', facts }),
    );
  }
  return findings;
}

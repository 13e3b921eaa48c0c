// Measures what rules cost: whole games with forty rules of the shipped kind against the same games without any.

import type { Strategy, World } from '../src/engine/index.ts';
import { compileScenario } from '../src/scenario/index.ts';
import type { Scenario } from '../src/scenario/index.ts';
import { playGame } from '../src/session/index.ts';
import { print, speedsOf } from './measure.ts';
import { readShipped } from './world.ts';

const RULES = 40;

export function benchRules(cast: ReadonlyMap<string, Strategy>, seconds: number): void {
  const scenario = readShipped();
  const name = `rules: games with ${RULES} rules against none`;
  const unit = 'games per processor second';
  if (scenario.rules.length === 0) {
    const reason = 'the scenario has no rules';
    print({ name, ratio: null, unit, ours: null, theirs: null, reason });
    return;
  }
  const ruled = compileScenario({ ...scenario, rules: manyRules(scenario) });
  const bare = compileScenario({ ...scenario, rules: [] });
  const play = (world: World) => (round: number) => {
    playGame({ world, seed: `rules ${round}`, strategies: cast });
  };
  const speeds = speedsOf(
    [
      { name: 'ruled', run: play(ruled) },
      { name: 'bare', run: play(bare) },
    ],
    seconds,
  );
  const ours = speeds.get('ruled') ?? NaN;
  const theirs = speeds.get('bare') ?? NaN;
  print({ name, ratio: ours / theirs, unit, ours, theirs });
}

/** The scenario's own rules, again and again under other names, until there are enough. */
function manyRules({ rules }: Scenario): Scenario['rules'] {
  return Array.from({ length: RULES }, (_, at) => at).flatMap((at) => {
    const rule = rules[at % rules.length];
    return rule === undefined ? [] : [{ ...rule, id: `${rule.id}-${at}` }];
  });
}

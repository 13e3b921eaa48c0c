// Decides how a worker reads scenarios and compiles their worlds, and which it keeps; the same text and values give one world.

import { canonicalJson, fault } from '../../base/index.ts';
import type { World } from '../../engine/index.ts';
import { compileScenario, messageOf, readScenario } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { GameAsk, ScenarioText } from '../types.ts';
import { keeper } from './keeper.ts';
import type { Keeper } from './keeper.ts';

interface Known {
  readonly scenario: Scenario;
  readonly worlds: Keeper<string, World>;
}

/** Scenarios that a worker holds at once: a comparison needs two. */
const MOST_SCENARIOS = 3;
/** Worlds of one scenario that are held at once: the usual one, one draw, and both again with numbers or rules changed. */
const MOST_WORLDS = 12;

const known = keeper<string, Known>(MOST_SCENARIOS);

/** The scenario of a text; throws a Fault with its first error when it cannot be played. */
export function scenarioOf(source: ScenarioText): Scenario {
  return knownOf(source).scenario;
}

/** What of a game makes its world. */
type WorldAsk = Pick<GameAsk, 'values' | 'rulesOff' | 'turns'>;

/** The world of a scenario under the values, without the rules and of the length that a game asks for. */
export function worldOf(source: ScenarioText, ask: WorldAsk): World {
  const { scenario, worlds } = knownOf(source);
  return worlds.get(keyOf(ask), () => compileWithout(scenario, ask));
}

/** Rules are taken out after numbers are replaced, so that a number of a rule that is out does no harm. */
function compileWithout(scenario: Scenario, { values, rulesOff, turns }: WorldAsk): World {
  const length = turns === undefined ? {} : { turns };
  if (rulesOff.length === 0) return compileScenario(scenario, { parameters: values, ...length });
  const out = (id: string) => rulesOff === 'all' || rulesOff.includes(id);
  const kept = { ...scenario, rules: scenario.rules.filter(({ id }) => !out(id)) };
  const parameters = Object.fromEntries(
    Object.entries(values).filter(
      ([key]) => !(key.startsWith('rules.') && out(key.split('.')[1] ?? '')),
    ),
  );
  return compileScenario(kept, { parameters, ...length });
}

/** A batch names its scenario by one object: its long text is looked at once. */
const seen = new WeakMap<ScenarioText, Known>();

function knownOf(source: ScenarioText): Known {
  let one = seen.get(source);
  if (one === undefined) {
    one = knownByText(source);
    seen.set(source, one);
  }
  return one;
}

function knownByText({ file, text, texts }: ScenarioText): Known {
  const key = texts === undefined ? text : `${text}\n${canonicalJson({ ...texts })}`;
  return known.get(key, () => {
    // Examples were tried when the scenario was checked; trying them again would compile a world for each worker.
    const { scenario, findings } = readScenario(text, {
      file,
      tryExamples: false,
      ...(texts === undefined ? {} : { texts }),
    });
    if (scenario !== null) return { scenario, worlds: keeper<string, World>(MOST_WORLDS) };
    const first = findings.find(({ severity }) => severity === 'error');
    return fault(first === undefined ? 'The scenario cannot be read.' : messageOf(first, 'en'), {
      file,
      line: first?.line ?? 1,
    });
  });
}

/** Values stand in many games of a batch as one object: their text is written once. */
const written = new WeakMap<object, string>();

function keyOf({ values, rulesOff, turns }: WorldAsk): string {
  let text = written.get(values);
  if (text === undefined) {
    text = canonicalJson(values);
    written.set(values, text);
  }
  const rules = rulesOff.length === 0 ? '' : canonicalJson(rulesOff);
  return `${text}${rules}${turns ?? ''}`;
}

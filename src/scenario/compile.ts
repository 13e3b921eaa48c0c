// Decides how a scenario that was read becomes a world for the engine; it checks nothing again.

import { PARAMETERS, compileWorld, defaultParameters } from '../engine/index.ts';
import type { World, WorldDraft } from '../engine/index.ts';
import { frameworkOf, networkOf, pairOf, partnerOf, seatOf, stateOf } from './compile/actors.ts';
import { compileDecks, compileEvents, compileInjects } from './compile/events.ts';
import { flowsOf, passageOf, zoneOf } from './compile/ground.ts';
import { indexesIn } from './compile/lookup.ts';
import { withNumbers } from './compile/override.ts';
import { compileRules } from './compile/rules.ts';
import { idsOf } from './ids.ts';
import type { Scenario } from './schema/scenario.ts';

export interface CompileOptions {
  /** Values to use instead: parameters of the model by id, or numbers of the scenario by key (`zones.Z12-TN.trust`). */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Turns with orders, when the game is shorter or longer than the scenario's calendar says. */
  readonly turns?: number;
}

/** Compiles a scenario. Throws a Fault for an unknown key among the parameters, or when the engine finds the world broken. */
export function compileScenario(scenario: Scenario, options: CompileOptions = {}): World {
  return compileWorld(draftOf(scenario, options));
}

/** Everything the engine must be told of a world. */
export function draftOf(scenario: Scenario, options: CompileOptions = {}): WorldDraft {
  const given = options.parameters ?? {};
  const model = new Set(PARAMETERS.map(({ id }) => id));
  const own = Object.keys(given).filter((key) => !model.has(key));
  const chosen = own.length === 0 ? scenario : withNumbers(scenario, own, given);
  const values = valuesOf(chosen);
  for (const key of Object.keys(given)) if (model.has(key)) values[key] = given[key] ?? 0;
  const ids = idsOf(chosen);
  const { branches, flows } = flowsOf(chosen, ids);
  return {
    id: chosen.id,
    turns: options.turns ?? chosen.calendar.turns,
    tailTurns: chosen.calendar.tail,
    startYear: chosen.calendar.startYear,
    startQuarter: chosen.calendar.startQuarter,
    communityConsent: chosen.play.communityConsent,
    states: chosen.states.map(stateOf),
    zones: chosen.zones.map((zone) => zoneOf(zone, ids)),
    passages: chosen.passages.map((passage) => passageOf(passage, chosen, ids)),
    pairs: chosen.pairs.map((pair) => pairOf(pair, ids)),
    gates: chosen.gates.map(({ id, name, zones }) => ({
      id,
      name,
      zones: indexesIn(ids, 'zone', zones),
    })),
    networks: chosen.networks.map(networkOf),
    branches,
    flows,
    partners: chosen.partners.map((partner) => partnerOf(partner, ids)),
    frameworks: chosen.frameworks.map((framework) => frameworkOf(framework, ids)),
    events: compileEvents(chosen, ids),
    decks: compileDecks(chosen),
    injects: compileInjects(chosen, ids),
    rules: compileRules(chosen, ids),
    seats: chosen.seats.map((seat) => seatOf(seat, chosen, ids)),
    values,
  };
}

function valuesOf(scenario: Scenario): Record<string, number> {
  const values = defaultParameters();
  for (const [id, { value }] of Object.entries(scenario.parameters)) values[id] = value;
  return values;
}

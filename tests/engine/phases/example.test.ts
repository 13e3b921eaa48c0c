// Holds the worked unit example of MODEL.md I1: detection, willingness to inform, trust after one harm.

import { describe, expect, it } from 'vitest';
import { DRUGS, FIGHTERS, GOOD_COUNT, TRADE } from '../../../src/engine/index.ts';
import { detect, readinessOf } from '../../../src/engine/phases/detection.ts';
import { inform } from '../../../src/engine/phases/informing.ts';
import { respond } from '../../../src/engine/phases/people.ts';
import { schematicWorld } from '../../support/schematicWorld.ts';
import { at, turnOn, zoneOf } from '../../support/turn.ts';
import type { TurnContext } from '../../../src/engine/index.ts';

const world = schematicWorld({
  alter: (draft) => ({
    ...draft,
    zones: draft.zones.map((zone) =>
      zone.id === 'A1'
        ? { ...zone, terrain: 0.3, size: 3, tradeDependence: 0.3, trust: 0.42 }
        : zone,
    ),
  }),
});
const zone = zoneOf(world, 'A1');

function example(): TurnContext {
  const turn = turnOn(world);
  const { state } = turn;
  state.patrols[zone] = 2;
  state.sensors[zone] = 0;
  state.corruption[zone] = 0.35;
  state.tolerance[zone] = 0.5;
  state.tradeIncome[zone] = 1;
  state.knowledge[zone] = 0.5;
  state.sharedTips.fill(0);
  state.tips[zone * GOOD_COUNT + FIGHTERS] = 0.2;
  state.tips[zone * GOOD_COUNT + DRUGS] = 0.15;
  state.tips[zone * GOOD_COUNT + TRADE] = 0;
  return turn;
}

describe('the worked example', () => {
  it('gives readiness, effort, presence, response and protection', () => {
    const turn = example();
    detect(turn);
    const { state } = turn;
    expect(readinessOf(state, 1)).toBeCloseTo(0.67716, 5);
    expect(at(state.effort, zone)).toBeCloseTo(0.43605, 5);
    expect(at(state.presence, zone)).toBeCloseTo(0.48008, 5);
    expect(at(state.response, zone)).toBeCloseTo(0.77768, 5);
    expect(at(state.protection, zone)).toBeCloseTo(0.40741, 5);
  });

  it('gives the chance of finding each good', () => {
    const turn = example();
    detect(turn);
    const found = (good: number) => at(turn.state.detection, zone * GOOD_COUNT + good);
    expect(found(FIGHTERS)).toBeCloseTo(0.15659, 5);
    expect(found(DRUGS)).toBeCloseTo(0.1303, 5);
    expect(found(TRADE)).toBeCloseTo(0.08944, 5);
  });

  it('gives the willingness to inform at two levels of trust', () => {
    const willingness = (trust: number): number => {
      const turn = example();
      const { state } = turn;
      const slot = zone * GOOD_COUNT + FIGHTERS;
      state.trust[zone] = trust;
      state.services[zone] = 0.4;
      state.fear[zone] = 0.2;
      state.anger[zone] = 0;
      state.armedPresence[zone] = 0.1;
      state.through[slot] = at(world.coefficients.tipReference, FIGHTERS);
      inform(turn);
      return at(state.tips, slot);
    };
    expect(willingness(0.42)).toBeCloseTo(0.3208, 4);
    expect(willingness(0.6)).toBeCloseTo(0.5374, 4);
  });

  it('gives trust after one harm of severity 1', () => {
    const turn = example();
    const { state } = turn;
    state.patrols[zone] = 0;
    state.trust[zone] = 0.42;
    state.legitimacy[1] = 0.5;
    state.services[zone] = 0.4;
    state.livelihood[zone] = 0.5;
    state.livelihoodBefore[zone] = 0.5;
    state.harm[zone] = 1;
    respond(turn);
    expect(at(state.trust, zone)).toBeCloseTo(0.3321, 4);
  });
});

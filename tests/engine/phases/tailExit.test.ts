// Shows that a partner who announced its leaving breaks less when the tail begins than one who had not.

import { describe, expect, it } from 'vitest';
import { openTurn } from '../../../src/engine/phases/opening.ts';
import { STATES, ZONES, tinyDraft, tinyWorld } from '../../support/tinyWorld.ts';
import { at, turnOn } from '../../support/turn.ts';

const world = tinyWorld({
  partners: tinyDraft().partners.map((partner) => ({
    ...partner,
    running: [{ state: STATES.north, size: 1 }],
  })),
});

/** Sensors and legitimacy once the first turn of the tail has opened. */
function afterExit(announced: number | null) {
  const turn = turnOn(world);
  const { state } = turn;
  state.turn = world.turns + 1;
  state.sensors[ZONES.n1] = 2;
  state.records = {
    ...state.records,
    packages: state.records.packages.map((one) => ({ ...one, endsAt: announced })),
  };
  openTurn(turn);
  expect(state.records.packages).toEqual([]);
  return { sensors: at(state.sensors, ZONES.n1), legitimacy: at(state.legitimacy, STATES.north) };
}

describe('when the tail begins', () => {
  it('a partner goes with the whole shock, or two fifths of it when it had announced its leaving', () => {
    const before = at(turnOn(world).state.legitimacy, STATES.north);
    const [sudden, announced] = [afterExit(null), afterExit(world.turns + 2)];
    expect(announced.legitimacy - sudden.legitimacy).toBeGreaterThan(0);
    expect((before - announced.legitimacy) / (before - sudden.legitimacy)).toBeCloseTo(0.4, 6);
    expect((2 - announced.sensors) / (2 - sudden.sensors)).toBeCloseTo(0.4, 6);
  });
});

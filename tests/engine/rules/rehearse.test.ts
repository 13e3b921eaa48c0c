// Holds what a rehearsal of a rule answers: whether it fires and what it would change, where readings are supposed.

import { describe, expect, it } from 'vitest';
import { rehearse } from '../../../src/engine/index.ts';
import { authority, both, is, num, ofWorld, own, rule } from '../../support/rules.ts';
import { STATES, ZONES, tinyWorld } from '../../support/tinyWorld.ts';

const world = tinyWorld();
const neglect = rule('neglect', {
  when: both(
    both(is(own('services'), '<', 0.3), is(authority('legitimacy'), '<', 0.4)),
    is(ofWorld('turn'), '>=', 4),
  ),
  effects: [
    {
      kind: 'change',
      column: 'trust',
      target: 'self',
      how: 'add',
      amount: -0.02,
      scale: { op: '-', left: num(1), right: own('trust') },
    },
    {
      kind: 'change',
      column: 'legitimacy',
      target: 'authority',
      how: 'times',
      amount: 0.9,
      scale: null,
    },
  ],
});
const given = { 'zone.services': 0.2, 'state.legitimacy': 0.3, 'world.turn': 4, 'zone.trust': 0.4 };

describe('a rehearsal', () => {
  it('fires on supposed readings and says what would change', () => {
    const { fires, changes } = rehearse(world, neglect, given);
    expect(fires).toBe(true);
    expect(changes.map(({ column, target }) => `${column} ${target}`)).toEqual([
      'trust self',
      'legitimacy authority',
    ]);
    expect(changes[0]?.change).toBeCloseTo(-0.012, 12);
    expect(changes[1]?.change).toBeCloseTo(-0.03, 12);
  });

  it('is silent where one of them speaks against it', () => {
    expect(rehearse(world, neglect, { ...given, 'world.turn': 3 }).fires).toBe(false);
    expect(rehearse(world, neglect, { ...given, 'zone.services': 0.5 }).fires).toBe(false);
  });

  it('takes what is not supposed from the start of the world, and of the subject that is named', () => {
    const trusting = rule('trusting', { when: is(own('trust'), '>', 0.4) });
    expect(rehearse(world, trusting, {}).fires).toBe(true);
    const rim = rule('rim', { when: is(own('armedPresence'), '>', 0.2) });
    expect(rehearse(world, rim, {}).fires).toBe(false);
    expect(rehearse(world, rim, {}, ZONES.r1).fires).toBe(true);
    expect(rehearse(world, { ...rim, only: [ZONES.r1] }, {}).fires).toBe(true);
  });

  it('supposes means of zones and the calendar that follows the turn', () => {
    const state = rule('state', { scope: 'state', when: is(own('trust'), '<', 0.2) });
    expect(rehearse(world, state, { 'state.trust': 0.1 }, STATES.south).fires).toBe(true);
    const winter = rule('winter', { when: is(ofWorld('quarter'), '==', 4) });
    expect(rehearse(world, winter, { 'world.turn': 4 }).fires).toBe(true);
    expect(rehearse(world, winter, { 'world.turn': 5 }).fires).toBe(false);
  });

  it('keeps the bounds of the stock', () => {
    const flood = rule('flood', {
      effects: [
        { kind: 'change', column: 'trust', target: 'self', how: 'add', amount: 5, scale: null },
      ],
    });
    expect(rehearse(world, flood, { 'zone.trust': 0.75 }).changes[0]?.change).toBeCloseTo(0.25, 12);
  });
});

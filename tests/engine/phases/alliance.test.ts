// Shows that networks which ally this turn pay less to armed groups on their way, and so prefer other routes.

import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/engine/phases/detection.ts';
import { moveGoods } from '../../../src/engine/phases/flows.ts';
import { schematicWorld } from '../../support/schematicWorld.ts';
import { at, turnOn } from '../../support/turn.ts';

const world = schematicWorld();

function margins(allied: boolean): number[] {
  const turn = turnOn(world);
  if (allied) turn.state.allied.fill(1);
  detect(turn);
  moveGoods(turn);
  return world.flows.map((_flow, flow) => at(turn.state.flowMargin, flow));
}

describe('an alliance', () => {
  it('raises the margin of flows that pass armed groups, and of no flow of arms or fighters', () => {
    const alone = margins(false);
    const together = margins(true);
    let raised = 0;
    world.flows.forEach(({ good }, flow) => {
      const gain = (together[flow] ?? 0) - (alone[flow] ?? 0);
      if (good >= 3) expect(gain).toBe(0);
      else expect(gain).toBeGreaterThanOrEqual(0);
      if (gain > 0) raised += 1;
    });
    expect(raised).toBeGreaterThan(5);
  });
});

// Shows how a plan's minutes for a round become its stretches: whole minutes that add up.
import { describe, expect, it } from 'vitest';
import type { PlanBook } from '../../../src/app/facts/session.ts';
import { timingOf } from '../../../src/app/host/timing.ts';

function planOf(minutes: number): PlanBook {
  const step = (kind: string, time: number) => ({
    kind,
    minutes: time,
    round: kind === 'round' ? 1 : null,
    injects: [],
    say: {},
  });
  return {
    id: 'p',
    title: {},
    minutes: 90,
    rounds: 4,
    perRound: 1,
    teams: [],
    steps: [step('briefing', 9), step('round', minutes), step('tail', 4)],
  };
}

describe('the minutes of a room', () => {
  it.each([5, 8, 11, 14, 20])('add up to the %i minutes of a round', (minutes) => {
    const { look, talk, orders, report } = timingOf(planOf(minutes));
    expect(look + talk + orders + report).toBe(minutes);
    expect([look, talk, orders, report].every((one) => Number.isInteger(one) && one >= 1)).toBe(
      true,
    );
  });

  it('take briefing and tail from the plan', () => {
    expect(timingOf(planOf(8))).toMatchObject({ brief: 9, tail: 4 });
  });

  it('are the usual ones without a plan', () => {
    expect(timingOf(null)).toMatchObject({ brief: 10, tail: 0 });
  });
});

// Decides how long a game of the command line is: the scenario's calendar, so many turns, or one of its timing plans.

import type { Scenario } from '../scenario/index.ts';
import { DEFAULT_OPTIONS, MOST_GAME_TURNS } from '../session/index.ts';
import type { SessionOptions } from '../session/index.ts';
import type { Given } from './args.ts';
import { complain } from './desk.ts';
import type { Desk } from './desk.ts';
import { wholeOption } from './numbers.ts';

/** What a session is told of its length. */
export type Length = Pick<SessionOptions, 'turns' | 'plan' | 'turnsPerRound'>;

/** The length that the options ask for; null, and a complaint, when they cannot be met. */
export function lengthAsked(given: Given, desk: Desk, scenario: Scenario): Length | null {
  const turns = wholeOption(given, desk, { name: 'turns', least: 1, most: MOST_GAME_TURNS });
  if (turns === null) return null;
  const { turnsPerRound } = DEFAULT_OPTIONS;
  const id = given.values.get('plan');
  if (id === undefined) return { turns: otherTurns(turns, scenario), plan: null, turnsPerRound };
  if (turns !== undefined) {
    complain(desk, 'length-twice');
    return null;
  }
  const plans = scenario.workshop?.plans ?? [];
  const plan = plans.find((one) => one.id === id);
  if (plan === undefined) {
    const known = plans.map((one) => one.id).join(', ');
    complain(desk, 'plan-unknown', { plan: id, plans: known === '' ? '–' : known });
    return null;
  }
  return {
    turns: otherTurns(plan.rounds * plan.turnsPerRound, scenario),
    plan: plan.id,
    turnsPerRound: plan.turnsPerRound === 2 ? 2 : 1,
  };
}

/** A length that is the calendar's own is not asked for. */
function otherTurns(turns: number | undefined, { calendar }: Scenario): number | null {
  return turns === undefined || turns === calendar.turns ? null : turns;
}

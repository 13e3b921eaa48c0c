// Decides how many minutes each stretch of a round is given at first, from the scenario's timing plan; it runs no clock.
import type { RoomOptions, Timing } from '../../session/index.ts';
import type { PlanBook } from '../facts/session.ts';

/** Minutes without a plan. @source design choice */
const USUAL: Timing = { brief: 10, look: 2, talk: 3, orders: 3, report: 3, tail: 0 };

/** Shares of a round that a plan gives as a whole: reading, talking, orders, report. @source design choice */
const SHARES = { look: 0.15, talk: 0.35, orders: 0.3, report: 0.2 } as const;

/** Whole minutes of a round by their shares; what rounding leaves goes to the talk. */
function sharesOf(minutes: number): Pick<Timing, 'look' | 'talk' | 'orders' | 'report'> {
  const part = (share: number) => Math.max(1, Math.round(minutes * share));
  const [look, orders, report] = [part(SHARES.look), part(SHARES.orders), part(SHARES.report)];
  return { look, orders, report, talk: Math.max(0, minutes - look - orders - report) };
}

export function timingOf(plan: PlanBook | null): Timing {
  const minutesOf = (kind: string) => plan?.steps.find((step) => step.kind === kind)?.minutes;
  const round = minutesOf('round');
  return {
    ...USUAL,
    ...(round === undefined ? {} : sharesOf(round)),
    brief: minutesOf('briefing') ?? USUAL.brief,
    tail: minutesOf('tail') ?? USUAL.tail,
  };
}

export const FIRST_OPTIONS: Omit<RoomOptions, 'timing'> = {
  approve: false,
  chooseSeat: true,
  ideas: false,
  closeAtZero: false,
  closeWhenReady: false,
};

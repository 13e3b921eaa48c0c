// Finds calendars that teach the opposite lesson and parts that this version keeps for later.

import type { Subject } from './subject.ts';

/** A shorter game rewards what does not last. @source MODEL.md ruling 7 */
const LEAST_TURNS = 10;

export function checkCalendar({ scenario, report }: Subject): void {
  const { turns } = scenario.calendar;
  if (turns < LEAST_TURNS)
    report(['calendar', 'turns'], 'calendar-short', { turns, least: LEAST_TURNS });
}

export function checkReserved({ scenario, report }: Subject): void {
  for (const part of ['rules', 'lessons'] as const) {
    if (scenario[part].length > 0) report([part], 'reserved-part', { part });
  }
}

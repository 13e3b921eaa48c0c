// Finds calendars that teach the opposite lesson.

import type { Subject } from './subject.ts';

/** A shorter game rewards what does not last. @source MODEL.md ruling 7 */
const LEAST_TURNS = 10;

export function checkCalendar({ scenario, report }: Subject): void {
  const { turns } = scenario.calendar;
  // A course plays its turns twice and shows what lasts of both: it may be short.
  if (scenario.course === undefined && turns < LEAST_TURNS)
    report(['calendar', 'turns'], 'calendar-short', { turns, least: LEAST_TURNS });
}

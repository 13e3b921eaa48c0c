// Decides which checks a scenario passes through once its form is right, and in which order.

import { finding, hasErrors, type Finding } from '../findings.ts';
import { idsOf } from '../ids.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Tree } from '../yaml/tree.ts';
import { checkCare } from './care.ts';
import { checkCourse, checkCoursePlayed } from './course.ts';
import { checkDecks, checkEvents } from './events.ts';
import { checkExamples } from './examples.ts';
import { checkFictional } from './fictional.ts';
import { checkFlows, checkReach, checkStates } from './ground.ts';
import { checkNumbers, checkParameters, checkShares } from './numbers.ts';
import { checkCalendar } from './play.ts';
import { checkDuplicates, checkReferences } from './references.ts';
import { checkPartners } from './partners.ts';
import { checkSeats } from './seats.ts';
import { checkLessons } from './lessons.ts';
import { checkConflicts } from './conflicts.ts';
import { checkRules } from './rules.ts';
import type { KnownNames, Subject } from './subject.ts';
import { checkPairs, checkWorkshop } from './workshop.ts';

const CHECKS: readonly ((subject: Subject) => void)[] = [
  checkReferences,
  checkDuplicates,
  checkNumbers,
  checkParameters,
  checkShares,
  checkReach,
  checkFlows,
  checkStates,
  checkSeats,
  checkPartners,
  checkEvents,
  checkDecks,
  checkRules,
  checkConflicts,
  checkLessons,
  checkPairs,
  checkWorkshop,
  checkCalendar,
  checkCourse,
  checkCare,
  checkFictional,
];

export interface CheckOptions {
  readonly names: KnownNames | null;
  readonly tryExamples: boolean;
}

/** Everything that is wrong with a scenario whose form is right. */
export function checkScenario(
  scenario: Scenario,
  places: Pick<Tree, 'place' | 'keyPlace' | 'inside'>,
  { names, tryExamples }: CheckOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  const subject: Subject = {
    scenario,
    ids: idsOf(scenario),
    report: (path, code, facts = {}) => findings.push(finding(places.place(path), code, facts)),
    reportKey: (path, code, facts = {}) =>
      findings.push(finding(places.keyPlace(path), code, facts)),
    reportInside: (path, at, code, facts = {}) =>
      findings.push(finding(places.inside(path, at), code, facts)),
    names,
  };
  for (const check of CHECKS) check(subject);
  if (tryExamples && !hasErrors(findings)) {
    checkExamples(subject);
    checkCoursePlayed(subject);
  }
  return findings;
}

// Decides which checks a scenario passes through once its form is right, and in which order.

import { finding, type Finding } from '../findings.ts';
import { idsOf } from '../ids.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Tree } from '../yaml/tree.ts';
import { checkCare } from './care.ts';
import { checkEvents } from './events.ts';
import { checkFictional } from './fictional.ts';
import { checkFlows, checkReach, checkStates } from './ground.ts';
import { checkNumbers, checkParameters, checkShares } from './numbers.ts';
import { checkCalendar } from './play.ts';
import { checkDuplicates, checkReferences } from './references.ts';
import { checkSeats } from './seats.ts';
import type { Subject } from './subject.ts';

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
  checkEvents,
  checkCalendar,
  checkCare,
  checkFictional,
];

/** Everything that is wrong with a scenario whose form is right. */
export function checkScenario(
  scenario: Scenario,
  places: Pick<Tree, 'place' | 'keyPlace'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const subject: Subject = {
    scenario,
    ids: idsOf(scenario),
    report: (path, code, facts = {}) => findings.push(finding(places.place(path), code, facts)),
    reportKey: (path, code, facts = {}) =>
      findings.push(finding(places.keyPlace(path), code, facts)),
  };
  for (const check of CHECKS) check(subject);
  return findings;
}

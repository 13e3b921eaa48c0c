// States what a report is made from beside the game itself: names and texts of its scenario, and answers that had to be played for.

import type { Locale } from '../../base/index.ts';
import type { OrderKindId } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { ReviewAddition } from '../improvement/index.ts';
import type { LuckResult } from '../luck/index.ts';
import type { MissedStep } from '../missed/index.ts';
import type { TurningPoints } from '../timeline/index.ts';

/** What of a scenario a report names things by; with fictional texts already in place of the others where they are wanted. */
export type ReportScenario = Pick<
  Scenario,
  | 'id'
  | 'title'
  | 'summary'
  | 'calendar'
  | 'zones'
  | 'states'
  | 'pairs'
  | 'networks'
  | 'partners'
  | 'frameworks'
  | 'passages'
  | 'seats'
  | 'events'
  | 'injects'
  | 'rules'
  | 'lessons'
  | 'workshop'
>;

/** Null, or left out: nobody asked for it, and the report says so where it would have stood. */
export interface ReportParts {
  /** Read from the record's own text. */
  readonly scenario: ReportScenario;
  readonly locale: Locale;
  readonly orderName: (kind: OrderKindId) => string;
  /** The debrief's own words; those that the record holds when left out. */
  readonly additions?: readonly ReviewAddition[];
  readonly luck?: LuckResult | null;
  readonly turningPoints?: TurningPoints | null;
  readonly missed?: readonly MissedStep[] | null;
}

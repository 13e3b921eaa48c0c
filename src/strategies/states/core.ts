// Decides the two halves that several strategies share: work with border communities, and work with neighbours.

import { known } from '../pad.ts';
import type { Pad } from '../pad.ts';
import {
  declarePosture,
  holdForum,
  holdWorkshop,
  keepPromises,
  makeAmends,
  nationalEffort,
  openChannels,
  raisePatrols,
  regulateTrade,
  seekSteps,
  tipLedOperations,
} from '../moves.ts';
import { surplusOf } from '../reading.ts';

/** Conduct training from which a service posture shows. */
const TRAINED = 0.5;
/** Turns between two efforts of oversight. @source MODEL.md E B5 */
const OVERSIGHT_TURNS = 3;
/** Credits a turn that must be left over before more patrols are raised. */
const RICH = 3;

/** Service posture, trained conduct, oversight, regulated trade, forums that deliver, safe channels, operations led by tips. */
export function withPeople(pad: Pad): void {
  const { view, ground } = pad;
  makeAmends(pad, 1);
  declarePosture(pad, 'service');
  if (view.turn % OVERSIGHT_TURNS === 0) nationalEffort(pad, 'oversight');
  keepPromises(pad, 2);
  holdForum(pad, 1);
  if (known(view.state.conductTraining, ground.own) < TRAINED) nationalEffort(pad, 'train-conduct');
  regulateTrade(pad, 1);
  openChannels(pad, 1);
  tipLedOperations(pad, 1);
}

/** One more unit where risk is highest, while upkeep leaves enough. */
export function whenRich(pad: Pad): void {
  if (surplusOf(pad) > RICH) raisePatrols(pad, 1);
}

/** Workshops every second turn, the next rung wherever it can be had, visits where it cannot. */
export function withNeighbours(pad: Pad, invited: readonly string[], visits: number): void {
  seekSteps(pad, visits);
  holdWorkshop(pad, invited, 2);
}

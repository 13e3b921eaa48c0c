// Plays two baskets of investment, each in one half of the game with the same money a turn: only which comes first differs.

import type { Strategy } from '../../engine/index.ts';
import {
  bringServices,
  buySensors,
  declarePosture,
  holdForum,
  keepPromises,
  makeAmends,
  nationalEffort,
  openChannels,
  raisePatrols,
  regulateTrade,
  tipLedOperations,
  watchArmed,
} from '../moves.ts';
import { known, openPad } from '../pad.ts';
import type { Pad } from '../pad.ts';
import { surplusOf } from '../reading.ts';
import { withNeighbours } from './core.ts';

/** Share of the base income that either basket may take in a turn; the rest is upkeep's. @source design choice */
const SHARE = 0.35;

/** Share of the base income that upkeep must leave, so that the other basket can be paid for. @source design choice */
const KEPT = 0.35;

const EVERYBODY = ['ops', 'community', 'ministries', 'neighbour'];
/** Conduct training from which a service posture shows. */
const TRAINED = 0.5;

/** Patrols, sensors, training, safe channels, operations led by tips, oversight of the force. @source MODEL.md A S3.28, S3.40 */
function security(pad: Pad): void {
  const { view } = pad;
  tipLedOperations(pad, 1);
  if (view.turn % 3 === 0) nationalEffort(pad, 'oversight');
  if (view.turn % 3 === 1) nationalEffort(pad, 'train-tactical');
  watchArmed(pad);
  openChannels(pad, 1);
  if (surplusOf(pad) > KEPT * known(view.state.baseIncome, pad.ground.own)) {
    raisePatrols(pad, 3);
    buySensors(pad, 2);
  }
  nationalEffort(pad, 'train-tactical');
  openChannels(pad, 2);
  nationalEffort(pad, 'oversight');
}

/** Services, works that were promised, hearings, lawful conduct, regulated trade, neighbours. @source MODEL.md A S1.7-S1.12 */
function driversAndPartnership(pad: Pad): void {
  const { view, ground } = pad;
  makeAmends(pad, 1);
  declarePosture(pad, 'service');
  keepPromises(pad, 2);
  holdForum(pad, 1);
  withNeighbours(pad, EVERYBODY, 1);
  if (known(view.state.conductTraining, ground.own) < TRAINED) nationalEffort(pad, 'train-conduct');
  regulateTrade(pad, 1);
  bringServices(pad, 3);
}

/** Money beyond the share stays in the purse, for upkeep and for the turns to come. */
function within(pad: Pad): Pad {
  const income = known(pad.view.state.baseIncome, pad.ground.own);
  pad.credits = Math.min(pad.credits, SHARE * income);
  return pad;
}

type Basket = (pad: Pad) => void;

function inOrder(id: string, first: Basket, second: Basket): Strategy {
  return {
    id,
    decide(view, options) {
      const pad = within(openPad(view, options));
      const isFirstHalf = view.turn <= options.world.turns / 2;
      (isFirstHalf ? first : second)(pad);
      return pad.orders;
    },
  };
}

export const securityFirst: Strategy = inOrder('security-first', security, driversAndPartnership);
export const driversFirst: Strategy = inOrder('drivers-first', driversAndPartnership, security);

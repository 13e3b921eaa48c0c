// Plays a surge first and building after: three turns of force in two zones, then service and works there.

import type { Strategy } from '../../engine/index.ts';
import {
  blindOperations,
  build,
  declarePosture,
  makeAmends,
  nationalEffort,
  orderPosture,
  raisePatrols,
} from '../moves.ts';
import { best, openPad } from '../pad.ts';
import { riskOf } from '../reading.ts';

const SURGE_TURNS = 3;
const FOCUS = 2;

export const surgebuild: Strategy = {
  id: 'surgebuild',
  decide(view, options) {
    const pad = openPad(view, options);
    const zones = best(pad.ground.zones, (zone) => riskOf(pad, zone), FOCUS);
    if (view.turn <= SURGE_TURNS) {
      orderPosture(pad, zones, 'blanket');
      blindOperations(pad, FOCUS);
      raisePatrols(pad, FOCUS);
      return pad.orders;
    }
    declarePosture(pad, 'service');
    makeAmends(pad, 1);
    if (view.turn % 3 === 1) nationalEffort(pad, 'train-conduct');
    for (const zone of zones) build(pad, zone);
    return pad.orders;
  },
};

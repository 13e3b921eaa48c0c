// Plays restraint: informal trade regulated, a service posture, harm made good, promises kept, and no more force.

import type { Strategy } from '../../engine/index.ts';
import { declarePosture, keepPromises, makeAmends, regulateTrade } from '../moves.ts';
import { openPad } from '../pad.ts';

export const forbear: Strategy = {
  id: 'forbear',
  decide(view, options) {
    const pad = openPad(view, options);
    makeAmends(pad, 2);
    declarePosture(pad, 'service');
    regulateTrade(pad, 2);
    keepPromises(pad, 2);
    return pad.orders;
  },
};

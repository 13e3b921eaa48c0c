// Plays work with people and with neighbours together, without foreign money.

import type { Strategy } from '../../engine/index.ts';
import { nationalEffort, watchArmed } from '../moves.ts';
import { openPad } from '../pad.ts';
import { whenRich, withNeighbours, withPeople } from './core.ts';

const EVERYBODY = ['ops', 'community', 'ministries', 'neighbour'];

export const integrated: Strategy = {
  id: 'integrated',
  decide(view, options) {
    const pad = openPad(view, options);
    nationalEffort(pad, 'plan-adopt');
    withNeighbours(pad, EVERYBODY, 1);
    withPeople(pad);
    watchArmed(pad);
    whenRich(pad);
    return pad.orders;
  },
};

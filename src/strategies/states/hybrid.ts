// Plays as the integrated strategy does, with one package that is made the state's own.

import type { Strategy } from '../../engine/index.ts';
import { acceptPackages, nationalEffort, watchArmed } from '../moves.ts';
import { openPad } from '../pad.ts';
import { whenRich, withNeighbours, withPeople } from './core.ts';

const EVERYBODY = ['ops', 'community', 'ministries', 'neighbour'];

export const hybrid: Strategy = {
  id: 'hybrid',
  decide(view, options) {
    const pad = openPad(view, options);
    acceptPackages(pad, 1);
    if (view.packages.some((one) => one.state === pad.ground.own)) nationalEffort(pad, 'ownership');
    nationalEffort(pad, 'plan-adopt');
    withNeighbours(pad, EVERYBODY, 1);
    withPeople(pad);
    watchArmed(pad);
    whenRich(pad);
    return pad.orders;
  },
};

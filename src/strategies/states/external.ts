// Plays other people's money: every package on offer, patrols and sensors where risk is highest.

import type { Strategy } from '../../engine/index.ts';
import { acceptPackages, buySensors, raisePatrols } from '../moves.ts';
import { openPad } from '../pad.ts';

const ALL = 9;

export const external: Strategy = {
  id: 'external',
  decide(view, options) {
    const pad = openPad(view, options);
    acceptPackages(pad, ALL);
    raisePatrols(pad, 2);
    buySensors(pad, 2);
    return pad.orders;
  },
};
